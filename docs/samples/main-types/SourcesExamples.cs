using EHelse.Domain.Costs;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace MainTypes;

internal static class SourcesExamples
{
    public static void Show()
    {
        ForAssessment();
        ForCitation();
        ForClause();
        ForClauseFingerprint();
        ForClauseRegister();
        ForFinding();
        ForLocalizedText();
        ForPersonName();
        ForRule();
        ForRuleCatalog();
    }

    private static void ForAssessment()
    {
        var statement = new CostStatement([new Expense("licences", ExpenseKind.SoftwarePurchase, Kroner.Of(30_000))]);
        var assessment = AssignmentLetter.ForYear(2024).Assess(statement);
        Console.WriteLine(assessment.HoldsAllMusts);
        Console.WriteLine(string.Join(", ", assessment.With(Outcome.NotMet).Select(finding => finding.Code)));
        // False
        // COST-03
    }

    private static void ForCitation()
    {
        var rule = AssignmentLetter.ForYear(2024).Rules.Find("COST-01")!;
        Console.WriteLine(rule.Citation.In(Language.English));
        // Assignment letter 2024, Tilskuddet skal dekke, paragraph 1
    }

    private static void ForClause()
    {
        var clause = ClauseRegister.Letter2024.First(clause => clause.Treatment == ClauseTreatment.Modelled);
        Console.WriteLine($"{clause.Citation.In(Language.English)}: {string.Join(", ", clause.Types)}");
        // Assignment letter 2024, Oppdragsbrev om innføring av helseteknologi og prioriterte samhandlingstiltak i kommunal sektor 2024, paragraph 1, sentence 1: NetworkAgreement
    }

    private static void ForClauseFingerprint()
    {
        var fingerprint = ClauseFingerprint.Of("Costs of travel are covered.");
        Console.WriteLine(fingerprint.IsFoundIn("First. Costs of  travel are covered. Last."));
        Console.WriteLine(fingerprint.IsFoundIn("Costs of travel are not covered."));
        // True
        // False
    }

    private static void ForClauseRegister()
    {
        var letter = ClauseRegister.Letter2024;
        Console.WriteLine(letter.Count(clause => clause.Treatment == ClauseTreatment.Modelled));
        // 66
    }

    private static void ForFinding()
    {
        var table = AssignmentLetter.ForYear(2024).AssessPublishedTable();
        var finding = table.With(Outcome.NotMet).First();
        Console.WriteLine($"{finding.Code}: {finding.Expected}, but {finding.Actual}");
        // ALLOC-01: 36683801, but 36683802
    }

    private static void ForLocalizedText()
    {
        var text = new LocalizedText("kommuner", "municipalities");
        Console.WriteLine(text.In(Language.NorwegianBokmal));
        // kommuner
    }

    private static void ForPersonName()
    {
        var name = new PersonName("Kari Nordmann");
        Console.WriteLine(name);
        Console.WriteLine(name.Reveal());
        // (name withheld)
        // Kari Nordmann
    }

    private static void ForRule()
    {
        var rule = AssignmentLetter.ForYear(2024).Rules.Find("INV-07")!;
        Console.WriteLine($"{rule.Obligation}: {rule.Title.English}");
        // Should: The invoice is dated in time
    }

    private static void ForRuleCatalog()
    {
        var rules = AssignmentLetter.ForYear(2024).Rules;
        Console.WriteLine(rules.Find("COST-01")?.Title.English);
        // The expense belongs to a network activity run by KS
    }
}
