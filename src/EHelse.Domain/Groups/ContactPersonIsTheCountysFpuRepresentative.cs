using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>The contact person is the county's representative in KS's committee for e-health (FPU e-helse).</summary>
/// <remarks>A recommendation (reading R5). Source: assignment letter 2024, new regional organisation, last paragraph, sentence 2.</remarks>
public sealed class ContactPersonIsTheCountysFpuRepresentative : GroupRule
{
    private ContactPersonIsTheCountysFpuRepresentative()
        : base(
            "GROUP-04",
            Obligation.Should,
            new(
                "Kontaktpersonen er fylkets representant i FPU e-helse",
                "The contact person is the county's representative in FPU e-helse"
            ),
            new(
                "KS anbefaler det, men krever det ikke (lesning R5).",
                "KS recommends it but does not require it (reading R5)."
            ),
            Letter2024Clauses.ContactPersonInFpu
        ) { }

    /// <summary>The rule.</summary>
    public static ContactPersonIsTheCountysFpuRepresentative Rule { get; } = new();

    internal override Finding Judge(GroupCase given)
    {
        const string Property = "contactPersonIsFpuRepresentative";
        return given.Group.Members?.All(member => member.Holds(Role.ContactPerson) is false) is true
            ? NotApplicable(
                given.Path(Property),
                new("Gruppen har ingen kontaktperson.", "The group has no contact person.")
            )
            : Claimed(
                given,
                given.Group.ContactPersonIsFpuRepresentative,
                Property,
                new(
                    "Kontaktpersonen er fylkets representant i FPU e-helse.",
                    "The contact person is the county's representative in FPU e-helse."
                ),
                new(
                    "Kontaktpersonen er ikke fylkets representant i FPU e-helse.",
                    "The contact person is not the county's representative in FPU e-helse."
                ),
                new(
                    "Det er ikke oppgitt om kontaktpersonen er fylkets representant i FPU e-helse.",
                    "Whether the contact person is the county's representative in FPU e-helse was not supplied."
                )
            );
    }
}
