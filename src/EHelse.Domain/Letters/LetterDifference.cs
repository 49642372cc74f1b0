using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Letters;

/// <summary>What changes from one assignment letter to another: facts, kroner for each network, deadlines and rules.</summary>
/// <remarks>
/// <para>Networks and the lines of basis and table are told apart by their project number; parts of the key by their criterion; counties and
/// municipalities by their number; duties, rules, competence lists, areas, kinds of expense and commitments by their code; the letter's clauses by
/// their words. What has another code is another thing: one is removed and one added. The order of any of them is no change.</para>
/// <para>Texts are compared character by character in both languages. Result goals are rules. What a network gets is each letter's own
/// <see cref="AssignmentLetter.Distribute"/> by largest remainder.</para>
/// <para>The two letters may be of any years and in any order. The other way round, what is added is removed, before is after, and
/// every change of an amount has the other sign.</para>
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var before = AssignmentLetter.ForYear(2024);
/// var after = before.WithKey(AllocationKey.Parse("flat=50%,municipalities=25%,population=25%"));
/// var difference = LetterDifference.Between(before, after);
/// Console.WriteLine(difference.Amounts.Count(amount => amount.Change < Kroner.Zero));
/// Console.WriteLine(difference.TotalChange);
/// // 7
/// // 0
/// ]]></code>
/// </example>
public sealed partial class LetterDifference
{
    private LetterDifference(AssignmentLetter before, AssignmentLetter after)
    {
        Before = before;
        After = after;
        TotalChange = after.Total - before.Total;
        Facts = new ValueList<FactChange>(LetterFacts.Between(before, after));
        var (left, right) = (Distributed(before, out var faultBefore), Distributed(after, out var faultAfter));
        Amounts = new ValueList<AmountChange>(
            left is null || right is null ? [] : AmountsOf(before, left, after, right)
        );
        NoAmounts = WhyNot(faultBefore, faultAfter);
        Deadlines = new ValueList<DeadlineChange>(DeadlinesOf(before, after));
        Rules = new ValueList<RuleChange>(
            before
                .Rules.Select(rule => new RuleChange(rule, after.Rules.Find(rule.Code)))
                .Concat(
                    after
                        .Rules.Where(rule => before.Rules.Find(rule.Code) is null)
                        .Select(rule => new RuleChange(null, rule))
                )
                .Where(change => change.IsAny)
        );
    }

    /// <summary>The earlier letter, or whichever was given first.</summary>
    public AssignmentLetter Before { get; }

    /// <summary>The later letter, or whichever was given second.</summary>
    public AssignmentLetter After { get; }

    /// <summary>Whether no fact, amount, deadline or rule differs.</summary>
    public bool IsEmpty =>
        Facts.Count == 0
        && Deadlines.Count == 0
        && Rules.Count == 0
        && TotalChange == Kroner.Zero
        && Amounts.All(amount => amount.Before == amount.After);

    /// <summary>
    /// The facts that differ, in the order of a letter: year, document, total, key, networks, division, basis, published table, clauses of the figures,
    /// invoicing, reporting, agreement, competence lists and kinds of expense. Within each, those of the letter before in its order, then those
    /// that only the letter after has.
    /// </summary>
    /// <remarks>What only one letter has, such as a network, is one fact: its own facts are not told as well. Its figures in basis and table are.</remarks>
    public IReadOnlyList<FactChange> Facts { get; }

    /// <summary>What each network of either letter gets, also where it gets the same: those of the letter before in its order, then those only in the letter after. None when a letter cannot be distributed.</summary>
    public IReadOnlyList<AmountChange> Amounts { get; }

    /// <summary>Why there are no amounts, such as a criterion of the key without figures; null when there are.</summary>
    public LocalizedText? NoAmounts { get; }

    /// <summary>How much larger the total is; negative for smaller. Exactly what the changes of <see cref="Amounts"/> sum to, when there are any.</summary>
    public Kroner TotalChange { get; }

    /// <summary>The duties that are added, removed or due on another day of the year, the two dates of the invoice among them: those of the letter before in its order, then those only in the letter after.</summary>
    /// <remarks>That the same day falls in another year is no change. What else a letter says of a duty is among <see cref="Facts"/>.</remarks>
    public IReadOnlyList<DeadlineChange> Deadlines { get; }

    /// <summary>The rules that are added, removed or not the same: those of the letter before in its order, then those only in the letter after.</summary>
    public IReadOnlyList<RuleChange> Rules { get; }

    /// <summary>Compares two letters.</summary>
    /// <param name="before">The letter to compare with, such as last year's.</param>
    /// <param name="after">The letter to compare, such as next year's.</param>
    /// <returns>What changes.</returns>
    /// <exception cref="ArgumentNullException">A letter is null.</exception>
    public static LetterDifference Between(AssignmentLetter before, AssignmentLetter after) =>
        new(Guard.Against.Null(before), Guard.Against.Null(after));

    /// <summary>The two letters.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Before} -> {After}";

    private static Distribution? Distributed(AssignmentLetter letter, out LocalizedText? fault)
    {
        try
        {
            fault = null;
            return letter.Distribute();
        }
        catch (InvalidValueException exception)
        {
            fault = exception.Reason;
            return null;
        }
    }

    private static LocalizedText? WhyNot(LocalizedText? before, LocalizedText? after)
    {
        LocalizedText[] reasons =
        [
            .. Named("Brevet før kan ikke fordeles: ", "The letter before cannot be distributed: ", before),
            .. Named("Brevet etter kan ikke fordeles: ", "The letter after cannot be distributed: ", after),
        ];
        return reasons.Length == 0
            ? null
            : new(
                string.Join(" ", reasons.Select(reason => reason.Norwegian)),
                string.Join(" ", reasons.Select(reason => reason.English))
            );
    }

    private static LocalizedText[] Named(string norwegian, string english, LocalizedText? reason) =>
        reason is null ? [] : [new(norwegian + reason.Norwegian, english + reason.English)];

    private static IEnumerable<AmountChange> AmountsOf(
        AssignmentLetter before,
        Distribution left,
        AssignmentLetter after,
        Distribution right
    ) =>
        InOrder(before, left)
            .Select(line =>
            {
                var other = right.Find(line.Recipient.Code);
                return new AmountChange(other?.Recipient ?? line.Recipient, line.Amount, other?.Amount);
            })
            .Concat(
                InOrder(after, right)
                    .Where(line => left.Find(line.Recipient.Code) is null)
                    .Select(line => new AmountChange(line.Recipient, null, line.Amount))
            );

    // In the order of the networks, which need not be that of the basis.
    private static IEnumerable<DistributionLine> InOrder(AssignmentLetter letter, Distribution distribution)
    {
        var codes = letter.Networks.Select(network => network.ProjectNumber.ToString()).ToList();
        return distribution.Lines.OrderBy(line => (uint)codes.IndexOf(line.Recipient.Code));
    }

    private static IEnumerable<DeadlineChange> DeadlinesOf(AssignmentLetter before, AssignmentLetter after)
    {
        var (left, right) = (before.ReportingTerms, after.ReportingTerms);
        return left
            .Duties.Select(duty => (Old: (ReportingDuty?)duty, Young: right.FindDuty(duty.Code)))
            .Concat(
                right
                    .Duties.Where(duty => left.FindDuty(duty.Code) is null)
                    .Select(duty => (Old: (ReportingDuty?)null, Young: (ReportingDuty?)duty))
            )
            .Where(pair => pair.Old?.DueOn != pair.Young?.DueOn)
            .Select(pair =>
            {
                var duty = (pair.Young ?? pair.Old)!;
                return new DeadlineChange(
                    duty.Code,
                    duty.Name,
                    pair.Old?.DueOn,
                    pair.Young?.DueOn,
                    DatesOf(before, duty.Code),
                    DatesOf(after, duty.Code)
                );
            });
    }

    private static IEnumerable<LocalDate> DatesOf(AssignmentLetter letter, string code) =>
        letter.Year < letter.ReportingTerms.FirstYear
            ? []
            : ReportingCalendar
                .ForGrantYear(letter.ReportingTerms, letter.Year)
                .Where(deadline => string.Equals(deadline.Duty.Code, code, StringComparison.Ordinal))
                .Select(deadline => deadline.NominalDate);
}
