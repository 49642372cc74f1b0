using System.Text;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json;
using EHelse.Domain.Spreadsheets;
using EHelse.Domain.Tool.CommandLine;
using EHelse.Domain.Tool.Distribute;

namespace EHelse.Domain.Tool.Sweep;

/// <summary><c>ehelse sweep</c>: what many keys would give, against a baseline.</summary>
internal static class SweepCommand
{
    private const int MostInATable = 1_000;

    private static readonly UTF8Encoding Utf8 = new(false);

    public static ToolCommand Create()
    {
        var keys = new SweepKeyOptions();
        var input = new DistributionOptionSet(
            new ToolOption(
                "--baseline",
                "KEY",
                new(
                    "Nøkkelen som de andre holdes mot; ellers brevets.",
                    "The key that the others are held against; else the letter's."
                )
            )
        );
        var format = OutputFormats.Usual.Option();
        var output = OutputOption.Create();
        return new(
            "sweep",
            new(
                "Fordel etter mange nøkler, og vis hva hver av dem endrer.",
                "Distribute by many keys, and show what each of them changes."
            ),
            [
                new(
                    "Rutenett: kriterium=fra..til, kriterium=andel eller kriterium alene; det siste av dem som står alene, tar det som er igjen.",
                    "Grid: criterion=from..to, criterion=share or a criterion alone; the last of those alone takes what is left."
                ),
                new(
                    "CSV har en rad for hver nøkkel og mottaker, JSON en linje for hver nøkkel. Begge skrives mens de regnes ut; med -o hele eller ikke i det hele tatt.",
                    "CSV has a row for each key and recipient, JSON a line for each key. Both are written as they are computed; with -o whole or not at all."
                ),
                new(
                    "Tabellen tar høyst 1000 nøkler, og viser hver mottaker når det er fem eller færre.",
                    "The table takes at most 1000 keys, and shows each recipient when there are five or fewer."
                ),
            ],
            [],
            [.. keys.All, .. input.All, format, output],
            call =>
            {
                var layout = OutputFormats.Usual.Read(call, format);
                var file = call.ValueOf(output);
                var given = keys.Choose(call);
                var (_, baseline) = input.Read(call);
                Write(call, Allocation.Sweep.From(baseline), given.Read(baseline.Basis), layout, file);
                return ExitCode.Done;
            }
        );
    }

    private static void Write(
        Invocation call,
        Allocation.Sweep sweep,
        SweepKeys keys,
        OutputFormat layout,
        string? file
    )
    {
        if (layout == OutputFormat.Table && keys.Count > MostInATable)
        {
            throw new BadInputException(
                new(
                    $"{keys.Count} nøkler er for mange til en tabell, som tar 1000: velg --format csv eller --format json.",
                    $"{keys.Count} keys are too many for a table, which takes 1000: choose --format csv or --format json."
                )
            );
        }

        // On a terminal that shows the results themselves, they show how far it has come.
        var isShown = file is not null || call.Surroundings.TerminalWidth is null;
        using var progress = new Progress(call.Surroundings, isShown ? keys.Count : 0);
        var points = Counted(sweep.Over(keys.All), progress);
        Action<Stream> write = layout switch
        {
            OutputFormat.Json => stream => JsonSweep.Write(stream, sweep, points),
            OutputFormat.Csv => stream => WriteText(stream, writer => CsvSweep.Write(writer, sweep, points)),
            _ => stream => WriteText(stream, writer => writer.Write(SweepTable.Of(call, sweep, [.. points]))),
        };
        if (file is not null)
        {
            OutputFile.Write(file, write);
            return;
        }

        write(call.Surroundings.Output);
        call.Surroundings.Output.Flush();
    }

    private static void WriteText(Stream stream, Action<TextWriter> write)
    {
        const int BufferSize = 64 * 1024;
        using var writer = new StreamWriter(stream, Utf8, BufferSize, leaveOpen: true);
        write(writer);
    }

    private static IEnumerable<SweepPoint> Counted(IEnumerable<SweepPoint> points, Progress progress)
    {
        foreach (var point in points)
        {
            yield return point;
            progress.Advance();
        }
    }
}
