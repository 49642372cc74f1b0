using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace EHelse.Domain.Reporting;

/// <summary>Writes content lines of RFC 5545: folded at 75 octets between characters, escaped, ended by CRLF.</summary>
internal sealed class ICalendarText
{
    private const int LongestLine = 75;
    private const char Unknown = '\uFFFD';

    private static readonly LocalDatePattern DatePattern = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly InstantPattern StampPattern = InstantPattern.CreateWithInvariantCulture(
        "uuuuMMdd'T'HHmmss'Z'"
    );

    private readonly StringBuilder text = new();

    /// <summary>A date as <c>20250201</c>.</summary>
    public static string Date(LocalDate date) => DatePattern.Format(date);

    /// <summary>A moment as <c>20240322T000000Z</c>.</summary>
    public static string Stamp(Instant moment) => StampPattern.Format(moment);

    /// <summary>A time before the start as a trigger: <c>-P7D</c>, <c>-PT15H</c>, <c>PT9H</c>.</summary>
    public static string Trigger(Duration before)
    {
        var sign = before > Duration.Zero ? "-" : "";
        var length = before < Duration.Zero ? -before : before;
        var result = new StringBuilder(sign).Append('P');
        if (length.Days > 0)
        {
            Append(length.Days, 'D');
        }

        if (length.Hours > 0 || length.Minutes > 0 || length.Seconds > 0 || length == Duration.Zero)
        {
            // The grammar has no hours with seconds but without minutes: PT1H0M5S.
            var hasSeconds = length.Seconds > 0 || length == Duration.Zero;
            result.Append('T');
            if (length.Hours > 0)
            {
                Append(length.Hours, 'H');
            }

            if (length.Minutes > 0 || (length.Hours > 0 && hasSeconds))
            {
                Append(length.Minutes, 'M');
            }

            if (hasSeconds)
            {
                Append(length.Seconds, 'S');
            }
        }

        return result.ToString();

        void Append(int number, char unit) => result.Append(number.ToString(CultureInfo.InvariantCulture)).Append(unit);
    }

    /// <summary>A line whose value needs no escapes.</summary>
    public ICalendarText Line(string name, string value)
    {
        Fold(name + ":" + value);
        return this;
    }

    /// <summary>A line with a text: foreign characters in it cannot end the line or begin another property.</summary>
    public ICalendarText TextLine(string name, string value) => Line(name, Escape(value));

    public override string ToString() => text.ToString();

    private static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var character = value[i];
            switch (character)
            {
                case '\\' or ',' or ';':
                    escaped.Append('\\').Append(character);
                    break;
                case '\r' when i + 1 < value.Length && value[i + 1] == '\n':
                    break;
                // Some programs end a line at each of these.
                case '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029':
                    escaped.Append("\\n");
                    break;
                case '\t':
                    escaped.Append(character);
                    break;
                case var _ when char.IsControl(character):
                    escaped.Append(Unknown);
                    break;
                case var _
                    when char.IsHighSurrogate(character) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]):
                    escaped.Append(character).Append(value[++i]);
                    break;
                case var _ when char.IsSurrogate(character):
                    escaped.Append(Unknown);
                    break;
                default:
                    escaped.Append(character);
                    break;
            }
        }

        return escaped.ToString();
    }

    private void Fold(string line)
    {
        var octets = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var isPair = char.IsHighSurrogate(line[i]);
            var width = isPair ? 4 : Width(line[i]);
            if (octets + width > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(line[i]);
            if (isPair)
            {
                text.Append(line[++i]);
            }

            octets += width;
        }

        text.Append("\r\n");
    }

    private static int Width(char character) =>
        character < 0x80 ? 1
        : character < 0x800 ? 2
        : 3;
}
