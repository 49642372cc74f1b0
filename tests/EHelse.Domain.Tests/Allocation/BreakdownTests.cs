using EHelse.Domain.Allocation;
using EHelse.Domain.Money;

namespace EHelse.Domain.Tests.Allocation;

public sealed class BreakdownTests
{
    // Each has an exact share of one half. The units go to A and B, whose figures are all in one criterion: its pot would be 2 of 1.
    [Fact]
    public void Exists_AmountsThatNoPotsHave_IsFalse()
    {
        var basis = new AllocationBasis(
            Given.Source,
            [
                Given.Line("A", ("x", "0"), ("y", "1")),
                Given.Line("B", ("x", "0"), ("y", "1")),
                Given.Line("C", ("x", "1"), ("y", "0")),
                Given.Line("D", ("x", "1"), ("y", "0")),
            ]
        );
        var breakdown = Distribution.Of(Kroner.Of(2), AllocationKey.Parse("x=1/2,y=1/2"), basis).Breakdown;
        Assert.False(breakdown.Exists);
        Assert.Equal(
            "No table in whole units has both these amounts and pots and cells that are rounded up or down. "
                + "Recipients A, B must sum to 2 kr, but can sum to at most 1 kr: their cells outside criteria y rounded up, and what the other recipients leave of these criteria.",
            breakdown.WhyNot!.English
        );
        Assert.EndsWith(
            "Mottakerne A, B må summere til 2 kr, men kan høyst summere til 1 kr: cellene deres utenfor kriteriene y rundet opp, og det de andre mottakerne lar være igjen av disse kriteriene.",
            breakdown.WhyNot.Norwegian,
            StringComparison.Ordinal
        );
        Assert.StartsWith("Ingen tabell i hele enheter", breakdown.WhyNot.Norwegian, StringComparison.Ordinal);
    }

    [Fact]
    public void WhyNot_MinimumThatBinds_BlamesTheMinimum()
    {
        var distribution = Distribution.Of(
            Kroner.Of(100),
            Given.ByPopulation,
            Given.Populations(1, 99),
            new() { Minimum = Kroner.Of(20) }
        );
        Assert.False(distribution.Breakdown.Exists);
        Assert.Contains("the minimum or the maximum", distribution.Breakdown.WhyNot!.English, StringComparison.Ordinal);
        Assert.Contains(
            "minstebeløpet eller størstebeløpet",
            distribution.Breakdown.WhyNot.Norwegian,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Exists_MinimumThatDoesNotBind_IsTrue() =>
        Assert.True(
            Distribution
                .Of(Kroner.Of(100), Given.ByPopulation, Given.Populations(1, 2), new() { Minimum = Kroner.Of(20) })
                .Breakdown.Exists
        );

    [Fact]
    public void Cell_UnknownCodeOrCriterion_IsNull()
    {
        var breakdown = Distribution.Of(Kroner.Of(3), Given.ByPopulation, Given.Populations(1, 2)).Breakdown;
        Assert.Equal(Kroner.Of(2), breakdown.Cell("B", Criterion.Population));
        Assert.Null(breakdown.Cell("C", Criterion.Population));
        Assert.Null(breakdown.Cell("B", Criterion.Flat));
    }

    [Fact]
    public void Cell_Null_Throws()
    {
        var breakdown = Distribution.Of(Kroner.Of(3), Given.ByPopulation, Given.Populations(1, 2)).Breakdown;
        Assert.Throws<ArgumentNullException>(() => breakdown.Cell(null!, Criterion.Flat));
        Assert.Throws<ArgumentNullException>(() => breakdown.Cell("A", null!));
    }

    // The exact pots are 3 1/3 and 6 2/3. Two rows of 1 2/3 and 3 1/3 each are nearest at 2 and 3: cells decide, not pots.
    [Fact]
    public void Pots_CellsNearestInAnotherColumn_AreStillRounded()
    {
        var breakdown = Distribution
            .Of(Kroner.Of(10), AllocationKey.Parse("flat=1/3,population=2/3"), Given.Populations(1, 1))
            .Breakdown;
        Assert.Equal(
            "flat 4, population 6",
            string.Join(", ", breakdown.Pots.Select(pot => $"{pot.Criterion} {pot.Amount}"))
        );
        Assert.Equal(Fraction.Of(20, 3), breakdown.Pots[1].Exact);
    }

    // Thousands of rows that all start in the same column: every other row has to move.
    [Fact]
    public void Exists_ThousandsOfEqualRows_IsTrueAndFast()
    {
        var basis = new AllocationBasis(
            Given.Source,
            Enumerable
                .Range(0, 2_000)
                .Select(number =>
                    Given.Line(FormattableString.Invariant($"{number:D5}"), ("x", "1"), ("y", "1"), ("z", "1"))
                )
        );
        var distribution = Distribution.Of(Kroner.Of(2_000), AllocationKey.Parse("x=1/3,y=1/3,z=1/3"), basis);
        Assert.True(distribution.Breakdown.Exists);
        Assert.All(
            distribution.Breakdown.Pots,
            pot => Assert.True(pot.Amount == Kroner.Of(666) || pot.Amount == Kroner.Of(667))
        );
    }
}
