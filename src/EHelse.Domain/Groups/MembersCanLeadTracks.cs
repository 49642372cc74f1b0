using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>Among those who hold a role, somebody can lead regional rollout tracks and somebody national ones.</summary>
/// <remarks>Who can lead a track can contribute to it. Source: assignment letter 2024, principles, bullet 7.</remarks>
public sealed class MembersCanLeadTracks : GroupRule
{
    /// <summary>Our reading of the plural: the letter says neither how many nor all.</summary>
    public const int AtLeast = 1;

    private MembersCanLeadTracks()
        : base(
            "GROUP-12",
            Obligation.Must,
            new(
                "Ressursene kan lede regionale og nasjonale innføringsløp",
                "The resources can lead regional and national rollout tracks"
            ),
            new(
                "Minst én med rolle kan lede regionale løp og minst én nasjonale; det kan være samme person, og den som kan lede, kan bidra. Brevet sier ikke hvor mange, og bare innføringslederens rolle nevner ledelse, så det leses ikke som et krav til hver enkelt.",
                "At least one person with a role can lead regional tracks and at least one national ones; it may be the same person, and who can lead can contribute. The letter does not say how many, and only the rollout lead's role speaks of leading, so it is not read as asked of each."
            ),
            Letter2024Clauses.LeadTracks
        ) { }

    /// <summary>The rule.</summary>
    public static MembersCanLeadTracks Rule { get; } = new();

    internal override Finding Judge(GroupCase given)
    {
        const string Expected = "regional, national";
        if (given.Group.Members is null)
        {
            return MembersNotKnown(given, Expected);
        }

        var path = given.Path("members");
        var regional = MissingFor(given, member => member.CanLeadRegionalTracks, "canLeadRegionalTracks");
        var national = MissingFor(given, member => member.CanLeadNationalTracks, "canLeadNationalTracks");
        var actual = string.Join(
            ", ",
            new[] { regional is null ? "regional" : "", national is null ? "national" : "" }.Where(kind =>
                kind.Length > 0
            )
        );
        if (regional is null && national is null)
        {
            return Met(
                path,
                Expected,
                actual,
                new(
                    "Noen kan lede regionale innføringsløp og noen nasjonale.",
                    "Somebody can lead regional rollout tracks and somebody national ones."
                )
            );
        }

        if (regional is { Count: 0 } || national is { Count: 0 })
        {
            return NotMet(path, Expected, actual, Nobody(regional is { Count: 0 }, national is { Count: 0 }));
        }

        return Undetermined(
            path,
            Expected,
            new(
                "Det er ikke oppgitt nok om hvem som kan lede innføringsløp.",
                "Too little was supplied about who can lead rollout tracks."
            ),
            [.. (regional ?? []).Concat(national ?? []).Distinct(StringComparer.Ordinal)]
        );
    }

    private static LocalizedText Nobody(bool regional, bool national) =>
        regional && national
            ? new(
                "Ingen som har en rolle, kan lede innføringsløp, verken regionale eller nasjonale.",
                "Nobody who holds a role can lead rollout tracks, neither regional nor national."
            )
        : regional
            ? new(
                "Ingen som har en rolle, kan lede regionale innføringsløp.",
                "Nobody who holds a role can lead regional rollout tracks."
            )
        : new(
            "Ingen som har en rolle, kan lede nasjonale innføringsløp.",
            "Nobody who holds a role can lead national rollout tracks."
        );
}
