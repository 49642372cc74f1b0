using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Allocation;

public sealed class DistributionOptionsTests
{
    [Fact]
    public void Default_Options_AreLargestRemainderInWholeKroner() =>
        Assert.Equal(
            new DistributionOptions
            {
                Method = ApportionmentMethod.LargestRemainder,
                Unit = Kroner.Of(1),
                Minimum = null,
                Maximum = null,
                Limits = [],
            },
            DistributionOptions.Default
        );

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("-0.01")]
    public void Unit_NotAboveZero_SaysTheUnit(string unit) =>
        Assert.Equal(
            new LocalizedText(
                $"Enheten må være større enn null, ikke {unit} kr.",
                $"The unit must be above zero, not {unit} kr."
            ),
            Assert.Throws<InvalidValueException>(() => new DistributionOptions { Unit = Kroner.Parse(unit) }).Reason
        );

    [Fact]
    public void Unit_OneOre_IsTaken() => Assert.Equal(Kroner.Ore, new DistributionOptions { Unit = Kroner.Ore }.Unit);

    [Fact]
    public void With_UnitOfZero_IsRefusedToo() =>
        Assert.Throws<InvalidValueException>(() => DistributionOptions.Default with { Unit = default });

    [Fact]
    public void ToString_Options_SaysMethodUnitAndLimits()
    {
        Assert.Equal("largest-remainder, unit 1 kr", DistributionOptions.Default.ToString());
        Assert.Equal(
            "webster, unit 0.01 kr, at least 1 kr, at most 9 kr, A: 5 kr, B: at most 3 kr",
            new DistributionOptions
            {
                Method = ApportionmentMethod.Webster,
                Unit = Kroner.Ore,
                Minimum = Kroner.Of(1),
                Maximum = Kroner.Of(9),
                Limits = [RecipientLimit.Fixed("A", Kroner.Of(5)), RecipientLimit.AtMost("B", Kroner.Of(3))],
            }.ToString()
        );
    }

    [Fact]
    public void Method_Null_Throws() =>
        Assert.Throws<ArgumentNullException>(() => new DistributionOptions { Method = null! });

    [Fact]
    public void Equals_SameLimits_IsByValue()
    {
        var one = new DistributionOptions { Limits = [RecipientLimit.AtMost("A", Kroner.Of(5))] };
        var other = new DistributionOptions { Limits = [RecipientLimit.AtMost("A", Kroner.Of(5))] };
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other with { Limits = [RecipientLimit.AtLeast("A", Kroner.Of(5))] });
    }

    [Fact]
    public void Limits_ChangedAfterwards_AreNot()
    {
        List<RecipientLimit> limits = [RecipientLimit.AtMost("A", Kroner.Of(5))];
        var options = new DistributionOptions { Limits = limits };
        limits.Clear();
        Assert.Single(options.Limits);
    }

    [Fact]
    public void Limits_TwoForOneCode_AreRefused() =>
        Assert.Equal(
            new LocalizedText("«A» har to grenser.", "'A' has two limits."),
            Assert
                .Throws<InvalidValueException>(() =>
                    new DistributionOptions
                    {
                        Limits =
                        [
                            RecipientLimit.AtMost("A", Kroner.Of(5)),
                            RecipientLimit.AtMost("a", Kroner.Of(5)),
                            RecipientLimit.AtLeast("A", Kroner.Of(1)),
                        ],
                    }
                )
                .Reason
        );

    [Fact]
    public void Limits_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new DistributionOptions { Limits = null! });
        Assert.Throws<ArgumentNullException>(() => new DistributionOptions { Limits = [null!] });
    }
}
