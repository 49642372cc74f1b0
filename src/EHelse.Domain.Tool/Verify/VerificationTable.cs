using System.Globalization;
using System.Text;
using EHelse.Domain.Json.Verification;
using EHelse.Domain.Sources;
using EHelse.Domain.Tool.CommandLine;
using EHelse.Domain.Tool.Tables;

namespace EHelse.Domain.Tool.Verify;

/// <summary>Findings for people: a line for each, and a sentence for each document.</summary>
internal static class VerificationTable
{
    public static string Of(Invocation call, IReadOnlyList<VerifiedDocument> documents)
    {
        var text = new StringBuilder();
        foreach (var document in documents)
        {
            text.Append(text.Length == 0 ? "" : "\n");
            Add(text, call, document);
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, Invocation call, VerifiedDocument document)
    {
        var width = call.Surroundings.TerminalWidth;
        foreach (var finding in document.Verification.Findings)
        {
            // What is wrong names its place in the sentence.
            var place = finding.Outcome == Outcome.Undetermined ? $"{finding.Path}: " : "";
            text.Append(
                Prose.Lines(
                    $"{NameOf(finding.Outcome).In(call.Language), -15} {finding.Law}: {place}{finding.Text.In(call.Language)}",
                    width
                )
            );
        }

        text.Append('\n');
        if (document.Record.Letter is { IsWhatIf: true })
        {
            text.Append(
                Prose.Lines(
                    new LocalizedText(
                        $"{document.FileName} er laget av et tenkt brev, som ingen har sendt.",
                        $"{document.FileName} is made of a letter thought up, which nobody has sent."
                    ).In(call.Language),
                    width
                )
            );
        }

        text.Append(Prose.Lines(Sum(document).In(call.Language), width));
    }

    private static LocalizedText Sum(VerifiedDocument document)
    {
        var name = document.FileName;
        string[] broken = Laws(document, Outcome.NotMet);
        string[] open = Laws(document, Outcome.Undetermined);
        var (most, left) = (broken.Length.ToString(CultureInfo.InvariantCulture), string.Join(", ", open));
        return document.Verification.Holds
                ? new(
                    $"{name}: alt som kan kontrolleres, stemmer, og ingenting mangler.",
                    $"{name}: everything that can be checked is right, and nothing is missing."
                )
            : broken.Length == 0
                ? new(
                    $"{name}: ingenting er funnet galt, men dette kunne ikke kontrolleres: {left}.",
                    $"{name}: nothing was found wrong, but this could not be checked: {left}."
                )
            : new(
                $"{name}: {most} {(broken.Length == 1 ? "lov" : "lover")} er brutt: {string.Join(", ", broken)}.",
                $"{name}: {most} {(broken.Length == 1 ? "law is" : "laws are")} broken: {string.Join(", ", broken)}."
            );
    }

    private static string[] Laws(VerifiedDocument document, Outcome outcome) =>
        [.. VerificationLaw.All.Where(law => document.Verification.OutcomeOf(law) == outcome).Select(law => law.Code)];

    private static LocalizedText NameOf(Outcome outcome) =>
        outcome switch
        {
            Outcome.Met => new("oppfylt", "met"),
            Outcome.NotMet => new("IKKE OPPFYLT", "NOT MET"),
            Outcome.Undetermined => new("uavgjort", "undetermined"),
            _ => new("gjelder ikke", "not applicable"),
        };
}
