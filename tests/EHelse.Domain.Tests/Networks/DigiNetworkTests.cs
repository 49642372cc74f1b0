using EHelse.Domain.Geography;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Networks;

public sealed class DigiNetworkTests
{
    private static readonly ProjectNumber Number = ProjectNumber.Parse("103966");
    private static readonly CountyNumber Troms = CountyNumber.Parse("55");
    private static readonly CountyNumber Finnmark = CountyNumber.Parse("56");
    private static readonly MunicipalityNumber Tromso = MunicipalityNumber.Parse("5501");

    [Fact]
    public void Constructor_CountiesInAnyOrder_OrdersThemByNumber() =>
        Assert.Equal([Troms, Finnmark], Of(Finnmark, Troms).Counties);

    [Fact]
    public void Constructor_WithoutHostMunicipality_HasNone() => Assert.Null(Of(Troms).HostMunicipality);

    [Fact]
    public void Constructor_WithoutCounty_IsRefusedWithTheName() => IsRefusedForItsCounties(() => Of());

    [Fact]
    public void Constructor_CountyTwice_IsRefusedWithTheName() => IsRefusedForItsCounties(() => Of(Troms, Troms));

    [Fact]
    public void Constructor_NullAmongCounties_IsRefused() =>
        Assert.Throws<ArgumentNullException>("counties", () => Of(Troms, null!));

    [Fact]
    public void Constructor_NullCounties_IsRefused() =>
        Assert.Throws<ArgumentNullException>("counties", () => new DigiNetwork(Number, "Nord", "Digi Nord", null!));

    [Fact]
    public void Constructor_NullProjectNumber_IsRefused() =>
        Assert.Throws<ArgumentNullException>(
            "projectNumber",
            () => new DigiNetwork(null!, "Nord", "Digi Nord", [Troms])
        );

    [Fact]
    public void Constructor_NullName_IsRefused() =>
        Assert.Throws<ArgumentNullException>("name", () => new DigiNetwork(Number, null!, "Digi Nord", [Troms]));

    [Fact]
    public void Constructor_EmptyName_IsRefused() =>
        Assert.Throws<ArgumentException>("name", () => new DigiNetwork(Number, " ", "Digi Nord", [Troms]));

    [Fact]
    public void Constructor_NullFullName_IsRefused() =>
        Assert.Throws<ArgumentNullException>("fullName", () => new DigiNetwork(Number, "Nord", null!, [Troms]));

    [Fact]
    public void Constructor_EmptyFullName_IsRefused() =>
        Assert.Throws<ArgumentException>("fullName", () => new DigiNetwork(Number, "Nord", "", [Troms]));

    [Fact]
    public void Counties_CallersListChangedAfterwards_AreUnchanged()
    {
        CountyNumber[] counties = [Troms];
        var network = Of(counties);
        counties[0] = Finnmark;
        Assert.Equal([Troms], network.Counties);
    }

    [Fact]
    public void Counties_CastToList_CannotBeChanged()
    {
        var counties = Assert.IsType<IList<CountyNumber>>(Of(Troms).Counties, exactMatch: false);
        Assert.Throws<NotSupportedException>(() => counties[0] = Finnmark);
        Assert.Throws<NotSupportedException>(() => counties.Add(Finnmark));
    }

    [Fact]
    public void WithHostMunicipality_Always_ChangesOnlyTheHost()
    {
        var before = Of(Troms, Finnmark);
        var after = before.WithHostMunicipality(Tromso);
        Assert.Equal(Tromso, after.HostMunicipality);
        Assert.Equal(
            (before.ProjectNumber, before.Name, before.FullName),
            (after.ProjectNumber, after.Name, after.FullName)
        );
        Assert.Equal(before.Counties, after.Counties);
    }

    [Fact]
    public void WithHostMunicipality_Always_LeavesTheNetworkUnchanged()
    {
        var before = Of(Troms);
        before.WithHostMunicipality(Tromso);
        Assert.Null(before.HostMunicipality);
    }

    [Fact]
    public void WithHostMunicipality_Null_IsRefused() =>
        Assert.Throws<ArgumentNullException>("hostMunicipality", () => Of(Troms).WithHostMunicipality(null!));

    [Fact]
    public void Equality_SameProperties_IsEqual()
    {
        var (left, right) = (Of(Troms, Finnmark), Of(Finnmark, Troms));
        Assert.True(left == right && !(left != right) && left.Equals((object)right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void Equality_OnePropertyDiffers_IsNotEqual()
    {
        var network = Of(Troms);
        DigiNetwork[] others =
        [
            new(ProjectNumber.Parse("103967"), "Nord", "Digi Nord", [Troms]),
            new(Number, "nord", "Digi Nord", [Troms]),
            new(Number, "Nord", "Digi nord", [Troms]),
            Of(Finnmark),
            Of(Troms, Finnmark),
            network.WithHostMunicipality(Tromso),
        ];
        Assert.All(others, other => Assert.True(network != other && !network.Equals(other), other.ToString()));
    }

    [Fact]
    public void Equality_Null_IsEqualOnlyToNull()
    {
        DigiNetwork? nothing = null;
        Assert.True(nothing == null && nothing != Of(Troms) && Of(Troms) != nothing);
        Assert.False(Of(Troms).Equals(nothing));
        Assert.False(Of(Troms).Equals("103966 Nord"));
    }

    [Fact]
    public void ToString_Always_IsNumberAndName() => Assert.Equal("103966 Nord", Of(Troms).ToString());

    private static DigiNetwork Of(params CountyNumber[] counties) => new(Number, "Nord", "Digi Nord", counties);

    private static void IsRefusedForItsCounties(Func<DigiNetwork> make)
    {
        var refusal = Assert.Throws<InvalidValueException>("counties", make);
        Assert.Equal(
            new LocalizedText(
                "Nettverket Nord må ha minst ett fylke, og hvert fylke én gang.",
                "The network Nord must have at least one county, and each county once."
            ),
            refusal.Reason
        );
    }
}
