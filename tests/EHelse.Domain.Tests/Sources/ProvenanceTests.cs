using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Tests.Sources;

public sealed class ProvenanceTests
{
    private static readonly LocalDate Date = new(2024, 1, 1);

    [Fact]
    public void ToString_WithDate_IsSourceAndIsoDate() =>
        Assert.Equal("An office, 2024-01-01", new Provenance("An office", Date).ToString());

    [Fact]
    public void ToString_WithoutDate_IsTheSource() =>
        Assert.Equal("An office", new Provenance("An office", null).ToString());

    [Theory]
    [MemberData(nameof(Cultures.Awkward), MemberType = typeof(Cultures))]
    public void ToString_InAwkwardCulture_IsTheSame(string culture) =>
        Assert.Equal("An office, 2024-01-01", Cultures.In(culture, new Provenance("An office", Date).ToString));

    [Fact]
    public void Equality_SameProperties_IsEqual() =>
        Assert.Equal(new Provenance("An office", Date), new Provenance("An office", new LocalDate(2024, 1, 1)));

    [Fact]
    public void Equality_AnotherDate_IsNotEqual() =>
        Assert.NotEqual(new Provenance("An office", Date), new Provenance("An office", null));

    [Fact]
    public void Constructor_NullSource_IsRefused() =>
        Assert.Throws<ArgumentNullException>("source", () => new Provenance(null!, Date));

    [Fact]
    public void Constructor_EmptySource_IsRefused() =>
        Assert.Throws<ArgumentException>("source", () => new Provenance(" ", Date));
}
