using EHelse.Domain.Allocation;
using EHelse.Domain.Costs;
using EHelse.Domain.Geography;
using EHelse.Domain.Groups;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Tests.Letters;

/// <summary>A letter that is described by its facts: what is refused, what is equal, and what follows from another total or key.</summary>
public sealed class AssignmentLetterFactsTests
{
    private static AssignmentLetter Of2024 => AssignmentLetter.Of2024;

    private static DigiNetwork Stranger =>
        new(ProjectNumber.Parse("999999"), "Ny", "Digi Ny", [CountyNumber.Parse("03")]);

    [Fact]
    public void Equals_TheSameFacts_IsEqual()
    {
        var copy = Altered.Changed(
            GivenLetter.Of2024,
            networks: new NetworkRegister(Of2024.Networks),
            division: new AdministrativeDivision(
                Of2024.Division.Provenance,
                Of2024.Division.Counties,
                Of2024.Division.Municipalities
            ),
            basis: AllocationBasis.OfNetworks(Of2024.Networks, Of2024.Division),
            table: new PublishedTable(
                Of2024.PublishedTable!.Provenance,
                Of2024.PublishedTable.Lines,
                Of2024.PublishedTable.StatedTotal
            ),
            agreement: Of2024.Agreement.WithLastDay(Of2024.Agreement.LastDay),
            rules: Of2024.Rules.Select(rule => new StatedRule(
                rule.Code,
                rule.Obligation,
                rule.Title,
                rule.Meaning,
                rule.Citation.Document,
                rule.Citations
            ))
        );
        Assert.True(Of2024 == copy);
        Assert.Equal(Of2024.GetHashCode(), copy.GetHashCode());
    }

    [Fact]
    public void Equals_OneFactDiffers_IsNotEqual()
    {
        var day = new LocalDate(2024, 3, 23);
        AssignmentLetter[] others =
        [
            Altered.Changed(GivenLetter.Of2024, document: SourceDocument.CooperationAgreement),
            Altered.Changed(GivenLetter.Of2024, total: Kroner.Of(1)),
            Altered.Changed(GivenLetter.Of2024, key: AllocationKey.Parse("flat=1")),
            Altered.Changed(GivenLetter.Of2024, keyDecidedOn: day),
            Altered.Changed(
                GivenLetter.Of2024,
                networks: new NetworkRegister([
                    Of2024.Networks[0].WithHostMunicipality(MunicipalityNumber.Parse("4203")),
                    .. Of2024.Networks.Skip(1),
                ])
            ),
            Altered.Changed(
                GivenLetter.Of2024,
                division: new AdministrativeDivision(
                    Of2024.Division.Provenance,
                    Of2024.Division.Counties,
                    Of2024.Division.Municipalities.Skip(1)
                )
            ),
            Altered.Changed(
                GivenLetter.Of2024,
                basis: GivenLetter.Basis((line, criterion) => line.ValueOf(criterion)!.Value + Fraction.One)
            ),
            Altered.Changed(GivenLetter.Of2024, withTable: false),
            Altered.Changed(
                GivenLetter.Of2024,
                table: new PublishedTable(
                    Of2024.PublishedTable!.Provenance,
                    Of2024.PublishedTable.Lines.Reverse(),
                    Of2024.PublishedTable.StatedTotal
                )
            ),
            Altered.Changed(GivenLetter.Of2024, citations: []),
            Altered.Changed(GivenLetter.Of2024, invoicing: new(2024, new(2024, 12, 30), new(2025, 1, 15))),
            Altered.Changed(GivenLetter.Of2024, reporting: new(2024, day, Of2024.ReportingTerms.Duties)),
            Altered.Changed(GivenLetter.Of2024, agreement: Of2024.Agreement.WithLastDay(day)),
            Altered.Changed(GivenLetter.Of2024, competence: []),
            Altered.Changed(GivenLetter.Of2024, kinds: []),
            Altered.Changed(GivenLetter.Of2024, rules: Of2024.Rules.Reverse()),
            Altered.Changed(GivenLetter.Of2024, rules: Of2024.Rules.Append(GivenLetter.Stated("GROUP-99"))),
            Altered.Changed(GivenLetter.Of2024, isWhatIf: true),
        ];
        Assert.All(others, other => Assert.True(Of2024 != other));
        Assert.All(others, other => Assert.True(other == other.WithTotal(other.Total)));
    }

    [Fact]
    public void WithTotal_AnotherTotal_KeepsTheRest()
    {
        var letter = Of2024.WithTotal(Kroner.Of(40_000_000));
        Assert.Equal(Kroner.Of(40_000_000), letter.Distribute().Sum);
        Assert.Same(Of2024.PublishedTable, letter.PublishedTable);
        Assert.True(Of2024 == letter.WithTotal(Of2024.Total));
    }

    [Fact]
    public void WithBasis_FiguresOfOneNetworkChanged_DistributesByThemAndKeepsTheRest()
    {
        var letter = Of2024.WithBasis(
            GivenLetter.Basis(
                (line, criterion) =>
                    line.Recipient.Code == "103972" && criterion == Criterion.Population
                        ? Fraction.Zero
                        : line.ValueOf(criterion)!.Value
            )
        );

        Assert.True(letter.Distribute()["103972"].Amount < Of2024.Distribute()["103972"].Amount);
        Assert.True(Of2024 == letter.WithBasis(Of2024.Basis));
    }

    [Fact]
    public void WithKey_AnotherKey_KeepsTheRest()
    {
        var letter = Of2024.WithKey(AllocationKey.Parse("flat=100%"));
        Assert.Equal(Of2024.Total, letter.Distribute().Sum);
        Assert.True(Of2024 == letter.WithKey(Of2024.Key));
    }

    [Fact]
    public void FrameOf_LetterWithATable_IsThePublishedAmount() =>
        Assert.Equal(Kroner.Of(4_734_462), Of2024.FrameOf(Of2024.Networks.Parse("Viken")));

    [Fact]
    public void FrameOf_LetterWithoutATable_IsTheComputedAmount() =>
        Assert.Equal(
            Kroner.Of(4_781_743),
            Altered.Changed(GivenLetter.Of2024, withTable: false).FrameOf(Of2024.Networks.Parse("Viken"))
        );

    [Fact]
    public void FrameOf_AnotherLettersNetwork_IsRefused() =>
        Assert.Throws<InvalidValueException>("network", () => Of2024.FrameOf(Stranger));

    [Fact]
    public void Constructor_TotalOfZeroAndLess_IsTakenAndRefused()
    {
        Assert.Equal(Kroner.Zero, Altered.Changed(GivenLetter.Of2024, total: Kroner.Zero).Total);
        Refused("total", "-0.01 kr", () => Altered.Changed(GivenLetter.Of2024, total: Kroner.OfOre(-1)));
    }

    [Fact]
    public void Constructor_NoNetwork_IsRefused() =>
        Refused(
            "networks",
            "no networks",
            () => Altered.Changed(GivenLetter.Of2024, networks: new NetworkRegister([]))
        );

    [Fact]
    public void Constructor_BasisWithoutANetwork_NamesIt() =>
        Refused(
            "basis",
            "basis.lines lacks the network 103972 Agder",
            () =>
                Altered.Changed(
                    GivenLetter.Of2024,
                    basis: AllocationBasis.OfNetworks(Of2024.Networks.Skip(1), Of2024.Division)
                )
        );

    [Fact]
    public void Constructor_BasisWithAStranger_NamesIt() =>
        Refused(
            "basis",
            "basis.lines: 999999 Ny is not one",
            () =>
                Altered.Changed(
                    GivenLetter.Of2024,
                    basis: AllocationBasis.OfNetworks(Of2024.Networks.Append(Stranger), Of2024.Division)
                )
        );

    [Fact]
    public void Constructor_TableWithoutANetwork_NamesIt() =>
        Refused(
            "publishedTable",
            "publishedTable.lines lacks the network 103972 Agder",
            () =>
                Altered.Changed(
                    GivenLetter.Of2024,
                    table: new PublishedTable(
                        Of2024.PublishedTable!.Provenance,
                        Of2024.PublishedTable.Lines.Skip(1),
                        Of2024.Total
                    )
                )
        );

    [Fact]
    public void Constructor_DivisionWithoutACounty_NamesIt() =>
        Refused(
            "division",
            "county 03, which the network 103975 Oslo",
            () =>
                Altered.Changed(
                    GivenLetter.Of2024,
                    division: new AdministrativeDivision(
                        Of2024.Division.Provenance,
                        Of2024.Division.Counties.Where(county => county.Number != CountyNumber.Parse("03")),
                        []
                    )
                )
        );

    [Fact]
    public void Constructor_InvoicingOfAnotherYear_IsRefused() =>
        Refused(
            "invoicingTerms",
            "2025, but the letter of 2024",
            () => Altered.Changed(GivenLetter.Of2024, invoicing: new(2025, new(2025, 12, 31), new(2026, 1, 15)))
        );

    [Fact]
    public void Constructor_ReportingFromTheYearAndTheNext_IsTakenAndRefused()
    {
        Assert.Empty(Altered.Changed(GivenLetter.Of2024, reporting: new(2024, default, [])).ReportingTerms.Duties);
        Refused(
            "reportingTerms",
            "begin in 2025, but the letter is of 2024",
            () => Altered.Changed(GivenLetter.Of2024, reporting: new(2025, default, []))
        );
    }

    [Fact]
    public void Constructor_CodeTwice_NamesIt()
    {
        Refused(
            "competenceRequirements",
            "combined stands twice",
            () =>
                Altered.Changed(
                    GivenLetter.Of2024,
                    competence: [CompetenceRequirement.CombinedOf2024, CompetenceRequirement.CombinedOf2024]
                )
        );
        Refused(
            "expenseKinds",
            "travel stands twice",
            () => Altered.Changed(GivenLetter.Of2024, kinds: [ExpenseKind.Travel, ExpenseKind.Travel])
        );
        Refused(
            "rules",
            "GROUP-01",
            () => Altered.Changed(GivenLetter.Of2024, rules: Of2024.Rules.Append(GivenLetter.Stated("GROUP-01")))
        );
    }

    [Fact]
    public void Constructor_NullItem_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(
            "citations",
            () => Altered.Changed(GivenLetter.Of2024, citations: [null!])
        );
        Assert.Throws<ArgumentNullException>(
            "competenceRequirements",
            () => Altered.Changed(GivenLetter.Of2024, competence: [null!])
        );
        Assert.Throws<ArgumentNullException>("expenseKinds", () => Altered.Changed(GivenLetter.Of2024, kinds: [null!]));
        Assert.Throws<ArgumentNullException>("rules", () => Altered.Changed(GivenLetter.Of2024, rules: [null!]));
    }

    private static void Refused(string parameter, string says, Func<AssignmentLetter> make) =>
        Assert.Contains(
            says,
            Assert.Throws<InvalidValueException>(parameter, () => make()).Reason.English,
            StringComparison.Ordinal
        );
}
