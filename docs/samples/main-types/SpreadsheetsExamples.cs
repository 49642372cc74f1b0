using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Sources;
using EHelse.Domain.Spreadsheets;
using EHelse.Domain.Spreadsheets.Workbooks;

namespace MainTypes;

internal static class SpreadsheetsExamples
{
    public static void Show()
    {
        ForCsvBasis();
        ForCsvDistribution();
        ForDistributionWorkbook();
        ForXlsxBasis();
    }

    private static void ForCsvBasis()
    {
        using var csv = new StringReader("code;name;population\nA;Alfa;10 000\nB;Bravo;5 000,5\n");
        var basis = CsvBasis.Read(csv, "basis.csv");
        Console.WriteLine(basis.SumOf(Criterion.Population));
        // 30001/2
    }

    private static void ForCsvDistribution()
    {
        using var csv = new StringWriter();
        CsvDistribution.Write(csv, AssignmentLetter.ForYear(2024).Distribute());
        Console.WriteLine(csv.ToString().Split('\n')[1].TrimEnd());
        // 103972,Agder,2937520,4157477209277644/1415301765,2000934,513779,422807
    }

    private static void ForDistributionWorkbook()
    {
        var workbook = DistributionWorkbook.Of(AssignmentLetter.ForYear(2024), Language.NorwegianBokmal);
        using var file = new MemoryStream();
        workbook.Write(file);
        Console.WriteLine(file.Length > 0);
        // True
    }

    private static void ForXlsxBasis()
    {
        var letter = AssignmentLetter.ForYear(2024);
        using var file = new MemoryStream(DistributionWorkbook.Of(letter, Language.NorwegianBokmal).ToBytes());
        var basis = XlsxBasis.Read(file, "fordeling.xlsx", new() { Sheet = "Grunnlag" });
        Console.WriteLine(Distribution.Of(letter.Total, letter.Key, basis)["103972"].Amount);
        // 2937520
    }
}
