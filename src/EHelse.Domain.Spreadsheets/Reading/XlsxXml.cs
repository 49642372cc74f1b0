using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets.Reading;

/// <summary>The elements of a part, one at a time.</summary>
internal sealed class XlsxXml : IDisposable
{
    // A sheet needs 8 levels or so. Each open element is held.
    private const int Deepest = 256;

    private readonly OpenXmlReader reader;
    private readonly string part;

    // Made once: a sheet has millions of elements.
    private readonly Func<bool> readNext;
    private readonly Func<string> readText;
    private readonly Func<LocalizedText> broken;

    private XlsxXml(OpenXmlReader reader, string part)
    {
        this.reader = reader;
        this.part = part;
        readNext = ReadNext;
        readText = reader.GetText;
        broken = () => Broken;
    }

    /// <summary>Whether the reader stands at the start of an element.</summary>
    public bool IsStart => reader.IsStartElement;

    /// <summary>Whether the reader stands at the end of an element.</summary>
    public bool IsEnd => reader.IsEndElement;

    /// <summary>The text of an element that holds nothing else.</summary>
    public string Text => XlsxFault.Unless(readText, broken);

    private LocalizedText Broken =>
        new(
            $"Filen er ødelagt: delen {part} er ikke gyldig XML for et regneark.",
            $"The file is broken: the part {part} is not valid XML of a spreadsheet."
        );

    /// <summary>Opens a part.</summary>
    /// <param name="file">The file.</param>
    /// <param name="part">The part.</param>
    /// <param name="isHeld">Whether what the part holds is kept in memory.</param>
    public static XlsxXml Of(XlsxFile file, OpenXmlPart part, bool isHeld)
    {
        file.CheckReadable(part, isHeld);
        var name = Quote.Of(part.Uri.OriginalString.TrimStart('/'));
        return XlsxFault.Unless(
            () => new XlsxXml(OpenXmlReader.Create(part), name),
            () =>
                new(
                    $"Filen er ødelagt: delen {name} kan ikke leses.",
                    $"The file is broken: the part {name} cannot be read."
                )
        );
    }

    /// <summary>Goes to the next start or end.</summary>
    public bool Read() => XlsxFault.Unless(readNext, broken);

    /// <summary>Whether the element is of a type.</summary>
    public bool Is<T>()
        where T : OpenXmlElement => reader.ElementType == typeof(T);

    /// <summary>The value of an attribute, or null.</summary>
    public string? Attribute(string name)
    {
        foreach (var attribute in reader.Attributes)
        {
            if (string.Equals(attribute.LocalName, name, StringComparison.Ordinal))
            {
                return attribute.Value;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private bool ReadNext() => reader.Read() && (reader.Depth <= Deepest ? true : throw new XlsxFault(Broken));
}
