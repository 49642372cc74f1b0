using System.Text;
using EHelse.Domain.Geography;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Tests.Geography;

namespace EHelse.Domain.Tests.Networks;

public sealed class NetworkRegisterOf2024Tests
{
    private static readonly NetworkRegister Register = NetworkRegister.Of2024;
    private static readonly AdministrativeDivision Division = AdministrativeDivision.Of2024;

    [Fact]
    public void Networks_Always_AreThePublishedOnesInTheirOrder() =>
        Assert.Equal(
            StatisticsNorway.Networks.Select(row =>
                $"{row.ProjectNumber} {row.Name}: {string.Join(' ', row.Counties)}"
            ),
            Register.Select(network => $"{network}: {string.Join(' ', network.Counties)}"),
            StringComparer.Ordinal
        );

    [Fact]
    public void Networks_Always_Are11() => Assert.Equal(11, Register.Count);

    [Fact]
    public void FullNames_Always_AreThoseOfTheRecipients() =>
        Assert.All(Register, network => Assert.Equal("Digi " + network.Name, network.FullName));

    [Fact]
    public void HostMunicipalities_Always_AreLeftToTheCaller() =>
        Assert.All(Register, network => Assert.Null(network.HostMunicipality));

    [Fact]
    public void Counties_OfTheDivision_AreEachServedOnce() =>
        Assert.Equal(
            Division.Counties.Select(county => county.Number),
            Register.SelectMany(network => network.Counties).Order()
        );

    [Fact]
    public void FindServing_EveryCounty_IsTheNetworkThatListsIt() =>
        Assert.All(
            Division.Counties,
            county =>
            {
                var network = Register.FindServing(county.Number);
                Assert.NotNull(network);
                Assert.Contains(county.Number, network.Counties);
            }
        );

    [Fact]
    public void Municipalities_OfEveryNetwork_AreAsManyAsPublished() =>
        Assert.All(
            StatisticsNorway.Networks,
            row =>
                Assert.Equal(
                    row.Municipalities,
                    Register.Parse(row.ProjectNumber).Counties.Sum(county => Division.MunicipalitiesIn(county).Count)
                )
        );

    [Fact]
    public void Population_OfEveryNetwork_IsAsPublished() =>
        Assert.All(
            StatisticsNorway.Networks,
            row => Assert.Equal(row.Population, Register.Parse(row.ProjectNumber).Counties.Sum(Division.PopulationOf))
        );

    [Fact]
    public void PublishedAmounts_OfTheLetter_AreThoseOfTheTable() =>
        Assert.Equal(
            StatisticsNorway.Networks.Select(row => (row.ProjectNumber, row.Name, Kroner.Of(row.PublishedAmount))),
            AssignmentLetter.Of2024.PublishedTable!.Lines.Select(line =>
                (line.Recipient.Code, line.Recipient.Name, line.Amount)
            )
        );

    [Fact]
    public void Parse_EveryNumberAndName_ReadsItsNetwork() =>
        Assert.All(
            Register,
            network =>
            {
                Assert.Same(network, Register.Find(network.ProjectNumber));
                foreach (var name in new[] { network.ProjectNumber.ToString(), network.Name, network.FullName })
                {
                    Assert.Same(network, Register.Parse(name));
                    Assert.Same(network, Register.Parse(name.ToUpperInvariant()));
                    Assert.Same(network, Register.Parse(name.ToLowerInvariant()));
                    Assert.Same(network, Register.Parse(name.Normalize(NormalizationForm.FormD)));
                }
            }
        );

    [Theory]
    [MemberData(nameof(Cultures.Awkward), MemberType = typeof(Cultures))]
    public void Parse_InAwkwardCulture_ReadsTheSame(string culture) =>
        Assert.Equal(
            "103976 Innlandet",
            Cultures.In(culture, () => new NetworkRegister(Register).Parse("DIGI INNLANDET").ToString())
        );
}
