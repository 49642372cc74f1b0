using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>The network decides whether the roles are spread on several persons.</summary>
/// <remarks>Never broken: it tells how the roles are spread. Source: assignment letter 2024, new regional organisation, last paragraph, sentence 1.</remarks>
public sealed class RolesMayBeSpread : GroupRule
{
    private RolesMayBeSpread()
        : base(
            "GROUP-03",
            Obligation.May,
            new("Rollene kan fordeles på flere", "The roles may be spread on several persons"),
            new(
                "Nettverket vurderer selv hvordan rollene fylles: flere kan dele en rolle, og én kan ha flere. Regelen er aldri brutt; den forteller hvordan rollene er fordelt.",
                "The network itself decides how the roles are filled: several may share a role, and one may have several. The rule is never broken; it tells how the roles are spread."
            ),
            Letter2024Clauses.RolesMayBeSpread
        ) { }

    /// <summary>The rule.</summary>
    public static RolesMayBeSpread Rule { get; } = new();

    internal override Finding Judge(GroupCase given)
    {
        const string Expected = "0..*";
        if (given.Group.Members is null)
        {
            return MembersNotKnown(given, Expected);
        }

        var path = given.Path("members");
        var missing = given.Lacking(member => member.Roles is null, "roles");
        if (missing.Length > 0)
        {
            return Undetermined(
                path,
                Expected,
                new(
                    "Det er ikke oppgitt hvilke roller alle medlemmene har.",
                    "Which roles all the members hold was not supplied."
                ),
                missing
            );
        }

        return Met(
            path,
            Expected,
            string.Join(", ", Role.All.Select(role => $"{role}={Number(Holders(given, role))}")),
            new(
                $"Slik er rollene fordelt: {Spread(given, Language.NorwegianBokmal)}.",
                $"This is how the roles are spread: {Spread(given, Language.English)}."
            )
        );
    }

    private static int Holders(GroupCase given, Role role) =>
        given.Members.Count(entry => entry.Member.Holds(role) is true);

    private static string Spread(GroupCase given, Language language) =>
        string.Join(", ", Role.All.Select(role => $"{role.Name.In(language)} {Number(Holders(given, role))}"));
}
