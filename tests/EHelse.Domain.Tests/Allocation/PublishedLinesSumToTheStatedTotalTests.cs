using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Allocation;

public sealed class PublishedLinesSumToTheStatedTotalTests
{
    [Fact]
    public void ALLOC_01_LinesSumToTheTotal_Met()
    {
        var finding = Check("1234567", "1234000", "567");
        Assert.Equal(Outcome.Met, finding.Outcome);
        Assert.Equal(
            new LocalizedText(
                "De publiserte linjene summerer til den oppgitte totalen, 1\u00A0234\u00A0567 kr.",
                "The published lines sum to the stated total, 1,234,567 kr."
            ),
            finding.Text
        );
    }

    [Fact]
    public void ALLOC_01_LinesSumToMore_NotMetAndSaysHowMuchMore()
    {
        var finding = Check("1234566", "1234000", "567");
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal("1234566", finding.Expected);
        Assert.Equal("1234567", finding.Actual);
        Assert.Equal("publishedTable.sumOfLines", finding.Path);
        Assert.Equal(
            new LocalizedText(
                "De publiserte linjene summerer til 1\u00A0234\u00A0567 kr, 1 kr mer enn den oppgitte totalen 1\u00A0234\u00A0566 kr.",
                "The published lines sum to 1,234,567 kr, 1 kr more than the stated total 1,234,566 kr."
            ),
            finding.Text
        );
    }

    [Fact]
    public void ALLOC_01_LinesSumToLess_NotMetAndSaysHowMuchLess()
    {
        var finding = Check("1000.25", "1000");
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal(
            new LocalizedText(
                "De publiserte linjene summerer til 1\u00A0000 kr, 0,25 kr mindre enn den oppgitte totalen 1\u00A0000,25 kr.",
                "The published lines sum to 1,000 kr, 0.25 kr less than the stated total 1,000.25 kr."
            ),
            finding.Text
        );
    }

    [Fact]
    public void Check_Null_Throws() =>
        Assert.Throws<ArgumentNullException>(() => PublishedLinesSumToTheStatedTotal.Rule.Check(null!));

    private static Finding Check(string statedTotal, params string[] amounts) =>
        PublishedLinesSumToTheStatedTotal.Rule.Check(PublishedTableTests.Table(statedTotal, amounts));
}
