using System.Text;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json;
using EHelse.Domain.Letters;
using EHelse.Domain.Spreadsheets;
using EHelse.Domain.Tool.CommandLine;

namespace EHelse.Domain.Tool.Distribute;

/// <summary><c>ehelse distribute</c>: a total over recipients, exact to the unit.</summary>
internal static class DistributeCommand
{
    public static ToolCommand Create()
    {
        var input = new DistributionOptionSet();
        var explain = new ToolOption(
            "--explain",
            null,
            new("Forklar hver linje, steg for steg.", "Explain each line, step by step.")
        );
        var format = OutputFormats.Option();
        return new(
            "distribute",
            new(
                "Fordel en total på mottakere så delene alltid summerer til totalen; uten valg tilskuddet i oppdragsbrevet.",
                "Distribute a total over recipients so that the parts always sum to the total; without options the letter's grant."
            ),
            [
                new(
                    "Publisert beløp og avvik (publisert minus beregnet) vises når mottakerne og totalen er brevets.",
                    "Published amount and difference (published minus computed) are shown when the recipients and the total are the letter's."
                ),
                new(
                    "CSV er UTF-8 med komma og engelske kolonnenavn, uten sumlinje; beløp i kroner, eksakte andeler som n/d.",
                    "CSV is UTF-8 with commas and English column names, without a sum line; amounts in kroner, exact shares as n/d."
                ),
            ],
            null,
            [.. input.All, explain, format],
            call =>
            {
                var layout = call.AmountOf(format, OutputFormats.Parse) ?? OutputFormat.Table;
                var (letter, distribution) = input.Read(call);
                var published = Fits(letter, distribution) ? letter.PublishedTable : null;
                var isExplained = call.Has(explain);
                // Written whole or not at all.
                using var whole = new MemoryStream();
                if (layout == OutputFormat.Json)
                {
                    JsonDistribution.Write(whole, distribution, published, isExplained);
                    whole.Write("\n"u8);
                }
                else
                {
                    using var writer = new StreamWriter(whole, new UTF8Encoding(false), leaveOpen: true);
                    if (layout == OutputFormat.Csv)
                    {
                        CsvDistribution.Write(writer, distribution, published, isExplained);
                    }
                    else
                    {
                        writer.Write(DistributionTable.Of(call, letter, distribution, published, isExplained));
                    }
                }

                whole.WriteTo(call.Surroundings.Output);
                call.Surroundings.Output.Flush();
                return ExitCode.Done;
            }
        );
    }

    // Against another total or other recipients the published amounts would show differences that mean nothing.
    private static bool Fits(AssignmentLetter letter, Distribution distribution) =>
        distribution.Total == letter.PublishedTable.StatedTotal
        && distribution.Lines.Count == letter.PublishedTable.Lines.Count
        && distribution.Lines.All(line => letter.PublishedTable.Find(line.Recipient.Code) is not null);
}
