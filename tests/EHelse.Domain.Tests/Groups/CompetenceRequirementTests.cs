using EHelse.Domain.Groups;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Groups;

public sealed class CompetenceRequirementTests
{
    private static CompetenceRequirement Released => CompetenceRequirement.ReleasedResourcesOf2024;

    private static CompetenceRequirement Combined => CompetenceRequirement.CombinedOf2024;

    [Fact]
    public void Released_HasThreeAreasThatThePrinciplesLack() =>
        Assert.Equal(
            [CompetenceArea.JournalSystems, CompetenceArea.InteractionSolutions, CompetenceArea.Procurement],
            Released.Areas.Except(Combined.Areas)
        );

    [Fact]
    public void Combined_HasNothingThatTheOtherLacks()
    {
        Assert.Empty(Combined.Areas.Except(Released.Areas));
        Assert.Equal(10, Combined.Areas.Count);
    }

    [Fact]
    public void Union_IsAllAreas() => Assert.Equal(CompetenceArea.All, CompetenceRequirement.UnionOf2024);

    [Fact]
    public void Citations_OfTheTwo_AreDifferentClauses()
    {
        Assert.Equal(3, Released.Citations.Count);
        Assert.Equal(3, Combined.Citations.Count);
        Assert.Empty(Released.Citations.Intersect(Combined.Citations));
    }

    [Fact]
    public void CitationOf_Area_IsItsClauseInThatList()
    {
        Assert.Equal("competence, bullet 2", Released.CitationOf(CompetenceArea.Procurement)!.Locator);
        Assert.Equal("competence, bullet 1", Released.CitationOf(CompetenceArea.WelfareTechnology)!.Locator);
        Assert.Equal("bullet 6.1", Combined.CitationOf(CompetenceArea.WelfareTechnology)!.Locator);
        Assert.Equal("bullet 6.2", Combined.CitationOf(CompetenceArea.Implementation)!.Locator);
        Assert.Null(Combined.CitationOf(CompetenceArea.Procurement));
    }

    [Fact]
    public void ListsOf2024With_Area_AreThoseItStandsOn()
    {
        Assert.Equal([Released], CompetenceRequirement.ListsOf2024With(CompetenceArea.JournalSystems));
        Assert.Equal([Released, Combined], CompetenceRequirement.ListsOf2024With(CompetenceArea.ChangeManagement));
    }

    [Fact]
    public void Equals_SameCodeNameAndClauses_IsEqual()
    {
        var (code, name, citation, clauses) = (Combined.Code, Combined.Name, Combined.Citation, Combined.Clauses);
        Assert.True(Combined == new CompetenceRequirement(code, name, citation, clauses));
        Assert.True(Combined != new CompetenceRequirement("x", name, citation, clauses));
        Assert.True(Combined != new CompetenceRequirement(code, LocalizedText.Same("x"), citation, clauses));
        Assert.True(Combined != new CompetenceRequirement(code, name, Released.Citation, clauses));
        Assert.True(Combined != new CompetenceRequirement(code, name, citation, clauses.Reverse()));
        Assert.False(Combined.Equals((CompetenceRequirement?)null));
    }

    [Fact]
    public void ListsOf2024With_Null_Throws() =>
        Assert.Throws<ArgumentNullException>("area", () => CompetenceRequirement.ListsOf2024With(null!));

    [Fact]
    public void Constructor_AreaInTwoClauses_IsRefused() =>
        Assert.Contains(
            "procurement",
            Assert
                .Throws<InvalidValueException>(
                    "clauses",
                    () => new CompetenceRequirement("x", Combined.Name, Combined.Citation, [Buying, Buying])
                )
                .Reason.English,
            StringComparison.Ordinal
        );

    [Fact]
    public void Constructor_NothingToMaster_IsRefused()
    {
        Assert.Throws<InvalidValueException>(
            "clauses",
            () => new CompetenceRequirement("x", Combined.Name, Combined.Citation, [])
        );
        Assert.Throws<InvalidValueException>("areas", () => new CompetenceClause(Combined.Citation, []));
    }

    private static CompetenceClause Buying => new(Combined.Citation, [CompetenceArea.Procurement]);

    [Fact]
    public void ToString_Clause_IsItsAreas() =>
        ValueText.Is(
            "procurement, journal-systems",
            new CompetenceClause(Released.Citation, [CompetenceArea.Procurement, CompetenceArea.JournalSystems])
        );
}
