using EHelse.Domain.Allocation;
using EHelse.Domain.Geography;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Allocation;

public sealed class AllocationBasisTests
{
    [Fact]
    public void New_NoLines_SaysSo() =>
        Assert.Equal(
            new LocalizedText("Grunnlaget har ingen mottakere.", "The basis has no recipients."),
            Assert.Throws<InvalidValueException>(() => new AllocationBasis(Given.Source, [])).Reason
        );

    [Fact]
    public void New_CodeTwice_NamesTheCode() =>
        Assert.Equal(
            new LocalizedText("Koden «A» står to ganger i grunnlaget.", "The code 'A' stands twice in the basis."),
            Assert
                .Throws<InvalidValueException>(() =>
                    new AllocationBasis(Given.Source, [Given.Line("A"), Given.Line("B"), Given.Line("A")])
                )
                .Reason
        );

    [Fact]
    public void New_CodesThatDifferInCaseOnly_AreTwoRecipients() =>
        Assert.Equal(2, new AllocationBasis(Given.Source, [Given.Line("A"), Given.Line("a")]).Lines.Count);

    [Fact]
    public void New_RecipientLacksAValue_NamesRecipientAndCriterion() =>
        Assert.Equal(
            new LocalizedText("B Name of B mangler verdi for «beds».", "B Name of B lacks a value for 'beds'."),
            Assert
                .Throws<InvalidValueException>(() =>
                    new AllocationBasis(Given.Source, [Given.Line("A", ("beds", "1")), Given.Line("B")])
                )
                .Reason
        );

    [Fact]
    public void New_FirstRecipientLacksAValue_NamesIt() =>
        Assert.Equal(
            "A Name of A lacks a value for 'beds'.",
            Assert
                .Throws<InvalidValueException>(() =>
                    new AllocationBasis(Given.Source, [Given.Line("A"), Given.Line("B", ("beds", "1"))])
                )
                .Reason.English
        );

    [Fact]
    public void New_NullLine_Throws() =>
        Assert.Equal(
            "lines",
            Assert.Throws<ArgumentNullException>(() => new AllocationBasis(Given.Source, [null!])).ParamName
        );

    [Fact]
    public void New_NullProvenance_Throws() =>
        Assert.Throws<ArgumentNullException>(() => new AllocationBasis(null!, [Given.Line("A")]));

    [Fact]
    public void New_NullLines_Throws() =>
        Assert.Throws<ArgumentNullException>(() => new AllocationBasis(Given.Source, null!));

    [Fact]
    public void SumOf_Flat_IsTheNumberOfRecipients() =>
        Assert.Equal(Fraction.Of(3), Given.Populations(5, 0, 7).SumOf(Criterion.Flat));

    [Fact]
    public void SumOf_Criterion_IsExact() =>
        Assert.Equal(Fraction.Of(12), Given.Populations(5, 0, 7).SumOf(Criterion.Population));

    [Fact]
    public void SumOf_UnknownCriterion_IsNull() => Assert.Null(Given.Populations(5).SumOf(Criterion.Municipalities));

    [Fact]
    public void Find_Code_IsItsLine()
    {
        var basis = Given.Populations(5, 7);
        Assert.Same(basis.Lines[1], basis.Find("B"));
        Assert.Null(basis.Find("b"));
    }

    [Fact]
    public void OfNetworks_Of2024_HasTheCountiesTogether()
    {
        var viken = AllocationBasis.OfNetworks(NetworkRegister.Of2024, AdministrativeDivision.Of2024).Find("103974")!;
        Assert.Equal(Fraction.Of(51), viken.ValueOf(Criterion.Municipalities));
        Assert.Equal(Fraction.Of(1_310_774), viken.ValueOf(Criterion.Population));
        Assert.Equal("Viken", viken.Recipient.Name);
    }

    [Fact]
    public void OfNetworks_Of2024_HasTheWholeCountry()
    {
        var basis = AllocationBasis.OfNetworks(NetworkRegister.Of2024, AdministrativeDivision.Of2024);
        Assert.Equal(Fraction.Of(357), basis.SumOf(Criterion.Municipalities));
        Assert.Equal(Fraction.Of(5_550_203), basis.SumOf(Criterion.Population));
    }

    [Fact]
    public void OfCounties_Oslo_HasOneMunicipality()
    {
        var oslo = AllocationBasis.OfCounties([CountyNumber.Parse("03")], AdministrativeDivision.Of2024).Lines.Single();
        Assert.Equal(new Recipient("03", "Oslo"), oslo.Recipient);
        Assert.Equal(Fraction.One, oslo.ValueOf(Criterion.Municipalities));
        Assert.Equal(Fraction.Of(717_710), oslo.ValueOf(Criterion.Population));
    }

    [Fact]
    public void OfMunicipalities_Rogaland_HasOneLineForEach()
    {
        var basis = AllocationBasis.OfMunicipalities(CountyNumber.Parse("11"), AdministrativeDivision.Of2024);
        Assert.Equal(23, basis.Lines.Count);
        Assert.Equal(Fraction.Of(499_417), basis.SumOf(Criterion.Population));
        Assert.Equal(Fraction.Of(215), basis.Find("1151")!.ValueOf(Criterion.Population));
    }

    [Fact]
    public void OfCounties_CountyOutsideTheDivision_NamesIt() =>
        Assert.Equal(
            new LocalizedText("Inndelingen har ikke fylke 99.", "The division does not have county 99."),
            Assert
                .Throws<InvalidValueException>(() =>
                    AllocationBasis.OfCounties([CountyNumber.Parse("99")], AdministrativeDivision.Of2024)
                )
                .Reason
        );

    [Fact]
    public void OfMunicipalities_CountyOutsideTheDivision_NamesIt() =>
        Assert.Equal(
            "The division does not have county 99.",
            Assert
                .Throws<InvalidValueException>(() =>
                    AllocationBasis.OfMunicipalities(CountyNumber.Parse("99"), AdministrativeDivision.Of2024)
                )
                .Reason.English
        );

    [Fact]
    public void OfNetworks_NetworkInACountyOutsideTheDivision_NamesIt()
    {
        var network = new DigiNetwork(ProjectNumber.Parse("123456"), "Nord", "Digi Nord", [CountyNumber.Parse("99")]);
        Assert.Equal(
            "The division does not have county 99.",
            Assert
                .Throws<InvalidValueException>(() =>
                    AllocationBasis.OfNetworks([network], AdministrativeDivision.Of2024)
                )
                .Reason.English
        );
    }

    [Fact]
    public void OfNetworks_None_SaysSo() =>
        Assert.Equal(
            "The basis has no recipients.",
            Assert
                .Throws<InvalidValueException>(() => AllocationBasis.OfNetworks([], AdministrativeDivision.Of2024))
                .Reason.English
        );

    [Fact]
    public void OfNetworks_NullNetwork_Throws() =>
        Assert.Throws<ArgumentNullException>(() => AllocationBasis.OfNetworks([null!], AdministrativeDivision.Of2024));

    [Fact]
    public void OfCounties_NullCounty_Throws() =>
        Assert.Throws<ArgumentNullException>(() => AllocationBasis.OfCounties([null!], AdministrativeDivision.Of2024));
}
