using EHelse.Domain.Groups;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Groups;

public sealed class GroupMemberTests
{
    [Fact]
    public void Constructor_OnlyAnId_KnowsNothingElse()
    {
        var member = new GroupMember("m1");
        Assert.Null(member.Roles);
        Assert.Null(member.Competences);
        Assert.Null(member.HoldsARole);
        Assert.Null(member.Holds(Role.RolloutLead));
        Assert.Null(member.Masters(CompetenceArea.Procurement));
        Assert.Null(member.IsNamed);
    }

    [Fact]
    public void Holds_Null_ThrowsAlsoWhenNothingIsKnown()
    {
        var member = new GroupMember("m1");
        Assert.Throws<ArgumentNullException>("role", () => member.Holds(null!));
        Assert.Throws<ArgumentNullException>("area", () => member.Masters(null!));
    }

    [Fact]
    public void Constructor_IdWithOneLetterOfTheName_IsTaken() =>
        Assert.Equal("member-m", new GroupMember("member-m", new PersonName("Kari M. Dal")).Id);

    [Fact]
    public void Constructor_NoRoles_IsKnownToHoldNone()
    {
        var member = new GroupMember("m1", roles: [], competences: []);
        Assert.False(member.HoldsARole);
        Assert.False(member.Holds(Role.RolloutLead));
        Assert.False(member.Masters(CompetenceArea.Procurement));
    }

    [Fact]
    public void Equals_RolesInAnotherOrder_IsEqual()
    {
        var one = new GroupMember("m1", roles: [Role.RolloutLead, Role.ContactPerson]);
        var other = new GroupMember("m1", roles: [Role.ContactPerson, Role.RolloutLead]);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, new GroupMember("m1", roles: [Role.ContactPerson]));
    }

    [Fact]
    public void Constructor_RoleTwice_IsRefused() =>
        Assert.Throws<InvalidValueException>(
            "roles",
            () => new GroupMember("m1", roles: [Role.RolloutLead, Role.RolloutLead])
        );

    [Fact]
    public void Constructor_NullAreaAmongCompetences_IsRefused() =>
        Assert.Throws<ArgumentNullException>("competences", () => new GroupMember("m1", competences: [null!]));

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void Constructor_ReleaseOutside0To100_IsRefused(int percent) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            "releasePercent",
            () => new GroupMember("m1", releasePercent: percent)
        );

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void Constructor_Release0Or100_IsKept(int percent) =>
        Assert.Equal(percent, new GroupMember("m1", releasePercent: percent).ReleasePercent);

    [Theory]
    [InlineData("kari")]
    [InlineData("KARI-1")]
    [InlineData("m/Nordmann")]
    [InlineData("KariNordmann7")]
    [InlineData("Kari Nordmann")]
    public void Constructor_IdThatShowsTheName_IsRefusedWithoutRepeatingIt(string id)
    {
        var refused = Assert.Throws<InvalidValueException>(
            nameof(id),
            () => new GroupMember(id, new PersonName("Kari Nordmann"))
        );
        Assert.DoesNotContain("kari", refused.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("nordmann", refused.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Constructor_IdWithLettersOfTheNameInAnotherWord_IsKept() =>
        Assert.Equal("member-1", new GroupMember("member-1", new PersonName("Em Be")).Id);

    [Fact]
    public void Constructor_IdOf100CharactersAnd101_IsKeptAndRefused()
    {
        Assert.Equal(100, new GroupMember(new string('1', 100)).Id.Length);
        Assert.Throws<InvalidValueException>("id", () => new GroupMember(new string('1', 101)));
    }

    [Fact]
    public void Constructor_EmptyId_IsRefused() => Assert.Throws<ArgumentException>("id", () => new GroupMember(" "));

    [Fact]
    public void IsNamed_WithAName_IsTrue() => Assert.True(new GroupMember("m1", new PersonName("Kari")).IsNamed);

    [Fact]
    public void Constructor_NameOfSomebodyNotNamed_IsRefused() =>
        Assert.Throws<InvalidValueException>(
            "isNamed",
            () => new GroupMember("m1", new PersonName("Kari"), isNamed: false)
        );

    [Fact]
    public void ToString_WithAName_ShowsTheIdOnly() =>
        Assert.Equal("m1", new GroupMember("m1", new PersonName("Kari")).ToString());

    [Fact]
    public void Competences_OfAnotherLetter_StandLastByCode()
    {
        var member = new GroupMember(
            "m1",
            competences: [Area("b-new"), Area("a-new"), CompetenceArea.Implementation, CompetenceArea.Procurement]
        );
        Assert.Equal(
            ["procurement", "implementation", "a-new", "b-new"],
            member.Competences!.Select(area => area.Code),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void Masters_AreaByAnotherName_IsMastered() =>
        Assert.True(new GroupMember("m1", competences: [Area("procurement")]).Masters(CompetenceArea.Procurement));

    [Fact]
    public void Constructor_AreaTwiceByTwoNames_IsRefused() =>
        Assert.Throws<InvalidValueException>(
            "competences",
            () => new GroupMember("m1", competences: [Area("procurement"), CompetenceArea.Procurement])
        );

    private static CompetenceArea Area(string code) => new(code, LocalizedText.Same("x"));
}
