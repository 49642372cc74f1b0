using System.Globalization;
using System.Numerics;
using EHelse.Domain.Costs;
using EHelse.Domain.Money;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace EHelse.Domain.Testing;

public static partial class Generated
{
    // The first and last day of the grant year 2024, and the days beside them.
    private static readonly LocalDate?[] Days =
    [
        null,
        new LocalDate(2023, 12, 31),
        new LocalDate(2024, 1, 1),
        new LocalDate(2024, 2, 29),
        new LocalDate(2024, 12, 31),
        new LocalDate(2025, 1, 1),
    ];

    /// <summary>Expenses of every kind and of an unknown one: 0 kr, øre, large amounts, credit notes, days around the grant year 2024, releases, facts known and not.</summary>
    /// <returns>The generator; its shrinker goes to small whole amounts and fewer known facts.</returns>
    public static Arbitrary<Expense> Expenses() => Arb.From(ExpenseOf("e1"), Shrink);

    /// <summary>Statements of costs: no expense to eight, as <see cref="Expenses"/> makes them, each with an id of its own.</summary>
    /// <returns>The generator; its shrinker goes to fewer and simpler expenses.</returns>
    public static Arbitrary<CostStatement> CostStatements() =>
        Arb.From(
            from count in Gen.Choose(0, 8)
            from expenses in Gen.CollectToArray(
                Enumerable.Range(1, count),
                number => ExpenseOf("e" + number.ToString(CultureInfo.InvariantCulture))
            )
            select new CostStatement(expenses),
            statement =>
                ShrinkList([.. statement.Lines.Select(line => line.Expense)], Shrink)
                    .Select(expenses => new CostStatement(expenses))
        );

    private static Gen<Expense> ExpenseOf(string id) =>
        from kind in Gen.Frequency(
            (1, Gen.Constant<ExpenseKind?>(null)),
            (2, Gen.Constant<ExpenseKind?>(ExpenseKind.StaffRelease)),
            (6, Gen.Elements<ExpenseKind>(ExpenseKind.All).Select(one => (ExpenseKind?)one))
        )
        from ore in Gen.Frequency(
            (1, Gen.Constant(BigInteger.Zero)),
            (3, Numbers.UpTo(1_000_000).Select(kroner => kroner * 100)),
            (3, Numbers.UpTo(100_000_000)),
            (1, Numbers.UpTo(BigInteger.Pow(10, 14)))
        )
        from isCreditNote in Gen.Elements(false, false, false, true)
        from day in Gen.Elements(Days)
        from facts in Fact().ArrayOf(5)
        from role in Gen.Elements<ReleasedRole?>([null, .. ReleasedRole.All])
        from isReleaseKnown in Gen.Elements(true, true, false)
        let mayHaveRelease = kind is null || kind == ExpenseKind.StaffRelease
        select new Expense(
            id,
            kind,
            Kroner.OfOre(isCreditNote ? -ore : ore),
            isCreditNote,
            day,
            facts[0],
            facts[1],
            facts[2],
            mayHaveRelease && isReleaseKnown ? new StaffRelease(role, facts[3], facts[4]) : null
        );

    private static IEnumerable<Expense> Shrink(Expense expense)
    {
        Expense With(Kroner? amount = null, bool? isCreditNote = null, int unknown = -1) =>
            new(
                expense.Id,
                unknown == 0 ? null : expense.Kind,
                amount ?? expense.Amount,
                isCreditNote ?? expense.IsCreditNote,
                unknown == 1 ? null : expense.IncurredOn,
                unknown == 2 ? null : expense.IsNetworkActivity,
                unknown == 3 ? null : expense.ServesThePurpose,
                unknown == 4 ? null : expense.IsDocumented,
                unknown == 5 ? null : expense.Release
            );

        if (expense.IsCreditNote)
        {
            yield return With(-expense.Amount, isCreditNote: false);
        }

        // A credit note keeps its sign.
        foreach (var amount in Shrink(expense.Amount).Where(amount => !expense.IsCreditNote || amount <= Kroner.Zero))
        {
            yield return With(amount);
        }

        bool[] known =
        [
            expense.Kind is not null,
            expense.IncurredOn is not null,
            expense.IsNetworkActivity is not null,
            expense.ServesThePurpose is not null,
            expense.IsDocumented is not null,
            expense.Release is not null,
        ];
        for (var i = 0; i < known.Length; i++)
        {
            if (known[i])
            {
                yield return With(unknown: i);
            }
        }
    }
}
