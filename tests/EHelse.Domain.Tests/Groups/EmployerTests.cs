using EHelse.Domain.Groups;

namespace EHelse.Domain.Tests.Groups;

public sealed class EmployerTests
{
    [Fact]
    public void OfMunicipality_HasNoOrganisation()
    {
        var employer = Employer.OfMunicipality(GivenGroup.Arendal);
        Assert.Equal(GivenGroup.Arendal, employer.Municipality);
        Assert.Null(employer.Organisation);
        Assert.Equal("4203", employer.ToString());
    }

    [Fact]
    public void OfOrganisation_HasNoMunicipality()
    {
        var employer = Employer.OfOrganisation("IKT Agder");
        Assert.Null(employer.Municipality);
        Assert.Equal("IKT Agder", employer.ToString());
        Assert.Equal(Employer.OfOrganisation("IKT Agder"), employer);
    }

    [Fact]
    public void OfOrganisation_EmptyName_IsRefused() =>
        Assert.Throws<ArgumentException>("name", () => Employer.OfOrganisation(" "));

    [Fact]
    public void OfMunicipality_Null_IsRefused() =>
        Assert.Throws<ArgumentNullException>("municipality", () => Employer.OfMunicipality(null!));
}
