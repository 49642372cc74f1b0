using System.Globalization;
using System.Text;
using EHelse.Domain.Json;
using EHelse.Domain.Sources;
using EHelse.Domain.Tool.CommandLine;
using EHelse.Domain.Tool.Tables;

namespace EHelse.Domain.Tool.Rules;

/// <summary><c>ehelse sources verify FILE</c>: whether the clauses that the rules rest on stand in a text.</summary>
internal static class SourcesCommand
{
    // The time grows with the length of the text; a letter has some 15 000 characters.
    private const int Longest = 200_000;

    public static ToolCommand Create()
    {
        var document = new ToolOption(
            "--document",
            string.Join("|", ClauseRegister.All.Select(register => register.Document.Code)),
            new(
                "Dokumentet teksten skal være; ellers det som har flest klausuler i teksten.",
                "The document that the text should be; else the one with most clauses in the text."
            )
        );
        var letter = LetterOption.Create();
        var format = OutputFormats.WithoutCsv.Option();
        return new(
            "sources",
            new(
                "Kontroller at klausulene som reglene bygger på, står i en tekst.",
                "Check that the clauses that the rules rest on stand in a text."
            ),
            [
                new(
                    "Teksten er UTF-8, høyst 200 000 tegn; linjeskift og bindestreker betyr ikke noe. Svar 1 når en klausul er endret eller borte.",
                    "The text is UTF-8, at most 200,000 characters; line breaks and hyphens do not matter. Exit code 1 when a clause is changed or gone."
                ),
            ],
            ["verify", "FILE"],
            [document, letter, format],
            call =>
            {
                var layout = OutputFormats.WithoutCsv.Read(call, format);
                var chosen = call.ValueOf(document, RegisterOf);
                var rules = LetterOption.Read(call, letter).Rules;
                var text = TextOf(call);
                var (register, missing) = (chosen is null ? ClauseRegister.All : [chosen])
                    .Select(candidate => (candidate, Missing: candidate.NotFoundIn(text)))
                    .OrderByDescending(pair => pair.candidate.Count - pair.Missing.Count)
                    .First();
                WholeOutput.Write(
                    call,
                    layout,
                    json => JsonClauses.Write(json, register, missing, rules),
                    _ => { },
                    () => Report(call, register, missing, rules)
                );
                return missing.Count == 0 ? ExitCode.Done : ExitCode.DoesNotHold;
            }
        );
    }

    private static ClauseRegister RegisterOf(string code) =>
        ClauseRegister.All.FirstOrDefault(register =>
            string.Equals(register.Document.Code, code, StringComparison.Ordinal)
        )
        ?? throw new InvalidTextException(
            Names.Unknown(
                $"«{Quote.Of(code)}» er ikke et kjent dokument.",
                $"'{Quote.Of(code)}' is not a known document.",
                code,
                ClauseRegister.All.Select(register => register.Document.Code)
            )
        );

    private static string TextOf(Invocation call)
    {
        if (call.Arguments is not ["verify", var path])
        {
            throw new BadInputException(new("skriv sources verify FILE.", "write sources verify FILE."));
        }

        using var stream = InputFile.Open(path);
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
        var text = new char[Longest + 1];
        try
        {
            var length = reader.ReadBlock(text, 0, text.Length);
            return length <= Longest
                ? new string(text, 0, length)
                : throw Error(path, "har mer enn 200 000 tegn.", "has more than 200,000 characters.");
        }
        catch (DecoderFallbackException)
        {
            throw Error(path, "er ikke gyldig UTF-8.", "is not valid UTF-8.");
        }
        catch (IOException exception)
        {
            throw InputFile.Unreadable(path, exception);
        }
    }

    private static BadInputException Error(string path, string norwegian, string english) =>
        new(new LocalizedText($"{Quote.Whole(path)}: {norwegian}", $"{Quote.Whole(path)}: {english}"));

    private static string Report(
        Invocation call,
        ClauseRegister register,
        IReadOnlyList<Clause> missing,
        RuleCatalog rules
    )
    {
        var found = (register.Count - missing.Count).ToString(CultureInfo.InvariantCulture);
        var all = register.Count.ToString(CultureInfo.InvariantCulture);
        var title = register.Document.Title.In(call.Language);
        var width = call.Surroundings.TerminalWidth;
        var report = new StringBuilder(
            Prose.Lines(
                call.Language == Language.NorwegianBokmal
                    ? $"{title}: {found} av {all} klausuler står i teksten."
                    : $"{title}: {found} of {all} clauses stand in the text.",
                width
            )
        );
        foreach (var clause in missing)
        {
            var codes = rules.Citing(clause.Citation).Select(rule => rule.Code).DefaultIfEmpty("–");
            report.Append(
                Prose.Lines(
                    call.Language == Language.NorwegianBokmal
                        ? $"Endret eller borte: {clause.Citation.Section}, {clause.Citation.LocatorIn(call.Language)}: {clause.Meaning.Norwegian}. Regler: {string.Join(", ", codes)}"
                        : $"Changed or gone: {clause.Citation.Section}, {clause.Citation.Locator}: {clause.Meaning.English}. Rules: {string.Join(", ", codes)}",
                    width
                )
            );
        }

        return report.ToString();
    }
}
