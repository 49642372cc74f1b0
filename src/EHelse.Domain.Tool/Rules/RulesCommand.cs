using EHelse.Domain.Json;
using EHelse.Domain.Sources;
using EHelse.Domain.Spreadsheets;
using EHelse.Domain.Tool.CommandLine;
using EHelse.Domain.Tool.Tables;

namespace EHelse.Domain.Tool.Rules;

/// <summary><c>ehelse rules</c>: every rule with its code, obligation and clause.</summary>
internal static class RulesCommand
{
    public static ToolCommand Create()
    {
        var letter = LetterOption.Create();
        var format = OutputFormats.Usual.Option();
        return new(
            "rules",
            new("Vis reglene med kode, styrke og hjemmel.", "List the rules with code, obligation and clause."),
            [new("JSON har også hva reglene betyr.", "JSON also has what the rules mean.")],
            [],
            [letter, format],
            call =>
            {
                var layout = OutputFormats.Usual.Read(call, format);
                var rules = LetterOption.Read(call, letter).Rules;
                WholeOutput.Write(
                    call,
                    layout,
                    json => JsonRules.Write(json, rules),
                    csv => CsvRules.Write(csv, rules),
                    () => Table(call, rules)
                );
                return ExitCode.Done;
            }
        );
    }

    private static string Table(Invocation call, RuleCatalog rules) =>
        TextTable.Of(
            call,
            Column(call, new("Kode", "Code"), rules.Select(rule => rule.Code)),
            [
                Column(
                    call,
                    new("Styrke", "Obligation"),
                    rules.Select(rule => ObligationText.Of(rule.Obligation).In(call.Language))
                ),
                Column(call, new("Regel", "Rule"), rules.Select(rule => rule.Title.In(call.Language))),
                Column(call, new("Hjemmel", "Clause"), rules.Select(rule => rule.Citation.In(call.Language))),
            ]
        );

    private static TextColumn Column(Invocation call, LocalizedText heading, IEnumerable<string> cells) =>
        new(heading.In(call.Language), [.. cells], "", IsNumber: false);
}
