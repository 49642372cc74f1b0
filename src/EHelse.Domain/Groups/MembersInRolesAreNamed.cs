using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>Every member who holds a role is a named person.</summary>
/// <remarks>
/// The name itself need not be handed over (reading R15): <see cref="GroupMember.IsNamed"/> is enough.
/// Source: assignment letter 2024, what the grant covers, paragraph 3.
/// </remarks>
public sealed class MembersInRolesAreNamed : GroupRule
{
    private MembersInRolesAreNamed()
        : base(
            "GROUP-15",
            Obligation.Must,
            new("Medlemmer i roller er navngitt", "Members in roles are named"),
            new(
                "Tilskuddet følger bestemte personer, så bak hvert medlem med en rolle må det stå en navngitt person. Navnet trengs ikke her, bare at det finnes, og det vises aldri (lesning R15).",
                "The grant follows certain persons, so behind each member with a role there must be a named person. The name is not needed here, only that there is one, and it is never shown (reading R15)."
            ),
            Letter2024Clauses.NamedPersons
        ) { }

    /// <summary>The rule.</summary>
    public static MembersInRolesAreNamed Rule { get; } = new();

    internal override Finding Judge(GroupCase given)
    {
        const string Expected = "true";
        if (given.Group.Members is null)
        {
            return MembersNotKnown(given, Expected);
        }

        var path = given.Path("members");
        var unnamed = string.Join(
            ", ",
            given
                .Members.Where(entry => entry.Member.HoldsARole is true && entry.Member.IsNamed is false)
                .Select(entry => given.MemberPath(entry.At, "isNamed"))
        );
        if (unnamed.Length > 0)
        {
            return NotMet(path, Expected, "false", new($"Ikke navngitt: {unnamed}.", $"Not named: {unnamed}."));
        }

        string[] missing = [.. Missing(given)];
        return missing.Length > 0
                ? Undetermined(
                    path,
                    Expected,
                    new(
                        "Det er ikke oppgitt om alle som har en rolle, er navngitt.",
                        "Whether all who hold a role are named was not supplied."
                    ),
                    missing
                )
            : given.Members.Any(entry => entry.Member.HoldsARole is true)
                ? Met(
                    path,
                    Expected,
                    Expected,
                    new("Alle som har en rolle, er navngitt.", "All who hold a role are named.")
                )
            : NotApplicable(path, new("Ingen medlemmer har en rolle.", "No member holds a role."));
    }

    private static IEnumerable<string> Missing(GroupCase given)
    {
        foreach (
            var (member, at) in given.Members.Where(entry =>
                entry.Member.HoldsARole is not false && entry.Member.IsNamed is not true
            )
        )
        {
            if (member.HoldsARole is null)
            {
                yield return given.MemberPath(at, "roles");
            }

            if (member.IsNamed is null)
            {
                yield return given.MemberPath(at, "isNamed");
            }
        }
    }
}
