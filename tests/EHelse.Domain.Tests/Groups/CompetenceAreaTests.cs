using EHelse.Domain.Groups;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Groups;

public sealed class CompetenceAreaTests
{
    [Fact]
    public void Parse_EachCode_GivesTheArea() =>
        Assert.All(CompetenceArea.All, area => Assert.Same(area, CompetenceArea.Parse(area.Code)));

    [Fact]
    public void All_NamesAndCodes_Differ()
    {
        Assert.Equal(13, CompetenceArea.All.Select(area => area.Code).Distinct().Count());
        Assert.Equal(13, CompetenceArea.All.Select(area => area.Name.Norwegian).Distinct().Count());
        Assert.Equal(13, CompetenceArea.All.Select(area => area.Name.English).Distinct().Count());
    }

    [Fact]
    public void TryParse_OtherText_IsRefused()
    {
        Assert.False(CompetenceArea.TryParse("Procurement", out _));
        Assert.False(CompetenceArea.TryParse(null, out _));
    }

    [Fact]
    public void Parse_Misspelt_SuggestsTheNearest() =>
        Assert.Contains(
            "Mente du procurement?",
            Assert.Throws<InvalidTextException>(() => CompetenceArea.Parse("procurment")).Reason.Norwegian,
            StringComparison.Ordinal
        );
}
