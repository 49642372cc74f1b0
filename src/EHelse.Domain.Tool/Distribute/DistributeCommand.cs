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
        var format = OutputFormats.Usual.Option();
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
            [],
            [.. input.All, explain, format],
            call =>
            {
                var layout = OutputFormats.Usual.Read(call, format);
                var (letter, distribution) = input.Read(call);
                var published = Fits(letter, distribution) ? letter.PublishedTable : null;
                var isExplained = call.Has(explain);
                WholeOutput.Write(
                    call,
                    layout,
                    json => JsonDistribution.Write(json, distribution, published, isExplained, letter),
                    csv => CsvDistribution.Write(csv, distribution, published, isExplained),
                    () => DistributionTable.Of(call, letter, distribution, published, isExplained)
                );
                return ExitCode.Done;
            }
        );
    }

    // Against another total or other recipients the published amounts would show differences that mean nothing.
    public static bool Fits(AssignmentLetter letter, Distribution distribution) =>
        letter.PublishedTable is { } published
        && distribution.Total == published.StatedTotal
        && distribution.Lines.Count == published.Lines.Count
        && distribution.Lines.All(line => published.Find(line.Recipient.Code) is not null);
}
