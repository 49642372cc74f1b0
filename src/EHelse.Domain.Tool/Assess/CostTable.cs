using EHelse.Domain.Allocation;
using EHelse.Domain.Costs;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using EHelse.Domain.Tool.CommandLine;
using EHelse.Domain.Tool.Tables;

namespace EHelse.Domain.Tool.Assess;

/// <summary>A cost statement as a table: each expense under its answer, and sums that make up the whole.</summary>
internal static class CostTable
{
    public static string Of(Invocation call, CostStatement costs)
    {
        var language = call.Language;
        return TextTable.Of(
            call,
            new(
                new LocalizedText("Utgift", "Expense").In(language),
                [.. costs.Lines.Select(line => Quote.Of(line.Expense.Id))],
                "Sum",
                IsNumber: false
            ),
            [
                Column(call, costs, new("Beløp", "Amount"), costs.Total, _ => true),
                Column(call, costs, new("Dekkes", "Covered"), costs.Covered, answer => answer is Eligibility.Covered),
                Column(
                    call,
                    costs,
                    new("Dekkes ikke", "Excluded"),
                    costs.Excluded,
                    answer => answer is Eligibility.Excluded
                ),
                Column(
                    call,
                    costs,
                    new("Må vurderes", "Needs assessment"),
                    costs.NeedsAssessment,
                    answer => answer is Eligibility.NeedsAssessment
                ),
            ]
        );
    }

    private static TextColumn Column(
        Invocation call,
        CostStatement costs,
        LocalizedText heading,
        Kroner sum,
        Func<Eligibility, bool> holds
    ) =>
        new(
            heading.In(call.Language),
            [
                .. costs.Lines.Select(line =>
                    holds(line.Eligibility) ? NumberText.Of(line.Expense.Amount, call.Language) : ""
                ),
            ],
            NumberText.Of(sum, call.Language)
        );
}
