using EHelse.Domain.Agreements;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Agreements;

public sealed class ConfirmationIsForTheNetworkTests
{
    private static readonly ConfirmationRule Rule = ConfirmationIsForTheNetwork.Rule;

    [Fact]
    public void AGR_05_TheNetwork_Met() =>
        Confirmations.Is(
            Outcome.Met,
            "projectNumber",
            "103972",
            "103972",
            Confirmations.Check(Rule, Confirmations.InOrder)
        );

    [Fact]
    public void AGR_05_AnotherNetwork_NotMetAndNamesBoth()
    {
        var finding = Confirmations.Check(Rule, new Confirmation(projectNumber: ProjectNumber.Parse("103976")));
        Confirmations.Is(Outcome.NotMet, "projectNumber", "103972", "103976", finding);
        Assert.Equal(
            new LocalizedText(
                "Bekreftelsen er gitt for nettverket 103976, ikke 103972.",
                "The confirmation is given for the network 103976, not 103972."
            ),
            finding.Text
        );
    }

    [Fact]
    public void AGR_05_LeftBlank_NotMet() =>
        Confirmations.Is(
            Outcome.NotMet,
            "projectNumber",
            "103972",
            "blank",
            Confirmations.Check(Rule, new Confirmation(projectNumber: FormField<ProjectNumber>.Blank))
        );

    [Fact]
    public void AGR_05_NotKnown_Undetermined() =>
        Confirmations.IsUndetermined(Confirmations.Check(Rule, new Confirmation()), "projectNumber");
}
