using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>KS is informed when a person leaves the group or something else about its persons changes.</summary>
/// <remarks>Source: assignment letter 2024, what the grant covers, paragraph 4.</remarks>
public sealed class KsIsInformedOfChanges : Rule
{
    private KsIsInformedOfChanges()
        : base(
            "GROUP-16",
            Obligation.Must,
            new("KS er informert om endringer", "KS is informed of changes"),
            new(
                "Når noen går ut eller noe annet endres ved personene, skal KS få vite det. Setningen står uten skal, men slår fast hva som skjer, og leses som en plikt. Brevet gir ingen frist.",
                "When somebody leaves or something else changes about the persons, KS is to be told. The sentence has no verb of duty but states what happens, and is read as one. The letter gives no deadline."
            ),
            Letter2024Clauses.InformOfChanges
        ) { }

    /// <summary>The rule.</summary>
    public static KsIsInformedOfChanges Rule { get; } = new();

    /// <summary>Checks the changes between two versions of a group.</summary>
    /// <param name="roster">The changes.</param>
    /// <param name="ksIsInformed">Whether KS was informed of all of them; null when not known.</param>
    /// <returns>Not applicable without a change; undetermined when it is not known whether KS was informed, or whether anything changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roster"/> is null.</exception>
    public Finding Check(GroupRoster roster, bool? ksIsInformed)
    {
        Guard.Against.Null(roster);
        const string Path = "ksIsInformed";
        if (roster.Changes.Count == 0 && roster.Unknown.Count == 0)
        {
            return NotApplicable(
                Path,
                new("Ingenting er endret ved medlemmene.", "Nothing about the members has changed.")
            );
        }

        if (ksIsInformed is true)
        {
            return Met(Path, "true", "true", new("KS er informert om endringene.", "KS is informed of the changes."));
        }

        if (roster.Changes.Count == 0)
        {
            return Undetermined(
                Path,
                "true",
                new(
                    "Det er ikke oppgitt nok til å si om noe er endret ved medlemmene.",
                    "Too little was supplied to say whether anything about the members has changed."
                ),
                [.. roster.Unknown]
            );
        }

        var (norwegian, english) = (Told(roster, Language.NorwegianBokmal), Told(roster, Language.English));
        return ksIsInformed is false
            ? NotMet(
                Path,
                "true",
                "false",
                new(
                    $"KS er ikke informert om endringene: {norwegian}.",
                    $"KS is not informed of the changes: {english}."
                )
            )
            : Undetermined(
                Path,
                "true",
                new(
                    $"Det er ikke oppgitt om KS er informert om endringene: {norwegian}.",
                    $"Whether KS is informed of the changes was not supplied: {english}."
                ),
                Path
            );
    }

    internal Finding OfOneVersion() =>
        NotApplicable(
            "ksIsInformed",
            new(
                "Bare én utgave av gruppen er oppgitt; endringer vises ved å sammenligne to.",
                "Only one version of the group was supplied; changes show when two are compared."
            )
        );

    private static string Told(GroupRoster roster, Language language) =>
        string.Join(
            "; ",
            roster.Changes.Select(change => $"{Quote.Of(change.MemberId)} {change.Kind.Name.In(language)}")
        );
}
