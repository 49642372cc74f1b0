using EHelse.Domain.Allocation;
using EHelse.Domain.Geography;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Tests.Letters;

public sealed class AssignmentLetterTests
{
    private static readonly Distribution Distribution = AssignmentLetter.Of2024.Distribute();

    /// <summary>
    /// Project number, published, computed, corrected. The published amounts are those of table 1 of the letter; the others were
    /// computed outside this library, in Python's fractions, from the figures of Statistics Norway.
    /// </summary>
    public static TheoryData<string, long, long, long> Lines =>
        new()
        {
            { "103972", 2_950_584, 2_937_520, 2_950_584 },
            { "103976", 3_445_402, 3_443_720, 3_445_402 },
            { "103969", 2_908_718, 2_913_551, 2_908_718 },
            { "103967", 3_173_401, 3_164_858, 3_173_401 },
            { "103975", 2_979_052, 2_970_220, 2_979_052 },
            { "103971", 3_139_320, 3_133_786, 3_139_320 },
            { "103966", 3_135_165, 3_125_847, 3_135_165 },
            { "103968", 3_421_391, 3_420_293, 3_421_391 },
            { "103973", 3_057_255, 3_046_683, 3_057_255 },
            { "103970", 3_739_052, 3_745_580, 3_739_052 },
            { "103974", 4_734_462, 4_781_743, 4_734_461 },
        };

    [Theory]
    [MemberData(nameof(Lines))]
    public void Reconcile_Of2024_HasTheLine(string number, long published, long computed, long corrected)
    {
        var line = AssignmentLetter
            .Of2024.Reconcile()
            .Lines.Single(line => string.Equals(line.Recipient.Code, number, StringComparison.Ordinal));
        Assert.Equal(Kroner.Of(published), line.Published);
        Assert.Equal(Kroner.Of(computed), line.Computed);
        Assert.Equal(Kroner.Of(published - computed), line.Difference);
        Assert.Equal(Kroner.Of(corrected), line.Corrected);
    }

    [Fact]
    public void IsSourceOf_OtherTotalKeyOrBasis_IsFalse()
    {
        var letter = AssignmentLetter.Of2024;
        var others = new AllocationBasis(letter.Basis.Provenance, letter.Basis.Lines.Skip(1));
        Assert.True(letter.IsSourceOf(letter.Distribute(new() { Method = ApportionmentMethod.Webster })));
        Assert.False(letter.IsSourceOf(letter.WithTotal(Kroner.Of(1)).Distribute()));
        Assert.False(letter.IsSourceOf(letter.WithKey(AllocationKey.Parse("flat=100%")).Distribute()));
        Assert.False(letter.IsSourceOf(Distribution.Of(letter.Total, letter.Key, others)));
        Assert.Throws<ArgumentNullException>(() => letter.IsSourceOf(null!));
    }

    [Fact]
    public void Reconcile_Of2024_StandsInTheOrderOfTheTable() =>
        Assert.Equal(
            "Agder, Innlandet, Møre og Romsdal, Nordland, Oslo, Rogaland, Troms og Finnmark, Trøndelag, Vestfold og Telemark, Vestland, Viken",
            string.Join(", ", AssignmentLetter.Of2024.Reconcile().Lines.Select(line => line.Recipient.Name))
        );

    [Fact]
    public void Distribute_Of2024_SumsToTheNationalTotal() => Assert.Equal(Kroner.Of(36_683_801), Distribution.Sum);

    [Fact]
    public void Distribute_Of2024_HasNoTies() => Assert.Empty(Distribution.Ties);

    [Fact]
    public void PublishedTable_Of2024_MissesItsStatedTotalByOneKrone()
    {
        var table = AssignmentLetter.Of2024.PublishedTable!;
        Assert.Equal(Kroner.Of(36_683_801), table.StatedTotal);
        Assert.Equal(Kroner.Of(36_683_802), table.SumOfLines);
        Assert.Equal(Kroner.Of(1), table.Discrepancy);
    }

    [Fact]
    public void Corrected_Of2024_TakesTheKroneFromVikenAlone()
    {
        var table = AssignmentLetter.Of2024.PublishedTable!;
        var changed = table
            .Corrected()
            .Lines.Where(line => line.Amount != table.Find(line.Recipient.Code)!.Amount)
            .ToArray();
        Assert.Equal("103974 Viken: 4734461 kr", Assert.Single(changed).ToString());
        Assert.Equal(table.StatedTotal, table.Corrected().Sum);
    }

    [Fact]
    public void Reconcile_Of2024_DifferencesRunFromTrondelagToViken()
    {
        var bySize = AssignmentLetter
            .Of2024.Reconcile()
            .Lines.OrderBy(line => line.Difference < Kroner.Zero ? -line.Difference : line.Difference)
            .ToArray();
        Assert.Equal("Trøndelag 1098", $"{bySize[0].Recipient.Name} {bySize[0].Difference}");
        Assert.Equal("Viken -47281", $"{bySize[^1].Recipient.Name} {bySize[^1].Difference}");
        Assert.Equal(Kroner.Of(1), Kroner.Sum(bySize.Select(line => line.Difference)));
    }

    [Fact]
    public void Reconcile_Of2024_FindsTheKroneThatIsTooMuch()
    {
        var finding = Assert.Single(AssignmentLetter.Of2024.Reconcile().Assessment);
        Assert.Equal("ALLOC-01", finding.Code);
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal(
            "The published lines sum to 36,683,802 kr, 1 kr more than the stated total 36,683,801 kr.",
            finding.Text.English
        );
    }

    // Rounding each line alone gives the published sum too, which is why the library does not do it.
    [Fact]
    public void ExactShares_Of2024RoundedOneByOne_MissTheTotalByOneKrone()
    {
        var half = Fraction.Of(1, 2);
        var rounded = Distribution.Lines.Select(line => Kroner.OfOre((line.ExactShare + half).Floor() * 100));
        Assert.Equal(Kroner.Of(36_683_802), Kroner.Sum(rounded));
    }

    [Fact]
    public void ExactShare_OfVikenIn2024_IsExact() =>
        Assert.Equal(Fraction.Parse("132698216150822/27751015"), Distribution["103974"].ExactShare);

    [Fact]
    public void Breakdown_Of2024_HasPotsOfTheKeyRoundedAndSumsBothWays()
    {
        var breakdown = Distribution.Breakdown;
        Assert.True(breakdown.Exists);
        Assert.Equal(
            "flat 22010281, municipalities 7336760, population 7336760",
            string.Join(", ", breakdown.Pots.Select(pot => $"{pot.Criterion} {pot.Amount}"))
        );
    }

    [Theory]
    [InlineData("largest-remainder")]
    [InlineData("webster")]
    [InlineData("jefferson")]
    [InlineData("adams")]
    [InlineData("huntington-hill")]
    [InlineData("dean")]
    public void Distribute_AnyMethod_SumsToTheNationalTotal(string method) =>
        Assert.Equal(
            AssignmentLetter.Of2024.Total,
            AssignmentLetter.Of2024.Distribute(new() { Method = ApportionmentMethod.Parse(method) }).Sum
        );

    [Fact]
    public void Within_NetworksCountiesMunicipalities_SumOnEveryLevel()
    {
        var letter = AssignmentLetter.Of2024;
        var counties = letter
            .Distribute()
            .Within(
                letter.Key,
                network => AllocationBasis.OfCounties(letter.Networks.Parse(network.Code).Counties, letter.Division)
            );
        var municipalities = counties.Within(
            AllocationKey.Parse("flat=50%,population=50%"),
            county => AllocationBasis.OfMunicipalities(CountyNumber.Parse(county.Code), letter.Division)
        );
        Assert.Equal(11, counties.Parts.Count);
        Assert.Equal(15, municipalities.Parts.Count);
        Assert.Equal(357, municipalities.Lines.Count());
        Assert.All(
            counties.Parts.Concat(municipalities.Parts),
            part => Assert.Equal(part.Parent.Amount, part.Distribution.Sum)
        );
        Assert.Equal(letter.Total, counties.Sum);
        Assert.Equal(letter.Total, municipalities.Sum);
    }

    [Fact]
    public void Within_Viken_IsSharedByItsThreeCounties()
    {
        var letter = AssignmentLetter.Of2024;
        var viken = letter
            .Distribute()
            .Within(
                letter.Key,
                network => AllocationBasis.OfCounties(letter.Networks.Parse(network.Code).Counties, letter.Division)
            )
            .Parts.Single(part => string.Equals(part.Parent.Recipient.Name, "Viken", StringComparison.Ordinal));
        Assert.Equal(
            ["31", "32", "33"],
            viken.Distribution.Lines.Select(line => line.Recipient.Code),
            StringComparer.Ordinal
        );
        Assert.Equal(Kroner.Of(4_781_743), viken.Distribution.Sum);
    }

    [Fact]
    public void Of2024_Figures_AreThoseOfTheLetter()
    {
        var letter = AssignmentLetter.Of2024;
        Assert.Equal(2024, letter.Year);
        Assert.Equal(Kroner.Of(36_683_801), letter.Total);
        Assert.Equal("flat=60%,municipalities=20%,population=20%", letter.Key.ToString());
        Assert.Equal(new LocalDate(2024, 3, 22), letter.KeyDecidedOn);
        Assert.Equal(SourceDocument.Letter2024, letter.Document);
        Assert.Same(NetworkRegister.Of2024, letter.Networks);
        Assert.Equal("Assignment letter 2024", letter.ToString());
    }

    [Fact]
    public void Of2024_Citations_AllPointIntoTheLetter()
    {
        Assert.NotEmpty(AssignmentLetter.Of2024.Citations);
        Assert.All(
            AssignmentLetter.Of2024.Citations,
            citation => Assert.Equal(SourceDocument.Letter2024, citation.Document)
        );
    }

    [Fact]
    public void ForYear_2024_IsTheLetterOf2024() =>
        Assert.Same(AssignmentLetter.Of2024, AssignmentLetter.ForYear(2024));

    [Theory]
    [InlineData(2023)]
    [InlineData(2025)]
    [InlineData(0)]
    [InlineData(int.MinValue)]
    public void ForYear_UnknownYear_SaysWhichAreKnown(int year)
    {
        Assert.False(AssignmentLetter.TryForYear(year, out var letter));
        Assert.Null(letter);
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => AssignmentLetter.ForYear(year));
        Assert.Equal(year, error.ActualValue);
        Assert.Contains("known: 2024", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void KnownYears_Each_HasALetterOfThatYear() =>
        Assert.All(AssignmentLetter.KnownYears, year => Assert.Equal(year, AssignmentLetter.ForYear(year).Year));
}
