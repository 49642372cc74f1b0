using System.IO.Compression;
using System.IO.Packaging;
using DocumentFormat.OpenXml.Packaging;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets.Reading;

/// <summary>The package of a workbook, measured before anything in it is parsed.</summary>
internal sealed class XlsxFile : IDisposable
{
    /// <summary>The largest file that is read.</summary>
    public const int LargestFile = 64 * MiB;

    /// <summary>The most that all parts of a file may take when unpacked.</summary>
    public const int LargestUnpacked = 256 * MiB;

    /// <summary>The most parts of a package.</summary>
    public const int MostParts = 10_000;

    /// <summary>The most that a part other than a sheet may take: it is held in memory.</summary>
    public const int LargestHeldPart = 64 * MiB;

    private const int MiB = 1024 * 1024;

    private const string WorkbookContent = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private const string TemplateContent =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml";

    // All kinds of workbooks that may have macros, binary ones and add-ins.
    private const string MacroContent = "application/vnd.ms-excel.";

    // The parts that list the others are held whole, and several times over.
    private const int LargestListing = 4 * MiB;

    private static readonly string[] MainRelationships =
    [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
        "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
    ];

    private readonly Dictionary<string, XlsxPartScan> scans;
    private readonly Package package;
    private readonly SpreadsheetDocument document;

    private XlsxFile(Dictionary<string, XlsxPartScan> scans, Package package, SpreadsheetDocument document)
    {
        this.scans = scans;
        this.package = package;
        this.document = document;
    }

    private static LocalizedText Broken { get; } =
        new(
            "Filen er ødelagt: pakken kan ikke leses. Åpne den i et regneark og lagre den på nytt som .xlsx.",
            "The file is broken: the package cannot be read. Open it in a spreadsheet and save it again as .xlsx."
        );

    private static LocalizedText NoWorkbook { get; } =
        new(
            "Filen er en zip-fil, men ikke en .xlsx-arbeidsbok: den har ingen arbeidsbokdel.",
            "The file is a zip file, but not an .xlsx workbook: it has no workbook part."
        );

    /// <summary>What is said of a package that the packaging classes cannot read.</summary>
    public static Func<LocalizedText> BrokenText { get; } = () => Broken;

    /// <summary>The part that lists the sheets.</summary>
    public WorkbookPart Workbook =>
        XlsxFault.Unless(() => document.WorkbookPart ?? throw new XlsxFault(NoWorkbook), BrokenText);

    /// <summary>Opens a workbook.</summary>
    /// <exception cref="XlsxFault">The file is none, or too large.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static XlsxFile Open(Stream stream)
    {
        var content = Buffer(stream);
        CheckKind(content.GetBuffer().AsSpan(0, (int)content.Length));
        var measured = XlsxFault.Unless(() => Measure(content), BrokenText);
        content.Position = 0;
        var opened = XlsxFault.Unless(() => Package.Open(content, FileMode.Open, FileAccess.Read), BrokenText);
        XlsxFault.Unless(() => CheckContent(opened), BrokenText);
        return new(
            measured,
            opened,
            XlsxFault.Unless(() => SpreadsheetDocument.Open(opened, new OpenSettings { AutoSave = false }), BrokenText)
        );
    }

    /// <summary>Refuses a part that must not be given to a parser.</summary>
    public void CheckReadable(OpenXmlPart part, bool isHeld)
    {
        var name = part.Uri.OriginalString.TrimStart('/');
        var shown = Quote.Of(name);
        if (!scans.TryGetValue(name, out var scan))
        {
            throw new XlsxFault(Broken);
        }

        if (scan.HasNul)
        {
            throw new XlsxFault(
                new(
                    $"Filen er ødelagt: delen {shown} er ikke UTF-8-tekst.",
                    $"The file is broken: the part {shown} is not UTF-8 text."
                )
            );
        }

        if (scan.HasDeclaration)
        {
            throw new XlsxFault(
                new(
                    $"Delen {shown} har en DTD. Det har ingen arbeidsbok, og den leses ikke.",
                    $"The part {shown} has a DTD. No workbook has one, and it is not read."
                )
            );
        }

        if (scan.HasManyAttributes)
        {
            throw new XlsxFault(
                new(
                    $"Delen {shown} har en tagg med mer enn 1 000 attributter. Det har ingen arbeidsbok, og den leses ikke.",
                    $"The part {shown} has a tag with more than 1 000 attributes. No workbook has one, and it is not read."
                )
            );
        }

        if (scan.HasLongRun || (isHeld && scan.Length > LargestHeldPart))
        {
            throw new XlsxFault(
                new(
                    $"Delen {shown} er for stor til å leses. Lagre arket med grunnlaget alene i en ny arbeidsbok.",
                    $"The part {shown} is too large to read. Save the sheet with the basis alone in a new workbook."
                )
            );
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        document.Dispose();
        package.Close();
    }

    private static MemoryStream Buffer(Stream stream)
    {
        var content = new MemoryStream();
        var buffer = new byte[81_920];
        for (int count; (count = stream.Read(buffer, 0, buffer.Length)) > 0; )
        {
            content.Write(buffer, 0, count);
            if (content.Length > LargestFile)
            {
                throw new XlsxFault(new("Filen er større enn 64 MiB.", "The file is larger than 64 MiB."));
            }
        }

        return content;
    }

    private static void CheckKind(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0)
        {
            throw new XlsxFault(new("Filen er tom.", "The file is empty."));
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw new XlsxFault(
                new(
                    "Filen er kryptert eller i det gamle .xls-formatet. Fjern passordet, eller lagre den som .xlsx.",
                    "The file is encrypted or in the old .xls format. Remove the password, or save it as .xlsx."
                )
            );
        }

        if (!bytes.StartsWith("PK"u8))
        {
            throw new XlsxFault(
                new(
                    "Filen er ikke en .xlsx-arbeidsbok, hva den enn heter: den er tekst, HTML eller noe annet.",
                    "The file is not an .xlsx workbook, whatever its name: it is text, HTML or something else."
                )
            );
        }

        // Before the directory is read: each entry costs far more in memory than in the file.
        var parts = 0;
        for (var rest = bytes; rest.IndexOf("PK\u0001\u0002"u8) is >= 0 and var next; rest = rest.Slice(next + 4))
        {
            if (++parts > MostParts)
            {
                throw new XlsxFault(new("Filen har mer enn 10 000 deler.", "The file has more than 10 000 parts."));
            }
        }
    }

    // What the directory says and what really comes out: only the second can be trusted, only the first is free.
    private static Dictionary<string, XlsxPartScan> Measure(MemoryStream content)
    {
        content.Position = 0;
        var measured = new Dictionary<string, XlsxPartScan>(StringComparer.OrdinalIgnoreCase);
        using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.GetEntry("mimetype") is not null && archive.GetEntry("content.xml") is not null)
        {
            throw new XlsxFault(
                new(
                    "Filen er et OpenDocument-regneark (.ods): lagre den som .xlsx.",
                    "The file is an OpenDocument spreadsheet (.ods): save it as .xlsx."
                )
            );
        }

        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            total += entry.Length;
            CheckTotal(total);
        }

        total = 0;
        var buffer = new byte[81_920];
        foreach (var entry in archive.Entries)
        {
            var scan = new XlsxPartScan();
            using var part = entry.Open();
            for (int count; (count = part.Read(buffer, 0, buffer.Length)) > 0; )
            {
                total += count;
                CheckTotal(total);
                scan.Add(buffer.AsSpan(0, count));
            }

            var isListing =
                entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
                || entry.FullName.EndsWith("[Content_Types].xml", StringComparison.OrdinalIgnoreCase);
            if (isListing && (scan.Length > LargestListing || scan.IsUnreadable))
            {
                throw new XlsxFault(Broken);
            }

            if (measured.ContainsKey(entry.FullName))
            {
                // Which of the two would be read differs between programs.
                throw new XlsxFault(Broken);
            }

            measured.Add(entry.FullName, scan);
        }

        return measured;
    }

    private static void CheckTotal(long total)
    {
        if (total > LargestUnpacked)
        {
            throw new XlsxFault(
                new(
                    "Filen er for stor utpakket: mer enn 256 MiB. Lagre arket med grunnlaget alene i en ny arbeidsbok.",
                    "The file is too large when unpacked: more than 256 MiB. Save the sheet with the basis alone in a new workbook."
                )
            );
        }
    }

    private static bool CheckContent(Package package)
    {
        var main = MainRelationships.SelectMany(package.GetRelationshipsByType).FirstOrDefault();
        var uri =
            main is null || main.TargetMode == TargetMode.External
                ? throw new XlsxFault(NoWorkbook)
                : PackUriHelper.ResolvePartUri(new Uri("/", UriKind.Relative), main.TargetUri);
        var content = package.PartExists(uri) ? package.GetPart(uri).ContentType : "";
        if (content.StartsWith(MacroContent, StringComparison.OrdinalIgnoreCase))
        {
            throw new XlsxFault(
                new(
                    "Arbeidsboken kan ha makroer eller er binær (.xlsm, .xlsb): lagre den som .xlsx.",
                    "The workbook may have macros or is binary (.xlsm, .xlsb): save it as .xlsx."
                )
            );
        }

        return
            content.Equals(WorkbookContent, StringComparison.OrdinalIgnoreCase)
            || content.Equals(TemplateContent, StringComparison.OrdinalIgnoreCase)
            ? true
            : throw new XlsxFault(NoWorkbook);
    }
}
