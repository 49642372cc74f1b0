using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Sources;

public sealed class FindingTests
{
    private static readonly Rule Rule = PublishedLinesSumToTheStatedTotal.Rule;

    [Fact]
    public void Properties_OfAnyFinding_AreThoseOfItsRule()
    {
        var finding = Check();
        Assert.Same(Rule, finding.Rule);
        Assert.Equal((Rule.Code, Rule.Obligation, Rule.Citation), (finding.Code, finding.Obligation, finding.Citation));
    }

    [Fact]
    public void ExpectedAndActual_OfTheTableOf2024_AreAKroneApart()
    {
        var finding = Check();
        Assert.Equal(
            (Outcome.NotMet, "publishedTable.sumOfLines", "36683801", "36683802"),
            (finding.Outcome, finding.Path, finding.Expected, finding.Actual)
        );
    }

    [Fact]
    public void ToString_Always_IsCodeOutcomePathAndEnglishSentence()
    {
        var finding = Check();
        Assert.Equal($"ALLOC-01 NotMet publishedTable.sumOfLines: {finding.Text.English}", finding.ToString());
    }

    [Theory]
    [MemberData(nameof(Cultures.Awkward), MemberType = typeof(Cultures))]
    public void Finding_InAwkwardCulture_IsTheSame(string culture) =>
        Assert.Equal(Check(), Cultures.In(culture, Check));

    [Fact]
    public void Equality_SameAnswers_IsEqualWithTheSameHash()
    {
        var (left, right) = (Check(), Check());
        Assert.NotSame(left, right);
        Assert.True(left == right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void RuleToString_Always_IsCodeAndEnglishTitle() =>
        Assert.Equal($"ALLOC-01: {Rule.Title.English}", Rule.ToString());

    private static Finding Check() =>
        PublishedLinesSumToTheStatedTotal.Rule.Check(AssignmentLetter.Of2024.PublishedTable!);
}
