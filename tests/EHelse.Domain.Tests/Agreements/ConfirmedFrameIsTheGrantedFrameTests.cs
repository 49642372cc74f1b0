using EHelse.Domain.Agreements;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Agreements;

public sealed class ConfirmedFrameIsTheGrantedFrameTests
{
    private static readonly ConfirmationRule Rule = ConfirmedFrameIsTheGrantedFrame.Rule;

    [Fact]
    public void AGR_06_TheGrantedFrame_Met() =>
        Confirmations.Is(Outcome.Met, "frame", "2950584", "2950584", Check("2950584"));

    [Theory]
    [InlineData("2950583")]
    [InlineData("2950585")]
    [InlineData("2950584.01")]
    [InlineData("2950583.99")]
    [InlineData("0")]
    public void AGR_06_AnyOtherAmount_NotMet(string confirmed) =>
        Confirmations.Is(Outcome.NotMet, "frame", "2950584", confirmed, Check(confirmed));

    [Fact]
    public void AGR_06_NotMet_SaysBothAmountsAsTheLanguageWritesThem() =>
        Assert.Equal(
            new LocalizedText(
                "Bekreftet ramme er 2\u00A0950\u00A0583 kr, men innvilget er 2\u00A0950\u00A0584 kr.",
                "The confirmed frame is 2,950,583 kr, but 2,950,584 kr was granted."
            ),
            Check("2950583").Text
        );

    [Fact]
    public void AGR_06_LeftBlank_NotMetWhetherTheFrameIsKnownOrNot()
    {
        var blank = new Confirmation(frame: FormField<Kroner>.Blank);
        Confirmations.Is(Outcome.NotMet, "frame", "2950584", "blank", Confirmations.Check(Rule, blank));
        Confirmations.Is(Outcome.NotMet, "frame", "given", "blank", Rule.Check(blank, Confirmations.Agder));
    }

    [Fact]
    public void AGR_06_GrantedFrameNotKnown_UndeterminedAndNeverTreatedAsZero()
    {
        Confirmations.IsUndetermined(
            Rule.Check(new Confirmation(frame: Kroner.Zero), Confirmations.Agder),
            "network.frame"
        );
        Confirmations.IsUndetermined(Rule.Check(new Confirmation(), Confirmations.Agder), "frame", "network.frame");
    }

    [Fact]
    public void AGR_06_ConfirmedFrameNotKnown_Undetermined() =>
        Confirmations.IsUndetermined(Confirmations.Check(Rule, new Confirmation()), "frame");

    private static Finding Check(string confirmed) =>
        Confirmations.Check(Rule, new Confirmation(frame: Kroner.Parse(confirmed)));
}
