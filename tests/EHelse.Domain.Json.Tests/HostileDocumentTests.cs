using System.Reflection;
using System.Text;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Fixtures;
using EHelse.Domain.Json.Letters;
using EHelse.Domain.Letters;
using EHelse.Domain.Networks;
using EHelse.Domain.Tests.Conventions;

namespace EHelse.Domain.Json.Tests;

/// <summary>Every reader of documents, found by reflection, given what somebody broke.</summary>
public sealed class HostileDocumentTests
{
    private const string Person = "Zyxkari Nordmann";

    private static readonly Dictionary<Type, byte[][]> Seeds = new()
    {
        [typeof(JsonLetter)] =
        [
            SampleFile("package-test-suite", "letter.json"),
            JsonLetter.ToUtf8(AssignmentLetter.Of2024),
        ],
        [typeof(FixtureFile)] =
        [
            SampleFile("package-test-suite", "fixtures.json"),
            SampleFile("fixtures", "allocation-2024.json"),
            SampleFile("fixtures", "assessments-2024.json"),
        ],
        [typeof(JsonKey)] = [JsonKey.ToUtf8(AssignmentLetter.Of2024.Key)],
        [typeof(JsonBasis)] = [JsonBasis.ToUtf8(AssignmentLetter.Of2024.Basis)],
        [typeof(JsonDistribution)] = [.. Certificates()],
        [typeof(GroupsDocument)] = [SampleFile("assess", "group.json")],
        [typeof(ExpensesDocument)] = [SampleFile("assess", "expenses.json")],
        [typeof(InvoiceDocument)] = [SampleFile("assess", "invoice.json")],
        [typeof(ConfirmationDocument)] = [SampleFile("assess", "confirmation.json")],
    };

    private static IEnumerable<MethodInfo> Methods =>
        from type in Library.PublicTypes
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where method.GetParameters() is [var first, ..] && first.ParameterType == typeof(byte[])
        select method;

    /// <summary>The readers; one without a seed here fails for want of it.</summary>
    public static TheoryData<string> Readers => [.. Methods.Select(NameOf).Distinct()];

    [Theory]
    [MemberData(nameof(Readers))]
    public void Read_ChangedBytes_IsReadOrRefused(string reader)
    {
        var methods = Methods.Where(method => NameOf(method) == reader).ToArray();
        var turn = 0;
        Hostile.Bytes(
            reader,
            Seeds[methods[0].DeclaringType!],
            bytes => IsRead(methods[turn++ % methods.Length], bytes)
        );
    }

    [Theory]
    [InlineData("groups", "group.json", "\"municipality\":")]
    [InlineData("confirmation", "confirmation.json", "\"place\":")]
    [InlineData("invoice", "invoice.json", "\"grantYear\":")]
    [InlineData("expenses", "expenses.json", "\"amount\":")]
    public void Read_NameOfAPersonWhereItDoesNotBelong_IsNotRepeated(string kind, string file, string before)
    {
        // Nobody has a property for names of persons; whoever adds one is told of the property and not of the name.
        var text = Encoding.UTF8.GetString(SampleFile("assess", file));
        foreach (var property in new[] { "personName", "navn", "person" })
        {
            var named = text.Replace(before, $"\"{property}\": \"{Person}\", {before}", StringComparison.Ordinal);
            Assert.NotEqual(text, named);
            var exception = Assert.Throws<InvalidJsonException>(() =>
                DocumentKinds.Read(kind, Encoding.UTF8.GetBytes(named))
            );
            Assert.Contains(property, exception.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("Zyx", exception.Message, StringComparison.Ordinal);
        }
    }

    /// <summary>Documents that get large in one way each; twice the size must not take four times the memory.</summary>
    public static TheoryData<string, string, string, string> Growing =>
        new()
        {
            { "numbers in a list", "{\"a\":[0", ",0", "]}" },
            { "lists in a list", "{\"a\":[0", ",[]", "]}" },
            { "unknown properties", "{\"a\":0", ",\"b{0}\":0", "}" },
            { "the same property", "{\"a\":0", ",\"a\":0", "}" },
            { "objects in the list of lines", "{\"lines\":[{}", ",{}", "]}" },
            { "figures in a line", "{\"lines\":[{\"values\":{\"a\":0", ",\"c{0}\":1", "}}]}" },
            { "expenses", "{\"expenses\":[{\"id\":\"x\"}", ",{\"id\":\"{0}\",\"amount\":1}", "]}" },
            { "text without end", "{\"a\":\"", "x", "\"}" },
            { "line ends", "{\"a\":", "\n", "0}" },
        };

    [Theory]
    [MemberData(nameof(Growing))]
    public void Read_TwiceTheSize_TakesAboutTwiceTheMemory(string what, string start, string repeated, string end)
    {
        foreach (var kind in new[] { "basis", "key", "distribution", "expenses" })
        {
            var (small, large) = (Allocated(kind, 2_000), Allocated(kind, 8_000));
            Assert.True(large < (6 * small) + 1_000_000, $"{kind}, {what}: {small} and then {large} bytes.");
        }

        long Allocated(string kind, int times)
        {
            var text = new StringBuilder(start);
            for (var time = 0; time < times; time++)
            {
                text.Append(repeated.Replace("{0}", $"{time}", StringComparison.Ordinal));
            }

            var bytes = Encoding.UTF8.GetBytes(text.Append(end).ToString());
            var before = GC.GetAllocatedBytesForCurrentThread();
            Refuse(kind, bytes);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Read_ManyValuesFarDown_TakesMemoryByTheirNumberAndNotByTheLengthOfTheirPaths()
    {
        const int Values = 200_000;
        var names = string.Concat(Enumerable.Repeat("{\"" + new string('n', 100) + "\":", 60));
        var text = names + "[0" + string.Concat(Enumerable.Repeat(",0", Values)) + "]" + new string('}', 60);
        var bytes = Encoding.UTF8.GetBytes(text);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Refuse("basis", bytes);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 500L * Values);
    }

    [Fact]
    public void Read_MoreValuesThanAnyDocumentHas_IsRefused()
    {
        var text = "{\"lines\":[0" + string.Concat(Enumerable.Repeat(",0", 2_000_000)) + "]}";

        var exception = Assert.Throws<InvalidJsonException>(() =>
            DocumentKinds.Read("basis", Encoding.UTF8.GetBytes(text))
        );

        Assert.Contains("more than 2 000 000 values", exception.Message, StringComparison.Ordinal);
    }

    /// <summary>What cannot be brought to one denominator cheaply: by kind, what stands before, once for each number, between and after.</summary>
    public static TheoryData<string, string, string, string> Fractions =>
        new()
        {
            { "basis", """{"source":"s","lines":[""", """{"code":"c{0}","name":"n","values":{"a":"1/{1}"}}""", "]}" },
            { "basis", """{"source":"s","lines":[{"code":"1","name":"n","values":{""", "\"c{0}\":\"1/{1}\"", "}}]}" },
            { "key", """{"parts":[""", """{"criterion":"c{0}","share":"1/{1}"}""", "]}" },
            { "distribution", Certificate("a=1", "largest-remainder"), LineOf("\"a\":\"1/{1}\"", ""), "]}" },
            { "distribution", Certificate("a=1", "dean"), LineOf("\"a\":\"1/{1}\"", ",\"maximum\":3"), "]}" },
            {
                "distribution",
                Certificate("a=50%,b=50%", "webster"),
                LineOf("\"a\":\"{1}/7\",\"b\":\"1/{1}\"", ""),
                "]}"
            },
            { "distribution", Certificate("a=1", "largest-remainder"), LineOf("\"b\":1", ""), "]}" },
            {
                "distribution",
                Certificate("a=1", "largest-remainder")
                    + """{"code":"1","name":"n","amount":1,"exact":"1/1","explanation":{"keyShare":"1/1","exact":"1/1","text":{"nb":"x","en":"x"},"parts":[""",
                """{"criterion":"c{0}","share":"1/{1}","exact":"1/{1}"}""",
                "]}}]}"
            },
        };

    [Theory]
    [MemberData(nameof(Fractions))]
    public void Read_FractionsWithoutACommonDenominator_AreRefusedOrComputedInBoundedMemory(
        string kind,
        string start,
        string each,
        string end
    )
    {
        var inputs =
            from digits in new[] { 6, 60, 450 }
            from count in new[] { 20, 300, 3_000 }
            select Encoding.UTF8.GetBytes(
                start
                    + string.Join(
                        ',',
                        Enumerable
                            .Range(0, count)
                            .Select(number =>
                                each.Replace("{0}", $"{number}", StringComparison.Ordinal)
                                    .Replace(
                                        "{1}",
                                        (System.Numerics.BigInteger.Pow(10, digits) + (2 * number) + 1).ToString(
                                            System.Globalization.CultureInfo.InvariantCulture
                                        ),
                                        StringComparison.Ordinal
                                    )
                            )
                    )
                    + end
            );
        Hostile.Run(
            $"{kind}, fractions: {each}",
            inputs,
            bytes =>
            {
                try
                {
                    Use(DocumentKinds.Read(kind, bytes));
                    return true;
                }
                catch (InvalidJsonException exception)
                {
                    Hostile.CanBeShown(exception.Message);
                    return false;
                }
            },
            bytes => Hostile.Shown(Encoding.UTF8.GetString(bytes)),
            bytes => bytes.Length
        );
    }

    [Fact]
    public void Read_DenominatorsTooLongTogether_TellsThePlace()
    {
        var lines = Enumerable
            .Range(0, 200)
            .Select(number =>
                $$"""{"code":"{{number}}","name":"n","values":{"a":"1/{{System.Numerics.BigInteger.Pow(10, 900) + number}}"} }"""
            );
        var text = $$"""{"source":"s","lines":[{{string.Join(',', lines)}}]}""";

        Assert.Equal(
            "1:23: $.lines: The figures have denominators too long together to be computed with.",
            Assert.Throws<InvalidJsonException>(() => DocumentKinds.Read("basis", Encoding.UTF8.GetBytes(text))).Message
        );
    }

    private static string Certificate(string key, string method) =>
        "{\"total\":1000,\"sum\":1000,\"amountsIn\":\"kroner\",\"unit\":1,\"ties\":[],\"method\":\""
        + method
        + "\",\"key\":\""
        + key
        + "\",\"lines\":[";

    private static string LineOf(string values, string more) =>
        "{\"code\":\"c{0}\",\"name\":\"n\",\"amount\":1,\"exact\":\"1/{1}\",\"values\":{" + values + "}" + more + "}";

    private static void Refuse(string kind, byte[] bytes) =>
        Assert.Throws<InvalidJsonException>(() => DocumentKinds.Read(kind, bytes));

    private static bool IsRead(MethodInfo method, byte[] bytes)
    {
        try
        {
            Use(method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, Arguments(method, bytes), null)!);
            return true;
        }
        catch (InvalidJsonException exception)
        {
            Assert.InRange(exception.Errors.Count, 1, 101);
            Hostile.CanBeShown(exception.Message);
            return false;
        }
    }

    // What was accepted can be worked with: whatever is wrong with it is an answer and no exception.
    private static void Use(object read)
    {
        switch (read)
        {
            case DistributionRecord record:
                _ = record.Verify().Holds;
                break;
            case FixtureFile file:
                foreach (var fixture in file.Fixtures)
                {
                    _ = fixture.Verify(AssignmentLetter.Of2024).Holds;
                }

                break;
            case AssignmentLetter letter:
                Again(JsonLetter.ToUtf8(letter), utf8 => JsonLetter.ToUtf8(JsonLetter.Read(utf8)));
                break;
            case AllocationKey key:
                Again(JsonKey.ToUtf8(key), utf8 => JsonKey.ToUtf8(JsonKey.Read(utf8)));
                break;
            case AllocationBasis basis:
                Again(JsonBasis.ToUtf8(basis), utf8 => JsonBasis.ToUtf8(JsonBasis.Read(utf8)));
                break;
            case GroupsDocument groups:
                _ = groups.Assess(AssignmentLetter.Of2024);
                break;
            case ExpensesDocument expenses:
                _ = expenses.Assess();
                break;
            case InvoiceDocument invoice:
                _ = invoice.Assess(AssignmentLetter.Of2024);
                break;
            case ConfirmationDocument confirmation:
                _ = confirmation.Assess(AssignmentLetter.Of2024);
                break;
            default:
                throw new InvalidOperationException($"No test uses a {read.GetType()}.");
        }
    }

    private static void Again(byte[] written, Func<byte[], byte[]> again) => Assert.Equal(written, again(written));

    private static object?[] Arguments(MethodInfo method, byte[] bytes) =>
        [
            bytes,
            .. method
                .GetParameters()
                .Skip(1)
                .Select(parameter =>
                    parameter.HasDefaultValue ? parameter.DefaultValue
                    : parameter.ParameterType == typeof(string) ? "hostile.json"
                    : parameter.ParameterType == typeof(NetworkRegister) ? AssignmentLetter.Of2024.Networks
                    : parameter.ParameterType == typeof(AssignmentLetter) ? AssignmentLetter.Of2024
                    : throw new InvalidOperationException($"{NameOf(method)} needs a {parameter.ParameterType}.")
                ),
        ];

    private static string NameOf(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";

    private static IEnumerable<byte[]> Certificates()
    {
        var letter = AssignmentLetter.Of2024;
        var small = new AllocationBasis(letter.Basis.Provenance, letter.Basis.Lines.Take(3));
        foreach (var method in new[] { ApportionmentMethod.LargestRemainder, ApportionmentMethod.Webster })
        {
            var options = new DistributionOptions { Method = method };
            yield return Encoding.UTF8.GetBytes(
                Verification.Certificates.Whole(Distribution.Of(Money.Kroner.Of(1001), letter.Key, small, options))
            );
        }

        yield return Encoding.UTF8.GetBytes(JsonDistribution.ToJson(letter.Distribute()));
    }

    private static byte[] SampleFile(params string[] path) =>
        File.ReadAllBytes(Repository.At(["docs", "samples", .. path]));
}
