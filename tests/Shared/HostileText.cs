using System.Text;

namespace EHelse.Domain.Tests;

/// <summary>The ways in which <see cref="Hostile"/> changes an input. Bytes are changed as characters up to U+00FF.</summary>
internal static class HostileText
{
    // Numbers that are too long, too large, not numbers, or numbers only in some programs.
    private static readonly string[] Numbers =
    [
        "1" + new string('0', 400),
        "1e999999",
        "1E400",
        "-0",
        "-1",
        "+1",
        "0",
        "00",
        "NaN",
        "Infinity",
        "1/0",
        "0/0",
        "1/" + new string('9', 300),
        "-1/-3",
        "0x10",
        "1_000",
        "1 000",
        "1.",
        ".5",
        "1,5",
        "1.000.000,50",
        "9223372036854775808",
        "79228162514264337593543950336",
        "0." + new string('0', 900) + "1",
        "2147483648",
        "150%",
    ];

    private static readonly string[] ValidNumbers = ["0", "1", "-1", "2", "5", "97", "1.5", "2024", "36683801", "1e3"];

    // What ends a text early, changes its direction, hides in it, or means something to a spreadsheet, a terminal or a page.
    private static readonly string[] Characters =
    [
        "\0",
        "\r",
        "\n",
        "\r\n",
        "\n\r",
        "\t",
        "\u001B[31m",
        "\u001B]0;x\u0007",
        "\u007F",
        "\u0085",
        "\"",
        "\"\"",
        "'",
        "\\",
        "\\\"",
        "\\u0000",
        "\\ud800",
        "\\udc00\\ud800",
        ",",
        ";",
        "{",
        "}",
        "[",
        "]",
        ":",
        "=1+1",
        "@x",
        "<",
        "</style>",
        "&lt;",
        "<!DOCTYPE x>",
        "%",
        "/",
        "-",
        "null",
        "true",
        "{}",
        "[]",
        "#",
        "sep=;\n",
    ];

    // Digits of other scripts, marks that cannot be seen, letters that look like others, and what grows when it is normalised.
    private static readonly string[] Beyond =
    [
        "\u0663",
        "\uFF11",
        "\u200B",
        "\u200F",
        "\u202E",
        "\u2066",
        "\u2028",
        "\u00A0",
        "\uFEFF",
        "\uFF1D",
        "\u2212",
        "\u00BD",
        "e\u0301",
        "\uFDFA",
        "\U0001F600",
        "\uFFFF",
        "\u0130",
        "\u00DF",
    ];

    // Not UTF-8: a lone continuation, an overlong slash, a surrogate, beyond Unicode, Windows-1252, an end without its rest.
    private static readonly string[] BrokenUtf8 =
    [
        "\u0080",
        "\u00C0\u00AF",
        "\u00ED\u00A0\u0080",
        "\u00F4\u0090\u0080\u0080",
        "\u00E5",
        "\u00FF",
        "\u00E2\u0082",
        "\u00EF\u00BB\u00BF",
        "\u00FF\u00FE",
    ];

    private static readonly string[] LoneSurrogates = ["\uD800", "\uDC00", "\uDC00\uD800", "1\uD83D"];

    /// <summary>What is put into files, as bytes.</summary>
    public static IReadOnlyList<string> InUtf8 { get; } =
    [
        .. Numbers,
        .. Characters,
        .. Beyond.Select(text => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text))),
        .. BrokenUtf8,
    ];

    /// <summary>What is put into strings.</summary>
    public static IReadOnlyList<string> InStrings { get; } = [.. Numbers, .. Characters, .. Beyond, .. LoneSurrogates];

    /// <summary>The text cut at every place, or at some 500 places of a long one.</summary>
    public static IEnumerable<string> Cuts(string text)
    {
        const int Most = 500;
        for (var place = 0; place < text.Length; place += 1 + (text.Length / Most))
        {
            yield return text[..place];
        }
    }

    /// <summary>One of the texts, changed in one to four ways.</summary>
    public static string Changed(Random chance, IReadOnlyList<string> texts, IReadOnlyList<string> inserted)
    {
        // Short texts more often: their changes hit more of what matters, and cost less.
        var (first, second) = (chance.Next(texts.Count), chance.Next(texts.Count));
        var text = texts[first].Length <= 8 * texts[second].Length ? texts[first] : texts[second];
        for (var ways = Math.Max(1, chance.Next(-3, 5)); ways > 0; ways--)
        {
            text = ChangedOnce(chance, text, texts, inserted);
        }

        return text;
    }

    private static string ChangedOnce(
        Random chance,
        string text,
        IReadOnlyList<string> texts,
        IReadOnlyList<string> inserted
    )
    {
        var (from, to) = Range(chance, text, chance.Next(4) == 0 ? text.Length : 24);
        return chance.Next(16) switch
        {
            0 => Flipped(chance, text),
            1 => text.Remove(from, to - from),
            2 => text.Insert(to, text[from..to]),
            3 or 4 or 5 => text.Insert(from, Any(chance, inserted)),
            6 => text[..from] + Any(chance, inserted) + text[to..],
            7 or 8 or 9 => WithNumber(chance, text),
            10 => Spliced(chance, text, texts),
            11 => WithTokensSwapped(chance, text),
            12 => WithTokenRepeated(chance, text),
            13 => Nested(chance, text),
            14 => text.Insert(
                from,
                new string(text.Length == 0 ? 'x' : text[from % text.Length], chance.Next(1, 3000))
            ),
            _ => chance.Next(4) == 0 ? InOtherEncoding(chance, text) : text[..from],
        };
    }

    private static string Flipped(Random chance, string text)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var place = chance.Next(text.Length);
        return text[..place] + (char)(text[place] ^ (1 << chance.Next(8))) + text[(place + 1)..];
    }

    private static string WithNumber(Random chance, string text)
    {
        // A number that stands in the text gives way to another; without one, the other is added.
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return text + Any(chance, Numbers);
        }

        var number = chance.Next(2) == 0 ? Any(chance, Numbers) : Any(chance, ValidNumbers);

        var from = chance.Next(text.Length);
        var after = text.AsSpan(from).IndexOfAnyInRange('0', '9');
        start = after < 0 ? start : from + after;
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return text[..start] + number + text[end..];
    }

    private static string Spliced(Random chance, string text, IReadOnlyList<string> texts)
    {
        var other = Any(chance, texts);
        return text[..chance.Next(text.Length + 1)] + other[chance.Next(other.Length + 1)..];
    }

    // What stands between quotes, commas and line ends: names, values, cells.
    private static string WithTokensSwapped(Random chance, string text)
    {
        var (first, second) = (Token(chance, text), Token(chance, text));
        return first.End <= second.Start
            ? text[..first.Start]
                + text[second.Start..second.End]
                + text[first.End..second.Start]
                + text[first.Start..first.End]
                + text[second.End..]
            : text;
    }

    private static string WithTokenRepeated(Random chance, string text)
    {
        var (start, end) = Token(chance, text);
        return text[..end] + string.Concat(Enumerable.Repeat(text[start..end], chance.Next(1, 30))) + text[end..];
    }

    private static string Nested(Random chance, string text)
    {
        var (start, end) = Token(chance, text);
        var depth = chance.Next(1, 2000);
        return chance.Next(3) switch
        {
            0 => text[..start] + new string('[', depth) + text[start..end] + new string(']', depth) + text[end..],
            1 => text[..start] + string.Concat(Enumerable.Repeat("{\"a\":", depth)) + text[start..],
            _ => text[..start] + new string('"', depth) + text[start..],
        };
    }

    private static string InOtherEncoding(Random chance, string text)
    {
        Encoding[] encodings = [Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.UTF8];
        var encoding = Any(chance, encodings);
        var bytes =
            chance.Next(2) == 0 ? [.. encoding.GetPreamble(), .. encoding.GetBytes(text)] : encoding.GetBytes(text);
        return Encoding.Latin1.GetString(bytes);
    }

    private static (int Start, int End) Token(Random chance, string text)
    {
        const string Ends = "\",;:\n{}[]<> ";
        var start = chance.Next(text.Length + 1);
        while (start < text.Length && Ends.Contains(text[start], StringComparison.Ordinal))
        {
            start++;
        }

        while (start > 0 && !Ends.Contains(text[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        var end = start;
        while (end < text.Length && !Ends.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        return (start, end);
    }

    private static (int From, int To) Range(Random chance, string text, int longest)
    {
        var from = chance.Next(text.Length + 1);
        return (from, Math.Min(text.Length, from + chance.Next(longest + 1)));
    }

    private static T Any<T>(Random chance, IReadOnlyList<T> all) => all[chance.Next(all.Count)];
}
