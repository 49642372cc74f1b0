using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using EHelse.Domain.Tests.Allocation.Generators;

namespace EHelse.Domain.Tests.Allocation;

public sealed class PublishedTableTests
{
    [Theory]
    [InlineData("10", "0")]
    [InlineData("9", "1")]
    [InlineData("12", "-2")]
    public void Discrepancy_StatedTotal_IsTheSumOfTheLinesLessIt(string statedTotal, string expected)
    {
        var table = Table(statedTotal, "3", "7");
        Assert.Equal(Kroner.Of(10), table.SumOfLines);
        Assert.Equal(Kroner.Parse(expected), table.Discrepancy);
    }

    [Fact]
    public void Corrected_AnyTable_DistributesTheStatedTotalByThePublishedAmounts() =>
        Properties.Hold(
            Totals.Few(1_000_000),
            Weights.Longs(),
            (total, weights) =>
            {
                // A table holds no more than an amount does.
                var sum = weights.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight);
                var amounts =
                    sum > long.MaxValue ? Array.ConvertAll(weights, weight => weight / weights.Length) : weights;
                var table = new PublishedTable(
                    Given.Source,
                    amounts.Select(
                        (amount, i) =>
                            new PublishedLine(
                                Given.Recipient(FormattableString.Invariant($"{i:D3}")),
                                Kroner.Of(amount)
                            )
                    ),
                    Kroner.Of(total)
                );
                Assert.Equal(
                    Apportionment.LargestRemainder(total, amounts).Select(amount => Kroner.Of(amount)),
                    table.Corrected().Lines.Select(line => line.Amount)
                );
            }
        );

    [Fact]
    public void Corrected_LinesThatSumToTheTotal_AreAsPublished() =>
        Assert.Equal(
            "3, 7, 0",
            string.Join(", ", Table("10", "3", "7", "0").Corrected().Lines.Select(line => line.Amount))
        );

    [Fact]
    public void Corrected_LinesInOreThatSumToTheTotal_AreAsPublished() =>
        Assert.Equal(
            "0.50, 0.50",
            string.Join(", ", Table("1", "0.50", "0.50").Corrected().Lines.Select(line => line.Amount))
        );

    [Fact]
    public void Corrected_TotalInOre_SumsToIt() =>
        Assert.Equal(Kroner.Parse("10.01"), Table("10.01", "3", "7").Corrected().Sum);

    [Fact]
    public void Corrected_AllLinesZero_IsRefused() =>
        Assert.Equal(
            "The values for 'published' sum to zero: there is nothing to distribute by.",
            Assert.Throws<InvalidValueException>(() => Table("10", "0", "0").Corrected()).Reason.English
        );

    [Fact]
    public void New_NegativeAmount_NamesTheRecipient() =>
        Assert.Contains(
            "B Name of B",
            Assert.Throws<InvalidValueException>(() => Table("1", "2", "-1")).Reason.English,
            StringComparison.Ordinal
        );

    [Fact]
    public void New_NoLines_Throws() => Assert.Throws<InvalidValueException>(() => Table("1"));

    [Fact]
    public void New_CodeTwice_NamesTheCode()
    {
        var line = new PublishedLine(Given.Recipient("A"), Kroner.Of(1));
        var error = Assert.Throws<InvalidValueException>(() =>
            new PublishedTable(Given.Source, [line, line], Kroner.Of(2))
        );
        Assert.Contains("'A' stands twice", error.Reason.English, StringComparison.Ordinal);
        Assert.Contains("«A» står to ganger", error.Reason.Norwegian, StringComparison.Ordinal);
    }

    [Fact]
    public void New_NullLine_Throws() =>
        Assert.Throws<ArgumentNullException>(() => new PublishedTable(Given.Source, [null!], Kroner.Of(2)));

    [Fact]
    public void New_NullLines_Throws() =>
        Assert.Throws<ArgumentNullException>(() => new PublishedTable(Given.Source, null!, Kroner.Of(2)));

    [Fact]
    public void New_SumBeyondTheRangeOfKroner_IsRefused() =>
        Assert.Equal(
            "The lines of the table sum to more than an amount can hold.",
            Assert.Throws<InvalidValueException>(() => Table("1", "9223372036854775807", "1")).Reason.English
        );

    [Fact]
    public void SumOfLines_AtTheEndOfTheRangeOfKroner_IsExact() =>
        Assert.Equal(Kroner.MaxValue, Table("1", "9223372036854775807", "0.99").SumOfLines);

    [Fact]
    public void Find_Code_IsItsLine()
    {
        var table = Table("10", "3", "7");
        Assert.Same(table.Lines[1], table.Find("B"));
        Assert.Null(table.Find("b"));
    }

    internal static PublishedTable Table(string statedTotal, params string[] amounts) =>
        new(
            Given.Source,
            amounts.Select(
                (amount, i) => new PublishedLine(Given.Recipient(((char)('A' + i)).ToString()), Kroner.Parse(amount))
            ),
            Kroner.Parse(statedTotal)
        );
}
