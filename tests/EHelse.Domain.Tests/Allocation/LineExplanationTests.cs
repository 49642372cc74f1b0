using EHelse.Domain.Allocation;
using EHelse.Domain.Money;

namespace EHelse.Domain.Tests.Allocation;

public sealed class LineExplanationTests
{
    private static readonly AllocationKey Key = AllocationKey.Parse("flat=60%,population=40%");

    [Fact]
    public void Text_GotAUnit_GoesFromTheKeyToTheAmount()
    {
        var text = Distribution.Of(Kroner.Of(10_000), Key, Given.Populations(1, 2))["B"].Explanation.Text;
        Assert.Equal(
            "Name of B gets 5,667 kr. The key gives 5,666.6666… kr: Flat 60% × 1 of 2 = 3,000; Population 40% × 2 of 3 = 2,666.6666…. "
                + "Rounded down to 5,666 kr; the remainder 0.6666… (of 1 kr) ranks 1 of 2. "
                + "1 × 1 kr were left and went to remainders from 0.6666… up: got one.",
            text.English
        );
        Assert.Equal(
            "Name of B får 5\u00A0667 kr. Nøkkelen gir 5\u00A0666,6666… kr: Flatt 60\u00A0% × 1 av 2 = 3\u00A0000; Innbyggere 40\u00A0% × 2 av 3 = 2\u00A0666,6666…. "
                + "Rundet ned til 5\u00A0666 kr; resten 0,6666… (av 1 kr) er nummer 1 av 2. "
                + "1 × 1 kr gjensto og gikk til rester fra 0,6666… og opp: fikk én.",
            text.Norwegian
        );
    }

    [Fact]
    public void Text_CriterionWithoutAShareAndWithoutValues_GivesNothing()
    {
        var key = AllocationKey.Parse("population=100%,beds=0%");
        var text = Distribution.Of(Kroner.Of(3), key, Given.Populations(1, 2))["A"].Explanation.Text;
        Assert.Contains("Population 100% × 1 of 3 = 1; beds 0% = 0.", text.English, StringComparison.Ordinal);
        Assert.Contains("beds 0\u00A0% = 0.", text.Norwegian, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_GotNone_SaysSo()
    {
        var text = Distribution.Of(Kroner.Of(10_000), Key, Given.Populations(1, 2))["A"].Explanation.Text;
        Assert.EndsWith(
            "ranks 2 of 2. 1 × 1 kr were left and went to remainders from 0.6666… up: got none.",
            text.English,
            StringComparison.Ordinal
        );
        Assert.EndsWith("og opp: fikk ingen.", text.Norwegian, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_NothingLeft_SaysSo()
    {
        var text = Distribution.Of(Kroner.Of(3), Given.ByPopulation, Given.Populations(1, 2))["A"].Explanation.Text;
        Assert.EndsWith("Nothing was left to give.", text.English, StringComparison.Ordinal);
        Assert.EndsWith("Ingenting gjensto å gi.", text.Norwegian, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_Tied_SaysWhoGoesFirst()
    {
        var text = Distribution.Of(Kroner.Of(1), Given.ByPopulation, Given.Populations(1, 1))["B"].Explanation.Text;
        Assert.EndsWith(
            "Others had the same remainder; the larger share goes first, then the first code in text order.",
            text.English,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "Flere hadde samme rest; større andel går foran, så første kode i tekstrekkefølge.",
            text.Norwegian,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Text_NotTied_DoesNotSpeakOfTies() =>
        Assert.DoesNotContain(
            "same remainder",
            Distribution.Of(Kroner.Of(10_000), Key, Given.Populations(1, 2))["A"].Explanation.Text.English,
            StringComparison.Ordinal
        );

    [Fact]
    public void Text_MinimumBinds_SaysWhatItLeaves()
    {
        var explanation = Distribution
            .Of(Kroner.Of(100), Given.ByPopulation, Given.Populations(1, 99), new() { Minimum = Kroner.Of(20) })["B"]
            .Explanation;
        Assert.Equal(Fraction.Of(99), explanation.KeyShare);
        Assert.Equal(Fraction.Of(80), explanation.ExactShare);
        Assert.Contains(
            "The limits of others make the share 80 kr. Rounded",
            explanation.Text.English,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Grensene for andre gjør andelen til 80 kr. Rundet",
            explanation.Text.Norwegian,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(
        "1",
        "20",
        "100",
        "1",
        "The minimum holds the share at 20 kr. R",
        "Minstebeløpet holder andelen på 20 kr. R"
    )]
    [InlineData(
        "99",
        "0",
        "60",
        "1",
        "The maximum holds the share at 60 kr. R",
        "Størstebeløpet holder andelen på 60 kr. R"
    )]
    [InlineData(
        "1",
        "15",
        "100",
        "10",
        "The minimum 15 kr holds the share at 20 kr. R",
        "Minstebeløpet 15 kr holder andelen på 20 kr. R"
    )]
    [InlineData("1", "20", "20", "1", "= 1. The amount is fixed.", "= 1. Beløpet er fast.")]
    public void Text_OwnLimitBinds_SaysWhich(
        string population,
        string least,
        string most,
        string unit,
        string english,
        string norwegian
    )
    {
        var options = new DistributionOptions
        {
            Unit = Kroner.Parse(unit),
            Limits = [RecipientLimit.Between("A", Kroner.Parse(least), Kroner.Parse(most))],
        };
        var size = int.Parse(population, System.Globalization.CultureInfo.InvariantCulture);
        var text = Distribution
            .Of(Kroner.Of(100), Given.ByPopulation, Given.Populations(size, 100 - size), options)["A"]
            .Explanation.Text;
        Assert.Contains(english, text.English, StringComparison.Ordinal);
        Assert.Contains(norwegian, text.Norwegian, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_LimitDoesNotBind_DoesNotSpeakOfIt()
    {
        var options = new DistributionOptions { Limits = [RecipientLimit.Between("A", Kroner.Of(1), Kroner.Of(50))] };
        var explanation = Distribution
            .Of(Kroner.Of(100), Given.ByPopulation, Given.Populations(40, 60), options)["A"]
            .Explanation;
        Assert.DoesNotContain("holds", explanation.Text.English, StringComparison.Ordinal);
        Assert.Equal((false, false, false), (explanation.IsFixed, explanation.IsAtMinimum, explanation.IsAtMaximum));
        Assert.Equal((Kroner.Of(1), Kroner.Of(50)), (explanation.Minimum, explanation.Maximum));
    }

    [Fact]
    public void Text_DivisorMethod_NamesTheMethod()
    {
        var explanation = Distribution
            .Of(
                Kroner.Of(10),
                Given.ByPopulation,
                Given.Populations(1, 2),
                new() { Method = ApportionmentMethod.Webster }
            )["B"]
            .Explanation;
        Assert.Null(explanation.Remainders);
        Assert.EndsWith("Rounded by Webster's method.", explanation.Text.English, StringComparison.Ordinal);
        Assert.EndsWith("Rundet etter Websters metode.", explanation.Text.Norwegian, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_NegativeTotal_HasMinusSigns() =>
        Assert.StartsWith(
            "Name of A gets \u22124,000 kr. The key gives \u22124,000 kr:",
            Distribution
                .Of(Kroner.Of(-8_000), Given.ByPopulation, Given.Populations(1, 1))["A"]
                .Explanation.Text.English,
            StringComparison.Ordinal
        );

    [Fact]
    public void Text_NegativeHundreds_HaveNoGroup() =>
        Assert.StartsWith(
            "Name of A gets \u2212400 kr. The key gives \u2212400 kr:",
            Distribution.Of(Kroner.Of(-800), Given.ByPopulation, Given.Populations(1, 1))["A"].Explanation.Text.English,
            StringComparison.Ordinal
        );

    [Fact]
    public void Text_ShareThatEnds_HasNoTrailingZeros() =>
        Assert.StartsWith(
            "Name of A gets 2 kr. The key gives 1.5 kr:",
            Distribution.Of(Kroner.Of(3), Given.ByPopulation, Given.Populations(1, 1))["A"].Explanation.Text.English,
            StringComparison.Ordinal
        );

    [Fact]
    public void Text_UnitOfAThousand_CountsInThousands() =>
        Assert.Contains(
            "Rounded down to 3,000 kr; the remainder 0.3333… (of 1,000 kr)",
            Distribution
                .Of(Kroner.Of(10_000), Given.ByPopulation, Given.Populations(1, 2), new() { Unit = Kroner.Of(1_000) })[
                    "A"
                ]
                .Explanation.Text.English,
            StringComparison.Ordinal
        );

    [Fact]
    public void Parts_ShareOfZeroWithoutFigures_HaveNone()
    {
        var part = Distribution
            .Of(Kroner.Of(3), AllocationKey.Parse("population=1,beds=0"), Given.Populations(1, 2))["A"]
            .Explanation.Parts[1];
        Assert.Null(part.Value);
        Assert.Null(part.SumOfValues);
        Assert.Equal(Fraction.Zero, part.Exact);
    }

    [Fact]
    public void DistanceToCutOff_BelowIt_IsNegative() =>
        Assert.Equal(
            Fraction.Of(-1, 3),
            Distribution
                .Of(Kroner.Of(10), Given.ByPopulation, Given.Populations(1, 2))["A"]
                .Explanation.Remainders!.DistanceToCutOff
        );
}
