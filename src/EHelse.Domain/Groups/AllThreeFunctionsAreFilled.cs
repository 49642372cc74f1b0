using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>The group has a contact person, a rollout lead and a network resource.</summary>
/// <remarks>Source: assignment letter 2024, principles, bullet 4.</remarks>
public sealed class AllThreeFunctionsAreFilled : GroupRule
{
    private AllThreeFunctionsAreFilled()
        : base(
            "GROUP-08",
            Obligation.Must,
            new("Alle tre funksjoner er fylt", "All three functions are filled"),
            new(
                "Gruppen må ha minst én kontaktperson, én innføringsleder og én nettverksressurs, slik at funksjonene er like i alle regioner. Samme person kan fylle flere.",
                "The group must have at least one contact person, one rollout lead and one network resource, so that the functions are the same in all regions. One person may fill several."
            ),
            Letter2024Clauses.SameFunctions
        ) { }

    /// <summary>The rule.</summary>
    public static AllThreeFunctionsAreFilled Rule { get; } = new();

    internal override Finding Judge(GroupCase given)
    {
        var expected = string.Join(", ", Role.All);
        if (given.Group.Members is null)
        {
            return MembersNotKnown(given, expected);
        }

        var path = given.Path("members");
        var vacant = Role.All.Where(role => !given.Members.Any(entry => entry.Member.Holds(role) is true)).ToList();
        var actual = string.Join(", ", Role.All.Except(vacant));
        if (vacant.Count == 0)
        {
            return Met(path, expected, actual, new("Alle tre funksjoner er fylt.", "All three functions are filled."));
        }

        var (norwegian, english) = (
            string.Join(", ", vacant.Select(role => role.Name.Norwegian)),
            string.Join(", ", vacant.Select(role => role.Name.English))
        );
        var missing = given.Lacking(member => member.Roles is null, "roles");
        return missing.Length > 0
            ? Undetermined(
                path,
                expected,
                new(
                    $"Det er ikke oppgitt om noen fyller: {norwegian}.",
                    $"Whether anybody fills these was not supplied: {english}."
                ),
                missing
            )
            : NotMet(path, expected, actual, new($"Ingen fyller: {norwegian}.", $"Nobody fills: {english}."));
    }
}
