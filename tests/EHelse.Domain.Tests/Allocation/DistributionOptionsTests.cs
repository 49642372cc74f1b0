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
    public void Method_Null_Throws() =>
        Assert.Throws<ArgumentNullException>(() => new DistributionOptions { Method = null! });
}
