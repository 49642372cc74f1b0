using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Testing;

public sealed partial class DistributionLaw
{
    // House monotony is tried for a few totals in a row.
    private const int Steps = 3;

    private static readonly Fraction[] Scales =
    [
        Fraction.Of(2),
        Fraction.Of(1, 3),
        Fraction.Of(1_000_003),
        Fraction.Of(BigInteger.Pow(10, 20) + 39),
    ];

    /// <summary>The amounts sum exactly to the total.</summary>
    public static DistributionLaw SumsToTheTotal { get; } =
        new(
            "sums-to-the-total",
            new("Summerer til totalen", "Sums to the total"),
            new("Beløpene summerer nøyaktig til totalen.", "The amounts sum exactly to the total."),
            trial =>
            {
                if (trial.Answer() is { } amounts && Sum(amounts) is var sum && sum != trial.Given.Total)
                {
                    trial.Break(
                        null,
                        new("Alle beløpene", "All amounts"),
                        Amount("summen ", "the sum ", trial.Given.Total),
                        Amount("summen ", "the sum ", sum)
                    );
                }
            }
        );

    /// <summary>Each amount is the exact share rounded down or up. Divisor methods do not keep this law.</summary>
    public static DistributionLaw StaysWithinQuota { get; } =
        new(
            "stays-within-quota",
            new("Holder seg innenfor kvoten", "Stays within quota"),
            new(
                "Hvert beløp er den nøyaktige andelen rundet ned eller opp til hele enheter.",
                "Each amount is the exact share rounded down or up to whole units."
            ),
            trial =>
            {
                var amounts = trial.Answer();
                for (var i = 0; i < amounts?.Count; i++)
                {
                    var (floor, ceiling) = (trial.Given.Exact.Floors[i], trial.Given.Exact.Ceiling(i));
                    if (amounts[i] < floor || amounts[i] > ceiling)
                    {
                        var share = trial.Given.Exact.Share(i);
                        var (down, up) = (LawCase.Invariant(floor), LawCase.Invariant(ceiling));
                        trial.Break(
                            i,
                            floor == ceiling
                                ? new($"{down}, den nøyaktige andelen", $"{down}, the exact share")
                                : new(
                                    $"{down} eller {up} av den nøyaktige andelen {share}",
                                    $"{down} or {up} of the exact share {share}"
                                ),
                            Amount("", "", amounts[i])
                        );
                    }
                }
            }
        );

    /// <summary>Who has a larger weight than another never gets less.</summary>
    public static DistributionLaw LargerWeightNeverGetsLess { get; } =
        new(
            "larger-weight-never-gets-less",
            new("Større vekt får aldri mindre", "A larger weight never gets less"),
            new(
                "Den som har større vekt enn en annen, får minst like mye.",
                "Who has a larger weight than another gets at least as much."
            ),
            trial =>
            {
                var groups = Groups(trial);
                (BigInteger Amount, int Index)? most = null;
                foreach (var group in groups)
                {
                    foreach (var (amount, index) in group)
                    {
                        if (amount < most?.Amount)
                        {
                            var other = trial.Given.Weights[most.Value.Index];
                            var least = LawCase.Invariant(most.Value.Amount);
                            trial.Break(
                                index,
                                new(
                                    $"minst {least}, som den mindre vekten {other} får",
                                    $"at least {least}, which the smaller weight {other} gets"
                                ),
                                Amount("", "", amount)
                            );
                        }
                    }

                    var top = group[group.Length - 1];
                    most = most is { } known && known.Amount >= top.Amount ? known : top;
                }
            }
        );

    /// <summary>The amounts of equal weights differ by at most one unit.</summary>
    public static DistributionLaw EqualWeightsDifferByAtMostOneUnit { get; } =
        new(
            "equal-weights-differ-by-at-most-one-unit",
            new("Like vekter skiller høyst én enhet", "Equal weights differ by at most one unit"),
            new(
                "Beløpene til like vekter skiller seg med høyst én enhet.",
                "The amounts of equal weights differ by at most one unit."
            ),
            trial =>
            {
                foreach (var group in Groups(trial))
                {
                    var (least, most) = (group[0], group[group.Length - 1]);
                    if (most.Amount - least.Amount > BigInteger.One)
                    {
                        var (limit, other) = (LawCase.Invariant(least.Amount + 1), LawCase.Invariant(least.Index));
                        trial.Break(
                            most.Index,
                            new(
                                $"høyst {limit}, én mer enn samme vekt på plass {other}",
                                $"at most {limit}, one more than the same weight at {other}"
                            ),
                            Amount("", "", most.Amount)
                        );
                    }
                }
            }
        );

    /// <summary>A weight of zero gets nothing.</summary>
    public static DistributionLaw ZeroWeightGetsNothing { get; } =
        new(
            "zero-weight-gets-nothing",
            new("Vekt null får ingenting", "A weight of zero gets nothing"),
            new("Den som har vekt null, får null.", "Who has a weight of zero gets zero."),
            trial =>
            {
                var amounts = trial.Answer();
                for (var i = 0; i < amounts?.Count; i++)
                {
                    if (trial.Given.Weights[i].Sign == 0 && !amounts[i].IsZero)
                    {
                        trial.Break(i, LocalizedText.Same("0"), Amount("", "", amounts[i]));
                    }
                }
            }
        );

    /// <summary>The order of the weights does not matter; among equal weights it may decide who gets the odd unit.</summary>
    /// <remarks>
    /// The weights are given again in other orders. Each weight that only one has must get the same amount as before, and those
    /// who share a weight must get the same amounts among them. So a tie between unequal weights, such as equal
    /// remainders, must be decided by something else than the order: the library gives the unit to the larger weight.
    /// </remarks>
    public static DistributionLaw OrderDoesNotMatter { get; } =
        new(
            "order-does-not-matter",
            new("Rekkefølgen er uten betydning", "The order does not matter"),
            new(
                "I en annen rekkefølge får hver vekt det samme. Bare mellom like vekter kan rekkefølgen avgjøre hvem som får enheten til overs.",
                "In another order each weight gets the same. Only among equal weights may the order decide who gets the odd unit."
            ),
            JudgeOrder
        );

    /// <summary>All weights times one number give the same amounts.</summary>
    public static DistributionLaw ScaleDoesNotMatter { get; } =
        new(
            "scale-does-not-matter",
            new("Skalaen er uten betydning", "The scale does not matter"),
            new(
                "Når alle vekter ganges med samme tall, er beløpene de samme.",
                "When all weights are multiplied by the same number, the amounts are the same."
            ),
            trial =>
            {
                if (trial.Answer() is not { } amounts)
                {
                    return;
                }

                foreach (var scale in Scales)
                {
                    var scaled = new LawCase(trial.Given.Total, trial.Given.Weights.Select(weight => weight * scale));
                    if (trial.Options.Allow(scaled))
                    {
                        Compare(
                            trial,
                            amounts,
                            trial.Ask(
                                scaled.Total,
                                scaled.Weights,
                                new($"Alle vekter ganget med {scale}", $"All weights times {scale}")
                            ),
                            new($" (vektene ganget med {scale})", $" (the weights times {scale})")
                        );
                    }
                }
            }
        );

    /// <summary>The negated total gives the negated amounts.</summary>
    public static DistributionLaw NegatedTotalNegates { get; } =
        new(
            "negated-total-negates",
            new("Motsatt total gir motsatte beløp", "The negated total negates"),
            new(
                "Når totalen skifter fortegn, skifter hvert beløp fortegn og er ellers det samme.",
                "When the total changes its sign, each amount changes its sign and is otherwise the same."
            ),
            trial =>
            {
                if (trial.Answer() is { } amounts)
                {
                    Compare(
                        trial,
                        [.. amounts.Select(amount => -amount)],
                        trial.Ask(
                            -trial.Given.Total,
                            trial.Given.Weights,
                            new("Totalen med motsatt fortegn", "The negated total")
                        ),
                        new(" (totalen med motsatt fortegn)", " (the total negated)")
                    );
                }
            }
        );

    /// <summary>No other amounts with the same sum are closer to the exact shares, by the sum of absolute deviations. Divisor methods do not keep this law.</summary>
    /// <remarks>Answers that do not sum to the total are left to <see cref="SumsToTheTotal"/>.</remarks>
    public static DistributionLaw ClosestToTheExactShares { get; } =
        new(
            "closest-to-the-exact-shares",
            new("Nærmest de nøyaktige andelene", "Closest to the exact shares"),
            new(
                "Av alle hele beløp som summerer til totalen, har disse den minste summen av avvik fra de nøyaktige andelene.",
                "Of all whole amounts that sum to the total, these have the smallest sum of deviations from the exact shares."
            ),
            trial =>
            {
                if (trial.Answer() is not { } amounts || Sum(amounts) != trial.Given.Total)
                {
                    return;
                }

                var exact = trial.Given.Exact;
                var (least, found) = (exact.LeastDistance(trial.Given.Total), exact.Distance(amounts));
                if (found > least)
                {
                    trial.Break(
                        null,
                        new("Alle beløpene", "All amounts"),
                        Deviation(Fraction.Of(least, exact.Denominator)),
                        Deviation(Fraction.Of(found, exact.Denominator))
                    );
                }
            }
        );

    /// <summary>Nobody loses when the total grows. Largest remainder does not keep this law.</summary>
    public static DistributionLaw NobodyLosesWhenTheTotalGrows { get; } =
        new(
            "nobody-loses-when-the-total-grows",
            new("Ingen taper når totalen vokser", "Nobody loses when the total grows"),
            new(
                "Når totalen vokser med én enhet, får ingen mindre enn før (husmonotoni).",
                "When the total grows by one unit, nobody gets less than before (house monotony)."
            ),
            trial =>
            {
                var before = trial.Answer();
                for (var total = trial.Given.Total + 1; total <= trial.Given.Total + Steps; total++)
                {
                    var text = LawCase.Invariant(total);
                    if (
                        before is null
                        || !trial.Options.Allow(total)
                        || trial.Ask(total, trial.Given.Weights, new($"Med totalen {text}", $"With the total {text}"))
                            is not { } after
                    )
                    {
                        return;
                    }

                    for (var i = 0; i < after.Count; i++)
                    {
                        if (after[i] < before[i])
                        {
                            var (least, lower) = (LawCase.Invariant(before[i]), LawCase.Invariant(total - 1));
                            trial.Break(
                                i,
                                new(
                                    $"minst {least}, som av totalen {lower}",
                                    $"at least {least}, as of the total {lower}"
                                ),
                                Amount("", "", after[i], $" av totalen {text}", $" of the total {text}")
                            );
                        }
                    }

                    before = after;
                }
            }
        );

    /// <summary>The same question gets the same answer.</summary>
    public static DistributionLaw SameQuestionSameAnswer { get; } =
        new(
            "same-question-same-answer",
            new("Samme spørsmål, samme svar", "Same question, same answer"),
            new(
                "Spurt på nytt om det samme gir fordelingen de samme beløpene på de samme plassene.",
                "Asked the same again, the allocator gives the same amounts at the same places."
            ),
            trial =>
            {
                if (trial.Answer() is { } amounts)
                {
                    Compare(
                        trial,
                        amounts,
                        trial.Ask(trial.Given.Total, trial.Given.Weights, new("Spurt på nytt", "Asked again")),
                        new(" (spurt på nytt)", " (asked again)")
                    );
                }
            }
        );

    /// <summary>All laws. No allocator keeps them all: see <see cref="DistributionLaws"/> for those that belong together.</summary>
    public static IReadOnlyList<DistributionLaw> All { get; } =
        Array.AsReadOnly([
            SumsToTheTotal,
            StaysWithinQuota,
            LargerWeightNeverGetsLess,
            EqualWeightsDifferByAtMostOneUnit,
            ZeroWeightGetsNothing,
            OrderDoesNotMatter,
            ScaleDoesNotMatter,
            NegatedTotalNegates,
            SameQuestionSameAnswer,
            ClosestToTheExactShares,
            NobodyLosesWhenTheTotalGrows,
        ]);

    private static void JudgeOrder(LawTrial trial)
    {
        if (trial.Answer() is not { } amounts)
        {
            return;
        }

        var weights = trial.Given.Weights;
        int[] asGiven = [.. Enumerable.Range(0, weights.Count)];
        int[] ascending = [.. asGiven.OrderBy(i => weights[i])];
        (int[] Places, LocalizedText Question)[] orders =
        [
            ([.. Enumerable.Reverse(asGiven)], new("Vektene bakfra", "The weights backwards")),
            (ascending, new("Vektene fra minst til størst", "The weights from the smallest")),
            ([.. Enumerable.Reverse(ascending)], new("Vektene fra størst til minst", "The weights from the largest")),
            ([.. asGiven.Skip(1), 0], new("Den første vekten sist", "The first weight last")),
        ];
        var expected = ByWeight(weights, amounts);
        foreach (var (places, question) in orders.Where(order => !order.Places.SequenceEqual(asGiven)))
        {
            Fraction[] reordered = [.. places.Select(i => weights[i])];
            if (trial.Ask(trial.Given.Total, Array.AsReadOnly(reordered), question) is not { } answer)
            {
                continue;
            }

            var actual = ByWeight(reordered, answer);
            for (var i = 0; i < expected.Length; i++)
            {
                if (expected[i] != actual[i])
                {
                    trial.Break(
                        null,
                        new(
                            $"{question.Norwegian}, vekt {expected[i].Weight}",
                            $"{question.English}, weight {expected[i].Weight}"
                        ),
                        Amount("", "", expected[i].Amount, " som før", " as before"),
                        Amount("", "", actual[i].Amount)
                    );
                }
            }
        }
    }

    private static (Fraction Weight, BigInteger Amount)[] ByWeight(
        IReadOnlyList<Fraction> weights,
        IReadOnlyList<BigInteger> amounts
    ) =>
        [
            .. weights
                .Zip(amounts, (weight, amount) => (Weight: weight, Amount: amount))
                .OrderBy(pair => pair.Weight)
                .ThenBy(pair => pair.Amount),
        ];

    // The amounts of each weight, from the smallest weight on and from the smallest amount on; none without an answer.
    private static IEnumerable<(BigInteger Amount, int Index)[]> Groups(LawTrial trial) =>
        trial.Answer() is { } amounts
            ? amounts
                .Select((amount, index) => (Amount: amount, Index: index))
                .GroupBy(pair => trial.Given.Weights[pair.Index])
                .OrderBy(group => group.Key)
                .Select(group => group.OrderBy(pair => pair.Amount).ToArray())
            : [];

    private static void Compare(
        LawTrial trial,
        IReadOnlyList<BigInteger> expected,
        IReadOnlyList<BigInteger>? actual,
        LocalizedText question
    )
    {
        for (var i = 0; i < actual?.Count; i++)
        {
            if (expected[i] != actual[i])
            {
                var place = trial.Place(i);
                trial.Break(
                    i,
                    new(place.Norwegian + question.Norwegian, place.English + question.English),
                    Amount("", "", expected[i]),
                    Amount("", "", actual[i])
                );
            }
        }
    }

    private static BigInteger Sum(IReadOnlyList<BigInteger> amounts) =>
        amounts.Aggregate(BigInteger.Zero, (sum, amount) => sum + amount);

    private static LocalizedText Amount(
        string norwegian,
        string english,
        BigInteger amount,
        string norwegianAfter = "",
        string englishAfter = ""
    )
    {
        var text = LawCase.Invariant(amount);
        return new(norwegian + text + norwegianAfter, english + text + englishAfter);
    }

    private static LocalizedText Deviation(Fraction sum) =>
        new($"avvik på til sammen {sum}", $"deviations of {sum} together");
}
