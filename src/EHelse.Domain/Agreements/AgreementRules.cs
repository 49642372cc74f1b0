using EHelse.Domain.Sources;

namespace EHelse.Domain.Agreements;

/// <summary>The rules on agreements and acceptances.</summary>
public static class AgreementRules
{
    /// <summary>All rules of this part, in the order of the assignment letter and then of the cooperation agreement.</summary>
    public static RuleCatalog All { get; } =
        new([
            LetterComesUnderTheNetworkAgreement.Rule,
            .. ConfirmationRules.All,
            DutyOfUseWaitsForASubstantialShare.Rule,
        ]);

    /// <summary>Assesses whether a letter stands under the agreement it should.</summary>
    /// <param name="agreement">How the networks' agreement with KS stands to the letter, or null when that is not known.</param>
    /// <returns>The finding of AGR-01.</returns>
    public static Assessment Assess(NetworkAgreement? agreement) =>
        new([LetterComesUnderTheNetworkAgreement.Rule.Check(agreement)]);

    /// <summary>Assesses whether a solution may become a duty to use.</summary>
    /// <param name="duty">The facts about the solution.</param>
    /// <returns>The finding of AGR-15.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="duty"/> is null.</exception>
    public static Assessment Assess(DutyOfUse duty) => new([DutyOfUseWaitsForASubstantialShare.Rule.Check(duty)]);
}
