using EHelse.Domain.Geography;
using EHelse.Domain.Groups;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Groups;

public sealed class RegionalGroupTests
{
    private static readonly CountyNumber Ostfold = CountyNumber.Parse("31");
    private static readonly CountyNumber Akershus = CountyNumber.Parse("32");

    [Fact]
    public void Constructor_CountiesInAnyOrder_OrdersThemByNumber() =>
        Assert.Equal([Ostfold, Akershus], Of([Akershus, Ostfold]).Counties);

    [Fact]
    public void Constructor_NoCounty_IsRefused() => Assert.Throws<InvalidValueException>("counties", () => Of([]));

    [Fact]
    public void Constructor_CountyTwice_IsRefused() =>
        Assert.Throws<InvalidValueException>("counties", () => Of([Ostfold, Ostfold]));

    [Fact]
    public void Constructor_NullCountiesAndMembers_AreNotKnown()
    {
        var group = Of(null);
        Assert.Null(group.Counties);
        Assert.Null(group.Members);
        Assert.Equal("103974: ?", group.ToString());
    }

    [Fact]
    public void ToString_Counties_ListsTheFirstFour() =>
        ValueText.Is(
            "103974: 03, 11, 15, 18 and 1 more",
            Of([.. AdministrativeDivision.Of2024.Counties.Take(5).Select(county => county.Number)])
        );

    [Fact]
    public void Constructor_TwoMembersWithOneId_IsRefused() =>
        Assert.Throws<InvalidValueException>("members", () => Of([Ostfold], new("m1"), new("m1")));

    [Fact]
    public void Constructor_NullMember_IsRefused() =>
        Assert.Throws<ArgumentNullException>("members", () => Of([Ostfold], new GroupMember("m1"), null!));

    [Fact]
    public void Equals_SameMembers_IsEqualByValue()
    {
        Assert.Equal(Of([Ostfold], new GroupMember("m1")), Of([Ostfold], new GroupMember("m1")));
        Assert.NotEqual(Of([Ostfold], new GroupMember("m1")), Of([Ostfold], new GroupMember("m2")));
    }

    private static RegionalGroup Of(CountyNumber[]? counties, params GroupMember[] members) =>
        new(GivenGroup.Viken.ProjectNumber, counties, counties is null ? null : members);
}
