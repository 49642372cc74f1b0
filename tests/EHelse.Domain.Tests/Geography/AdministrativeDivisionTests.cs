using System.Text;
using EHelse.Domain.Geography;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Geography;

public sealed class AdministrativeDivisionTests
{
    private static readonly Provenance Nowhere = new("Invented for a test", null);
    private static readonly County North = new(CountyNumber.Parse("01"), "Nordfylket");
    private static readonly County South = new(CountyNumber.Parse("02"), "Sørfylket");
    private static readonly Municipality Inland = Of("0101", "Innlia", 10);
    private static readonly Municipality Outland = Of("0102", "Utlia", 20);
    private static readonly Municipality Island = Of("0201", "Øya", 40);

    [Fact]
    public void Constructor_InAnyOrder_OrdersByNumber()
    {
        var division = new AdministrativeDivision(Nowhere, [South, North], [Island, Outland, Inland]);
        Assert.Equal([North, South], division.Counties);
        Assert.Equal([Inland, Outland, Island], division.Municipalities);
    }

    [Fact]
    public void Constructor_WithoutAnything_IsAnEmptyDivision()
    {
        var division = new AdministrativeDivision(Nowhere, [], []);
        Assert.Empty(division.Counties);
        Assert.Empty(division.Municipalities);
    }

    [Fact]
    public void ToString_Division_CountsBoth()
    {
        ValueText.Is("15 counties, 357 municipalities", AdministrativeDivision.Of2024);
        ValueText.Is("1 county, 1 municipality", new AdministrativeDivision(Nowhere, [North], [Inland]));
    }

    [Fact]
    public void Constructor_CountyNumberTwice_IsRefusedWithTheCounty() =>
        IsRefused(
            "counties",
            new("Fylket 01 Et annet står to ganger.", "The county 01 Et annet stands twice."),
            () => new AdministrativeDivision(Nowhere, [North, new County(North.Number, "Et annet")], [])
        );

    [Theory]
    [InlineData("Sørfylket")]
    [InlineData("sørFYLKET")]
    [InlineData(" Sørfylket ")]
    public void Constructor_CountyNameTwice_IsRefusedWithTheCounty(string name) =>
        IsRefused(
            "counties",
            new($"Fylket 03 {name} står to ganger.", $"The county 03 {name} stands twice."),
            () => new AdministrativeDivision(Nowhere, [South, new County(CountyNumber.Parse("03"), name)], [])
        );

    [Fact]
    public void Constructor_MunicipalityNumberTwice_IsRefusedWithTheMunicipality() =>
        IsRefused(
            "municipalities",
            new("Kommunen 0101 Et annet står to ganger.", "The municipality 0101 Et annet stands twice."),
            () => new AdministrativeDivision(Nowhere, [North], [Inland, Of("0101", "Et annet", 1)])
        );

    [Fact]
    public void Constructor_MunicipalityInNoneOfTheCounties_IsRefusedWithBoth() =>
        IsRefused(
            "municipalities",
            new(
                "Kommunen 0201 Øya ligger i fylke 02, som ikke er med.",
                "The municipality 0201 Øya lies in county 02, which is not among the counties."
            ),
            () => new AdministrativeDivision(Nowhere, [North], [Inland, Island])
        );

    [Fact]
    public void Constructor_NullProvenance_IsRefused() =>
        Assert.Throws<ArgumentNullException>("provenance", () => new AdministrativeDivision(null!, [], []));

    [Fact]
    public void Constructor_NullCounties_IsRefused() =>
        Assert.Throws<ArgumentNullException>("counties", () => new AdministrativeDivision(Nowhere, null!, []));

    [Fact]
    public void Constructor_NullMunicipalities_IsRefused() =>
        Assert.Throws<ArgumentNullException>("municipalities", () => new AdministrativeDivision(Nowhere, [], null!));

    [Fact]
    public void Constructor_NullAmongCounties_IsRefused() =>
        Assert.Throws<ArgumentNullException>(
            "counties",
            () => new AdministrativeDivision(Nowhere, [North, null!], [Inland])
        );

    [Fact]
    public void Constructor_NullAmongMunicipalities_IsRefused() =>
        Assert.Throws<ArgumentNullException>(
            "municipalities",
            () => new AdministrativeDivision(Nowhere, [North], [Inland, null!])
        );

    [Fact]
    public void Lists_CallersListsChangedAfterwards_AreUnchanged()
    {
        List<County> counties = [North];
        List<Municipality> municipalities = [Inland];
        var division = new AdministrativeDivision(Nowhere, counties, municipalities);
        counties.Add(South);
        municipalities[0] = Outland;
        Assert.Equal([North], division.Counties);
        Assert.Equal([Inland], division.Municipalities);
        Assert.Null(division.FindCounty(South.Number));
        Assert.Null(division.FindMunicipality(Outland.Number));
    }

    [Fact]
    public void Lists_CastToLists_CannotBeChanged()
    {
        var division = Small();
        CannotBeChanged(division.Counties, South);
        CannotBeChanged(division.Municipalities, Outland);
        CannotBeChanged(division.MunicipalitiesIn(North.Number), Island);
        CannotBeChanged(division.FindMunicipalities("Øya"), Inland);
    }

    [Fact]
    public void MunicipalitiesIn_County_AreThoseOfItsNumberByNumber() =>
        Assert.Equal([Inland, Outland], Small().MunicipalitiesIn(North.Number));

    [Fact]
    public void MunicipalitiesIn_UnknownCounty_AreNone() =>
        Assert.Empty(Small().MunicipalitiesIn(CountyNumber.Parse("99")));

    [Fact]
    public void PopulationOf_County_IsTheSumOfItsMunicipalities() =>
        Assert.Equal(30, Small().PopulationOf(North.Number));

    [Fact]
    public void PopulationOf_CountyWithMorePeopleThanAnIntHolds_IsExact()
    {
        var division = new AdministrativeDivision(
            Nowhere,
            [North],
            [Of("0101", "Innlia", int.MaxValue), Of("0102", "Utlia", int.MaxValue)]
        );
        Assert.Equal(2L * int.MaxValue, division.PopulationOf(North.Number));
    }

    [Fact]
    public void PopulationOf_UnknownCounty_IsUnknown() => Assert.Null(Small().PopulationOf(CountyNumber.Parse("99")));

    [Theory]
    [InlineData("03")]
    [InlineData("oslo")]
    public void ParseCounty_NumberOrName_IsTheCounty(string text) =>
        Assert.Equal("Oslo", AdministrativeDivision.Of2024.ParseCounty(text).Name);

    [Fact]
    public void ParseCounty_MisspeltName_SuggestsTheNearest()
    {
        var refusal = Assert.Throws<InvalidTextException>(() =>
            AdministrativeDivision.Of2024.ParseCounty("Vestlandet")
        );
        Assert.Equal("'Vestlandet' is no county of this division. Did you mean Vestland?", refusal.Reason.English);
        Assert.EndsWith("Mente du Vestland?", refusal.Reason.Norwegian, StringComparison.Ordinal);
    }

    [Fact]
    public void TryParseCounty_UnknownNumber_IsFalse() =>
        Assert.False(AdministrativeDivision.Of2024.TryParseCounty("01", out _));

    [Fact]
    public void FindCounty_CountyWithDecomposedName_IsFoundByTheComposedName()
    {
        var county = new County(CountyNumber.Parse("03"), "A\u030Asfylket");
        var division = new AdministrativeDivision(Nowhere, [county], []);
        Assert.Same(county, division.FindCounty("Åsfylket"));
        Assert.Same(county, division.FindCounty("åsfylket".Normalize(NormalizationForm.FormD)));
    }

    [Fact]
    public void FindMunicipalities_MunicipalityWithDecomposedName_IsFoundByTheComposedName()
    {
        var municipality = Of("0101", "A\u030As", 1);
        var division = new AdministrativeDivision(Nowhere, [North], [municipality]);
        Assert.Same(municipality, Assert.Single(division.FindMunicipalities("Ås")));
    }

    [Fact]
    public void FindMunicipalities_TextThatIsNoValidUnicode_AreNone() =>
        Assert.Empty(Small().FindMunicipalities("Øya" + (char)0xD800));

    [Fact]
    public void Lookups_Null_AreRefused()
    {
        var division = Small();
        Assert.Throws<ArgumentNullException>("number", () => division.FindCounty((CountyNumber)null!));
        Assert.Throws<ArgumentNullException>("name", () => division.FindCounty((string)null!));
        Assert.Throws<ArgumentNullException>("number", () => division.FindMunicipality(null!));
        Assert.Throws<ArgumentNullException>("name", () => division.FindMunicipalities(null!));
        Assert.Throws<ArgumentNullException>("number", () => division.MunicipalitiesIn(null!));
        Assert.Throws<ArgumentNullException>("number", () => division.PopulationOf(null!));
    }

    private static AdministrativeDivision Small() => new(Nowhere, [North, South], [Inland, Outland, Island]);

    private static Municipality Of(string number, string name, int population) =>
        new(MunicipalityNumber.Parse(number), name, name, population);

    private static void CannotBeChanged<T>(IReadOnlyList<T> list, T other)
    {
        var before = list.ToList();
        if (list is IList<T> changeable)
        {
            Assert.Throws<NotSupportedException>(() => changeable.Add(other));
            Assert.Throws<NotSupportedException>(() => changeable[0] = other);
            Assert.Throws<NotSupportedException>(changeable.Clear);
        }

        Assert.Equal(before, list);
    }

    private static void IsRefused(string parameterName, LocalizedText reason, Func<AdministrativeDivision> make)
    {
        var refusal = Assert.Throws<InvalidValueException>(parameterName, make);
        Assert.Equal(reason, refusal.Reason);
    }
}
