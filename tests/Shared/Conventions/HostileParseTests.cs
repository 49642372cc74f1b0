using System.Reflection;
using System.Xml.Linq;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Tests.Conventions;

/// <summary>Every public <c>Parse</c> and <c>TryParse</c>, found by reflection: a new one is tried as soon as it is there.</summary>
public sealed class HostileParseTests
{
    // What some type or other takes, and what the types themselves write is added.
    private static readonly string[] Seeds =
    [
        "60%",
        "1/3",
        "0.6",
        "-12500.50",
        "36683801",
        "kr 2 950 584",
        "flat=60%,municipalities=20%,population=20%",
        "flat=40%..60%,municipalities=*,population=*",
        "flat=0..100%",
        "103974",
        "0301",
        "31",
        "2024",
        "letter.json",
        "contact-person",
        "next-working-day",
        "largest-remainder",
        "population",
        "137:5f0c7d1f0a0f4b9d8c3e2a1b0f9e8d7c6b5a49382716050403020100ffeeddcc",
        """{"total":"10","weights":["47000","1/2",3],"method":"webster","min":0,"max":[null,"5",null]}""",
        """{"table":[["1/3","2/3"],["2/3","1/3"]],"rowTotals":[1,1],"columnTotals":["1",1]}""",
    ];

    private static readonly Lazy<Dictionary<string, string[]>> Documented = new(() =>
        XDocument
            .Load(Path.ChangeExtension(Library.Assembly.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(
                member => member.Attribute("name")!.Value,
                member => member.Elements("exception").Select(each => each.Attribute("cref")!.Value[2..]).ToArray(),
                StringComparer.Ordinal
            )
    );

    private static IEnumerable<MethodInfo> Methods =>
        from type in Library.PublicTypes
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where method.Name is "Parse" or "TryParse"
        select method;

    [Fact]
    public void Parse_ChangedText_ThrowsOnlyWhatItsDocumentationSays()
    {
        foreach (var parse in Methods.Where(method => method.Name == "Parse"))
        {
            var documented = ExceptionsOf(parse);
            Hostile.Texts(
                Name(parse),
                SeedsOf(parse),
                text =>
                {
                    try
                    {
                        return Call(parse, text) is not null;
                    }
                    catch (Exception exception) when (documented.Any(type => IsA(exception, type)))
                    {
                        Hostile.CanBeShown(exception.Message);
                        return false;
                    }
                }
            );
        }
    }

    [Fact]
    public void TryParse_ChangedText_NeverThrowsAndAgreesWithParse()
    {
        foreach (var tryParse in Methods.Where(method => method.Name == "TryParse" && TakesText(method)))
        {
            var type = tryParse.DeclaringType!;
            var parse = Assert.Single(type.GetMethods(), method => method.Name == "Parse" && TakesText(method));
            Hostile.Texts(
                Name(tryParse),
                SeedsOf(parse),
                text =>
                {
                    var arguments = Arguments(tryParse, text);
                    var isRead = (bool)tryParse.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
                    if (isRead)
                    {
                        var value = arguments[Array.FindIndex(tryParse.GetParameters(), each => each.IsOut)]!;
                        Assert.Equal(Call(parse, text)!.ToString(), value.ToString());
                    }

                    return isRead;
                }
            );
        }
    }

    [Fact]
    public void TryParse_Signature_TakesTextOrHasASiblingThatDoes() =>
        Violations.None(
            Methods
                .Where(method =>
                    !TakesText(method)
                    && !method.DeclaringType!.GetMethods().Any(other => other.Name == method.Name && TakesText(other))
                )
                .Select(method => $"{Name(method)} takes no text, so that no test gives it any.")
        );

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";

    private static bool TakesText(MethodInfo method) =>
        method.GetParameters() is [var first, ..] && first.ParameterType == typeof(string);

    private static object? Call(MethodInfo method, string text) =>
        method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, Arguments(method, text), null);

    private static object?[] Arguments(MethodInfo method, string text) =>
        [
            text,
            .. method
                .GetParameters()
                .Skip(1)
                .Select(parameter =>
                    parameter.IsOut ? null
                    : parameter.HasDefaultValue ? parameter.DefaultValue
                    : parameter.ParameterType == typeof(Share) ? Share.Parse("10%")
                    : throw new InvalidOperationException($"{Name(method)} needs a {parameter.ParameterType}.")
                ),
        ];

    // Those that are accepted, and one that may not be: changes of what is refused would be refused as well.
    private static string[] SeedsOf(MethodInfo parse)
    {
        string[] accepted =
        [
            .. Seeds
                .Concat(ValuesOf(parse.ReturnType))
                .Where(seed =>
                {
                    try
                    {
                        return Call(parse, seed) is not null;
                    }
                    catch (FormatException)
                    {
                        return false;
                    }
                }),
        ];
        Assert.True(accepted.Length > 0, $"{Name(parse)} accepts none of the seeds: add one that it does.");
        return [.. accepted, Seeds[0]];
    }

    // The fixed values of a type, as it writes them.
    private static IEnumerable<string> ValuesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == type)
            .Select(property => property.GetValue(null))
            .SelectMany(value => new[] { value!.ToString(), type.GetProperty("Code")?.GetValue(value)?.ToString() })
            .OfType<string>();

    private static string[] ExceptionsOf(MethodInfo method) =>
        [
            .. Documented
                .Value.Where(member =>
                    member.Key.StartsWith(
                        $"M:{method.DeclaringType!.FullName}.{method.Name}(",
                        StringComparison.Ordinal
                    )
                )
                .SelectMany(member => member.Value),
        ];

    private static bool IsA(Exception exception, string documented)
    {
        for (var type = exception.GetType(); type is not null; type = type.BaseType)
        {
            if (type.FullName == documented)
            {
                return true;
            }
        }

        return false;
    }
}
