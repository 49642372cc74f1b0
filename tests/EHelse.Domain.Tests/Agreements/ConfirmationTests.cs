using EHelse.Domain.Agreements;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Agreements;

public sealed class ConfirmationTests
{
    [Fact]
    public void Constructor_FrameBelowZero_Throws()
    {
        Assert.Equal(
            "frame",
            Assert.Throws<InvalidValueException>(() => new Confirmation(frame: -Kroner.Ore)).ParamName
        );
        Assert.True(new Confirmation(frame: Kroner.Zero).Frame.IsFilledIn);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Constructor_CapacityThatIsNone_Throws(int capacity) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Confirmation(signerCapacity: (SignerCapacity)capacity));

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void Constructor_PlaceOfWhiteSpace_IsBlank(string place) =>
        Assert.True(new Confirmation(place: place).Place.IsBlank);

    [Fact]
    public void Constructor_NoPlace_IsNotKnown() => Assert.Equal(default, new Confirmation(place: null).Place);

    [Fact]
    public void Values_WithTheSameFields_AreEqual()
    {
        Assert.Equal(Confirmations.InOrder, Confirmations.InOrder);
        Assert.NotEqual(new Confirmation(place: "Arendal"), new Confirmation(place: "Grimstad"));
        Assert.NotEqual(new Confirmation(), new Confirmation(place: ""));
    }

    [Fact]
    public void ToString_AnyConfirmation_TellsTheNetworkAndNoName()
    {
        Assert.Equal("Confirmation for 103972", Confirmations.InOrder.ToString());
        Assert.Equal("Confirmation for (not known)", new Confirmation().ToString());
        Assert.DoesNotContain("Kari", Confirmations.InOrder.SignerName.ToString(), StringComparison.Ordinal);
    }
}
