using EHelse.Domain.Sources;

namespace EHelse.Domain.Costs;

/// <summary>Released staff are named to KS.</summary>
/// <remarks>The name itself is not asked for (reading R15). Source: assignment letter 2024, Tilskuddet skal dekke, paragraph 3.</remarks>
public sealed class ReleaseIsOfANamedPerson : CostRule
{
    private ReleaseIsOfANamedPerson()
        : base(
            "COST-06",
            new("Den frikjøpte er navngitt", "The released person is named"),
            new(
                "Tilskuddet følger bestemte personer. Frikjøp av noen som ikke er meldt til KS med navn, dekkes ikke; setningen er lest som et krav. Navnet inngår ikke i svaret (lesning R15).",
                "The grant follows certain persons. Release of someone whom KS has not been told the name of is not covered; the sentence is read as binding. The name is no part of the answer (reading R15)."
            ),
            Letter2024Clauses.NamedPersons
        ) { }

    /// <summary>The rule.</summary>
    public static ReleaseIsOfANamedPerson Rule { get; } = new();

    internal override Finding Check(Expense expense, string prefix)
    {
        if (expense.Kind is null)
        {
            return KindIsMissing(prefix);
        }

        return expense.Kind is not { IsStaffRelease: true }
            ? NotApplicable(prefix + "kind", new("Utgiften er ikke frikjøp.", "The expense is not staff release."))
            : Decided(
                expense.Release?.IsNamed,
                prefix + "release.isNamed",
                new("Den frikjøpte er navngitt.", "The released person is named."),
                new("Den frikjøpte er ikke navngitt.", "The released person is not named."),
                new("Er den frikjøpte navngitt overfor KS?", "Is the released person named to KS?")
            );
    }
}
