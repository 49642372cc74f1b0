using EHelse.Domain.Invoicing;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Tests.Invoicing;

public sealed class InvoiceTests
{
    [Fact]
    public void Constructor_ReceivedTheDayItIsDated_IsKept()
    {
        var invoice = Invoices.Of(receivedOn: Invoices.Dated);
        Assert.Equal(invoice.DatedOn, invoice.ReceivedOn);
    }

    [Fact]
    public void Constructor_ReceivedTheDayBefore_IsRefused()
    {
        var refusal = Assert.Throws<InvalidValueException>(
            "receivedOn",
            () => Invoices.Of(receivedOn: Invoices.Dated.PlusDays(-1))
        );
        Assert.Equal("En faktura kan ikke være mottatt før den er datert.", refusal.Reason.Norwegian);
    }

    [Fact]
    public void Constructor_LessThanZero_IsRefused()
    {
        Assert.Throws<InvalidValueException>("amount", () => Invoices.Of(amount: -Kroner.Ore));
        Assert.Throws<InvalidValueException>("totalAccrued", () => Invoices.Of(totalAccrued: -Kroner.Ore));
    }

    [Fact]
    public void Constructor_Contradictions_AreRefused()
    {
        Assert.Throws<InvalidValueException>("isMarked", () => Invoices.Of(isMarked: false));
        Assert.Throws<InvalidValueException>("statesTotalAccrued", () => Invoices.Of(statesTotal: false));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9999)]
    public void Constructor_YearOutOfRange_IsRefused(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>("grantYear", () => Invoices.Of(grantYear: year));

    [Fact]
    public void Constructor_Null_IsRefused() =>
        Assert.Throws<ArgumentNullException>("network", () => new Invoice(null!, 2024, Kroner.Zero));

    [Fact]
    public void IsMarked_ProjectNumberGiven_IsTrue()
    {
        Assert.True(Invoices.Of().IsMarked);
        Assert.True(Invoices.Of().StatesTotalAccrued);
    }

    [Fact]
    public void IsMarked_NothingSaid_IsNotKnown()
    {
        Invoice invoice = new(Invoices.Agder, 2024, Kroner.Zero);
        Assert.Null(invoice.IsMarked);
        Assert.Null(invoice.StatesTotalAccrued);
    }

    [Fact]
    public void Dates_AnotherCalendar_AreTheSameDays()
    {
        var invoice = Invoices.Of(
            datedOn: Invoices.Dated.WithCalendar(CalendarSystem.Julian),
            receivedOn: Invoices.Dated.WithCalendar(CalendarSystem.Coptic)
        );
        Assert.Equal(Invoices.Dated, invoice.DatedOn);
        Assert.Equal(Invoices.Dated, invoice.ReceivedOn);
    }

    [Fact]
    public void Equals_SameFacts_IsTrue()
    {
        Assert.Equal(Invoices.Of(), Invoices.Of());
        Assert.NotEqual(Invoices.Of(), Invoices.Of(amount: Kroner.Zero));
    }

    [Fact]
    public void ToString_Invoice_IsNetworkYearAndAmount() =>
        Assert.Equal("103972 2024 600000", Invoices.Of().ToString());
}
