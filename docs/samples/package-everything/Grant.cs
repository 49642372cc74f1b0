using System;
using System.IO;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json;
using EHelse.Domain.Json.Letters;
using EHelse.Domain.Letters;

namespace OurGrants;

/// <summary>What an application does with the grant, once with each package that is there.</summary>
internal static partial class Grant
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

        PrintSheets(letter, distribution);
    }

    static partial void PrintSheets(AssignmentLetter letter, Distribution distribution);
}
