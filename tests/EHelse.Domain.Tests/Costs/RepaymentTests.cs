using EHelse.Domain.Costs;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Costs;

public sealed class RepaymentTests
{
    private static readonly Kroner PaidOut = Kroner.Of(1_000);
    private static readonly Kroner Misused = Kroner.Of(300);
    private static readonly Kroner TooMuch = PaidOut + Kroner.Ore;

    [Fact]
    public void Constructor_AmountsUpToWhatWasPaid_AreKept()
    {
        Repayment repayment = new(PaidOut, PaidOut, PaidOut, PaidOut);
        Assert.Equal(PaidOut, repayment.Misused);
        Assert.Equal(PaidOut, repayment.Claimed);
        Assert.Equal(PaidOut, repayment.Returned);
    }

    [Fact]
    public void Constructor_MoreThanWasPaid_IsRefused()
    {
        Assert.Throws<InvalidValueException>("misused", () => new Repayment(PaidOut, TooMuch));
        Assert.Throws<InvalidValueException>("claimed", () => new Repayment(PaidOut, Misused, TooMuch));
        Assert.Throws<InvalidValueException>("returned", () => new Repayment(PaidOut, Misused, null, TooMuch));
        Assert.Throws<InvalidValueException>("claimed", () => new Repayment(PaidOut, Misused).Claiming(TooMuch));
    }

    [Fact]
    public void Constructor_LessThanZero_IsRefused()
    {
        Assert.Throws<InvalidValueException>("paidOut", () => new Repayment(-Kroner.Ore, null));
        Assert.Throws<InvalidValueException>("misused", () => new Repayment(PaidOut, -Kroner.Ore));
        Assert.Throws<InvalidValueException>("claimed", () => new Repayment(PaidOut, null, -Kroner.Ore));
        Assert.Throws<InvalidValueException>("returned", () => new Repayment(PaidOut, null, null, -Kroner.Ore));
    }

    [Fact]
    public void ClaimingTheWhole_AnyMisuse_ClaimsAllThatWasPaid()
    {
        var repayment = new Repayment(PaidOut, Misused).ClaimingTheWhole();
        Assert.Equal(PaidOut, repayment.Claimed);
        Assert.True(repayment.ClaimsTheWhole);
    }

    [Fact]
    public void Claiming_APart_IsNotTheWhole()
    {
        var repayment = new Repayment(PaidOut, Misused).Claiming(Misused);
        Assert.Equal(Misused, repayment.Claimed);
        Assert.False(repayment.ClaimsTheWhole);
    }

    [Fact]
    public void ClaimsTheWhole_NotDecided_IsNotKnown() => Assert.Null(new Repayment(PaidOut, Misused).ClaimsTheWhole);

    [Theory]
    [InlineData(299, 1)]
    [InlineData(300, 0)]
    [InlineData(301, 0)]
    public void Outstanding_ClaimOf300_IsWhatHasNotComeBack(long returned, long outstanding) =>
        Assert.Equal(Kroner.Of(outstanding), new Repayment(PaidOut, Misused, Misused, Kroner.Of(returned)).Outstanding);

    [Fact]
    public void Outstanding_PartNotKnown_IsNotKnown()
    {
        Assert.Null(new Repayment(PaidOut, Misused, Misused).Outstanding);
        Assert.Null(new Repayment(PaidOut, Misused, null, Misused).Outstanding);
    }

    [Fact]
    public void ToString_Repayment_HasAQuestionMarkForWhatIsNotKnown()
    {
        ValueText.Is(
            "1000 kr paid out, 300 misused, 299.99 claimed, 0 returned",
            new Repayment(PaidOut, Misused, Misused - Kroner.Ore, Kroner.Zero)
        );
        ValueText.Is("1000 kr paid out, ? misused, ? claimed, ? returned", new Repayment(PaidOut, null));
    }

    [Fact]
    public void COST_05_RepaidAsClaimed_Met() => Is(Outcome.Met, new(PaidOut, Misused, Misused, Misused));

    [Fact]
    public void COST_05_OneOreTooLittle_NotMet() =>
        Is(Outcome.NotMet, new(PaidOut, Misused, Misused, Misused - Kroner.Ore));

    [Fact]
    public void COST_05_MisuseWithoutClaim_NotMet() => Is(Outcome.NotMet, new(PaidOut, Misused, Kroner.Zero));

    [Fact]
    public void COST_05_NotDecidedByKs_Undetermined() => Lacks("repayment.claimed", new(PaidOut, Misused));

    [Fact]
    public void COST_05_MisuseNotKnown_Undetermined() => Lacks("repayment.misused", new(PaidOut, null, Misused));

    [Fact]
    public void COST_05_ReturnNotKnown_Undetermined() => Lacks("repayment.returned", new(PaidOut, Misused, Misused));

    [Fact]
    public void COST_05_NoMisuse_NotApplicable() => Is(Outcome.NotApplicable, new(PaidOut, Kroner.Zero));

    [Fact]
    public void Check_Null_IsRefused() =>
        Assert.Throws<ArgumentNullException>("repayment", () => MisuseIsRepaid.Rule.Check(null!));

    private static void Is(Outcome outcome, Repayment repayment) =>
        Assert.Equal(outcome, MisuseIsRepaid.Rule.Check(repayment).Outcome);

    private static void Lacks(string path, Repayment repayment)
    {
        var finding = MisuseIsRepaid.Rule.Check(repayment);
        Assert.Equal(Outcome.Undetermined, finding.Outcome);
        Assert.Equal([path], finding.Missing);
    }
}
