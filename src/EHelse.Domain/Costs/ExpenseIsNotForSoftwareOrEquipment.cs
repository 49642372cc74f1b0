using EHelse.Domain.Sources;

namespace EHelse.Domain.Costs;

/// <summary>The expense is not for software or technical equipment: neither bought, leased nor developed.</summary>
/// <remarks>Source: assignment letter 2024, Tilskuddet skal dekke, paragraph 2, sentence 1.</remarks>
public sealed class ExpenseIsNotForSoftwareOrEquipment : CostRule
{
    private static readonly string Allowed = string.Join("|", ExpenseKind.All.Where(kind => !kind.IsNeverCovered));

    private ExpenseIsNotForSoftwareOrEquipment()
        : base(
            "COST-03",
            new(
                "Utgiften gjelder ikke programvare eller teknisk utstyr",
                "The expense is not for software or technical equipment"
            ),
            new(
                "Programvare og teknisk utstyr dekkes aldri, enten det er kjøpt eller leaset, og heller ikke utvikling av programvare, uansett hvilken aktivitet det er brukt i (lesning R7).",
                "Software and technical equipment are never covered, bought or leased, nor is development of software, whichever activity they were used in (reading R7)."
            ),
            Letter2024Clauses.Excluded
        ) { }

    /// <summary>The rule.</summary>
    public static ExpenseIsNotForSoftwareOrEquipment Rule { get; } = new();

    internal override Finding Check(Expense expense, string prefix)
    {
        if (expense.Kind is not { } kind)
        {
            return KindIsMissing(prefix);
        }

        // Kinds of another letter are not among the allowed ones of 2024.
        var allowed =
            kind.IsNeverCovered || ExpenseKind.TryParse(kind.Code, out var known) && !known.IsNeverCovered
                ? Allowed
                : $"{Allowed}|{kind}";
        return kind.IsNeverCovered
            ? NotMet(
                prefix + "kind",
                allowed,
                kind.Code,
                new($"Tilskuddet dekker ikke {kind.Name.Norwegian}.", $"The grant does not cover {kind.Name.English}.")
            )
            : Met(
                prefix + "kind",
                allowed,
                kind.Code,
                new(
                    "Utgiften gjelder verken programvare eller teknisk utstyr.",
                    "The expense is for neither software nor technical equipment."
                )
            );
    }
}
