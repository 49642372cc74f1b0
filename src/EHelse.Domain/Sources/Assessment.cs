using System.Collections;

namespace EHelse.Domain.Sources;

/// <summary>All that the rules found about one thing, in the order of the source documents.</summary>
/// <example>
/// <code><![CDATA[
/// var statement = new CostStatement([new Expense("licences", ExpenseKind.SoftwarePurchase, Kroner.Of(30_000))]);
/// var assessment = AssignmentLetter.ForYear(2024).Assess(statement);
/// Console.WriteLine(assessment.HoldsAllMusts);
/// Console.WriteLine(string.Join(", ", assessment.With(Outcome.NotMet).Select(finding => finding.Code)));
/// // False
/// // COST-03
/// ]]></code>
/// </example>
public sealed class Assessment : IReadOnlyList<Finding>
{
    private readonly Finding[] findings;

    internal Assessment(IEnumerable<Finding> findings) => this.findings = [.. findings];

    /// <summary>Whether no rule that binds is broken or left unanswered: every <see cref="Obligation.Must"/> is met or does not apply.</summary>
    public bool HoldsAllMusts =>
        findings.All(finding =>
            finding.Obligation != Obligation.Must || finding.Outcome is Outcome.Met or Outcome.NotApplicable
        );

    /// <summary>The number of findings.</summary>
    public int Count => findings.Length;

    /// <summary>The finding at a place in the list.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public Finding this[int index] => findings[index];

    /// <summary>The findings with one outcome.</summary>
    /// <param name="outcome">The outcome wanted.</param>
    /// <returns>The findings, in the same order; possibly none.</returns>
    public IEnumerable<Finding> With(Outcome outcome) => findings.Where(finding => finding.Outcome == outcome);

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator() => ((IEnumerable<Finding>)findings).GetEnumerator();

    /// <summary>The numbers of findings, of those not met and of those undetermined.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        ShortText.Count(findings.Length, "finding")
        + FormattableString.Invariant($", {With(Outcome.NotMet).Count()} not met")
        + FormattableString.Invariant($", {With(Outcome.Undetermined).Count()} undetermined");

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
