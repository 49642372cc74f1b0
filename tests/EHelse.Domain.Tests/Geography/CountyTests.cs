using EHelse.Domain.Geography;

namespace EHelse.Domain.Tests.Geography;

public sealed class CountyTests
{
    private static readonly CountyNumber Number = CountyNumber.Parse("50");

    [Fact]
    public void Constructor_NullNumber_IsRefused() =>
        Assert.Throws<ArgumentNullException>("number", () => new County(null!, "Trøndelag"));

    [Fact]
    public void Constructor_NullName_IsRefused() =>
        Assert.Throws<ArgumentNullException>("name", () => new County(Number, null!));

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void Constructor_EmptyName_IsRefused(string name) =>
        Assert.Throws<ArgumentException>(nameof(name), () => new County(Number, name));

    [Fact]
    public void Equality_SameNumberAndName_IsEqual()
    {
        var (left, right) = (new County(Number, "Trøndelag"), new County(CountyNumber.Parse("50"), "Trøndelag"));
        Assert.True(left == right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void Equality_AnotherName_IsNotEqual() =>
        Assert.NotEqual(new County(Number, "Trøndelag"), new County(Number, "Trööndelage"));

    [Fact]
    public void ToString_Always_IsNumberAndName() =>
        Assert.Equal("50 Trøndelag", new County(Number, "Trøndelag").ToString());
}
