using EHelse.Domain.Costs;
using EHelse.Domain.Geography;
using EHelse.Domain.Invoicing;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using NodaTime;

namespace EHelse.Domain.Tests.Invoicing;

/// <summary>An invoice that is in order, to be changed in one place.</summary>
internal static class Invoices
{
    public static readonly DigiNetwork Agder = NetworkRegister
        .Of2024.Parse("103972")
        .WithHostMunicipality(MunicipalityNumber.Parse("4204"));

    public static readonly LocalDate Dated = new(2024, 12, 31);

    /// <summary>The frame of the published table, of which a third is used in transition and nothing is invoiced.</summary>
    public static FrameUsage Frame { get; } = new(Kroner.Of(2_950_584), Kroner.Of(950_584), Kroner.Zero);

    public static Invoice Of(
        DigiNetwork? network = null,
        Optional<LocalDate?> datedOn = default,
        Optional<LocalDate?> receivedOn = default,
        Optional<ProjectNumber?> projectNumber = default,
        bool? isMarked = null,
        Optional<string?> projectCode = default,
        Optional<bool?> hasIncomeStatement = default,
        Optional<bool?> isApproved = default,
        Optional<bool?> isSigned = default,
        Optional<bool?> isYearEnd = default,
        Optional<Kroner?> totalAccrued = default,
        bool? statesTotal = null,
        Optional<CostStatement?> expenses = default,
        Kroner? amount = null,
        int grantYear = 2024
    ) =>
        new(
            network ?? Agder,
            grantYear,
            amount ?? Kroner.Of(600_000),
            datedOn.Or(Dated),
            receivedOn.Or(new LocalDate(2025, 1, 15)),
            projectNumber.Or(Agder.ProjectNumber),
            isMarked,
            projectCode.Or("7421"),
            hasIncomeStatement.Or(true),
            isApproved.Or(true),
            isSigned.Or(true),
            isYearEnd.Or(true),
            totalAccrued.Or(Kroner.Of(600_000)),
            statesTotal,
            expenses.Or(new CostStatement([Release("1"), Travel("2")]))
        );

    public static Expense Release(string id = "1", bool? isNamed = true, bool? isDocumented = true) =>
        new(
            id,
            ExpenseKind.StaffRelease,
            Kroner.Of(500_000),
            incurredOn: Dated,
            servesThePurpose: true,
            isDocumented: isDocumented,
            release: new StaffRelease(ReleasedRole.RolloutLead, isNamed, true)
        );

    public static Expense Travel(
        string id = "1",
        Optional<LocalDate?> incurredOn = default,
        Optional<bool?> isDocumented = default
    ) =>
        new(
            id,
            ExpenseKind.Travel,
            Kroner.Of(100_000),
            incurredOn: incurredOn.Or(Dated),
            isNetworkActivity: true,
            servesThePurpose: true,
            isDocumented: isDocumented.Or(true)
        );

    /// <summary>A fact left as it is, or replaced, also by null.</summary>
    public readonly record struct Optional<T>(bool IsGiven, T Value)
    {
        public static implicit operator Optional<T>(T value) => new(true, value);

        public T Or(T other) => IsGiven ? Value : other;
    }
}
