using EHelse.Domain.Agreements;
using EHelse.Domain.Costs;
using EHelse.Domain.Geography;
using EHelse.Domain.Groups;
using EHelse.Domain.Invoicing;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;
using EHelse.Domain.Tests.Groups;
using NodaTime;

namespace EHelse.Domain.Tests.Letters;

/// <summary>A letter judges with its own facts and by its own rules.</summary>
public sealed class AssignmentLetterAssessTests
{
    private static AssignmentLetter Of2024 => AssignmentLetter.Of2024;

    private static RegionalGroup[] Groups => [GivenGroup.Group(GivenGroup.Complete)];

    [Fact]
    public void Assess_GroupsIn2024_FindsWhatTheFoldersRulesDo() =>
        Assert.Equal(
            GroupRules.Assess(Groups, GivenGroup.Agder, GivenGroup.Division).OrderBy(finding => finding.Code),
            Of2024.Assess(Groups, GivenGroup.Agder).OrderBy(finding => finding.Code)
        );

    [Fact]
    public void Assess_AnySubject_KeepsTheOrderOfTheLetter()
    {
        var letter = Altered.Changed(
            GivenLetter.Of2024,
            rules: Of2024.Rules.Reverse().Prepend(GivenLetter.Stated("GROUP-99"))
        );
        var places = letter.Rules.Select(rule => rule.Code).ToList();
        var found = letter.Assess(Groups, GivenGroup.Agder).Select(finding => places.IndexOf(finding.Code)).ToArray();
        Assert.Equal(found.Order(), found);
        Assert.Equal(17, found.Distinct().Count());
    }

    [Fact]
    public void Assess_RuleThatTheLetterLacks_IsLeftOut()
    {
        var letter = Altered.Changed(
            GivenLetter.Of2024,
            rules: Of2024.Rules.Where(rule => rule.Code is not "GROUP-02")
        );
        Assert.DoesNotContain(letter.Assess(Groups, GivenGroup.Agder), finding => finding.Code is "GROUP-02");
    }

    [Fact]
    public void Assess_RuleThatTheLetterRestates_CarriesItsWords()
    {
        var stated = GivenLetter.Stated("GROUP-02", Obligation.May);
        var finding = Assert.Single(
            Altered.Changed(GivenLetter.Of2024, rules: [stated]).Assess([GivenGroup.Group()], GivenGroup.Agder)
        );
        Assert.Same(stated, finding.Rule);
        Assert.Equal(Obligation.May, finding.Obligation);
        Assert.False(finding.Citation.HasClause);
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal("groups[0].members", finding.Path);
    }

    [Fact]
    public void Assess_RuleThatTheLibraryDoesNotKnow_NeedsAPerson()
    {
        var letter = Altered.Changed(
            GivenLetter.Of2024,
            rules: [GivenLetter.Stated("COST-99"), GivenLetter.Stated("INV-99")]
        );
        var finding = Assert.Single(letter.Assess(new CostStatement([])));
        Assert.Equal("COST-99", finding.Code);
        Assert.Equal(Outcome.Undetermined, finding.Outcome);
        Assert.Equal(["COST-99"], finding.Missing);
        Assert.Equal("The library cannot check this rule; a person must: title.", finding.Text.English);
    }

    [Fact]
    public void Assess_EachSubject_AsksForTheLettersOwnRules()
    {
        string[] subjects = ["GROUP", "COST", "INV", "AGR", "ROLL", "REP", "GOAL", "ALLOC"];
        var letter = Altered.Changed(
            GivenLetter.Of2024,
            rules: subjects.Select(subject => GivenLetter.Stated($"{subject}-99"))
        );
        var group = Groups[0];
        Assessment[] answers =
        [
            letter.Assess(Groups, GivenGroup.Agder),
            letter.AssessChange(group, group, null, GivenGroup.Agder),
            letter.Assess(new CostStatement([])),
            letter.Assess(new CostStatement([]), new Repayment(Kroner.Zero, null, null, null)),
            letter.Assess(
                new Invoice(GivenGroup.Agder, 2024, Kroner.Of(1)),
                new FrameUsage(Kroner.Of(1), Kroner.Zero, Kroner.Zero)
            ),
            letter.Assess(new Confirmation(), GivenGroup.Agder),
            letter.AssessReports([], new LocalDate(2024, 12, 31)),
            letter.AssessGoals([], []),
            letter.AssessPublishedTable(),
        ];
        Assert.Equal(
            "GROUP-99 GROUP-99 COST-99 COST-99 INV-99 AGR-99 REP-99 GOAL-99 ALLOC-99",
            string.Join(" ", answers.Select(answer => Assert.Single(answer).Code))
        );
    }

    [Theory]
    [InlineData("DATA-01", true)]
    [InlineData("COST-99", false)]
    public void Assess_RuleThatTheLibraryDoesNotKnow_IsAskedOfItsSubjectOrOfEverything(string code, bool isAsked) =>
        Assert.Equal(
            isAsked,
            Altered
                .Changed(GivenLetter.Of2024, rules: [.. GivenLetter.Of2024.Rules, GivenLetter.Stated(code)])
                .Assess(Groups, GivenGroup.Agder)
                .Any(finding => finding.Code == code && finding.Outcome == Outcome.Undetermined)
        );

    [Fact]
    public void Assess_CompetencesOfTheLetter_AreWhatIsAsked()
    {
        var finding = Altered
            .Changed(GivenLetter.Of2024, competence: [])
            .Assess(Groups, GivenGroup.Agder)
            .Single(finding => finding.Code is "GROUP-02");
        Assert.Equal(Outcome.Undetermined, finding.Outcome);
    }

    [Fact]
    public void Assess_InvoiceDatesOfTheLetter_AreWhatIsAsked()
    {
        var letter = Altered.Changed(GivenLetter.Of2024, invoicing: new(2024, new(2024, 12, 1), new(2024, 12, 20)));
        var invoice = new Invoice(GivenGroup.Agder, 2024, Kroner.Of(1), datedOn: new LocalDate(2024, 12, 2));
        var frame = new FrameUsage(Kroner.Of(1), Kroner.Zero, Kroner.Zero);
        var code = InvoiceIsDatedInTime.Rule.Code;
        Assert.Equal(Outcome.NotMet, letter.Assess(invoice, frame).Single(finding => finding.Code == code).Outcome);
        Assert.Equal(Outcome.Met, Of2024.Assess(invoice, frame).Single(finding => finding.Code == code).Outcome);
    }

    [Fact]
    public void Assess_ConfirmationOfTheFrame_IsHeldAgainstThePublishedAmount()
    {
        var viken = GivenGroup.Viken;
        Assert.Equal(Outcome.Met, FrameOf(Of2024, viken, 4_734_462).Outcome);
        Assert.Equal(Outcome.NotMet, FrameOf(Of2024, viken, 4_781_743).Outcome);
        Assert.Equal(
            Outcome.Met,
            FrameOf(Altered.Changed(GivenLetter.Of2024, withTable: false), viken, 4_781_743).Outcome
        );
    }

    [Fact]
    public void Assess_ConfirmationOfAnotherLettersNetwork_DoesNotKnowTheFrame()
    {
        var stranger = new DigiNetwork(ProjectNumber.Parse("999999"), "Ny", "Ny", [CountyNumber.Parse("03")]);
        Assert.Equal(Outcome.Undetermined, FrameOf(Of2024, stranger, 1).Outcome);
    }

    [Fact]
    public void AssessPublishedTable_WithAndWithoutATable_Decides()
    {
        Assert.Equal(Outcome.NotMet, Assert.Single(Of2024.AssessPublishedTable()).Outcome);
        Assert.Equal(
            Outcome.NotApplicable,
            Assert.Single(Altered.Changed(GivenLetter.Of2024, withTable: false).AssessPublishedTable()).Outcome
        );
    }

    [Fact]
    public void AssessReports_RollPolicy_MovesTheDates()
    {
        Submission[] late = [new(ReportingTerms.Of2024.AnnualReport!, 2025, new LocalDate(2025, 2, 3))];
        var asOf = new LocalDate(2025, 2, 4);
        Assert.Equal(Outcome.NotMet, Report(null).Outcome);
        Assert.Equal(Outcome.Met, Report(RollPolicy.NextWorkingDay).Outcome);

        Finding Report(RollPolicy? roll) =>
            Of2024
                .AssessReports(late, asOf, roll: roll)
                .Single(finding => finding.Path.EndsWith("annual-report-2025", StringComparison.Ordinal));
    }

    [Fact]
    public void AssessGoals_NotKnown_AsksForEachGoal() =>
        Assert.Equal(4, Of2024.AssessGoals(null, null).With(Outcome.Undetermined).Count());

    private static Finding FrameOf(AssignmentLetter letter, DigiNetwork network, long kroner) =>
        letter
            .Assess(new Confirmation(projectNumber: network.ProjectNumber, frame: Kroner.Of(kroner)), network)
            .Single(finding => finding.Rule is ConfirmedFrameIsTheGrantedFrame);
}
