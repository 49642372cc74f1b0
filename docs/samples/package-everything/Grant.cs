using System;
using System.IO;
using System.Linq;
using System.Text;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json;
using EHelse.Domain.Json.Letters;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using EHelse.Domain.Spreadsheets;
using EHelse.Domain.Spreadsheets.Workbooks;

namespace OurGrants;

/// <summary>What an application does with the grant, once with each package.</summary>
internal static class Grant
{
    public static void Print(string letterFile)
    {
        var letter = AssignmentLetter.ForYear(2024);
        var distribution = letter.Distribute();
        foreach (var line in distribution.Lines)
        {
            Console.WriteLine($"{line.Recipient.Code} {line.Amount}");
        }

        Console.WriteLine($"Sum {distribution.Sum}");

        // A certificate: written, read, and checked without trusting it.
        using var certificate = new MemoryStream();
        JsonDistribution.Write(certificate, distribution, letter.PublishedTable, explain: true, letter);
        var verification = JsonDistribution.Read(certificate.ToArray()).Verify();
        Console.WriteLine($"Certificate: {verification}");

        // A letter as a file.
        var other = JsonLetter.Read(File.ReadAllBytes(letterFile));
        foreach (var amount in LetterDifference.Between(letter, other).Amounts)
        {
            Console.WriteLine($"{amount.Recipient.Code} {amount.Change}");
        }

        Console.WriteLine($"Sum {other.Distribute().Sum}");

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
