namespace EHelse.Domain.Spreadsheets.Reading;

/// <summary>The character set that Excel in Western Europe saves CSV in. A table of 32 characters saves a package.</summary>
internal static class Windows1252
{
    private const char Undefined = '\uFFFD';

    // 0x80 to 0x9F; all other bytes are the character of the same number.
    private const string High =
        "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
        + "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    public static bool IsUndefined(byte value) => value is >= 0x80 and <= 0x9F && High[value - 0x80] == Undefined;

    public static string Decode(byte[] bytes)
    {
        var characters = new char[bytes.Length];
        for (var place = 0; place < bytes.Length; place++)
        {
            characters[place] = bytes[place] is >= 0x80 and <= 0x9F ? High[bytes[place] - 0x80] : (char)bytes[place];
        }

        return new string(characters);
    }
}
