using EHelse.Domain.Agreements;
using EHelse.Domain.Geography;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Agreements;

public sealed class ConfirmationIsForTheHostMunicipalityTests
{
    private static readonly ConfirmationRule Rule = ConfirmationIsForTheHostMunicipality.Rule;

    [Fact]
    public void AGR_04_TheHost_Met() =>
        Confirmations.Is(Outcome.Met, "hostMunicipality", "4203", "4203", Check(Confirmations.Host));

    [Fact]
    public void AGR_04_AnotherMunicipality_NotMetAndNamesBoth()
    {
        var finding = Check(MunicipalityNumber.Parse("4204"));
        Confirmations.Is(Outcome.NotMet, "hostMunicipality", "4203", "4204", finding);
        Assert.Equal(
            new LocalizedText(
                "Bekreftelsen er gitt for kommune 4204, men vertskommunen er 4203.",
                "The confirmation is given for municipality 4204, but the host municipality is 4203."
            ),
            finding.Text
        );
    }

    [Fact]
    public void AGR_04_LeftBlank_NotMetWhetherTheHostIsKnownOrNot()
    {
        var blank = new Confirmation(hostMunicipality: FormField<MunicipalityNumber>.Blank);
        Confirmations.Is(Outcome.NotMet, "hostMunicipality", "4203", "blank", Confirmations.Check(Rule, blank));
        Confirmations.Is(Outcome.NotMet, "hostMunicipality", "given", "blank", Rule.Check(blank, WithoutHost));
    }

    [Fact]
    public void AGR_04_HostOfTheNetworkNotKnown_Undetermined()
    {
        Confirmations.IsUndetermined(Rule.Check(Confirmations.InOrder, WithoutHost), "network.hostMunicipality");
        Confirmations.IsUndetermined(
            Rule.Check(new Confirmation(), WithoutHost),
            "hostMunicipality",
            "network.hostMunicipality"
        );
    }

    [Fact]
    public void AGR_04_MunicipalityNotKnown_Undetermined() =>
        Confirmations.IsUndetermined(Confirmations.Check(Rule, new Confirmation()), "hostMunicipality");

    private static DigiNetwork WithoutHost => NetworkRegister.Of2024.Parse("Agder");

    private static Finding Check(MunicipalityNumber municipality) =>
        Confirmations.Check(Rule, new Confirmation(hostMunicipality: municipality));
}
