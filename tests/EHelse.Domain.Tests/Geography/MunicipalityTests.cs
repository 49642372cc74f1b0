using EHelse.Domain.Geography;

namespace EHelse.Domain.Tests.Geography;

public sealed class MunicipalityTests
{
    private static readonly MunicipalityNumber Number = MunicipalityNumber.Parse("5612");

    [Fact]
    public void Constructor_NullNumber_IsRefused() =>
        Assert.Throws<ArgumentNullException>("number", () => new Municipality(null!, "Name", "Name", 1));

    [Fact]
    public void Constructor_NullName_IsRefused() =>
        Assert.Throws<ArgumentNullException>("name", () => new Municipality(Number, null!, "Name", 1));

    [Fact]
    public void Constructor_NullOfficialName_IsRefused() =>
        Assert.Throws<ArgumentNullException>("officialName", () => new Municipality(Number, "Name", null!, 1));

    [Fact]
    public void Constructor_EmptyName_IsRefused() =>
        Assert.Throws<ArgumentException>("name", () => new Municipality(Number, "", "Name", 1));

    [Fact]
    public void Constructor_EmptyOfficialName_IsRefused() =>
        Assert.Throws<ArgumentException>("officialName", () => new Municipality(Number, "Name", " ", 1));

    [Fact]
    public void Constructor_PopulationOfZero_IsTaken() =>
        Assert.Equal(0, new Municipality(Number, "Name", "Name", 0).Population);

    [Fact]
    public void Constructor_NegativePopulation_IsRefusedWithTheValue()
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(
            "population",
            () => new Municipality(Number, "Name", "Name", -1)
        );
        Assert.Equal(-1, refusal.ActualValue);
    }

    [Fact]
    public void Equality_SameProperties_IsEqual()
    {
        var (left, right) = (Kautokeino(), Kautokeino());
        Assert.True(left == right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void Equality_OnePropertyDiffers_IsNotEqual()
    {
        var same = Kautokeino();
        Assert.NotEqual(same, new(MunicipalityNumber.Parse("5613"), same.Name, same.OfficialName, same.Population));
        Assert.NotEqual(same, new(same.Number, "Another", same.OfficialName, same.Population));
        Assert.NotEqual(same, new(same.Number, same.Name, "Another", same.Population));
        Assert.NotEqual(same, new(same.Number, same.Name, same.OfficialName, same.Population + 1));
    }

    [Fact]
    public void ToString_Always_IsNumberAndNorwegianName() => Assert.Equal("5612 Kautokeino", Kautokeino().ToString());

    private static Municipality Kautokeino() => new(Number, "Kautokeino", "Guovdageaidnu - Kautokeino", 2_848);
}
