namespace EHelse.Domain.Tests;

/// <summary>What the text of a value is held to: the same in every culture, on one line, short, and no sentence.</summary>
internal static class ValueText
{
    // What a line of a log and the window of a debugger still show.
    private const int Longest = 400;

    public static void Is(string expected, object value)
    {
        Assert.Equal(expected, value.ToString());
        foreach (var culture in Cultures.Awkward)
        {
            Assert.Equal(expected, Cultures.In(culture, value.ToString));
        }

        IsShort(value);
    }

    public static void IsShort(object value)
    {
        var text = value.ToString()!;
        Assert.InRange(text.Length, 1, Longest);
        Assert.DoesNotContain(text, char.IsControl);
        Assert.DoesNotContain(text[^1], " .,:;");
    }
}
