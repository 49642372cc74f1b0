using EHelse.Domain.Costs;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Money;
using NodaTime;

namespace EHelse.Domain.Json.Forms;

/// <summary>What stands in an <see cref="ExpensesDocument"/>.</summary>
internal sealed class ExpensesForm
{
    public required ExpenseForm[] Expenses { get; init; }

    public RepaymentForm? Repayment { get; init; }

    public static ExpensesForm Of(ExpensesDocument document) =>
        new()
        {
            Expenses = ExpenseForm.Of(document.Statement),
            Repayment = document.Repayment is { } repayment ? RepaymentForm.Of(repayment) : null,
        };

    /// <summary>The codes that expenses use.</summary>
    public static JsonCodes Codes(IEnumerable<ExpenseKind>? kinds)
    {
        ExpenseKind[]? known = kinds is null ? null : [.. kinds];
        return new JsonCodes().With(code => ExpenseKind.Parse(code, known)).With(ReleasedRole.Parse);
    }

    public ExpensesDocument? Make(JsonBuilding building)
    {
        var statement = ExpenseForm.Make(building, "$.expenses", Expenses);
        var repayment = Repayment?.Make(building, "$.repayment");
        return statement is null ? null : new ExpensesDocument(statement, repayment);
    }

    /// <summary>An expense.</summary>
    public sealed class ExpenseForm
    {
        public required string Id { get; init; }

        public Code<ExpenseKind>? Kind { get; init; }

        public required Kroner Amount { get; init; }

        public bool? IsCreditNote { get; init; }

        public LocalDate? IncurredOn { get; init; }

        public bool? IsNetworkActivity { get; init; }

        public bool? ServesThePurpose { get; init; }

        public bool? IsDocumented { get; init; }

        public ReleaseForm? Release { get; init; }

        public static ExpenseForm[] Of(CostStatement statement) =>
            [.. statement.Lines.Select(line => Of(line.Expense))];

        public static CostStatement? Make(JsonBuilding building, string path, ExpenseForm[] expenses) =>
            JsonBuilding.Each(path, expenses, (at, expense) => expense.Make(building, at)) is { } made
                ? building.Try(path, () => new CostStatement(made))
                : null;

        private static ExpenseForm Of(Expense expense) =>
            new()
            {
                Id = expense.Id,
                Kind = expense.Kind is { } kind ? new(kind.Code) : null,
                Amount = expense.Amount,
                IsCreditNote = expense.IsCreditNote ? true : null,
                IncurredOn = expense.IncurredOn,
                IsNetworkActivity = expense.IsNetworkActivity,
                ServesThePurpose = expense.ServesThePurpose,
                IsDocumented = expense.IsDocumented,
                Release = expense.Release is { } release ? ReleaseForm.Of(release) : null,
            };

        private Expense? Make(JsonBuilding building, string path) =>
            building.Try(
                path,
                () =>
                    new Expense(
                        Id,
                        Kind is { } kind ? building.Parse(kind) : null,
                        Amount,
                        IsCreditNote ?? false,
                        IncurredOn,
                        IsNetworkActivity,
                        ServesThePurpose,
                        IsDocumented,
                        Release?.Make(building)
                    )
            );
    }

    /// <summary>A release of staff. There is no property for the name (reading R15).</summary>
    public sealed class ReleaseForm
    {
        public Code<ReleasedRole>? Role { get; init; }

        public bool? IsNamed { get; init; }

        public bool? RepresentsMunicipality { get; init; }

        public static ReleaseForm Of(StaffRelease release) =>
            new()
            {
                Role = release.Role is { } role ? new(role.Code) : null,
                IsNamed = release.IsNamed,
                RepresentsMunicipality = release.RepresentsMunicipality,
            };

        public StaffRelease Make(JsonBuilding building) =>
            new(Role is { } role ? building.Parse(role) : null, IsNamed, RepresentsMunicipality);
    }

    /// <summary>A repayment.</summary>
    public sealed class RepaymentForm
    {
        public required Kroner PaidOut { get; init; }

        public Kroner? Misused { get; init; }

        public Kroner? Claimed { get; init; }

        public Kroner? Returned { get; init; }

        public static RepaymentForm Of(Repayment repayment) =>
            new()
            {
                PaidOut = repayment.PaidOut,
                Misused = repayment.Misused,
                Claimed = repayment.Claimed,
                Returned = repayment.Returned,
            };

        public Repayment? Make(JsonBuilding building, string path) =>
            building.Try(path, () => new Repayment(PaidOut, Misused, Claimed, Returned));
    }
}
