using EHelse.Domain.Money;
using EHelse.Domain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace OurGrants;

public sealed class OurReportTests
{
    [Fact]
    public void OurReport_AnyDistribution_SumsToTheTotal() =>
        Prop.ForAll(
                Generated.DistributionRequests(negative: true),
                request =>
                    Kroner.Sum(
                        OurReport.Of(request.Distribute()).Split('\n').Select(line => Kroner.Parse(line.Split(';')[^1]))
                    ) == request.Total
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void OurReport_AnyLetter_HasALineForEachNetwork() =>
        Prop.ForAll(
                Generated.Letters(),
                letter => OurReport.Of(letter.Distribute()).Split('\n').Length == letter.Networks.Count
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void OurReport_AnyGroup_ShowsNoName() =>
        Prop.ForAll(Generated.Groups(), group => !OurReport.Of(group).Contains("Nordmann", StringComparison.Ordinal))
            .QuickCheckThrowOnFailure();
}
