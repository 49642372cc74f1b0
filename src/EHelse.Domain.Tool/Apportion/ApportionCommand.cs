using System.Globalization;
using EHelse.Domain.Tool.CommandLine;

namespace EHelse.Domain.Tool.Apportion;

/// <summary><c>ehelse apportion --jsonl</c>: one request a line, one answer a line, for as long as there are requests.</summary>
internal static class ApportionCommand
{
    public static ToolCommand Create()
    {
        var lines = new ToolOption(
            "--jsonl",
            null,
            new(
                "Les én forespørsel per linje fra filen, eller fra standard inn (også -), og svar med én linje per forespørsel.",
                "Read one request a line from the file, or from standard input (also -), and answer with one line for each."
            )
        );
        return new(
            "apportion",
            new("Fordel totaler etter vekter, for skript.", "Divide totals by weights, for scripts."),
            [
                new(
                    """Forespørsel: {"total":"10","weights":["47000","1/2",3],"method":"webster","min":0,"max":[null,"5",null]}""",
                    """Request: {"total":"10","weights":["47000","1/2",3],"method":"webster","min":0,"max":[null,"5",null]}"""
                ),
                new(
                    """Svar: {"amounts":["5","2","3"],"tied":[[0,2]]} eller {"error":"…"}. Like rester: større vekt, så lavere indeks.""",
                    """Answer: {"amounts":["5","2","3"],"tied":[[0,2]]} or {"error":"…"}. Equal remainders: larger weight, then lower index."""
                ),
                new(
                    """Tabell: {"table":[["1/3","2/3"],["2/3","1/3"]],"rowTotals":[1,1]} gir {"cells":[["0","1"],["1","0"]],"rowTotals":["1","1"],"columnTotals":["1","1"],"total":"2"}.""",
                    """Table: {"table":[["1/3","2/3"],["2/3","1/3"]],"rowTotals":[1,1]} gives {"cells":[["0","1"],["1","0"]],"rowTotals":["1","1"],"columnTotals":["1","1"],"total":"2"}."""
                ),
                new(
                    "Blanke linjer hoppes over. En linje kan være på 16 MiB. Svar 2 når minst én linje hadde feil.",
                    "Blank lines are skipped. A line may have 16 MiB. Exit code 2 when some line was in error."
                ),
            ],
            ["[FILE|-]"],
            [lines],
            call =>
            {
                if (!call.Has(lines))
                {
                    throw new BadInputException(new("apportion trenger --jsonl.", "apportion needs --jsonl."));
                }

                using var file = call.Arguments is [] or ["-"] ? null : InputFile.Open(call.Arguments[0]);
                var (answered, failed) = Answer(call, file);
                if (failed == 0)
                {
                    return ExitCode.Done;
                }

                var (wrong, all) = (Text(failed), Text(answered));
                throw new BadInputException(
                    new($"{wrong} av {all} forespørsler hadde feil.", $"{wrong} of {all} requests were in error.")
                );
            }
        );
    }

    private static (long Answered, long Failed) Answer(Invocation call, Stream? file)
    {
        using var answers = new AnswerWriter(call.Surroundings.Output);
        var requests = new RequestLines(
            file ?? call.Surroundings.Input,
            // Before waiting for more requests, give those who wait for answers what there is.
            answers.Flush
        );
        while (requests.MoveNext())
        {
            answers.Answer(requests);
        }

        answers.Flush();
        return (answers.Answered, answers.Failed);
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
