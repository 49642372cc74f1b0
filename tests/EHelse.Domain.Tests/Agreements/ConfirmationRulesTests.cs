using EHelse.Domain.Agreements;
using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Agreements;

public sealed class ConfirmationRulesTests
{
    [Fact]
    public void Assess_ConfirmationInOrder_MeetsAll()
    {
        var assessment = ConfirmationRules.Assess(
            Confirmations.InOrder,
            Confirmations.Agder,
            AssignmentLetter.Of2024.PublishedTable!
        );
        Assert.All(assessment, finding => Assert.Equal(Outcome.Met, finding.Outcome));
        Assert.True(assessment.HoldsAllMusts);
    }

    [Fact]
    public void Assess_NothingKnown_IsUndeterminedThroughout()
    {
        var assessment = ConfirmationRules.Assess(new Confirmation(), NetworkRegister.Of2024[0]);
        Assert.All(assessment, finding => Assert.Equal(Outcome.Undetermined, finding.Outcome));
        Assert.All(assessment, finding => Assert.NotEmpty(finding.Missing));
        Assert.False(assessment.HoldsAllMusts);
    }

    [Fact]
    public void Assess_AnyConfirmation_AnswersEachRuleOnceInOrder() =>
        Assert.Equal(
            [
                "AGR-02",
                "AGR-03",
                "AGR-04",
                "AGR-05",
                "AGR-06",
                "AGR-07",
                "AGR-08",
                "AGR-09",
                "AGR-10",
                "AGR-11",
                "AGR-12",
                "AGR-13",
                "AGR-14",
            ],
            ConfirmationRules.Assess(new Confirmation(), Confirmations.Agder).Select(finding => finding.Code)
        );

    [Fact]
    public void Assess_AgainstADistribution_TakesTheNetworksAmount()
    {
        var distribution = AssignmentLetter.Of2024.Distribute();
        var confirmed = new Confirmation(frame: distribution["103972"].Amount);
        Assert.Equal(Outcome.Met, Frame(ConfirmationRules.Assess(confirmed, Confirmations.Agder, distribution)));
        Assert.Equal(
            Outcome.NotMet,
            Frame(ConfirmationRules.Assess(confirmed, Confirmations.Agder, AssignmentLetter.Of2024.PublishedTable!))
        );
    }

    [Fact]
    public void Assess_NetworkOutsideTheTable_LeavesTheFrameUndetermined()
    {
        var unknown = new DigiNetwork(ProjectNumber.Parse("999999"), "Ny", "Digi Ny", Confirmations.Agder.Counties);
        Assert.Equal(
            Outcome.Undetermined,
            Frame(ConfirmationRules.Assess(Confirmations.InOrder, unknown, AssignmentLetter.Of2024.PublishedTable!))
        );
        Assert.Equal(
            Outcome.Undetermined,
            Frame(ConfirmationRules.Assess(Confirmations.InOrder, unknown, AssignmentLetter.Of2024.Distribute()))
        );
    }

    [Fact]
    public void Assess_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => ConfirmationRules.Assess(null!, Confirmations.Agder));
        Assert.Throws<ArgumentNullException>(() => ConfirmationRules.Assess(Confirmations.InOrder, null!));
        Assert.Throws<ArgumentNullException>(() =>
            ConfirmationRules.Assess(Confirmations.InOrder, Confirmations.Agder, (Distribution)null!)
        );
        Assert.Throws<ArgumentNullException>(() =>
            ConfirmationRules.Assess(Confirmations.InOrder, Confirmations.Agder, (PublishedTable)null!)
        );
    }

    [Fact]
    public void Findings_OfAnyOutcome_NeverShowTheSignersName()
    {
        var confirmations = new[]
        {
            Confirmations.InOrder,
            new Confirmation(
                signerName: new PersonName(Confirmations.SignersName),
                signerCapacity: SignerCapacity.Other,
                isSigned: false
            ),
        };
        Assert.All(
            confirmations.SelectMany(confirmation => ConfirmationRules.Assess(confirmation, Confirmations.Agder)),
            finding =>
            {
                var all = $"{finding} {finding.Expected} {finding.Actual} {finding.Text.Norwegian}";
                Assert.DoesNotContain("Kari", all, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("Nordmann", all, StringComparison.OrdinalIgnoreCase);
            }
        );
    }

    private static Outcome Frame(Assessment assessment) =>
        assessment.Single(finding => finding.Code == "AGR-06").Outcome;
}
