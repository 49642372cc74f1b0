using EHelse.Domain.Sources;

namespace EHelse.Domain.Costs;

/// <summary>Released staff are municipal and fill one of the three roles of the regional group.</summary>
/// <remarks>Source: assignment letter 2024, Tilskuddet skal dekke, bullet 1.</remarks>
public sealed class ReleaseIsOfMunicipalStaffForTheThreeRoles : CostRule
{
    private static readonly string ThreeRoles = string.Join("|", ReleasedRole.All.Where(role => role.IsOfTheGroup));

    private ReleaseIsOfMunicipalStaffForTheThreeRoles()
        : base(
            "COST-02",
            new(
                "Frikjøpet gjelder kommunalt ansatte i en av de tre rollene",
                "The release is of municipal staff for one of the three roles"
            ),
            new(
                "Frikjøp dekkes for den som kommer fra en kommune og er kontaktperson, innføringsleder eller nettverksressurs. Frikjøp til noe annet dekkes ikke (lesning R7).",
                "Release is covered for who comes from a municipality and is contact person, rollout lead or network resource. Release for anything else is not covered (reading R7)."
            ),
            Letter2024Clauses.CoveredRelease
        ) { }

    /// <summary>The rule.</summary>
    public static ReleaseIsOfMunicipalStaffForTheThreeRoles Rule { get; } = new();

    internal override Finding Check(Expense expense, string prefix)
    {
        if (expense.Kind is null)
        {
            return KindIsMissing(prefix);
        }

        if (!expense.Kind.IsStaffRelease)
        {
            return NotApplicable(
                prefix + "kind",
                new("Utgiften er ikke frikjøp.", "The expense is not staff release.")
            );
        }

        var role = expense.Release?.Role;
        var isMunicipal = expense.Release?.RepresentsMunicipality;
        var rolePath = prefix + "release.role";
        var municipalPath = prefix + "release.representsMunicipality";
        if (role is { IsOfTheGroup: false })
        {
            return NotMet(
                rolePath,
                ThreeRoles,
                role.Code,
                new(
                    "Frikjøpet gjelder ingen av de tre rollene i den regionale gruppen.",
                    "The release is for none of the three roles of the regional group."
                )
            );
        }

        if (isMunicipal == false)
        {
            return NotMet(
                municipalPath,
                "true",
                "false",
                new(
                    "Den frikjøpte kommer ikke fra en kommune.",
                    "The released person does not come from a municipality."
                )
            );
        }

        return role is not null && isMunicipal is not null
            ? Met(
                rolePath,
                ThreeRoles,
                role.Code,
                new(
                    $"Frikjøpet gjelder rollen {role.Name.Norwegian}.",
                    $"The release is for the role {role.Name.English}."
                )
            )
            : Incomplete(role is null ? rolePath : null, isMunicipal is null ? municipalPath : null);
    }

    private Finding Incomplete(string? rolePath, string? municipalPath) =>
        rolePath is null
            ? Undetermined(
                municipalPath!,
                "true",
                new("Kommer den frikjøpte fra en kommune?", "Does the released person come from a municipality?"),
                municipalPath!
            )
            : Undetermined(
                rolePath,
                ThreeRoles,
                municipalPath is null
                    ? new("Hvilken rolle gjelder frikjøpet?", "Which role is the release for?")
                    : new(
                        "Hvilken rolle gjelder frikjøpet, og kommer den frikjøpte fra en kommune?",
                        "Which role is the release for, and does the released person come from a municipality?"
                    ),
                municipalPath is null ? [rolePath] : [rolePath, municipalPath]
            );
}
