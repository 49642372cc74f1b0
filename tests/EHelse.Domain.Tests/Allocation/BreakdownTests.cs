using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

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
                + "Recipients A, B must sum to 2 kr, but can sum to at most 1 kr: their cells outside criterion y rounded up, and what the other recipients leave there.",
            breakdown.WhyNot!.English
        );
        Assert.EndsWith(
            "Mottakerne A, B må summere til 2 kr, men kan høyst summere til 1 kr: egne celler utenfor kriteriet y rundet opp, og det de andre mottakerne lar være igjen der.",
            breakdown.WhyNot.Norwegian,
            StringComparison.Ordinal
        );
        Assert.StartsWith("Ingen tabell i hele enheter", breakdown.WhyNot.Norwegian, StringComparison.Ordinal);
    }

    // As above, with four in two criteria: their pots would be 4 of 2.
    [Fact]
    public void WhyNot_SeveralCriteria_NamesThem()
    {
        var basis = new AllocationBasis(
            Given.Source,
            "ABCDEFGH".Select(code =>
            {
                var (of, others) = code < 'E' ? ("0", "1") : ("1", "0");
                return Given.Line(code.ToString(), ("x", of), ("y", others), ("z", others));
            })
        );
        var whyNot = Distribution.Of(Kroner.Of(4), AllocationKey.Parse("x=1/2,y=1/4,z=1/4"), basis).Breakdown.WhyNot!;
        Assert.EndsWith(
            "Recipients A, B, C, D must sum to 4 kr, but can sum to at most 2 kr: their cells outside criteria y, z rounded up, and what the other recipients leave there.",
            whyNot.English,
            StringComparison.Ordinal
        );
        Assert.Contains("egne celler utenfor kriteriene y, z rundet opp", whyNot.Norwegian, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("flat=50%,population=50%")]
    [InlineData("population=50%,flat=50%")]
    public void Cell_EqualRemaindersInARow_RoundsUpTheFirstCriterionByCodeWhateverTheKeysOrder(string key)
    {
        var breakdown = Distribution.Of(Kroner.Of(1), AllocationKey.Parse(key), Given.Populations(1)).Breakdown;
        Assert.Equal(Kroner.Of(1), breakdown.Cell("A", Criterion.Flat));
        Assert.Equal(Kroner.Zero, breakdown.Cell("A", Criterion.Population));
    }

    [Theory]
    [InlineData("largest-remainder", "limits", "grenser")]
    [InlineData("webster", "limits and a divisor method", "grenser og divisormetode")]
    public void WhyNot_LimitThatBinds_BlamesLimits(string method, string english, string norwegian)
    {
        var options = new DistributionOptions { Method = ApportionmentMethod.Parse(method) };
        var minimum = WhyNot(options with { Minimum = Kroner.Of(20) });
        var ofOne = WhyNot(options with { Limits = [RecipientLimit.Fixed("B", Kroner.Of(20))] });
        Assert.StartsWith($"Amounts by {english} are often", minimum.English, StringComparison.Ordinal);
        Assert.StartsWith($"Beløp etter {norwegian} er ofte", ofOne.Norwegian, StringComparison.Ordinal);

        static LocalizedText WhyNot(DistributionOptions options) =>
            Distribution.Of(Kroner.Of(100), Given.ByPopulation, Given.Populations(1, 99), options).Breakdown.WhyNot!;
    }

    // By Jefferson the first gets all ten, one more than its exact share of nine.
    [Fact]
    public void WhyNot_DivisorMethod_BlamesTheMethod()
    {
        var jefferson = new DistributionOptions { Method = ApportionmentMethod.Jefferson };
        var distribution = Distribution.Of(
            Kroner.Of(10),
            Given.ByPopulation,
            Given.Populations(90, 3, 3, 4),
            jefferson
        );
        Assert.Equal(
            "Amounts by a divisor method are often not sums of the key's parts rounded up or down. Recipient A must sum to 10 kr, but its cells rounded up sum to 9 kr.",
            distribution.Breakdown.WhyNot!.English
        );
        Assert.Equal(
            "Beløp etter divisormetode er ofte ikke summer av nøkkelens deler avrundet opp eller ned. Mottakeren A må summere til 10 kr, men cellene rundet opp summerer til 9 kr.",
            distribution.Breakdown.WhyNot.Norwegian
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
