using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Agreements;

/// <summary>The rules on the acceptance that a host municipality returns.</summary>
/// <remarks>Source: assignment letter 2024, confirmation.</remarks>
public static class ConfirmationRules
{
    private static readonly ConfirmationRule[] Rules =
    [
        ConfirmationIsReturnedToKs.Rule,
        DateOfAcceptanceIsGiven.Rule,
        ConfirmationIsForTheHostMunicipality.Rule,
        ConfirmationIsForTheNetwork.Rule,
        ConfirmedFrameIsTheGrantedFrame.Rule,
        UseByTheGuidelinesIsConfirmed.Rule,
        ReportingAndInvoicingAreConfirmed.Rule,
        PlaceIsGiven.Rule,
        DateOfSigningIsGiven.Rule,
        PersonResponsibleIsNamed.Rule,
        RoleIsGiven.Rule,
        ConfirmationIsSigned.Rule,
        SignerMaySign.Rule,
    ];

    /// <summary>The rules, AGR-02 to AGR-14, in the order of the form.</summary>
    public static RuleCatalog All { get; } = new(Rules);

    /// <summary>Assesses a confirmation.</summary>
    /// <param name="confirmation">The confirmation as returned.</param>
    /// <param name="network">The network that it should be for, with its host municipality if that is known.</param>
    /// <param name="frame">What the network was granted, or null when that is not known.</param>
    /// <returns>One finding per rule, in the order of the form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="confirmation"/> or <paramref name="network"/> is null.</exception>
    public static Assessment Assess(Confirmation confirmation, DigiNetwork network, Kroner? frame = null) =>
        new(Rules.Select(rule => rule.Check(confirmation, network, frame)));

    /// <summary>Assesses a confirmation against a calculated distribution.</summary>
    /// <param name="confirmation">The confirmation as returned.</param>
    /// <param name="network">The network that it should be for; without a line in the distribution, its frame is not known.</param>
    /// <param name="distribution">The distribution, with project numbers as codes.</param>
    /// <returns>One finding per rule, in the order of the form.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Assessment Assess(Confirmation confirmation, DigiNetwork network, Distribution distribution) =>
        Assess(confirmation, network, Guard.Against.Null(distribution).Find(Code(network))?.Amount);

    /// <summary>Assesses a confirmation against an allocation table as it was published.</summary>
    /// <param name="confirmation">The confirmation as returned.</param>
    /// <param name="network">The network that it should be for; without a line in the table, its frame is not known.</param>
    /// <param name="publishedTable">The table, with project numbers as codes.</param>
    /// <returns>One finding per rule, in the order of the form.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Assessment Assess(Confirmation confirmation, DigiNetwork network, PublishedTable publishedTable) =>
        Assess(confirmation, network, Guard.Against.Null(publishedTable).Find(Code(network))?.Amount);

    private static string Code(DigiNetwork network) => Guard.Against.Null(network).ProjectNumber.ToString();
}
