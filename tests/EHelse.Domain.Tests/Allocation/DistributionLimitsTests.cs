using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>Limits and fixed amounts for single recipients, by example.</summary>
public sealed class DistributionLimitsTests
{
    [Fact]
    public void Of_FixedAmount_SharesTheRestInProportion() =>
        Assert.Equal("A: 10, B: 60, C: 30", Amounts(100, [50, 40, 20], RecipientLimit.Fixed("A", Kroner.Of(10))));

    [Fact]
    public void Of_FixedAmountWithoutWeight_IsGiven() =>
        Assert.Equal("A: 10, B: 60, C: 30", Amounts(100, [0, 40, 20], RecipientLimit.Fixed("A", Kroner.Of(10))));

    [Fact]
    public void Of_FixedAtZero_GetsNothing() =>
        Assert.Equal("A: 0, B: 60, C: 30", Amounts(90, [50, 40, 20], RecipientLimit.Fixed("A", Kroner.Zero)));

    [Fact]
    public void Of_EveryoneFixedAtTheTotal_IsTaken() =>
        Assert.Equal(
            "A: 7, B: 3",
            Amounts(10, [1, 1], RecipientLimit.Fixed("A", Kroner.Of(7)), RecipientLimit.Fixed("B", Kroner.Of(3)))
        );

    [Fact]
    public void Of_NegativeTotalWithFixedAmount_SharesTheRest() =>
        Assert.Equal("A: -10, B: -60, C: -30", Amounts(-100, [50, 40, 20], RecipientLimit.Fixed("A", Kroner.Of(-10))));

    [Fact]
    public void Of_OwnMinimum_ReplacesTheCommonOneAndNotTheMaximum()
    {
        var options = new DistributionOptions
        {
            Minimum = Kroner.Of(20),
            Maximum = Kroner.Of(50),
            Limits = [RecipientLimit.AtLeast("A", Kroner.Of(5))],
        };
        var distribution = Distribution.Of(Kroner.Of(100), Given.ByPopulation, Given.Populations(8, 10, 82), options);
        Assert.Equal("A: 22, B: 28, C: 50", Text(distribution));
        Assert.Equal((Kroner.Of(5), Kroner.Of(50)), (distribution["A"].Minimum, distribution["A"].Maximum));
        Assert.Equal((Kroner.Of(20), Kroner.Of(50)), (distribution["B"].Minimum, distribution["B"].Maximum));
    }

    [Fact]
    public void Of_FixedAmount_ReplacesBothCommonLimits()
    {
        var options = new DistributionOptions
        {
            Minimum = Kroner.Of(20),
            Maximum = Kroner.Of(50),
            Limits = [RecipientLimit.Fixed("A", Kroner.Of(5)), RecipientLimit.Fixed("C", Kroner.Of(60))],
        };
        Assert.Equal(
            "A: 5, B: 35, C: 60",
            Text(Distribution.Of(Kroner.Of(100), Given.ByPopulation, Given.Populations(8, 10, 82), options))
        );
    }

    [Fact]
    public void Minimum_NothingLimited_IsNull()
    {
        var line = Distribution.Of(Kroner.Of(1), Given.ByPopulation, Given.Populations(1)).Lines[0];
        Assert.Null(line.Minimum);
        Assert.Null(line.Maximum);
    }

    [Fact]
    public void Of_LimitForNobody_SuggestsACode()
    {
        var error = Refused(100, [1, 1], RecipientLimit.Fixed("AA", Kroner.Of(10)));
        Assert.Equal(
            new LocalizedText(
                "Det er satt en grense for «AA», men ingen mottaker har den koden. Mente du A?",
                "There is a limit for 'AA', but no recipient has that code. Did you mean A?"
            ),
            error.Reason
        );
        Assert.Equal("options", error.ParamName);
    }

    [Fact]
    public void Of_FixedAmountBetweenUnits_NamesAmountUnitAndRecipient()
    {
        var options = new DistributionOptions
        {
            Unit = Kroner.Of(1_000),
            Limits = [RecipientLimit.Fixed("B", Kroner.Of(1_500))],
        };
        Assert.Equal(
            new LocalizedText(
                "Det faste beløpet 1500 kr for B Name of B er ikke et multiplum av enheten 1000 kr.",
                "The fixed amount 1500 kr of B Name of B is not a multiple of the unit 1000 kr."
            ),
            Refused(10_000, [1, 1], options).Reason
        );
    }

    [Theory]
    [InlineData(1_100, 1_900, "there is no multiple of the unit 1000 kr.")]
    [InlineData(1_100, 2_000, null)]
    [InlineData(1_000, 1_900, null)]
    public void Of_LimitsWithoutAUnitBetween_AreRefused(int least, int most, string? refusal)
    {
        var options = new DistributionOptions
        {
            Unit = Kroner.Of(1_000),
            Limits = [RecipientLimit.Between("B", Kroner.Of(least), Kroner.Of(most))],
        };
        var reason = Record
            .Exception(() => Distribution.Of(Kroner.Of(10_000), Given.ByPopulation, Given.Populations(1, 1), options))
            ?.Message;
        Assert.Equal(refusal is null, reason is null);
        Assert.Contains(refusal ?? "", reason ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void Of_OwnMinimumAboveTheCommonMaximum_NamesTheRecipient()
    {
        var options = new DistributionOptions
        {
            Maximum = Kroner.Of(50),
            Limits = [RecipientLimit.AtLeast("B", Kroner.Of(60))],
        };
        var refused = Refused(100, [1, 1], options);
        Assert.Equal(
            new LocalizedText(
                "Minstebeløpet 60 kr og størstebeløpet 50 kr for B Name of B kan ikke begge holdes.",
                "The minimum 60 kr and the maximum 50 kr of B Name of B cannot both be kept."
            ),
            refused.Reason
        );
        Assert.Equal("options", refused.ParamName);
    }

    [Theory]
    [InlineData(
        100,
        -5,
        "Det faste beløpet -5 kr for B Name of B er under null, og totalen 100 kr er ikke det.",
        "The fixed amount -5 kr of B Name of B is below zero, and the total 100 kr is not."
    )]
    [InlineData(
        -100,
        5,
        "Det faste beløpet 5 kr for B Name of B er over null, og totalen -100 kr er ikke det.",
        "The fixed amount 5 kr of B Name of B is above zero, and the total -100 kr is not."
    )]
    public void Of_FixedAmountOfTheOtherSign_NamesTheRecipient(
        int total,
        int amount,
        string norwegian,
        string english
    ) =>
        Assert.Equal(
            new LocalizedText(norwegian, english),
            Refused(total, [1, 1], RecipientLimit.Fixed("B", Kroner.Of(amount))).Reason
        );

    [Theory]
    [InlineData(7, 4, "Alles beløp er faste; de summerer til 11 kr, mer enn totalen 10 kr.")]
    [InlineData(7, 2, "Alles beløp er faste; de summerer til 9 kr, mindre enn totalen 10 kr.")]
    public void Of_EveryoneFixedBesideTheTotal_SaysTheSum(int one, int other, string norwegian)
    {
        var reason = Refused(
            10,
            [1, 1],
            RecipientLimit.Fixed("A", Kroner.Of(one)),
            RecipientLimit.Fixed("B", Kroner.Of(other))
        ).Reason;
        Assert.Equal(norwegian, reason.Norwegian);
        Assert.StartsWith("Everyone's amount is fixed; they sum to", reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_FixedAmountsAboveTheTotal_SaysTheSum() =>
        Assert.Equal(
            new LocalizedText(
                "De faste beløpene summerer til 11 kr, mer enn totalen 10 kr.",
                "The fixed amounts sum to 11 kr, more than the total 10 kr."
            ),
            Refused(
                10,
                [1, 1, 1],
                RecipientLimit.Fixed("A", Kroner.Of(6)),
                RecipientLimit.Fixed("B", Kroner.Of(5))
            ).Reason
        );

    [Fact]
    public void Of_MinimumsAndFixedAmountsAboveTheTotal_SaysBoth() =>
        Assert.Equal(
            new LocalizedText(
                "Minstebeløpene og de faste beløpene summerer til 11 kr, mer enn totalen 10 kr.",
                "The minimums and fixed amounts sum to 11 kr, more than the total 10 kr."
            ),
            Refused(
                10,
                [1, 1, 1],
                RecipientLimit.Fixed("A", Kroner.Of(6)),
                RecipientLimit.AtLeast("B", Kroner.Of(5))
            ).Reason
        );

    [Fact]
    public void Of_MaximumsAndFixedAmountsBelowTheTotal_SaysBoth() =>
        Assert.Equal(
            new LocalizedText(
                "Størstebeløpene og de faste beløpene summerer til 9 kr, mindre enn totalen 10 kr.",
                "The maximums and fixed amounts sum to 9 kr, less than the total 10 kr."
            ),
            Refused(
                10,
                [1, 1],
                RecipientLimit.Fixed("A", Kroner.Of(5)),
                RecipientLimit.AtMost("B", Kroner.Of(4))
            ).Reason
        );

    [Fact]
    public void Of_OnlyThoseWithoutWeightCouldTakeTheRest_SaysBothSums() =>
        Assert.Equal(
            new LocalizedText(
                "De faste beløpene for dem som har vekt, summerer til 5 kr, og de andre får ikke mer enn 3 kr: til sammen 8 kr, mindre enn totalen 10 kr.",
                "The fixed amounts of those with a weight sum to 5 kr, and the others get no more than 3 kr: together 8 kr, less than the total 10 kr."
            ),
            Refused(
                10,
                [1, 0, 0],
                RecipientLimit.Fixed("A", Kroner.Of(5)),
                RecipientLimit.AtLeast("B", Kroner.Of(3))
            ).Reason
        );

    [Fact]
    public void Within_Limits_AreNotHandedDown()
    {
        var options = new DistributionOptions { Limits = [RecipientLimit.Fixed("A", Kroner.Of(10))] };
        var parent = Distribution.Of(Kroner.Of(100), Given.ByPopulation, Given.Populations(1, 1), options);
        var parts = parent.Within(Given.ByPopulation, _ => Given.Populations(1, 1)).Parts;
        Assert.Equal("A: 5, B: 5", Text(parts[0].Distribution));
        Assert.Equal("A: 45, B: 45", Text(parts[1].Distribution));
    }

    private static string Amounts(int total, int[] populations, params RecipientLimit[] limits) =>
        Text(
            Distribution.Of(
                Kroner.Of(total),
                Given.ByPopulation,
                Given.Populations(populations),
                new() { Limits = limits }
            )
        );

    private static InvalidValueException Refused(int total, int[] populations, params RecipientLimit[] limits) =>
        Refused(total, populations, new DistributionOptions { Limits = limits });

    private static InvalidValueException Refused(int total, int[] populations, DistributionOptions options) =>
        Assert.Throws<InvalidValueException>(() =>
            Distribution.Of(Kroner.Of(total), Given.ByPopulation, Given.Populations(populations), options)
        );

    private static string Text(Distribution distribution) =>
        string.Join(", ", distribution.Lines.Select(line => $"{line.Recipient.Code}: {line.Amount}"));
}
