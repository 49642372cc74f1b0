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
}
