using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using EHelse.Domain.Tests.Letters;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>What values and refusals say, and what is refused where it is handed in.</summary>
public sealed class TextsTests
{
    private static readonly AssignmentLetter Letter = AssignmentLetter.Of2024;

    [Fact]
    public void ToString_LineOfADistribution_IsTheRecipientAndTheAmount() =>
        Assert.Equal("103972 Agder: 2937520 kr", Letter.Distribute()["103972"].ToString());

    [Fact]
    public void ToString_Sweep_TellsTheBaselineAndWhatMoves()
    {
        var sweep = Sweep.From(Letter.Distribute());
        Assert.EndsWith(
            ", against flat=60%,municipalities=20%,population=20%",
            sweep.ToString(),
            StringComparison.Ordinal
        );
        var point = sweep.At(Letter.Key);
        Assert.Equal("flat=60%,municipalities=20%,population=20%: 0 kr change hands", point.ToString());
        Assert.Equal("103972 Agder: 2937520 kr (0)", point["103972"].ToString());
        var moved = sweep.At(AllocationKey.Parse("flat=50%,municipalities=25%,population=25%"));
        Assert.EndsWith(" kr (-99343)", moved["103972"].ToString(), StringComparison.Ordinal);
        Assert.Contains(moved.Lines, line => line.ToString().Contains(" kr (+", StringComparison.Ordinal));
    }

    [Fact]
    public void Sweep_WhatItCannotAnswer_IsRefused()
    {
        var sweep = Sweep.From(Letter.Distribute());
        Assert.Throws<ArgumentNullException>("key", () => sweep.At(null!));
        Assert.Throws<ArgumentNullException>("key", () => Letter.Distribute().Within(null!, _ => Letter.Basis));
        var point = sweep.At(Letter.Key);
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => point["103972"].Percent(-1));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => point["103972"].Percent(101));
        Assert.Equal("No recipient has the code 'x'.", Assert.Throws<KeyNotFoundException>(() => point["x"]).Message);
    }

    [Fact]
    public void Null_WhereAReferenceIsNeeded_IsRefusedByName()
    {
        Assert.Throws<ArgumentNullException>("criterion", () => Letter.Key.ShareOf(null!));
        Assert.Throws<ArgumentNullException>("code", () => Letter.PublishedTable!.Find(null!));
        Assert.Throws<ArgumentNullException>("method", () => Apportionment.Divide(1, (IReadOnlyList<long>)[1], null!));
        Assert.False(KeyGrid.TryParse(null, Share.Percent(1), out _));
        Assert.True(KeyGrid.TryParse("flat", Share.Percent(1), out var grid));
        Assert.Equal("flat", grid.ToString());
    }

    [Fact]
    public void Fraction_DenominatorOfZero_SaysWhichIsZero() =>
        Assert.Equal(
            "The denominator of a fraction is zero.",
            Assert.Throws<DivideByZeroException>(() => Fraction.Of(1, 0)).Message
        );

    [Fact]
    public void Corrected_TableWithOre_IsInOreThoughItsTotalIsWhole()
    {
        var table = new PublishedTable(
            new Provenance("counted", asOf: null),
            [
                new PublishedLine(new Recipient("A", "Alfa"), Kroner.Parse("1.50")),
                new PublishedLine(new Recipient("B", "Bravo"), Kroner.Of(2)),
            ],
            Kroner.Of(4)
        );
        Assert.Equal(Kroner.Ore, table.Corrected().Options.Unit);
    }

    [Fact]
    public void Revise_NobodyLosesToTheSameTotalWithMinimums_KeepsEveryAmount()
    {
        var before = Letter.Distribute();
        var held = before.Revise(before.Total, RevisionRule.NobodyLoses);
        Assert.Equal(before.Lines.Select(line => line.Amount), held.After.Lines.Select(line => line.Amount));
    }

    [Fact]
    public void PublishedLinesSumToTheStatedTotal_LetterWithoutATable_SaysThatThereIsNone()
    {
        var finding = Assert.Single(Altered.Changed(GivenLetter.Of2024, withTable: false).AssessPublishedTable());
        Assert.Equal(("ALLOC-01", Outcome.NotApplicable), (finding.Code, finding.Outcome));
        Assert.Equal("publishedTable", finding.Path);
        Assert.Equal(
            new LocalizedText("Brevet har ingen tabell over beløpene.", "The letter has no table of amounts."),
            finding.Text
        );
    }

    [Fact]
    public void ToString_Basis_IsRecipientsAndCriteria()
    {
        ValueText.Is("11 recipients by municipalities, population", Letter.Basis);
        ValueText.Is("1 recipient by a, b, c, d", Basis(Given.Line("A", Values("a b c d"))));
        ValueText.Is("1 recipient by a, b, c, d and 1 more", Basis(Given.Line("A", Values("a b c d e"))));
        ValueText.Is("2 recipients", Basis(Given.Line("A"), Given.Line("B")));
    }

    [Fact]
    public void ToString_BasisLine_IsRecipientAndValues()
    {
        ValueText.Is("103972 Agder: municipalities=25, population=319850", Letter.Basis.Find("103972")!);
        ValueText.Is("A Name of A: a=0.3333…, b=0.5", Given.Line("A", ("a", "1/3"), ("b", "1/2")));
        ValueText.Is("A Name of A: a=1, b=1, c=1, d=1 and 2 more", Given.Line("A", Values("a b c d e f")));
        ValueText.Is("A Name of A", Given.Line("A"));
    }

    [Fact]
    public void ToString_Apportionment_IsTotalWeightsAndMethod()
    {
        ValueText.Is("10 over 3 weights by largest remainder", Apportionment.Of(10, (Fraction[])[3, 3, 1]));
        ValueText.Is(
            "-10 over 1 weight by Webster's method",
            Apportionment.Of(-10, (Fraction[])[1], ApportionmentMethod.Webster)
        );
    }

    [Fact]
    public void ToString_Distribution_CountsOneRecipient() =>
        ValueText.Is("3 kr over 1 recipient", Distribution.Of(Kroner.Of(3), Given.ByPopulation, Given.Populations(1)));

    [Fact]
    public void ToString_Breakdown_IsItsPots()
    {
        var breakdown = Letter.Distribute().Breakdown;
        ValueText.Is("flat: 22010281 kr, municipalities: 7336760 kr, population: 7336760 kr", breakdown);
        ValueText.Is("flat: 22010281 kr", breakdown.Pots[0]);
    }

    [Fact]
    public void ToString_BreakdownThatIsNot_SaysSo() =>
        ValueText.Is(
            "no table in whole units",
            Distribution
                .Of(Kroner.Of(100), Given.ByPopulation, Given.Populations(1, 99), new() { Minimum = Kroner.Of(20) })
                .Breakdown
        );

    [Fact]
    public void ToString_PartsOfAnExplanation_AreWhatTheyGive()
    {
        ValueText.Is("flat: 2000934.6 kr", Letter.Distribute()["103972"].Explanation.Parts[0]);
        var distribution = Distribution.Of(Kroner.Of(10), Given.ByPopulation, Given.Populations(1, 2));
        ValueText.Is("population: 3.3333… kr", distribution["A"].Explanation.Parts[0]);
        ValueText.Is("rank 2 of 2, remainder 0.3333…, got none", distribution["A"].Explanation.Remainders!);
        ValueText.Is("rank 1 of 2, remainder 0.6666…, got a unit", distribution["B"].Explanation.Remainders!);
    }

    [Fact]
    public void ToString_PublishedTable_TellsTheStatedTotalWhenItDiffers()
    {
        ValueText.Is("36683802 kr over 11 lines, stated 36683801 kr", Letter.PublishedTable!);
        var table = PublishedTableTests.Table("10", "3", "7");
        ValueText.Is("10 kr over 2 lines", table);
        ValueText.Is("A Name of A: 3 kr", table.Lines[0]);
    }

    [Fact]
    public void ToString_Reconciliation_IsBothTotals()
    {
        ValueText.Is("11 lines: published 36683802 kr, computed 36683801 kr", Letter.Reconcile());
        var reconciliation = Reconciliation.Of(
            PublishedTableTests.Table("10", "3", "7"),
            Distribution.Of(Kroner.Of(11), Given.ByPopulation, Given.Populations(5, 6))
        );
        ValueText.Is("2 lines: published 10 kr, computed 11 kr", reconciliation);
        ValueText.Is("A Name of A: published 3 kr, computed 5 kr", reconciliation.Lines[0]);
    }

    [Fact]
    public void ToString_SubDistribution_IsTheSumAndTheLevels()
    {
        var counties = Letter
            .Distribute()
            .Within(
                Letter.Key,
                network => AllocationBasis.OfCounties(Letter.Networks.Parse(network.Code).Counties, Letter.Division)
            );
        ValueText.Is("36683801 kr over 15 recipients in 11 parts", counties);
        var agder = counties.Parts.Single(part => part.Parent.Recipient.Code == "103972");
        ValueText.Is("103972 Agder: 2937520 kr over 1 recipient", agder);
    }

    [Fact]
    public void ToString_Tie_IsWhoWasTiedAndHowManyGotAUnit()
    {
        ValueText.Is("A Name of A, B Name of B: 1 of 2 got a unit", TieOf(Kroner.Of(1), 1, 1));
        ValueText.Is(
            "A Name of A, B Name of B, C Name of C, D Name of D and 2 more: 2 of 6 got a unit",
            TieOf(Kroner.Of(2), 1, 1, 1, 1, 1, 1)
        );
    }

    [Fact]
    public void ToString_OptionsWithManyLimits_ShowTheFirstFour() =>
        ValueText.Is(
            "largest-remainder, unit 1 kr, A: 1 kr, B: 1 kr, C: 1 kr, D: 1 kr and 2 more",
            new DistributionOptions
            {
                Limits = [.. "ABCDEF".Select(code => RecipientLimit.Fixed($"{code}", Kroner.Of(1)))],
            }
        );

    // 10^30 is the first number that is not written out.
    [Fact]
    public void ToString_LongNumber_SaysHowLongItIs()
    {
        var first = BigInteger.Pow(10, 30);
        ValueText.Is($"{first - 1} over 1 weight by largest remainder", Apportionment.Of(first - 1, (Fraction[])[1]));
        ValueText.Is(
            "a number of 13 bytes over 1 weight by largest remainder",
            Apportionment.Of(first, (Fraction[])[1])
        );
        ValueText.Is(
            "a number of 13 bytes over 1 weight by largest remainder",
            Apportionment.Of(-first, (Fraction[])[1])
        );
        ValueText.Is("A Name of A: a=a number of 13 bytes", LineOf(Fraction.Of(first)));
        ValueText.Is("A Name of A: a=a number of 13 bytes", LineOf(Fraction.Of(first * 3 + 1, 3)));
        ValueText.Is($"A Name of A: a={first - 1}.6666…", LineOf(Fraction.Of(first * 3 - 1, 3)));
        ValueText.Is("A Name of A: a=0.0000…", LineOf(Fraction.Of(1, first * first)));
        ValueText.Is(
            "1 × 1, total a number of 13 bytes",
            RoundedTable.Of([
                [Fraction.Of(first)],
            ])
        );
    }

    [Fact]
    public void ToString_LongNames_AreCut()
    {
        var recipient = new Recipient(new string('x', 100_000) + "\n", "A");
        var values = Enumerable
            .Range(0, 1_000)
            .Select(i => KeyValuePair.Create(Criterion.Parse($"{new string('y', 90)} {i}"), Fraction.Of(i)));
        var line = new BasisLine(recipient, values);
        var basis = Basis(line);
        var key = AllocationKey.Of(new KeyPart(basis.Criteria[1], Share.Whole));
        var distribution = Distribution.Of(Kroner.Of(3), key, basis);
        var table = new PublishedTable(Given.Source, [new PublishedLine(recipient, Kroner.Of(3))], Kroner.Of(3));
        var reconciliation = Reconciliation.Of(table, distribution);
        Assert.All(
            (object[])
                [
                    line,
                    basis,
                    distribution.Breakdown,
                    distribution.Breakdown.Pots[0],
                    distribution.Lines[0].Explanation.Parts[0],
                    table.Lines[0],
                    reconciliation.Lines[0],
                    distribution.Within(key, _ => basis).Parts[0],
                ],
            ValueText.IsShort
        );
        Assert.StartsWith(new string('x', 60) + "…: ", line.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("=3 and 996 more", line.ToString(), StringComparison.Ordinal);
    }

    private static AllocationBasis Basis(params BasisLine[] lines) => new(Given.Source, lines);

    private static BasisLine LineOf(Fraction value) => new(Given.Recipient("A"), [new(Criterion.Parse("a"), value)]);

    private static (string Criterion, string Value)[] Values(string criteria) =>
        [.. criteria.Split(' ').Select(criterion => (criterion, "1"))];

    private static Tie TieOf(Kroner total, params int[] populations) =>
        Assert.Single(Distribution.Of(total, Given.ByPopulation, Given.Populations(populations)).Ties);
}
