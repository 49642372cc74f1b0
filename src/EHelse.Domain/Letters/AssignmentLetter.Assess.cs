using EHelse.Domain.Agreements;
using EHelse.Domain.Allocation;
using EHelse.Domain.Costs;
using EHelse.Domain.Groups;
using EHelse.Domain.Invoicing;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Reporting;
using EHelse.Domain.Rollout;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Letters;

// The library's rules ask with the facts of this letter, and the findings stand under the rules as this letter has them:
// without those that it lacks, with its own wording and clauses, and with those that only a person can answer.
public sealed partial class AssignmentLetter
{
    /// <summary>Judges all groups of a network by the letter's rules.</summary>
    /// <param name="groups">All its groups; none when it has none.</param>
    /// <param name="network">The network.</param>
    /// <returns>The findings, in the order of the letter's rules; a rule that the library cannot check is undetermined.</returns>
    /// <exception cref="ArgumentNullException">A parameter or a group is null.</exception>
    public Assessment Assess(IEnumerable<RegionalGroup> groups, DigiNetwork network) =>
        ByTheLetter("GROUP-", GroupRules.Assess(groups, network, Division, CompetenceRequirements));

    /// <summary>Judges a new version of a group, and the changes since the version before, by the letter's rules.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The version to judge.</param>
    /// <param name="ksIsInformed">Whether KS was informed of the changes; null when not known.</param>
    /// <param name="network">The network the group belongs to.</param>
    /// <returns>The findings, in the order of the letter's rules; a rule that the library cannot check is undetermined.</returns>
    /// <exception cref="ArgumentNullException">A parameter other than <paramref name="ksIsInformed"/> is null.</exception>
    public Assessment AssessChange(
        RegionalGroup before,
        RegionalGroup after,
        bool? ksIsInformed,
        DigiNetwork network
    ) =>
        ByTheLetter(
            "GROUP-",
            GroupRules.AssessChange(before, after, ksIsInformed, network, Division, CompetenceRequirements)
        );

    /// <summary>Judges expenses by the letter's rules.</summary>
    /// <param name="statement">The expenses.</param>
    /// <returns>The findings, in the order of the letter's rules; a rule that the library cannot check is undetermined. The rule of repayment is not asked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is null.</exception>
    public Assessment Assess(CostStatement statement) => ByTheLetter("COST-", CostRules.Assess(statement));

    /// <summary>Judges expenses and repayment by the letter's rules.</summary>
    /// <param name="statement">The expenses.</param>
    /// <param name="repayment">What is known of misuse and repayment.</param>
    /// <returns>The findings, in the order of the letter's rules; a rule that the library cannot check is undetermined.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public Assessment Assess(CostStatement statement, Repayment repayment) =>
        ByTheLetter("COST-", CostRules.Assess(statement, repayment));

    /// <summary>Judges an invoice by the letter's rules and dates.</summary>
    /// <param name="invoice">The invoice.</param>
    /// <param name="frame">How much of the network's frame was used before this invoice.</param>
    /// <returns>The findings, in the order of the letter's rules; a rule that the library cannot check is undetermined.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public Assessment Assess(Invoice invoice, FrameUsage frame) =>
        ByTheLetter("INV-", InvoiceRules.Assess(invoice, InvoicingTerms, frame));

    /// <summary>Judges a confirmation by the letter's rules.</summary>
    /// <param name="confirmation">The confirmation as returned.</param>
    /// <param name="network">The network that it should be for, with its host municipality if that is known.</param>
    /// <param name="granted">What the network was granted, when it is not <see cref="FrameOf"/>.</param>
    /// <returns>
    /// The findings, in the order of the letter's rules; a rule that the library cannot check is undetermined, and so is the frame of
    /// a network that is not the letter's.
    /// </returns>
    /// <exception cref="ArgumentNullException">A parameter other than the amount is null.</exception>
    public Assessment Assess(Confirmation confirmation, DigiNetwork network, Kroner? granted = null)
    {
        Guard.Against.Null(confirmation);
        Guard.Against.Null(network);
        return ByTheLetter("AGR-", ConfirmationRules.Assess(confirmation, network, granted ?? KnownFrameOf(network)));
    }

    /// <summary>Judges who takes part in a rollout track by the letter's rules.</summary>
    /// <param name="track">The track.</param>
    /// <returns>The findings, in the order of the letter's rules; a rule that the library cannot check is undetermined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="track"/> is null.</exception>
    public Assessment Assess(RolloutTrack track) => ByTheLetter("ROLL-", RolloutRules.Assess(track));

    /// <summary>Judges the national coordination group by the letter's rules.</summary>
    /// <param name="group">The group.</param>
    /// <returns>The findings, in the order of the letter's rules; a rule that the library cannot check is undetermined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is null.</exception>
    public Assessment Assess(NationalCoordinationGroup group) => ByTheLetter("ROLL-", RolloutRules.Assess(group));

    /// <summary>Judges a working group by the letter's rules.</summary>
    /// <param name="group">The working group.</param>
    /// <returns>The findings, in the order of the letter's rules; a rule that the library cannot check is undetermined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is null.</exception>
    public Assessment Assess(WorkingGroup group) => ByTheLetter("ROLL-", RolloutRules.Assess(group));

    /// <summary>Judges the reports of the grant year by the letter's rules and duties.</summary>
    /// <param name="submissions">What was handed in, in any order; empty when nothing was, null when it is not known.</param>
    /// <param name="asOf">The date; what was submitted or waived after it does not count.</param>
    /// <param name="waivers">What KS has waived; null for nothing.</param>
    /// <param name="roll">What becomes of dates on days off; <see cref="RollPolicy.None"/> when null.</param>
    /// <returns>The findings, in the order of the letter's rules and then by date; a rule that the library cannot check is undetermined.</returns>
    /// <exception cref="ArgumentNullException">A submission or a waiver is null.</exception>
    public Assessment AssessReports(
        IEnumerable<Submission>? submissions,
        LocalDate asOf,
        IEnumerable<Waiver>? waivers = null,
        RollPolicy? roll = null
    ) =>
        ByTheLetter(
            "REP-",
            ReportingRules.Assess(
                submissions,
                ReportingCalendar.ForGrantYear(ReportingTerms, Year, roll),
                asOf,
                waivers
            )
        );

    /// <summary>Holds a network's target figures of the grant year against its annual results, for the letter's goals.</summary>
    /// <param name="targets">Target figures of any goal and year; empty when there are none, null when they are not known.</param>
    /// <param name="results">Results of any target and report; empty when nothing is reported, null when it is not known.</param>
    /// <returns>The findings, in the order of the letter's goals; a goal that the library does not know is undetermined.</returns>
    /// <exception cref="ArgumentNullException">An item of a list is null.</exception>
    /// <exception cref="InvalidValueException">Two targets have the same code and year, or two results the same target and report.</exception>
    public Assessment AssessGoals(IEnumerable<TargetFigure>? targets, IEnumerable<ResultFigure>? results) =>
        ByTheLetter("GOAL-", ResultGoals.Assess(Year, targets, results));

    /// <summary>Judges the published table by the letter's rules.</summary>
    /// <returns>The findings, in the order of the letter's rules: not applicable when the letter has no table; a rule that the library cannot check is undetermined.</returns>
    public Assessment AssessPublishedTable() =>
        ByTheLetter(
            "ALLOC-",
            [
                PublishedTable is null
                    ? PublishedLinesSumToTheStatedTotal.Rule.WithoutATable()
                    : PublishedLinesSumToTheStatedTotal.Rule.Check(PublishedTable),
            ]
        );

    // The subject of a rule is the beginning of its code. One with a beginning of its own may concern anything, and is not passed over.
    private static bool Concerns(string code, string prefix) =>
        code.StartsWith(prefix, StringComparison.Ordinal)
        || !Of2024.Rules.Any(known =>
            code.StartsWith(known.Code.Substring(0, known.Code.IndexOf('-') + 1), StringComparison.Ordinal)
        );

    private static bool IsChecked(string code) => Of2024.Rules.Find(code) is not null;

    // Rules do not throw: without an amount they say that it must be supplied.
    private Kroner? KnownFrameOf(DigiNetwork network)
    {
        try
        {
            return FrameOf(network);
        }
        catch (InvalidValueException)
        {
            return null;
        }
    }

    private Assessment ByTheLetter(string prefix, IReadOnlyList<Finding> findings)
    {
        var byCode = findings.ToLookup(finding => finding.Code, StringComparer.Ordinal);
        return new(
            Rules.SelectMany(rule =>
                rule is not StatedRule stated ? byCode[rule.Code]
                : IsChecked(rule.Code) ? byCode[rule.Code].Select(finding => finding.Under(rule))
                : Concerns(rule.Code, prefix) ? [stated.NeedsAPerson()]
                : []
            )
        );
    }
}
