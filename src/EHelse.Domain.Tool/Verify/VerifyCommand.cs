using EHelse.Domain.Json;
using EHelse.Domain.Json.Verification;
using EHelse.Domain.Tool.CommandLine;

namespace EHelse.Domain.Tool.Verify;

/// <summary><c>ehelse verify FILE…</c>: whether distributions that somebody has written down keep their laws.</summary>
internal static class VerifyCommand
{
    private const string StandardInput = "-";

    public static ToolCommand Create()
    {
        var format = OutputFormats.Usual.Option();
        return new(
            "verify",
            new(
                "Kontroller fordelinger fra JSON-filer uten å stole på beløpene i dem.",
                "Verify distributions from JSON files without trusting their amounts."
            ),
            [
                new(
                    "Filen er det distribute --format json skriver, eller det samme fra annen programvare; - er standard inn.",
                    "The file is what distribute --format json writes, or the same from other software; - is standard input."
                ),
                new(
                    "Svar 1 når en lov er brutt, eller ikke kan kontrolleres fordi noe mangler.",
                    "Exit code 1 when a law is broken, or cannot be checked because something is missing."
                ),
            ],
            ["FILE…"],
            [format],
            call => Run(call, OutputFormats.Usual.Read(call, format))
        );
    }

    private static int Run(Invocation call, OutputFormat layout)
    {
        if (call.Arguments.Length == 0)
        {
            throw new BadInputException(new("skriv verify FILE…", "write verify FILE…"));
        }

        if (call.Arguments.Count(path => path == StandardInput) > 1)
        {
            throw new BadInputException(new("- kan bare stå én gang.", "- can stand only once."));
        }

        // Every file is read before the first is verified: a run that cannot be whole does not begin.
        (string Path, DistributionRecord Record)[] records =
        [
            .. call.Arguments.Select(path => (path, Read(call, path))),
        ];
        VerifiedDocument[] documents = [.. records.Select(file => new VerifiedDocument(file.Path, file.Record))];
        WholeOutput.Write(
            call,
            layout,
            json => JsonVerification.Write(json, documents),
            csv => VerificationCsv.Write(csv, documents),
            () => VerificationTable.Of(call, documents)
        );
        return Array.TrueForAll(documents, document => document.Verification.Holds)
            ? ExitCode.Done
            : ExitCode.DoesNotHold;
    }

    private static DistributionRecord Read(Invocation call, string path)
    {
        var bytes =
            path == StandardInput ? InputFile.ReadAll(call.Surroundings.Input, StandardInput) : InputFile.ReadAll(path);
        try
        {
            return JsonDistribution.Read(bytes);
        }
        catch (InvalidJsonException exception)
        {
            var name = Quote.Whole(path);
            throw OtherDocument.Find(bytes) is { } other
                ? new BadInputException(new($"{name}: {other.Norwegian}", $"{name}: {other.English}"))
                : BadInputException.In(name, exception.Errors);
        }
    }
}
