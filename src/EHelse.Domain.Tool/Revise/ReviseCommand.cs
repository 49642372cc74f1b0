using EHelse.Domain.Allocation;
using EHelse.Domain.Json;
using EHelse.Domain.Money;
using EHelse.Domain.Spreadsheets;
using EHelse.Domain.Tool.CommandLine;
using EHelse.Domain.Tool.Distribute;

namespace EHelse.Domain.Tool.Revise;

/// <summary><c>ehelse revise</c>: what each recipient gains or loses when a total is raised or cut.</summary>
internal static class ReviseCommand
{
    public static ToolCommand Create()
    {
        var input = new DistributionOptionSet();
        var newTotal = new ToolOption("--to", "N", new("Den nye totalen i kroner.", "The new total in kroner."));
        var nobodyLoses = new ToolOption(
            "--nobody-loses",
            null,
            new(
                "Ingen får mindre når totalen øker, og ingen mer når den kuttes.",
                "Nobody gets less when the total grows, and nobody more when it is cut."
            )
        );
        var format = OutputFormats.Usual.Option();
        var output = OutputOption.Create();
        return new(
            "revise",
            new(
                "Vis hva hver mottaker får mer eller mindre når totalen endres; endringene summerer til endringen av totalen.",
                "Show what each recipient gains or loses when the total is revised; the changes sum to the change of the total."
            ),
            [
                new(
                    "--total er totalen før; ellers oppdragsbrevets. Begge totaler fordeles med de samme valgene.",
                    "--total is the total before; else the letter's. Both totals are distributed with the same options."
                ),
                new(
                    "Med største rest kan noen få mindre selv om totalen øker. Med en divisormetode, som webster, skjer det aldri.",
                    "By largest remainder someone may get less although the total grows. By a divisor method, such as webster, it never happens."
                ),
            ],
            [],
            [newTotal, nobodyLoses, .. input.All, format, output],
            call =>
            {
                var layout = OutputFormats.Usual.Read(call, format);
                var file = call.ValueOf(output);
                var total =
                    call.AmountOf(newTotal, Kroner.Parse)
                    ?? throw new BadInputException(
                        new(
                            $"{newTotal.Name} mangler: skriv {newTotal.Name} og den nye totalen.",
                            $"{newTotal.Name} is missing: write {newTotal.Name} and the new total."
                        )
                    );
                var (letter, distribution) = input.Read(call);
                var revision = distribution.Revise(
                    total,
                    call.Has(nobodyLoses) ? RevisionRule.NobodyLoses : RevisionRule.Anew
                );
                WholeOutput.Write(
                    call,
                    file,
                    layout,
                    json => JsonRevision.Write(json, revision),
                    csv => CsvRevision.Write(csv, revision),
                    () => RevisionTable.Of(call, letter, revision, nobodyLoses.Name)
                );
                return ExitCode.Done;
            }
        );
    }
}
