using System.Text;
using EHelse.Domain.Geography;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Tests.Geography;

public sealed class AdministrativeDivisionOf2024Tests
{
    private static readonly AdministrativeDivision Division = AdministrativeDivision.Of2024;

    private static readonly ILookup<string, string> NumbersByName = StatisticsNorway.Municipalities.ToLookup(
        row => row.Name,
        row => row.Number,
        StringComparer.Ordinal
    );

    [Fact]
    public void Municipalities_Always_AreThePublishedOnes() =>
        Assert.Equal(
            StatisticsNorway.Municipalities,
            Division.Municipalities.Select(municipality => new StatisticsNorway.MunicipalityRow(
                municipality.Number.ToString(),
                municipality.Name,
                municipality.OfficialName,
                municipality.Number.County.ToString(),
                municipality.Population
            ))
        );

    [Fact]
    public void Counties_Always_AreThePublishedOnes() =>
        Assert.Equal(
            StatisticsNorway.Counties,
            Division.Counties.Select(county => new StatisticsNorway.CountyRow(
                county.Number.ToString(),
                county.Name,
                Division.MunicipalitiesIn(county.Number).Count,
                (int)Division.PopulationOf(county.Number)!.Value
            ))
        );

    [Fact]
    public void Municipalities_Always_Are357() => Assert.Equal(357, Division.Municipalities.Count);

    [Fact]
    public void Counties_Always_Are15() => Assert.Equal(15, Division.Counties.Count);

    [Fact]
    public void Population_OfAllCounties_IsThatOfTheCountry() =>
        Assert.Equal(5_550_203, Division.Counties.Sum(county => Division.PopulationOf(county.Number)));

    [Fact]
    public void Provenance_Always_NamesSourceLicenceAndDate() =>
        Assert.Equal(
            new Provenance("Statistics Norway (SSB), CC BY 4.0", new LocalDate(2024, 1, 1)),
            Division.Provenance
        );

    [Fact]
    public void Names_Always_AreComposed() =>
        Assert.All(
            Division.Municipalities,
            municipality =>
            {
                Assert.True(municipality.Name.IsNormalized(NormalizationForm.FormC));
                Assert.True(municipality.OfficialName.IsNormalized(NormalizationForm.FormC));
            }
        );

    [Fact]
    public void FindMunicipality_EveryNumber_FindsItsMunicipality() =>
        Assert.All(
            Division.Municipalities,
            municipality => Assert.Same(municipality, Division.FindMunicipality(municipality.Number))
        );

    [Fact]
    public void ParseMunicipality_EveryNumber_ReadsItsMunicipality() =>
        Assert.All(
            StatisticsNorway.Municipalities,
            row => Assert.Equal(row.Name, Division.ParseMunicipality(row.Number).Name)
        );

    [Fact]
    public void FindMunicipalities_EveryName_FindsAllThatHaveIt() =>
        Assert.All(
            StatisticsNorway.Municipalities,
            row =>
                Assert.Equal(
                    NumbersByName[row.Name],
                    Division.FindMunicipalities(row.Name).Select(found => found.Number.ToString()),
                    StringComparer.Ordinal
                )
        );

    [Fact]
    public void ParseMunicipality_EveryOfficialNameInEveryLanguage_ReadsItsMunicipality()
    {
        foreach (var row in StatisticsNorway.Municipalities)
        {
            foreach (var name in row.OfficialName.Split(" - ").Append(row.OfficialName))
            {
                foreach (var written in Spellings(name))
                {
                    Assert.Equal(row.Number, Division.ParseMunicipality(written).Number.ToString());
                }
            }
        }
    }

    [Theory]
    [InlineData("Kautokeino", "5612")]
    [InlineData("guovdageaidnu", "5612")]
    [InlineData("GUOVDAGEAIDNU - KAUTOKEINO", "5612")]
    [InlineData("Porsángu", "5622")]
    [InlineData("EVENÁŠŠI", "1853")]
    [InlineData("stïentje", "5006")]
    [InlineData("Porsanki", "5622")]
    [InlineData("Snåase", "5041")]
    [InlineData("Oslove", "0301")]
    [InlineData("  Ålesund ", "1508")]
    [InlineData("A\u030Alesund", "1508")]
    [InlineData("Herøy (Nordland)", "1818")]
    [InlineData("herøy (møre og romsdal)", "1515")]
    [InlineData("Våler (Østfold)", "3114")]
    [InlineData("Våler (Innlandet)", "3419")]
    public void ParseMunicipality_Name_ReadsTheMunicipality(string name, string number) =>
        Assert.Equal(number, Division.ParseMunicipality(name).Number.ToString());

    [Theory]
    [InlineData("Herøy", "1515 Herøy (Møre og Romsdal), 1818 Herøy (Nordland)")]
    [InlineData("våler", "3114 Våler (Østfold), 3419 Våler (Innlandet)")]
    public void ParseMunicipality_SharedName_IsRefusedWithBoth(string name, string both)
    {
        var refusal = Assert.Throws<InvalidTextException>(() => Division.ParseMunicipality(name));
        Assert.Equal(
            new LocalizedText(
                $"Flere kommuner heter «{name}»: {both}. Bruk nummeret.",
                $"More than one municipality is called '{name}': {both}. Use the number."
            ),
            refusal.Reason
        );
    }

    [Fact]
    public void TryParseMunicipality_SharedName_IsFalse()
    {
        Assert.False(Division.TryParseMunicipality("Herøy", out var municipality));
        Assert.Null(municipality);
    }

    [Theory]
    [InlineData("Tromsö", "Tromsø")]
    [InlineData("Bergenn", "Bergen")]
    [InlineData("Stavager", "Stavanger")]
    [InlineData("stavager", "Stavanger")]
    [InlineData("Stavager\u030A", "Stavanger")]
    [InlineData("Evenasši", "Evenášši")]
    [InlineData("Guovdageaidno", "Guovdageaidnu")]
    [InlineData("Heröy (Nordland)", "Herøy (Nordland)")]
    public void ParseMunicipality_MisspeltName_SuggestsTheNearest(string name, string meant)
    {
        var refusal = Assert.Throws<InvalidTextException>(() => Division.ParseMunicipality(name));
        Assert.Equal(
            new LocalizedText(
                $"«{name}» er ingen kommune i denne inndelingen. Mente du {meant}?",
                $"'{name}' is no municipality of this division. Did you mean {meant}?"
            ),
            refusal.Reason
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("Copenhagen")]
    [InlineData("0302")]
    [InlineData("1507")]
    [InlineData("9999")]
    [InlineData("0000")]
    public void ParseMunicipality_Unknown_IsRefusedWithoutSuggestion(string text)
    {
        var refusal = Assert.Throws<InvalidTextException>(() => Division.ParseMunicipality(text));
        Assert.Equal($"'{text}' is no municipality of this division.", refusal.Message);
    }

    [Fact]
    public void TryParseMunicipality_KnownName_IsTrueWithTheMunicipality()
    {
        Assert.True(Division.TryParseMunicipality("Bodø", out var municipality));
        Assert.Equal("1804", municipality.Number.ToString());
    }

    [Fact]
    public void TryParseMunicipality_Null_IsFalse() => Assert.False(Division.TryParseMunicipality(null, out _));

    [Fact]
    public void ParseMunicipality_Null_IsRefused() =>
        Assert.Throws<ArgumentNullException>("text", () => Division.ParseMunicipality(null!));

    [Fact]
    public void FindCounty_EveryNumberAndName_FindsTheCounty() =>
        Assert.All(
            Division.Counties,
            county =>
            {
                Assert.Same(county, Division.FindCounty(county.Number));
                Assert.All(Spellings(county.Name), name => Assert.Same(county, Division.FindCounty(name)));
            }
        );

    [Theory]
    [InlineData("Viken")]
    [InlineData("")]
    [InlineData("03")]
    public void FindCounty_UnknownName_IsNull(string name) => Assert.Null(Division.FindCounty(name));

    [Fact]
    public void FindCounty_NumberOfBefore2024_IsNull() => Assert.Null(Division.FindCounty(CountyNumber.Parse("30")));

    [Fact]
    public void FindMunicipality_NumberOfBefore2024_IsNull() =>
        Assert.Null(Division.FindMunicipality(MunicipalityNumber.Parse("1507")));

    [Theory]
    [MemberData(nameof(Cultures.Awkward), MemberType = typeof(Cultures))]
    public void Names_InAwkwardCulture_AreFoundInCapitals(string culture) =>
        Assert.Equal(
            "1106, 1120, 1134, 5612",
            Cultures.In(
                culture,
                () =>
                    string.Join(
                        ", ",
                        new[] { "HAUGESUND", "KLEPP", "suldal", "GUOVDAGEAIDNU" }
                            .SelectMany(MadeHere().FindMunicipalities)
                            .Select(municipality => municipality.Number)
                    )
            )
        );

    [Theory]
    [MemberData(nameof(Cultures.Awkward), MemberType = typeof(Cultures))]
    public void Lists_InAwkwardCulture_AreOrderedByNumber(string culture) =>
        Assert.Equal(
            StatisticsNorway.Municipalities.Select(row => row.Number),
            Cultures.In(
                culture,
                () => MadeHere().Municipalities.Select(municipality => municipality.Number.ToString()).ToList()
            ),
            StringComparer.Ordinal
        );

    // A division keeps what it was made with, so that it must be made in the culture that might disturb it.
    private static AdministrativeDivision MadeHere() =>
        new(Division.Provenance, Division.Counties, Division.Municipalities.Reverse());

    private static IEnumerable<string> Spellings(string name) =>
        [name, name.ToUpperInvariant(), name.ToLowerInvariant(), name.Normalize(NormalizationForm.FormD), $" {name} "];
}
