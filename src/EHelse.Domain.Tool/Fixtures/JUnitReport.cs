using System.Globalization;
using System.Text;
using System.Xml;
using EHelse.Domain.Json.Fixtures;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tool.Fixtures;

/// <summary>Results of fixtures in the XML of JUnit, which build servers show as tests: a suite for each file.</summary>
internal static class JUnitReport
{
    public static string Of(IReadOnlyList<FixtureResult> results)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using (
            var xml = XmlWriter.Create(
                text,
                new XmlWriterSettings
                {
                    Indent = true,
                    NewLineChars = "\n",
                    OmitXmlDeclaration = true,
                }
            )
        )
        {
            xml.WriteStartElement("testsuites");
            foreach (var file in results.GroupBy(result => result.Fixture.FileName, StringComparer.Ordinal))
            {
                WriteSuite(xml, file.Key, [.. file]);
            }

            xml.WriteEndElement();
        }

        return text.Append('\n').ToString();
    }

    private static void WriteSuite(XmlWriter xml, string file, FixtureResult[] results)
    {
        xml.WriteStartElement("testsuite");
        Write(xml, "name", file);
        Write(xml, "tests", Text(results.Length));
        Write(xml, "failures", Text(results.Count(result => !result.Holds)));
        Write(xml, "errors", "0");
        foreach (var result in results)
        {
            xml.WriteStartElement("testcase");
            Write(xml, "classname", file);
            Write(xml, "name", result.Fixture.Name);
            Write(xml, "file", file);
            Write(xml, "line", Text(result.Fixture.Line));
            if (!result.Holds)
            {
                xml.WriteStartElement("failure");
                Write(xml, "message", result.Mismatches[0].Text.English);
                xml.WriteString(Allowed(result.ToText(Language.English)));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string name, string value) =>
        xml.WriteAttributeString(name, Allowed(value));

    // XML has no place for most control characters, also escaped.
    private static string Allowed(string text) =>
        text.All(character => XmlConvert.IsXmlChar(character) || char.IsSurrogate(character))
            ? text
            : string.Concat(
                text.Select(character =>
                    XmlConvert.IsXmlChar(character) || char.IsSurrogate(character) ? character : '\uFFFD'
                )
            );

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
