using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace EHelse.Domain.Tests.Reporting;

/// <summary>Reads iCalendar text as strictly as RFC 5545 is written, and fails on the first thing that breaks it.</summary>
internal static partial class StrictICalendar
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The components, each with its properties in order; the first is the calendar.</summary>
    public static Component Read(string text)
    {
        var lines = ContentLines(Utf8.GetBytes(text));
        var open = new Stack<Component>();
        Component? calendar = null;
        foreach (var line in lines)
        {
            var match = ContentLine().Match(line);
            Assert.True(match.Success, "No content line: " + line);
            var (name, parameters, value) = (
                match.Groups["name"].Value,
                match.Groups["parameters"].Value,
                match.Groups["value"].Value
            );
            Assert.True(calendar is null, "Text after END:VCALENDAR.");
            switch (name)
            {
                case "BEGIN":
                    var component = new Component(value);
                    if (open.Count > 0)
                    {
                        open.Peek().Components.Add(component);
                    }

                    open.Push(component);
                    break;
                case "END":
                    Assert.Equal(open.Peek().Name, value);
                    var closed = open.Pop();
                    Check(closed);
                    calendar = open.Count == 0 ? closed : null;
                    break;
                default:
                    Assert.False(
                        open.Peek().Properties.ContainsKey(name),
                        $"{name} stands twice in {open.Peek().Name}."
                    );
                    open.Peek().Properties.Add(name, new(parameters, value));
                    break;
            }
        }

        Assert.NotNull(calendar);
        Assert.Equal("VCALENDAR", calendar.Name);
        var uids = calendar.Components.Select(component => component.Value("UID")).ToList();
        Assert.Equal(uids.Count, uids.Distinct(StringComparer.Ordinal).Count());
        return calendar;
    }

    /// <summary>Takes the escapes of a TEXT value away; every backslash must begin one.</summary>
    public static string Unescape(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is ';' or ',')
            {
                Assert.Fail("A bare separator in a text: " + value);
            }

            if (value[i] != '\\')
            {
                text.Append(value[i]);
                continue;
            }

            Assert.True(++i < value.Length, "A backslash ends the text.");
            text.Append(
                value[i] switch
                {
                    '\\' or ';' or ',' => value[i],
                    'n' or 'N' => '\n',
                    var other => throw new InvalidOperationException("No escape: \\" + other),
                }
            );
        }

        return text.ToString();
    }

    private static List<string> ContentLines(byte[] octets)
    {
        Assert.True(octets is [.., (byte)'\r', (byte)'\n'], "The last line is not ended.");
        var lines = new List<string>();
        var start = 0;
        while (start < octets.Length)
        {
            var end = Array.IndexOf(octets, (byte)'\n', start);
            Assert.True(end > start && octets[end - 1] == '\r', "A line does not end with CRLF.");
            var line = octets[start..(end - 1)];
            Assert.DoesNotContain((byte)'\r', line);
            Assert.InRange(line.Length, 1, 75);
            // Throws when a fold has cut a character in two.
            var text = Utf8.GetString(line);
            Assert.DoesNotContain(text, character => char.IsControl(character) && character != '\t');
            if (text[0] is ' ' or '\t')
            {
                Assert.NotEmpty(lines);
                Assert.True(text.Length > 1, "A folded line is empty.");
                lines[^1] += text[1..];
            }
            else
            {
                lines.Add(text);
            }

            start = end + 1;
        }

        return lines;
    }

    private static void Check(Component component)
    {
        string[] required = component.Name switch
        {
            "VCALENDAR" => ["VERSION", "PRODID"],
            "VEVENT" => ["UID", "DTSTAMP", "DTSTART"],
            "VALARM" => ["ACTION", "TRIGGER", "DESCRIPTION"],
            _ => throw new InvalidOperationException("No component that is asked for: " + component.Name),
        };
        Assert.All(required, name => Assert.Contains(name, component.Properties.Keys));
        foreach (var (name, (parameters, value)) in component.Properties)
        {
            Assert.Equal(name is "DTSTART" or "DTEND" ? ";VALUE=DATE" : "", parameters);
            switch (name)
            {
                case "VERSION":
                    Assert.Equal("2.0", value);
                    break;
                case "CALSCALE":
                    Assert.Equal("GREGORIAN", value);
                    break;
                case "DTSTART" or "DTEND":
                    DateOnly.ParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture);
                    break;
                case "DTSTAMP":
                    DateTime.ParseExact(value, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
                    break;
                case "SEQUENCE":
                    Assert.Matches("^[0-9]+$", value);
                    break;
                case "TRIGGER":
                    Assert.Matches(DurationValue(), value);
                    break;
                case "ACTION":
                    Assert.Equal("DISPLAY", value);
                    break;
                case "TRANSP":
                    Assert.Contains(value, new[] { "OPAQUE", "TRANSPARENT" });
                    break;
                case "PRODID" or "UID" or "SUMMARY" or "DESCRIPTION":
                    Assert.NotEmpty(Unescape(value));
                    break;
                default:
                    Assert.Fail("Not a property that is asked for: " + name);
                    break;
            }
        }

        if (component.Name == "VCALENDAR")
        {
            Assert.NotEmpty(component.Components);
            Assert.All(component.Components, inner => Assert.Equal("VEVENT", inner.Name));
        }
        else if (component.Name == "VEVENT")
        {
            Assert.All(component.Components, inner => Assert.Equal("VALARM", inner.Name));
            Assert.True(
                string.CompareOrdinal(component.Value("DTSTART"), component.Value("DTEND")) < 0,
                "The end of an event is exclusive."
            );
        }
        else
        {
            Assert.Empty(component.Components);
        }
    }

    [GeneratedRegex(
        """^(?<name>[A-Za-z0-9-]+)(?<parameters>(;[A-Za-z0-9-]+=[^";:,]+)*):(?<value>[^\n]*)$""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex ContentLine();

    // dur-value of section 3.3.6: weeks, or days with or without time, or time; no gap between units.
    [GeneratedRegex(
        @"^[+-]?P(\d+W|\d+D(T(\d+H(\d+M(\d+S)?)?|\d+M(\d+S)?|\d+S))?|T(\d+H(\d+M(\d+S)?)?|\d+M(\d+S)?|\d+S))$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex DurationValue();

    /// <summary>A component with what stands in it.</summary>
    internal sealed class Component(string name)
    {
        public string Name { get; } = name;

        public Dictionary<string, Property> Properties { get; } = new(StringComparer.Ordinal);

        public List<Component> Components { get; } = [];

        public string Value(string property) => Properties[property].Value;

        public string Text(string property) => Unescape(Value(property));
    }

    /// <summary>A property's parameters, with the semicolons, and its value as it stands.</summary>
    internal sealed record Property(string Parameters, string Value);
}
