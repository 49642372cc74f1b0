using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Allocation;

public sealed class DistributionTests
{
    [Fact]
    public void Of_EqualRemainders_GoesToTheLargerShare() =>
        Assert.Equal("A: 0, B: 2", Amounts(Distribution.Of(Kroner.Of(2), Given.ByPopulation, Given.Populations(1, 3))));

    [Fact]
    public void Of_EqualShares_GoesToTheFirstCodeNotTheFirstLine()
    {
        var basis = new AllocationBasis(Given.Source, [Given.Line("b"), Given.Line("a"), Given.Line("B")]);
        var distribution = Distribution.Of(Kroner.Of(1), AllocationKey.Parse("flat=100%"), basis);
        Assert.Equal("b: 0, a: 0, B: 1", Amounts(distribution));
    }

    [Fact]
    public void Ties_EqualShares_NameThemInTheOrderOfCodes()
    {
        var basis = new AllocationBasis(Given.Source, [Given.Line("b"), Given.Line("a"), Given.Line("B")]);
        var tie = Distribution.Of(Kroner.Of(2), AllocationKey.Parse("flat=100%"), basis).Ties.Single();
        Assert.Equal(["B", "a", "b"], tie.Recipients.Select(recipient => recipient.Code), StringComparer.Ordinal);
        Assert.Equal(["B", "a"], tie.Favoured.Select(recipient => recipient.Code), StringComparer.Ordinal);
        Assert.Equal(Fraction.Of(2, 3), tie.Remainder);
    }

    [Fact]
    public void Ties_DivisorMethod_HaveNoRemainder()
    {
        var options = new DistributionOptions { Method = ApportionmentMethod.Webster };
        var tie = Distribution.Of(Kroner.Of(1), Given.ByPopulation, Given.Populations(2, 2), options).Ties.Single();
        Assert.Null(tie.Remainder);
    }

    [Fact]
    public void Ties_NothingTied_AreEmpty() =>
        Assert.Empty(Distribution.Of(Kroner.Of(3), Given.ByPopulation, Given.Populations(1, 2)).Ties);

    [Fact]
    public void Of_KeyWithShareOfZero_NeedsNoFigures() =>
        Assert.Equal(
            "A: 1, B: 2",
            Amounts(
                Distribution.Of(Kroner.Of(3), AllocationKey.Parse("population=100%,beds=0%"), Given.Populations(1, 2))
            )
        );

    [Fact]
    public void Of_ValuesWithDecimals_IsExact()
    {
        var basis = new AllocationBasis(
            Given.Source,
            [Given.Line("A", ("beds", "0.1")), Given.Line("B", ("beds", "0.2"))]
        );
        Assert.Equal("A: 1, B: 2", Amounts(Distribution.Of(Kroner.Of(3), AllocationKey.Parse("beds=1"), basis)));
    }

    [Theory]
    [InlineData("0.01", "A: 0.04, B: 0.03, C: 0.03", "0.10")]
    [InlineData("1", "A: 4, B: 3, C: 3", "10")]
    [InlineData("100", "A: 400, B: 300, C: 300", "1000")]
    [InlineData("1000", "A: 4000, B: 3000, C: 3000", "10000")]
    public void Of_AnotherUnit_GivesWholeUnits(string unit, string expected, string total)
    {
        var options = new DistributionOptions { Unit = Kroner.Parse(unit) };
        Assert.Equal(
            expected,
            Amounts(Distribution.Of(Kroner.Parse(total), Given.ByPopulation, Given.Populations(1, 1, 1), options))
        );
    }

    [Theory]
    [InlineData("1050", "100")]
    [InlineData("0.50", "1")]
    [InlineData("-999", "1000")]
    public void Of_TotalNoMultipleOfTheUnit_SaysBoth(string total, string unit)
    {
        var options = new DistributionOptions { Unit = Kroner.Parse(unit) };
        var error = Assert.Throws<InvalidValueException>(() =>
            Distribution.Of(Kroner.Parse(total), Given.ByPopulation, Given.Populations(1), options)
        );
        Assert.Equal(
            new LocalizedText(
                $"Totalen {total} kr er ikke et multiplum av enheten {unit} kr.",
                $"The total {total} kr is not a multiple of the unit {unit} kr."
            ),
            error.Reason
        );
        Assert.Equal("total", error.ParamName);
    }

    [Fact]
    public void Of_BasisLacksACriterion_NamesItAndThoseThereAre() =>
        Assert.Equal(
            new LocalizedText(
                "Grunnlaget har ingen verdier for «populaton»; det har flat, population. Mente du population?",
                "The basis has no values for 'populaton'; it has flat, population. Did you mean population?"
            ),
            Assert
                .Throws<InvalidValueException>(() =>
                    Distribution.Of(Kroner.Of(1), AllocationKey.Parse("flat=60%,populaton=40%"), Given.Populations(1))
                )
                .Reason
        );

    [Fact]
    public void Of_ValuesSumToZero_NamesTheCriterion() =>
        Assert.Equal(
            new LocalizedText(
                "Verdiene for «population» summerer til null: det er ingenting å fordele etter.",
                "The values for 'population' sum to zero: there is nothing to distribute by."
            ),
            Assert
                .Throws<InvalidValueException>(() =>
                    Distribution.Of(
                        Kroner.Of(1),
                        AllocationKey.Parse("flat=60%,population=40%"),
                        Given.Populations(0, 0)
                    )
                )
                .Reason
        );

    [Fact]
    public void Of_ValuesSumToZeroForAShareOfZero_IsTaken() =>
        Assert.Equal(
            "A: 1, B: 1",
            Amounts(Distribution.Of(Kroner.Of(2), AllocationKey.Parse("flat=1,population=0"), Given.Populations(0, 0)))
        );

    [Fact]
    public void Of_LargestKroner_SumsToIt()
    {
        var options = new DistributionOptions { Unit = Kroner.Ore };
        var distribution = Distribution.Of(Kroner.MaxValue, Given.ByPopulation, Given.Populations(1, 1), options);
        Assert.Equal("A: 4611686018427387904, B: 4611686018427387903.99", Amounts(distribution));
        Assert.Equal(Kroner.MaxValue, distribution.Sum);
    }

    [Fact]
    public void Of_SmallestKroner_SumsToIt()
    {
        var distribution = Distribution.Of(Kroner.MinValue, Given.ByPopulation, Given.Populations(1, 2));
        Assert.Equal("A: -3074457345618258603, B: -6148914691236517205", Amounts(distribution));
        Assert.Equal(Kroner.MinValue, distribution.Sum);
    }

    [Fact]
    public void Of_MinimumBetweenUnits_IsRaisedToAWholeUnit()
    {
        var options = new DistributionOptions { Unit = Kroner.Of(1_000), Minimum = Kroner.Of(1_500) };
        Assert.Equal(
            "A: 2000, B: 8000",
            Amounts(Distribution.Of(Kroner.Of(10_000), Given.ByPopulation, Given.Populations(1, 99), options))
        );
    }

    [Fact]
    public void Of_MaximumBetweenUnits_IsCutToAWholeUnit()
    {
        var options = new DistributionOptions { Unit = Kroner.Of(1_000), Maximum = Kroner.Of(7_500) };
        Assert.Equal(
            "A: 3000, B: 7000",
            Amounts(Distribution.Of(Kroner.Of(10_000), Given.ByPopulation, Given.Populations(1, 99), options))
        );
    }

    [Fact]
    public void Of_MinimumsThatSumToTheTotal_IsTaken() =>
        Assert.Equal(
            "A: 5, B: 5",
            Amounts(
                Distribution.Of(
                    Kroner.Of(10),
                    Given.ByPopulation,
                    Given.Populations(1, 9),
                    new() { Minimum = Kroner.Of(5) }
                )
            )
        );

    [Fact]
    public void Of_MinimumsAboveTheTotal_SaysWhatTheySumTo() =>
        Assert.Equal(
            new LocalizedText(
                "Minstebeløpene summerer til 12 kr, mer enn totalen 10 kr.",
                "The minimums sum to 12 kr, more than the total 10 kr."
            ),
            Assert
                .Throws<InvalidValueException>(() =>
                    Distribution.Of(
                        Kroner.Of(10),
                        Given.ByPopulation,
                        Given.Populations(1, 9),
                        new() { Minimum = Kroner.Of(6) }
                    )
                )
                .Reason
        );

    [Fact]
    public void Of_MinimumsAboveTheTotalInAnotherUnit_SaysKroner()
    {
        var options = new DistributionOptions { Unit = Kroner.Ore, Minimum = Kroner.Parse("0.06") };
        Assert.Equal(
            "The minimums sum to 0.12 kr, more than the total 0.10 kr.",
            Assert
                .Throws<InvalidValueException>(() =>
                    Distribution.Of(Kroner.Parse("0.10"), Given.ByPopulation, Given.Populations(1, 9), options)
                )
                .Reason.English
        );
    }

    [Fact]
    public void Find_UnknownCode_IsNull() =>
        Assert.Null(Distribution.Of(Kroner.Of(1), Given.ByPopulation, Given.Populations(1)).Find("a"));

    [Fact]
    public void Item_UnknownCode_SaysWhich() =>
        Assert.Equal(
            "No recipient has the code 'a'.",
            Assert
                .Throws<KeyNotFoundException>(() =>
                    Distribution.Of(Kroner.Of(1), Given.ByPopulation, Given.Populations(1))["a"]
                )
                .Message
        );

    [Fact]
    public void Item_Code_IsItsLine()
    {
        var distribution = Distribution.Of(Kroner.Of(3), Given.ByPopulation, Given.Populations(1, 2));
        Assert.Same(distribution.Lines[1], distribution["B"]);
    }

    [Fact]
    public void Of_NullKeyOrBasis_Throws()
    {
        Assert.Equal(
            "key",
            Assert
                .Throws<ArgumentNullException>(() => Distribution.Of(Kroner.Of(1), null!, Given.Populations(1)))
                .ParamName
        );
        Assert.Equal(
            "basis",
            Assert
                .Throws<ArgumentNullException>(() => Distribution.Of(Kroner.Of(1), Given.ByPopulation, null!))
                .ParamName
        );
    }

    [Fact]
    public void ToString_Distribution_SaysTotalAndRecipients() =>
        Assert.Equal(
            "3.50 kr over 2 recipients",
            Distribution
                .Of(Kroner.Parse("3.50"), Given.ByPopulation, Given.Populations(1, 2), new() { Unit = Kroner.Ore })
                .ToString()
        );

    // Fractions of a million recipients or criteria would be slow; a thousand recipients with equal claims is the slowest case of a rule that sorts.
    [Fact]
    public void Of_ThousandsWithEqualClaims_GivesTheFirstCodesOneMore()
    {
        var codes = Enumerable
            .Range(10_000, 5_000)
            .Select(number => FormattableString.Invariant($"{number}"))
            .ToArray();
        var basis = new AllocationBasis(Given.Source, codes.Reverse().Select(code => Given.Line(code)));
        var distribution = Distribution.Of(Kroner.Of(7_499), AllocationKey.Parse("flat=1"), basis);
        Assert.Equal("2 1", $"{distribution["12498"].Amount} {distribution["12499"].Amount}");
        Assert.Equal(2_499, distribution.Ties.Single().Favoured.Count);
    }

    private static string Amounts(Distribution distribution) =>
        string.Join(", ", distribution.Lines.Select(line => $"{line.Recipient.Code}: {line.Amount}"));
}
