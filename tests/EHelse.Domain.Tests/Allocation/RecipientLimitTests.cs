using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Allocation;

public sealed class RecipientLimitTests
{
    [Fact]
    public void AtLeast_Amount_IsAMinimumAlone()
    {
        var limit = RecipientLimit.AtLeast("A", Kroner.Of(5));
        Assert.Equal(("A", Kroner.Of(5), (Kroner?)null), (limit.Code, limit.Minimum, limit.Maximum));
        Assert.False(limit.IsFixed);
    }

    [Fact]
    public void AtMost_Amount_IsAMaximumAlone()
    {
        var limit = RecipientLimit.AtMost("A", Kroner.Of(5));
        Assert.Equal(("A", (Kroner?)null, Kroner.Of(5)), (limit.Code, limit.Minimum, limit.Maximum));
        Assert.False(limit.IsFixed);
    }

    [Fact]
    public void Fixed_Amount_IsMinimumAndMaximumInOne()
    {
        var limit = RecipientLimit.Fixed("A", Kroner.Of(5));
        Assert.True(limit.IsFixed);
        Assert.Equal(RecipientLimit.Between("A", Kroner.Of(5), Kroner.Of(5)), limit);
    }

    [Fact]
    public void Between_MinimumOneOreBelowMaximum_IsNotFixed() =>
        Assert.False(RecipientLimit.Between("A", Kroner.Parse("4.99"), Kroner.Of(5)).IsFixed);

    [Fact]
    public void Between_MinimumOneOreAboveMaximum_SaysBoth() =>
        Assert.Equal(
            new LocalizedText(
                "Minstebeløpet 5.01 kr for «A» er større enn størstebeløpet 5 kr.",
                "The minimum 5.01 kr of 'A' is above the maximum 5 kr."
            ),
            Assert
                .Throws<InvalidValueException>(() => RecipientLimit.Between("A", Kroner.Parse("5.01"), Kroner.Of(5)))
                .Reason
        );

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Fixed_NoCode_Throws(string code) =>
        Assert.Throws<ArgumentException>(() => RecipientLimit.Fixed(code, Kroner.Of(5)));

    [Fact]
    public void Fixed_NullCode_Throws() =>
        Assert.Throws<ArgumentNullException>(() => RecipientLimit.Fixed(null!, Kroner.Of(5)));

    [Fact]
    public void ToString_EachKind_SaysCodeAndLimit() =>
        Assert.Equal(
            "A: at least 1 kr; A: at most 2.50 kr; A: 1 to 2 kr; A: 3 kr",
            string.Join(
                "; ",
                [
                    RecipientLimit.AtLeast("A", Kroner.Of(1)),
                    RecipientLimit.AtMost("A", Kroner.Parse("2.50")),
                    RecipientLimit.Between("A", Kroner.Of(1), Kroner.Of(2)),
                    RecipientLimit.Fixed("A", Kroner.Of(3)),
                ]
            )
        );
}
