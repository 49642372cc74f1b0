using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Format;

namespace EHelse.Domain.Json.Verification;

/// <summary>Whether the figures of each explanation follow from the rest of the document. Its words are not checked.</summary>
internal static class ExplanationCheck
{
    private static readonly VerificationLaw Law = VerificationLaw.ExplanationsFollow;

    public static void Check(Evidence evidence, FindingList findings)
    {
        var lines = evidence.Record.Lines;
        if (lines.All(line => line.Explanation is null))
        {
            findings.NotApplicable(Law, new("Dokumentet har ingen forklaringer.", "The document has no explanations."));
            return;
        }

        var parts = evidence
            .Figures?.Key.Parts.Select((part, place) => (part.Criterion, place))
            .ToDictionary(part => part.Criterion, part => part.place);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Explanation is { } explanation)
            {
                CheckSums(lines[i], explanation, i, findings);
                if (parts is not null && evidence.Gap is null)
                {
                    CheckParts(evidence, parts, explanation, i, findings);
                }

                RoundingCheck.Check(evidence, explanation.Rounding, i, findings);
            }
            else
            {
                var place = i;
                findings.NotMet(
                    Law,
                    () => Place.Line(place, "explanation"),
                    () => "",
                    () => "null",
                    Place.Of(lines[i], "forklaringen", "explanation")
                );
            }
        }

        if (evidence.Gap is not null || evidence.Figures is null || evidence.Record.Method is null)
        {
            findings.Undetermined(Law, evidence.Gap ?? evidence.WeightGap ?? RemainderCheck.NoMethod);
        }
    }

    private static void CheckSums(
        DistributionLineRecord line,
        LineExplanationRecord explanation,
        int index,
        FindingList findings
    )
    {
        findings.Differs(
            Law,
            () => Place.Line(index, "explanation.exact"),
            line.Exact,
            explanation.Exact,
            Place.Of(line, "den nøyaktige andelen", "exact share")
        );
        if (DenominatorLimit.IsPassedBy(explanation.Parts.Select(part => part.Exact), explanation.Parts.Count))
        {
            findings.Undetermined(Law, FigureColumn.TooLong);
            return;
        }

        findings.Differs(
            Law,
            () => Place.Line(index, "explanation.keyShare"),
            Fraction.Sum(explanation.Parts.Select(part => part.Exact)),
            explanation.KeyShare,
            Place.Of(line, "summen av delene", "sum of the parts")
        );
    }

    private static void CheckParts(
        Evidence evidence,
        Dictionary<Criterion, int> parts,
        LineExplanationRecord explanation,
        int index,
        FindingList findings
    )
    {
        var figures = evidence.Figures!;
        var left = new HashSet<Criterion>(parts.Keys);
        for (var p = 0; p < explanation.Parts.Count; p++)
        {
            var part = explanation.Parts[p];
            var path = FormattableString.Invariant($"explanation.parts[{p}]");
            if (!left.Remove(part.Criterion))
            {
                findings.NotMet(
                    Law,
                    () => Place.Line(index, path + ".criterion"),
                    () => "",
                    () => part.Criterion.Code,
                    new(
                        "kriteriet, som nøkkelen ikke har eller en annen del har,",
                        "the criterion, which the key has not or another part has,"
                    )
                );
                continue;
            }

            var c = parts[part.Criterion];
            findings.Differs(
                Law,
                () => Place.Line(index, path + ".share"),
                figures.Key.Parts[c].Share.Value,
                part.Share,
                new("andelen", "the share")
            );
            CheckFigure(path + ".value", figures.Columns[c].Values[index], part.Value, index, findings);
            if (figures.Columns[c].Gap != FigureColumn.TooLong)
            {
                CheckFigure(path + ".sumOfValues", figures.Columns[c].Sum, part.SumOfValues, index, findings);
            }

            findings.Differs(
                Law,
                () => Place.Line(index, path + ".exact"),
                (evidence.Amount(evidence.Size * figures.Cell(index, c)), figures.Denominator),
                part.Exact,
                new("den nøyaktige delen", "the exact part")
            );
        }

        foreach (var missing in left)
        {
            findings.NotMet(
                Law,
                () => Place.Line(index, "explanation.parts"),
                () => missing.Code,
                () => "",
                new("kriteriet til en del", "the criterion of a part")
            );
        }
    }

    // A criterion without a share may be without figures as well.
    private static void CheckFigure(string path, Fraction? expected, Fraction? stated, int index, FindingList findings)
    {
        if (expected != stated)
        {
            findings.NotMet(
                Law,
                () => Place.Line(index, path),
                () => expected is { } value ? ExactJson.Text(value) : "null",
                () => stated is { } value ? ExactJson.Text(value) : "null",
                new("tallet", "the figure")
            );
        }
    }
}
