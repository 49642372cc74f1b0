using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Verification;

/// <summary>Whether the document of a distribution keeps its laws, found without distributing anything anew.</summary>
/// <remarks>
/// <para>Amounts, shares and ties are not trusted, and none of the code that makes them is used: what follows is computed from total, key, values
/// and limits as plainly as possible. These are taken as they stand: whether a figure is the one that its source has,
/// whether the key is the one adopted and whether a name belongs to its code is for the reader to see. The words of an explanation are not checked, and neither is that a
/// breakdown is the closest of all tables that sum.</para>
/// <para>Without all figures the laws that need them are <see cref="Outcome.Undetermined"/>, or checked against the exact shares as the document states
/// them. Where the document has no breakdown, explanation or published table, their laws are <see cref="Outcome.NotApplicable"/>.</para>
/// </remarks>
public sealed class DistributionVerification
{
    private DistributionVerification(IReadOnlyList<VerificationFinding> findings) => Findings = findings;

    /// <summary>What was found: for each law one finding, or one for each place where it is broken, in the order of <see cref="VerificationLaw.All"/>; of many places the first 100 and how many there are besides.</summary>
    public IReadOnlyList<VerificationFinding> Findings { get; }

    /// <summary>Whether every law that applies could be checked and is met.</summary>
    public bool Holds => Findings.All(finding => finding.Outcome is Outcome.Met or Outcome.NotApplicable);

    /// <summary>Whether a law is broken.</summary>
    public bool IsBroken => Findings.Any(finding => finding.Outcome == Outcome.NotMet);

    /// <summary>What was found of one law.</summary>
    /// <param name="law">The law.</param>
    /// <returns><see cref="Outcome.NotMet"/> when some place breaks it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    public Outcome OutcomeOf(VerificationLaw law)
    {
        Guard.Against.Null(law);
        var outcomes = Findings.Where(finding => finding.Law == law).Select(finding => finding.Outcome).ToArray();
        return outcomes.Contains(Outcome.NotMet) ? Outcome.NotMet : outcomes[0];
    }

    /// <summary>The number of findings that break a law, and of those that lack something.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString()
    {
        var broken = Findings.Count(finding => finding.Outcome == Outcome.NotMet);
        var open = Findings.Count(finding => finding.Outcome == Outcome.Undetermined);
        return FormattableString.Invariant($"{broken} not met, {open} undetermined");
    }

    internal static DistributionVerification Of(DistributionRecord record)
    {
        var findings = new FindingList();
        FormCheck.Check(record, findings);
        var evidence = new Evidence(record, findings);
        ShareCheck.Check(evidence, findings);
        LimitCheck.Check(evidence, findings);
        RemainderCheck.Check(evidence, findings);
        DivisorCheck.Check(evidence, findings);
        WeightCheck.Check(evidence, findings);
        TieCheck.Check(evidence, findings);
        PotCheck.Check(evidence, findings);
        BreakdownCheck.Check(evidence, findings);
        ExplanationCheck.Check(evidence, findings);
        PublishedCheck.Check(record, findings);
        return new(findings.InOrder());
    }
}
