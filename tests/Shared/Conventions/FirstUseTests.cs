using System.Collections;
using System.Reflection;

namespace EHelse.Domain.Tests.Conventions;

/// <summary>
/// What a library makes once, it makes rightly when many threads ask for it first, each in an order of its own. Two types
/// that need each other would show here: a thread would see the one half made.
/// </summary>
public sealed class FirstUseTests
{
    [Fact]
    public void StaticProperties_FirstReadByManyThreadsAtOnce_AreWhatOneThreadReads()
    {
        string alone;
        using (var copy = new FreshCopy())
        {
            alone = copy.Of(ReadAll)(0);
        }

        using var together = new FreshCopy();
        var readAll = together.Of(ReadAll);
        Assert.All(Threads.AtOnce(readAll), read => Assert.Equal(alone, read));
        Figures.Report(
            "first-use",
            $"{Library.Name}: {StaticProperties().Length} static properties, {Threads.Many} threads"
        );
    }

    /// <summary>All of them as one text, read from another place for each thread.</summary>
    private static string ReadAll(int thread)
    {
        var properties = StaticProperties();
        var texts = Threads.InOrderOf(
            thread,
            properties.Length,
            i => $"{properties[i].DeclaringType}.{properties[i].Name}: {Text(properties[i].GetValue(null))}"
        );
        return string.Join("\n", texts);
    }

    private static PropertyInfo[] StaticProperties() =>
        [
            .. Library
                .PublicTypes.Where(type => !type.ContainsGenericParameters)
                .SelectMany(type =>
                    type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
                )
                .OrderBy(property => $"{property.DeclaringType}.{property.Name}", StringComparer.Ordinal),
        ];

    private static string Text(object? value) =>
        value is IEnumerable values and not string
            ? "[" + string.Join(", ", values.Cast<object?>().Select(Text)) + "]"
            : value?.ToString() ?? "null";
}
