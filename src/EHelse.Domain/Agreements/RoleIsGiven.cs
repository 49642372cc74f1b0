using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Agreements;

/// <summary>The confirmation gives the role of the person responsible.</summary>
/// <remarks>Source: assignment letter 2024, confirmation, line 5.</remarks>
public sealed class RoleIsGiven : ConfirmationRule
{
    private RoleIsGiven()
        : base(
            "AGR-12",
            new("Rollen er fylt ut", "The role is filled in"),
            new(
                "Bekreftelsen sier hvilken rolle den ansvarlige har. Om rollen gir rett til å undertegne, er en egen regel.",
                "The confirmation says which role the person responsible has. Whether the role may sign is another rule."
            ),
            Letter2024Clauses.ConfirmationPlace
        ) { }

    /// <summary>The rule.</summary>
    public static RoleIsGiven Rule { get; } = new();

    private protected override Finding Answer(Confirmation confirmation, DigiNetwork network, Kroner? frame) =>
        IsGiven(
            "signerCapacity",
            confirmation.SignerCapacity,
            new("Rollen til den ansvarlige", "The role of the person responsible"),
            _ => Given
        );
}
