using System.Globalization;

namespace EHelse.Domain;

/// <summary>Words for the text of a value: few, however much the value holds.</summary>
internal static class ShortText
{
    private const int MostListed = 4;

    /// <summary>How many there are: <c>1 line</c>, <c>11 lines</c>.</summary>
    public static string Count(long count, string one, string? many = null) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many ?? one + "s");

    /// <summary>The first four, each shortened unless the caller writes it, and how many more there are.</summary>
    public static string List<T>(IReadOnlyCollection<T> items, Func<T, string>? textOf = null)
        where T : notnull
    {
        textOf ??= item => Quote.Of(item.ToString()!);
        var more = items.Count - MostListed;
        return string.Join(", ", items.Take(MostListed).Select(textOf))
            + (more > 0 ? FormattableString.Invariant($" and {more} more") : "");
    }

    /// <summary>What is known of a fact.</summary>
    public static string Answer(bool? fact) =>
        fact switch
        {
            true => "yes",
            false => "no",
            null => "?",
        };
}
