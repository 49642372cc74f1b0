using System;
using System.IO;
using System.Linq;
using System.Text;
using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using EHelse.Domain.Spreadsheets;
using EHelse.Domain.Spreadsheets.Workbooks;

namespace OurGrants;

internal static partial class Grant
{
    static partial void PrintSheets(AssignmentLetter letter, Distribution distribution)
    {
        // A basis from CSV.
        using var csv = new MemoryStream(
            Encoding.UTF8.GetBytes("code;name;population\nA;Alfa;10 000\nB;Bravo;5 000,5\n")
        );
        var basis = CsvBasis.Read(csv, "basis.csv");
        var key = AllocationKey.Parse("flat=50%,population=50%");
        CsvDistribution.Write(Console.Out, Distribution.Of(Kroner.Of(1_000_000), key, basis));

        // A workbook, and what a reader of it gets.
        using var workbook = new MemoryStream(DistributionWorkbook.Of(letter, Language.NorwegianBokmal).ToBytes());
        var read = XlsxBasis.Read(workbook, "fordeling.xlsx", new() { Sheet = "Grunnlag" });
        var amounts = Distribution.Of(letter.Total, letter.Key, read).Lines.Select(line => line.Amount);
        Console.WriteLine($"Workbook: {amounts.SequenceEqual(distribution.Lines.Select(line => line.Amount))}");
    }
}
