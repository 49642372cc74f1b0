using EHelse.Domain.Allocation;
using EHelse.Domain.Costs;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Sources;

public sealed class AssessmentTests
{
    [Fact]
    public void HoldsAllMusts_TableThatMissesItsTotal_IsFalse() => Assert.False(AsPublished().HoldsAllMusts);

    [Fact]
    public void HoldsAllMusts_TableThatSumsToItsTotal_IsTrue() => Assert.True(Corrected().HoldsAllMusts);

    [Fact]
    public void With_OutcomeThatWasFound_AreItsFindings() =>
        Assert.Equal("ALLOC-01", Assert.Single(AsPublished().With(Outcome.NotMet)).Code);

    [Fact]
    public void With_OutcomeThatWasNotFound_AreNone() => Assert.Empty(AsPublished().With(Outcome.Met));

    [Fact]
    public void List_Always_IsTheFindingsByPlace()
    {
        var assessment = AsPublished();
        Assert.Equal(assessment, Enumerable.Range(0, assessment.Count).Select(index => assessment[index]));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void Indexer_PlaceThatIsNone_IsRefused(int index) =>
        Assert.Throws<IndexOutOfRangeException>(() => AsPublished()[index]);

    [Fact]
    public void ToString_Assessment_CountsWhatIsNotMetAndWhatIsOpen()
    {
        ValueText.Is("1 finding, 1 not met, 0 undetermined", AsPublished());
        var letter = AssignmentLetter.Of2024;
        ValueText.Is(
            "5 findings, 0 not met, 2 undetermined",
            letter.Assess(new CostStatement([new Expense("1", ExpenseKind.Travel, Kroner.Of(1))]))
        );
    }

    private static Assessment AsPublished() => AssignmentLetter.Of2024.Reconcile().Assessment;

    private static Assessment Corrected()
    {
        var letter = AssignmentLetter.Of2024;
        var lines = letter
            .PublishedTable!.Corrected()
            .Lines.Select(line => new PublishedLine(line.Recipient, line.Amount));
        return Reconciliation
            .Of(new PublishedTable(letter.PublishedTable.Provenance, lines, letter.Total), letter.Distribute())
            .Assessment;
    }
}
