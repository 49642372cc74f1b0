using EHelse.Domain.Costs;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

var letter = AssignmentLetter.ForYear(2024);
var statement = new CostStatement([
    new Expense("travel", ExpenseKind.Travel, Kroner.Of(12_400), isNetworkActivity: true, servesThePurpose: true),
    new Expense("licences", ExpenseKind.SoftwarePurchase, Kroner.Of(30_000)),
    new Expense("courses", ExpenseKind.Other, Kroner.Of(7_300), servesThePurpose: true),
]);

Console.WriteLine($"Covered {statement.Covered}, excluded {statement.Excluded}, open {statement.NeedsAssessment} kr.");

var assessment = letter.Assess(statement);
foreach (var finding in assessment.Where(finding => finding.Outcome is Outcome.NotMet or Outcome.Undetermined))
{
    Console.WriteLine($"{finding.Code} {finding.Outcome}: {finding.Text.English} ({finding.Path})");
}

Console.WriteLine(
    assessment.HoldsAllMusts ? "All of it may be charged." : "Not all of it may be charged as it stands."
);
