using EHelse.Domain.Allocation;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Reporting;

public sealed class ResultGoalTests
{
    public static TheoryData<string> Codes { get; } = ["GOAL-01", "GOAL-02", "GOAL-03", "GOAL-04"];

    [Fact]
    public void All_Goals_AreTheLettersFourInItsOrder()
    {
        Assert.Equal(
            ["GOAL-01 goal 1", "GOAL-02 goal 2", "GOAL-03 goal 3", "GOAL-04 goal 4"],
            ResultGoals.Of2024.Select(goal => $"{goal.Code} {goal.Citation.Locator}")
        );
        Assert.All(ResultGoals.All, goal => Assert.Equal(Obligation.Must, goal.Obligation));
        Assert.Same(ResultGoal.SharedTracks, ResultGoals.All.Find("GOAL-02"));
    }

    [Fact]
    public void GOAL_01_AnnualResultAtTheTarget_Met() => Check("GOAL-01", Outcome.Met, 10, Annual(10));

    [Fact]
    public void GOAL_01_AnnualResultJustBelow_NotMet() =>
        Check("GOAL-01", Outcome.NotMet, 10, Annual(Fraction.Of(99, 10)));

    [Fact]
    public void GOAL_01_NoResult_Undetermined() => Check("GOAL-01", Outcome.Undetermined, 10);

    [Fact]
    public void GOAL_02_AnnualResultAtTheTarget_Met() => Check("GOAL-02", Outcome.Met, 10, Annual(10));

    [Fact]
    public void GOAL_02_AnnualResultJustBelow_NotMet() =>
        Check("GOAL-02", Outcome.NotMet, 10, Annual(Fraction.Of(99, 10)));

    [Fact]
    public void GOAL_02_NoResult_Undetermined() => Check("GOAL-02", Outcome.Undetermined, 10);

    [Fact]
    public void GOAL_03_AnnualResultAtTheTarget_Met() => Check("GOAL-03", Outcome.Met, 10, Annual(10));

    [Fact]
    public void GOAL_03_AnnualResultJustBelow_NotMet() =>
        Check("GOAL-03", Outcome.NotMet, 10, Annual(Fraction.Of(99, 10)));

    [Fact]
    public void GOAL_03_NoResult_Undetermined() => Check("GOAL-03", Outcome.Undetermined, 10);

    [Fact]
    public void GOAL_04_AnnualResultAtTheTarget_Met() => Check("GOAL-04", Outcome.Met, 10, Annual(10));

    [Fact]
    public void GOAL_04_AnnualResultJustBelow_NotMet() =>
        Check("GOAL-04", Outcome.NotMet, 10, Annual(Fraction.Of(99, 10)));

    [Fact]
    public void GOAL_04_NoResult_Undetermined() => Check("GOAL-04", Outcome.Undetermined, 10);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Check_HalfYearResultOnly_IsUndeterminedAndTellsIt(string code)
    {
        var below = Check(code, Outcome.Undetermined, 10, HalfYear(4));
        var reached = Check(code, Outcome.Undetermined, 10, HalfYear(10));
        Assert.Contains("does not reach it yet", below.Text.English, StringComparison.Ordinal);
        Assert.Contains("half-year result reaches it", reached.Text.English, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Check_TargetsNotKnownOrNone_AreToldApart(string code)
    {
        var goal = Goal(code);
        var unknown = Assert.Single(goal.Check(2024, null, []));
        Assert.Equal(Outcome.Undetermined, unknown.Outcome);
        Assert.Equal(["targets"], unknown.Missing);
        Assert.Equal(Outcome.NotApplicable, Assert.Single(goal.Check(2024, [], [])).Outcome);
        Assert.Equal(Outcome.NotApplicable, Assert.Single(goal.Check(2025, [Target(goal, "t", 1)], [])).Outcome);
    }

    [Fact]
    public void Check_ResultsNotKnown_IsUndeterminedAndNamesTheResult() =>
        Assert.Equal(
            ["results.t.2024"],
            Assert.Single(Goal("GOAL-01").Check(2024, [Target(Goal("GOAL-01"), "t", 0)], null)).Missing
        );

    [Fact]
    public void Check_ResultOfZero_IsAResult()
    {
        Check("GOAL-01", Outcome.Met, 0, Annual(0));
        Check("GOAL-01", Outcome.NotMet, Fraction.Of(1, 1_000_000), Annual(0));
    }

    [Fact]
    public void Assess_TargetsOfSeveralGoals_AnswersByGoal()
    {
        var assessment = ResultGoals.Assess(
            2024,
            [
                Target(ResultGoal.NewKnowledge, "reports", 2),
                Target(ResultGoal.SharedTracks, "tracks", 3),
                Target(ResultGoal.SharedTracks, "municipalities", 20),
            ],
            [
                new("municipalities", 2024, ResultStage.Annual, 19),
                new("tracks", 2024, ResultStage.Annual, 3),
                new("reports", 2023, ResultStage.Annual, 9),
                new("reports", 2024, ResultStage.HalfYear, 9),
            ]
        );
        Assert.Equal(
            [
                "GOAL-01 NotApplicable targets  ",
                "GOAL-02 Met results.tracks.2024 >= 3 3",
                "GOAL-02 NotMet results.municipalities.2024 >= 20 19",
                "GOAL-03 NotApplicable targets  ",
                "GOAL-04 Undetermined results.reports.2024 >= 2 ",
            ],
            assessment.Select(finding =>
                $"{finding.Code} {finding.Outcome} {finding.Path} {finding.Expected} {finding.Actual}"
            )
        );
    }

    [Fact]
    public void Comparison_AtMost_TurnsAtTheTarget()
    {
        var target = Target(ResultGoal.SharedModel, "weeks", 8, TargetDirection.AtMost);
        Assert.Equal(TargetOutcome.Reached, Compare(target, 8).Outcome);
        Assert.Equal(TargetOutcome.NotReached, Compare(target, Fraction.Of(81, 10)).Outcome);
        Assert.Equal(Fraction.Of(1, 10), Compare(target, Fraction.Of(81, 10)).Difference);
    }

    [Fact]
    public void Comparison_OtherStage_HasNoResultYet()
    {
        var target = Target(ResultGoal.SharedModel, "t", 1);
        var comparison = Assert.Single(TargetComparison.Of([target], [Annual(5)], ResultStage.HalfYear));
        Assert.Equal(TargetOutcome.NoResultYet, comparison.Outcome);
        Assert.Null(comparison.Result);
        Assert.Null(comparison.Difference);
    }

    [Fact]
    public void Comparison_SameCodeTwice_Throws()
    {
        var target = Target(ResultGoal.SharedModel, "t", 1);
        Assert.Throws<InvalidValueException>(() => TargetComparison.Of([target, target], [], ResultStage.Annual));
        Assert.Throws<InvalidValueException>(() =>
            TargetComparison.Of([target], [Annual(1), Annual(2)], ResultStage.Annual)
        );
    }

    [Fact]
    public void Figures_ThatCannotExist_Throw()
    {
        Assert.Throws<InvalidValueException>(() => Target(ResultGoal.SharedModel, "t", -1));
        Assert.Throws<InvalidValueException>(() => Annual(Fraction.Of(-1, 2)));
        Assert.Throws<ArgumentException>(() => Target(ResultGoal.SharedModel, " ", 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Target(ResultGoal.SharedModel, "t", 1, (TargetDirection)3));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ResultFigure("t", 2024, (ResultStage)3, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ResultFigure("t", 0, ResultStage.Annual, 1));
    }

    [Fact]
    public void Check_HalfYearResult_SaysWhetherItReachesTheTarget()
    {
        Assert.EndsWith("; halvårsresultatet når det.", Open(HalfYear(10)).Norwegian, StringComparison.Ordinal);
        Assert.EndsWith("; the half-year result reaches it.", Open(HalfYear(10)).English, StringComparison.Ordinal);
        Assert.EndsWith(
            "; halvårsresultatet når det ikke ennå.",
            Open(HalfYear(9)).Norwegian,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "; the half-year result does not reach it yet.",
            Open(HalfYear(9)).English,
            StringComparison.Ordinal
        );
        Assert.EndsWith("har ikke noe årsresultat.", Open().Norwegian, StringComparison.Ordinal);
        Assert.EndsWith("has no annual result.", Open().English, StringComparison.Ordinal);

        static LocalizedText Open(params ResultFigure[] results) =>
            Check("GOAL-01", Outcome.Undetermined, 10, results).Text;
    }

    [Fact]
    public void Check_TargetThatIsAMost_ExpectsAtMostThat()
    {
        var goal = Goal("GOAL-01");
        var finding = Assert.Single(goal.Check(2024, [Target(goal, "t", 10, TargetDirection.AtMost)], [Annual(11)]));
        Assert.Equal((Outcome.NotMet, "<= 10"), (finding.Outcome, finding.Expected));
        Assert.Equal(">= 10", Check("GOAL-01", Outcome.Met, 10, Annual(10)).Expected);
    }

    [Fact]
    public void Assess_NothingKnown_IsUndeterminedForEachGoal()
    {
        var assessment = ResultGoals.Assess(2024, targets: null, results: null);
        Assert.All(
            assessment,
            finding =>
                Assert.Equal((Outcome.Undetermined, "targets", ""), (finding.Outcome, finding.Path, finding.Expected))
        );
        Assert.Equal(4, assessment.Count);
        Assert.All(
            ResultGoals.Assess(7, [], results: null),
            finding => Assert.EndsWith("for 0007.", finding.Text.English, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Of_SameCodeTwice_SaysOfWhat()
    {
        var goal = Goal("GOAL-01");
        var targets = Assert.Throws<InvalidValueException>(() =>
            TargetComparison.Of([Target(goal, "t", 1), Target(goal, "t", 2)], [], ResultStage.Annual)
        );
        Assert.Equal(
            new LocalizedText(
                "To måltall har koden «t» i samme år.",
                "Two target figures have the code 't' in the same year."
            ),
            targets.Reason
        );
        var results = Assert.Throws<InvalidValueException>(() =>
            TargetComparison.Of([], [Annual(1), Annual(2)], ResultStage.Annual)
        );
        Assert.Equal(
            new LocalizedText(
                "To resultater har koden «t» i samme år.",
                "Two results have the code 't' in the same year."
            ),
            results.Reason
        );
    }

    [Fact]
    public void Figures_CaseThatIsNone_SayWhatIsUnknown()
    {
        var goal = Goal("GOAL-01");
        Assert.Contains(
            "direction is unknown",
            Assert.Throws<ArgumentOutOfRangeException>(() => Target(goal, "t", 1, (TargetDirection)9)).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "stage is unknown",
            Assert.Throws<ArgumentOutOfRangeException>(() => new ResultFigure("t", 2024, (ResultStage)9, 1)).Message,
            StringComparison.Ordinal
        );
    }

    private static Finding Check(string code, Outcome expected, Fraction target, params ResultFigure[] results)
    {
        var goal = Goal(code);
        var finding = Assert.Single(goal.Check(2024, [Target(goal, "t", target)], results));
        Assert.Equal(expected, finding.Outcome);
        Assert.Equal(code, finding.Code);
        return finding;
    }

    private static ResultGoal Goal(string code) => (ResultGoal)ResultGoals.All.Find(code)!;

    private static TargetFigure Target(
        ResultGoal goal,
        string code,
        Fraction value,
        TargetDirection direction = TargetDirection.AtLeast
    ) => new(goal, code, 2024, value, new("antall", "number"), direction);

    private static TargetComparison Compare(TargetFigure target, Fraction result) =>
        Assert.Single(
            TargetComparison.Of([target], [new(target.Code, 2024, ResultStage.Annual, result)], ResultStage.Annual)
        );

    private static ResultFigure Annual(Fraction value) => new("t", 2024, ResultStage.Annual, value);

    private static ResultFigure HalfYear(Fraction value) => new("t", 2024, ResultStage.HalfYear, value);
}
