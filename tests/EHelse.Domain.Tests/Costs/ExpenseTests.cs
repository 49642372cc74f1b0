using EHelse.Domain.Costs;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Tests.Costs;

public sealed class ExpenseTests
{
    [Theory]
    [InlineData("0", false)]
    [InlineData("0.01", false)]
    [InlineData("0", true)]
    [InlineData("-0.01", true)]
    public void Constructor_SignOfItsSort_IsKept(string amount, bool isCreditNote)
    {
        Expense expense = new("1", ExpenseKind.Travel, Kroner.Parse(amount), isCreditNote);
        Assert.Equal(Kroner.Parse(amount), expense.Amount);
        Assert.Equal(isCreditNote, expense.IsCreditNote);
    }

    [Theory]
    [InlineData("-0.01", false, "An expense cannot")]
    [InlineData("0.01", true, "A credit note cannot")]
    public void Constructor_SignOfTheOtherSort_IsRefused(string amount, bool isCreditNote, string reason)
    {
        var refusal = Assert.Throws<InvalidValueException>(
            nameof(amount),
            () => new Expense("1", ExpenseKind.Travel, Kroner.Parse(amount), isCreditNote)
        );
        Assert.StartsWith(reason, refusal.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_ReleaseOfAnotherKind_IsRefused() =>
        Assert.Throws<InvalidValueException>(
            "release",
            () => new Expense("1", ExpenseKind.Travel, Kroner.Of(1), release: new StaffRelease())
        );

    [Fact]
    public void Constructor_ReleaseOfUnknownKind_IsKept() =>
        Assert.NotNull(new Expense("1", null, Kroner.Of(1), release: new StaffRelease()).Release);

    [Fact]
    public void Constructor_WithoutId_IsRefused()
    {
        Assert.Throws<ArgumentNullException>("id", () => new Expense(null!, null, Kroner.Zero));
        Assert.Throws<ArgumentException>("id", () => new Expense(" ", null, Kroner.Zero));
    }

    [Fact]
    public void IncurredOn_AnotherCalendar_IsTheSameDay()
    {
        LocalDate day = new(2024, 12, 31);
        Expense expense = new("1", null, Kroner.Zero, incurredOn: day.WithCalendar(CalendarSystem.Julian));
        Assert.Equal(day, expense.IncurredOn);
    }

    [Fact]
    public void ToString_IdThatIsAName_LeavesItOut() =>
        Assert.Equal("travel 12.50", new Expense("Kari", ExpenseKind.Travel, Kroner.Parse("12.50")).ToString());

    [Fact]
    public void ToString_KindNotKnown_HasAQuestionMark() =>
        Assert.Equal("? 12.50", new Expense("1", kind: null, Kroner.Parse("12.50")).ToString());

    [Fact]
    public void Equals_SameFacts_IsTrue()
    {
        Assert.Equal(Expenses.Release(ReleasedRole.RolloutLead), Expenses.Release(ReleasedRole.RolloutLead));
        Assert.NotEqual(Expenses.Release(ReleasedRole.RolloutLead), Expenses.Release(ReleasedRole.ContactPerson));
    }
}
