using System.Collections.ObjectModel;
using System.Globalization;
using EHelse.Domain.Agreements;
using EHelse.Domain.Costs;
using EHelse.Domain.Groups;
using EHelse.Domain.Invoicing;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Letters;

/// <summary>What a letter asks for: all of it that is no figure to distribute by. The letter tells what each is.</summary>
internal sealed class LetterTerms
{
    /// <exception cref="ArgumentNullException">A reference is null, or an item of a list.</exception>
    /// <exception cref="InvalidValueException">The invoicing terms are of another year, the reporting terms begin after it, or a code stands twice.</exception>
    public LetterTerms(
        int year,
        IEnumerable<Citation> citations,
        InvoicingTerms invoicingTerms,
        ReportingTerms reportingTerms,
        CooperationAgreement agreement,
        IEnumerable<CompetenceRequirement> competenceRequirements,
        IEnumerable<ExpenseKind> expenseKinds,
        IEnumerable<Rule> rules
    )
    {
        Citations = Listed(citations, nameof(citations));
        InvoicingTerms = OfTheYear(Guard.Against.Null(invoicingTerms), year);
        ReportingTerms = HoldingIn(Guard.Against.Null(reportingTerms), year);
        Agreement = Guard.Against.Null(agreement);
        CompetenceRequirements = WithCodes(competenceRequirements, list => list.Code, nameof(competenceRequirements));
        ExpenseKinds = WithCodes(expenseKinds, kind => kind.Code, nameof(expenseKinds));
        Rules = new RuleCatalog(rules);
        Goals = Array.AsReadOnly([.. Rules.Where(rule => rule.Code.StartsWith("GOAL-", StringComparison.Ordinal))]);
    }

    public IReadOnlyList<Citation> Citations { get; }

    public InvoicingTerms InvoicingTerms { get; }

    public ReportingTerms ReportingTerms { get; }

    public CooperationAgreement Agreement { get; }

    public IReadOnlyList<CompetenceRequirement> CompetenceRequirements { get; }

    public IReadOnlyList<Role> Roles { get; } = Role.All;

    public IReadOnlyList<ExpenseKind> ExpenseKinds { get; }

    public RuleCatalog Rules { get; }

    public IReadOnlyList<Rule> Goals { get; }

    private static InvoicingTerms OfTheYear(InvoicingTerms invoicingTerms, int year) =>
        invoicingTerms.GrantYear != year
            ? throw new InvalidValueException(
                new(
                    $"Fakturafristene gjelder {Text(invoicingTerms.GrantYear)}, men brevet {Text(year)}.",
                    $"The invoicing terms are of {Text(invoicingTerms.GrantYear)}, but the letter of {Text(year)}."
                ),
                nameof(invoicingTerms)
            )
            : invoicingTerms;

    private static ReportingTerms HoldingIn(ReportingTerms reportingTerms, int year) =>
        reportingTerms.FirstYear > year
            ? throw new InvalidValueException(
                new(
                    $"Rapporteringen gjelder først fra {Text(reportingTerms.FirstYear)}, men brevet er for {Text(year)}.",
                    $"The reporting terms begin in {Text(reportingTerms.FirstYear)}, but the letter is of {Text(year)}."
                ),
                nameof(reportingTerms)
            )
            : reportingTerms;

    private static ReadOnlyCollection<T> Listed<T>(IEnumerable<T> items, string parameterName)
        where T : class =>
        Array.AsReadOnly([
            .. Guard.Against.Null(items, parameterName).Select(item => Guard.Against.Null(item, parameterName)),
        ]);

    private static ReadOnlyCollection<T> WithCodes<T>(
        IEnumerable<T> items,
        Func<T, string> codeOf,
        string parameterName
    )
        where T : class
    {
        var list = Listed(items, parameterName);
        return Codes.Twice(list.Select(codeOf)) is { } twice
            ? throw new InvalidValueException(
                new(
                    $"{parameterName}: koden {twice} står to ganger.",
                    $"{parameterName}: the code {twice} stands twice."
                ),
                parameterName
            )
            : list;
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
