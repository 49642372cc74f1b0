using EHelse.Domain.Agreements;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Agreements;

public sealed class AgreementRulesTests
{
    [Fact]
    public void Catalog_AllRules_AreNumberedWithoutGaps() =>
        Assert.Equal(
            Enumerable.Range(1, 15).Select(number => $"AGR-{number:D2}"),
            AgreementRules.All.Select(rule => rule.Code)
        );

    [Fact]
    public void Catalog_AllRules_Bind() =>
        Assert.All(AgreementRules.All, rule => Assert.Equal(Obligation.Must, rule.Obligation));

    [Fact]
    public void Catalog_RulesOfTheAgreement_SayThatItIsADraft()
    {
        var drafts = AgreementRules.All.Where(rule => rule.Citation.Document.Status == SourceStatus.Draft);
        var rule = Assert.Single(drafts);
        Assert.Equal("AGR-15", rule.Code);
        Assert.Contains("utkast", rule.Meaning.Norwegian, StringComparison.Ordinal);
        Assert.Contains("draft", rule.Meaning.English, StringComparison.Ordinal);
    }
}
