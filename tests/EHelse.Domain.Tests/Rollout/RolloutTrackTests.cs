using EHelse.Domain.Geography;
using EHelse.Domain.Rollout;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Rollout;

public sealed class RolloutTrackTests
{
    private static readonly MunicipalityNumber Arendal = MunicipalityNumber.Parse("4203");
    private static readonly MunicipalityNumber Stavanger = MunicipalityNumber.Parse("1103");
    private static readonly MunicipalityNumber Nowhere = MunicipalityNumber.Parse("4299");
    private static readonly CountyNumber Agder = CountyNumber.Parse("42");

    private static AdministrativeDivision Division => AdministrativeDivision.Of2024;

    [Fact]
    public void National_AnyMunicipality_IsInvitedAndMayJoin()
    {
        var track = new RolloutTrack.National(Division);
        Assert.All(Division.Municipalities, municipality => Assert.True(track.MayJoin(municipality.Number)));
        Assert.Equal(357, track.Invited!.Count);
        Assert.False(track.IsInvited(Nowhere));
    }

    [Fact]
    public void Regional_OnlyMunicipalitiesOfItsCounties_MayJoin()
    {
        var track = new RolloutTrack.Regional(Division, [Agder]);
        Assert.True(track.MayJoin(Arendal));
        Assert.False(track.MayJoin(Stavanger));
        Assert.False(track.MayJoin(Nowhere));
        Assert.Equal(25, track.Invited!.Count);
    }

    [Fact]
    public void Regional_NoCountyOrAnUnknownOneOrOneTwice_IsRefused() =>
        Assert.All(
            new CountyNumber[][] { [], [CountyNumber.Parse("99")], [Agder, Agder] },
            counties =>
                Assert.Throws<InvalidValueException>(
                    nameof(counties),
                    () => new RolloutTrack.Regional(Division, counties)
                )
        );

    [Fact]
    public void PartiallyNational_OnlyThoseInvited_MayJoin()
    {
        var track = new RolloutTrack.PartiallyNational(Division, [Stavanger]);
        Assert.True(track.MayJoin(Stavanger));
        Assert.False(track.MayJoin(Arendal));
    }

    [Fact]
    public void PartiallyNational_InvitedNotKnown_IsNotKnown()
    {
        var track = new RolloutTrack.PartiallyNational(Division, null);
        Assert.Null(track.IsInvited(Arendal));
        Assert.Null(track.MayJoin(Arendal));
        Assert.False(track.MayJoin(Nowhere));
    }

    [Fact]
    public void PartiallyNational_NobodyOrAllOrAnUnknownInvited_IsRefused()
    {
        var all = Division.Municipalities.Select(municipality => municipality.Number).ToArray();
        Assert.All(
            new[] { [], all, [Nowhere] },
            invited =>
                Assert.Throws<InvalidValueException>(
                    nameof(invited),
                    () => new RolloutTrack.PartiallyNational(Division, invited)
                )
        );
        Assert.Equal(356, new RolloutTrack.PartiallyNational(Division, all.Skip(1)).Invited!.Count);
    }

    [Fact]
    public void Participants_NullAndEmpty_AreKeptApart()
    {
        Assert.Null(new RolloutTrack.National(Division).Participants);
        Assert.Empty(new RolloutTrack.National(Division, []).Participants!);
    }

    [Fact]
    public void Match_EachKind_TakesItsOwn() =>
        Assert.Equal(
            ["national", "regional", "partially-national"],
            new RolloutTrack[]
            {
                new RolloutTrack.National(Division),
                new RolloutTrack.Regional(Division, [Agder]),
                new RolloutTrack.PartiallyNational(Division, [Arendal]),
            }.Select(track => track.Match(one => one.Kind, one => one.Kind, one => one.Kind))
        );

    [Fact]
    public void Equals_SameInvited_IsEqual() =>
        Assert.Equal(
            new RolloutTrack.PartiallyNational(Division, [Arendal, Stavanger]),
            new RolloutTrack.PartiallyNational(Division, [Stavanger, Arendal])
        );
}
