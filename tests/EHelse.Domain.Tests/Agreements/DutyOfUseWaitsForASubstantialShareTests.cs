using System.Globalization;
using EHelse.Domain.Agreements;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Agreements;

public sealed class DutyOfUseWaitsForASubstantialShareTests
{
    [Theory]
    [InlineData(357, 268, "3/4", ">= 268")] // 3/4 of 357 is 267.75
    [InlineData(356, 267, "3/4", ">= 267")] // and of 356 exactly 267
    [InlineData(3, 1, "1/3", ">= 1")]
    [InlineData(357, 357, "1", ">= 357")]
    [InlineData(357, 1, "1/357", ">= 1")]
    public void AGR_15_AtTheShare_Met(int municipalities, int having, string share, string expected)
    {
        Confirmations.Is(
            Outcome.Met,
            "availableOrInUse",
            expected,
            having.ToString(CultureInfo.InvariantCulture),
            Check(municipalities, having, share)
        );
    }

    [Theory]
    [InlineData(357, 267, "3/4", ">= 268")]
    [InlineData(356, 266, "3/4", ">= 267")]
    [InlineData(3, 0, "1/3", ">= 1")]
    [InlineData(357, 356, "1", ">= 357")]
    [InlineData(357, 0, "1/357", ">= 1")]
    public void AGR_15_OneBelowTheShare_NotMet(int municipalities, int having, string share, string expected) =>
        Confirmations.Is(
            Outcome.NotMet,
            "availableOrInUse",
            expected,
            having.ToString(CultureInfo.InvariantCulture),
            Check(municipalities, having, share)
        );

    [Fact]
    public void AGR_15_WithoutAShare_UndeterminedEvenWhenAllHaveIt() =>
        Confirmations.IsUndetermined(Check(357, 357, null), "substantialShare");

    [Fact]
    public void AGR_15_WithoutANumber_UndeterminedAndSaysWhich()
    {
        Confirmations.IsUndetermined(Check(null, 357, "1/2"), "municipalities");
        Confirmations.IsUndetermined(Check(357, null, "1/2"), "availableOrInUse");
        Confirmations.IsUndetermined(Check(null, null, null), "municipalities", "availableOrInUse", "substantialShare");
    }

    [Fact]
    public void AGR_15_EveryText_SaysThatTheAgreementIsADraft()
    {
        var findings = new[] { Check(4, 3, "3/4"), Check(4, 2, "3/4"), Check(4, 2, null), Check(null, null, "1/2") };
        Assert.All(findings, finding => Assert.Contains("utkast", finding.Text.Norwegian, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.Contains("draft", finding.Text.English, StringComparison.Ordinal));
        Assert.All(
            findings,
            finding => Assert.Contains("(draft)", finding.Citation.ToString(), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void AGR_15_AnyNumbers_MetExactlyWhenCrossProductsSayIt()
    {
        var cases =
            from municipalities in Gen.Choose(1, 400)
            from having in Gen.Choose(0, municipalities)
            from denominator in Gen.Choose(1, 1_000)
            from numerator in Gen.Choose(1, denominator)
            select (municipalities, having, numerator, denominator);
        Properties.Hold(
            cases.ToArbitrary(),
            given =>
            {
                var share = Share.Of(Fraction.Of(given.numerator, given.denominator));
                var finding = DutyOfUseWaitsForASubstantialShare.Rule.Check(
                    new DutyOfUse("solution", given.municipalities, given.having, share)
                );
                var isReached = (long)given.having * given.denominator >= (long)given.numerator * given.municipalities;
                var needed = int.Parse(finding.Expected.AsSpan(3), CultureInfo.InvariantCulture);
                return (finding.Outcome == Outcome.Met) == isReached && (given.having >= needed) == isReached;
            }
        );
    }

    [Fact]
    public void Check_Null_Throws() =>
        Assert.Throws<ArgumentNullException>(() => AgreementRules.Assess((DutyOfUse)null!));

    private static Finding Check(int? municipalities, int? having, string? share) =>
        Assert.Single(
            AgreementRules.Assess(
                new DutyOfUse(
                    "kjernejournal",
                    municipalities,
                    having,
                    share is null ? null : Share.Of(Fraction.Parse(share))
                )
            )
        );
}
