using EHelse.Domain.Invoicing;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Tests.Invoicing;

public sealed class InvoicingTermsTests
{
    private static readonly LocalDate NewYearsEve = new(2024, 12, 31);

    [Fact]
    public void Of2024_Dates_AreThoseOfTheLetter()
    {
        Assert.Equal(2024, InvoicingTerms.Of2024.GrantYear);
        Assert.Equal(NewYearsEve, InvoicingTerms.Of2024.DatedNoLaterThan);
        Assert.Equal(new LocalDate(2025, 1, 15), InvoicingTerms.Of2024.ReceivedNoLaterThan);
    }

    [Fact]
    public void Constructor_ReceivedBeforeDated_IsRefused()
    {
        Assert.Equal(NewYearsEve, new InvoicingTerms(2024, NewYearsEve, NewYearsEve).ReceivedNoLaterThan);
        Assert.Throws<InvalidValueException>(
            "receivedNoLaterThan",
            () => new InvoicingTerms(2024, NewYearsEve, NewYearsEve.PlusDays(-1))
        );
    }

    [Fact]
    public void Constructor_DatedBeforeTheYear_IsRefused()
    {
        var newYear = NewYearsEve.PlusDays(1);
        Assert.Equal(newYear, new InvoicingTerms(2025, newYear, newYear).DatedNoLaterThan);
        Assert.Throws<InvalidValueException>(
            "datedNoLaterThan",
            () => new InvoicingTerms(2025, NewYearsEve, NewYearsEve)
        );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9999)]
    public void Constructor_YearOutOfRange_IsRefused(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            "grantYear",
            () => new InvoicingTerms(year, NewYearsEve, NewYearsEve)
        );

    [Fact]
    public void ToString_Terms_AreTheYearAndBothDates() =>
        ValueText.Is("2024: dated by 2024-12-31, received by 2025-01-15", InvoicingTerms.Of2024);
}
