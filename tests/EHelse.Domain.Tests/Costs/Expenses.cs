using System.Globalization;
using EHelse.Domain.Costs;
using EHelse.Domain.Money;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Costs;

/// <summary>Expenses by answer, and ones of every sort.</summary>
internal static class Expenses
{
    private static readonly Gen<bool?> Facts = Gen.Elements<bool?>(true, false, null);

    private static readonly Gen<StaffRelease?> Releases =
        from role in Gen.Elements<ReleasedRole?>([.. ReleasedRole.All, null])
        from isNamed in Facts
        from isMunicipal in Facts
        from isKnown in Gen.Elements(true, false)
        select isKnown ? new StaffRelease(role, isNamed, isMunicipal) : null;

    private static readonly Gen<Expense> One =
        from kind in Gen.Elements<ExpenseKind?>([.. ExpenseKind.All, null])
        from ore in Gen.Choose(0, 1_000_000_00)
        from isCreditNote in Gen.Elements(true, false)
        from isNetworkActivity in Facts
        from servesThePurpose in Facts
        from release in Releases
        select new Expense(
            "x",
            kind,
            Kroner.OfOre(isCreditNote ? -ore : ore),
            isCreditNote,
            isNetworkActivity: isNetworkActivity,
            servesThePurpose: servesThePurpose,
            release: kind is null || kind == ExpenseKind.StaffRelease ? release : null
        );

    /// <summary>One expense of any kind, with facts known and not known.</summary>
    public static Arbitrary<Expense> Any { get; } = Arb.From(One);

    /// <summary>None to many expenses with different ids.</summary>
    public static Arbitrary<IReadOnlyList<Expense>> Many { get; } =
        Arb.From(
            One.ListOf()
                .Select(list =>
                    (IReadOnlyList<Expense>)
                        [
                            .. list.Select(
                                (expense, index) => Renamed(expense, "e" + index.ToString(CultureInfo.InvariantCulture))
                            ),
                        ]
                )
        );

    public static Expense Travel(
        string id = "1",
        long kroner = 1_000,
        bool? isNetworkActivity = true,
        bool? servesThePurpose = true
    ) =>
        new(
            id,
            ExpenseKind.Travel,
            Kroner.Of(kroner),
            isNetworkActivity: isNetworkActivity,
            servesThePurpose: servesThePurpose
        );

    public static Expense Release(
        ReleasedRole? role,
        bool? isNamed = true,
        bool? representsMunicipality = true,
        string id = "1"
    ) =>
        new(
            id,
            ExpenseKind.StaffRelease,
            Kroner.Of(500_000),
            servesThePurpose: true,
            release: new StaffRelease(role, isNamed, representsMunicipality)
        );

    public static Expense Of(ExpenseKind? kind, string id = "1", bool? isNetworkActivity = true) =>
        new(id, kind, Kroner.Of(100), isNetworkActivity: isNetworkActivity, servesThePurpose: true);

    private static Expense Renamed(Expense expense, string id) =>
        new(
            id,
            expense.Kind,
            expense.Amount,
            expense.IsCreditNote,
            isNetworkActivity: expense.IsNetworkActivity,
            servesThePurpose: expense.ServesThePurpose,
            release: expense.Release
        );
}
