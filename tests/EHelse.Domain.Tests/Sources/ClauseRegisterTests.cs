using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Sources;

public sealed class ClauseRegisterTests
{
    public static TheoryData<string> Documents => [.. ClauseRegister.All.Select(register => register.Document.Code)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Clauses_OfADocument_CiteItOnceEach(string document)
    {
        var register = Of(document);
        Assert.All(register, clause => Assert.Equal(register.Document, clause.Citation.Document));
        Assert.Equal(
            register.Count,
            register.Select(clause => (clause.Citation.Section, clause.Citation.Locator)).Distinct().Count()
        );
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Clauses_LeftToJudgement_SayWhy(string document) =>
        Assert.All(
            Of(document),
            clause => Assert.Equal(clause.Treatment == ClauseTreatment.LeftToJudgement, clause.Why is not null)
        );

    [Theory]
    [MemberData(nameof(Documents))]
    public void Clauses_Modelled_NameTypes(string document) =>
        Assert.All(
            Of(document),
            clause => Assert.Equal(clause.Treatment == ClauseTreatment.Modelled, clause.Types.Count > 0)
        );

    [Theory]
    [MemberData(nameof(Documents))]
    public void NotFoundIn_TextWithoutTheClauses_IsAllOfThem(string document) =>
        Assert.Equal(Of(document), Of(document).NotFoundIn("Another text altogether."));

    [SourceTextFact]
    public void NotFoundIn_TheDocumentItself_IsNone()
    {
        var texts = SourceTextFactAttribute.ReadAll();
        Assert.All(
            ClauseRegister.All,
            register =>
                Assert.Contains(
                    "",
                    texts.Select(text => string.Join("; ", register.NotFoundIn(text).Select(clause => clause.Citation)))
                )
        );
    }

    [Fact]
    public void ToString_Register_IsTheDocumentAndTheNumberOfClauses() =>
        ValueText.Is("Assignment letter 2024: 87 clauses", ClauseRegister.Letter2024);

    [Fact]
    public void ToString_Clause_IsItsPlaceAndTreatment()
    {
        var clause = ClauseRegister.Letter2024[0];
        ValueText.Is($"{clause.Citation.In(Language.English)}: {clause.Treatment}", clause);
        Assert.All(ClauseRegister.All.SelectMany(register => register), ValueText.IsShort);
    }

    private static ClauseRegister Of(string document) =>
        ClauseRegister.All.Single(register => register.Document.Code == document);
}
