using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Tests.Allocation.Generators;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>Division in machine words gives what division in numbers of any size gives.</summary>
public sealed class ApportionmentDivideTests
{
    private const long Total = 36_683_801;

    public static TheoryData<string> Methods => [.. ApportionmentMethod.All.Select(method => method.Code)];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Divide_AnyWords_EqualsExactIntegers(string code)
    {
        var method = ApportionmentMethod.Parse(code);
        Properties.Hold(
            WordRequests.Arbitrary(),
            request =>
                Assert.Equal(InIntegers(request, method), Apportionment.Divide(request.Total, request.Weights, method))
        );
    }

    [Fact]
    public void Divide_ByLargestRemainder_EqualsTheReference() =>
        Properties.Hold(
            WordRequests.Few(),
            request =>
                Assert.Equal(
                    ReferenceLargestRemainder.Divide(request.Total, Fractions(request)).Select(amount => (long)amount),
                    Apportionment.LargestRemainder(request.Total, request.Weights)
                )
        );

    [Theory]
    [MemberData(nameof(Methods))]
    public void Divide_FewUnitsByADivisorMethod_EqualsTheReferenceUnitByUnit(string code)
    {
        var method = ApportionmentMethod.Parse(code);
        Properties.Hold(
            WordRequests.Few(),
            request =>
                !method.IsDivisorMethod
                || ReferenceDivisorMethod
                    .Divide(
                        method,
                        request.Total,
                        Fractions(request),
                        [.. request.Weights.Select(_ => (Zero, NoLimit))]
                    )!
                    .Select(amount => (long)amount)
                    .SequenceEqual(Apportionment.Divide(request.Total, request.Weights, method))
        );
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Divide_SumOfWeightsAroundTheEndOfAWord_EqualsExactIntegers(string code)
    {
        var method = ApportionmentMethod.Parse(code);
        foreach (var last in new[] { long.MaxValue - 4, long.MaxValue - 3, long.MaxValue - 2, long.MaxValue })
        {
            foreach (
                var total in new[] { 1, Total, (1L << 62) - 1, 1L << 62, (1L << 62) + 1, long.MaxValue, long.MinValue }
            )
            {
                var request = new WordRequest(total, [1, last, 2]);
                Assert.Equal(InIntegers(request, method), Apportionment.Divide(total, request.Weights, method));
            }
        }
    }

    [Theory]
    [InlineData(100)]
    [InlineData(3_000)]
    public void Divide_RemaindersOneApart_TellsThemApart(int count)
    {
        // Remainders that differ in the last of 62 bits.
        long[] weights = [.. Enumerable.Range(0, count).Select(i => (4_000_000_000_000_000_000L / count) + (i % 3))];
        var request = new WordRequest(count / 2, weights);
        Assert.Equal(
            InIntegers(request, ApportionmentMethod.LargestRemainder),
            Apportionment.LargestRemainder(request.Total, weights)
        );
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Divide_AsManyAsAreComparedAtOnceAndOneBesides_EqualsExactIntegers(string code)
    {
        // Up to 32 recipients are compared with each other; ties of all kinds, and weights that look like no weight.
        var method = ApportionmentMethod.Parse(code);
        foreach (var count in new[] { 31, 32, 33 })
        {
            foreach (var weights in new[] { Repeated(count, 1), Repeated(count, 3, 1, 0), Repeated(count, 1, 7, 7, 2) })
            {
                for (var total = 1; total <= 2 * count; total++)
                {
                    var request = new WordRequest(total, weights);
                    Assert.Equal(InIntegers(request, method), Apportionment.Divide(total, weights, method));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Divide_LargeNumbersOfManySizes_EqualsExactIntegers(string code)
    {
        // Steps whose products need more than 64 and more than 128 bits, and weights so unlike that a factor alone is small.
        var method = ApportionmentMethod.Parse(code);
        var dice = new Random(20240501);
        for (var number = 0; number < 300; number++)
        {
            long[] weights =
            [
                1 + dice.Next(),
                .. Enumerable.Range(0, 1 + (number % 9)).Select(_ => dice.NextInt64() >> dice.Next(4, 60)),
            ];
            var total = dice.NextInt64() >> dice.Next(1, 50);
            var request = new WordRequest(number % 2 == 0 ? total : -total, weights);
            Assert.Equal(InIntegers(request, method), Apportionment.Divide(request.Total, weights, method));
        }
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Divide_EqualRemaindersOfManyRecipients_EqualsExactIntegers(string code)
    {
        // More than are looked at one by one, most of them equal: the cut lies in a tie of many.
        var method = ApportionmentMethod.Parse(code);
        foreach (var count in new[] { 600, 2_500 })
        {
            foreach (
                var weights in new[] { Repeated(count, 5), Repeated(count, 2, 4, 6), Repeated(count, 1, 1, 1, 1, 9) }
            )
            {
                foreach (var total in new[] { 1, count / 2, count - 1, (3 * count) + 1 })
                {
                    var request = new WordRequest(total, weights);
                    Assert.Equal(InIntegers(request, method), Apportionment.Divide(total, weights, method));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Divide_SumOfWeightsAroundAPowerOfTwo_EqualsExactIntegers(string code)
    {
        // There the remainders need one bit more, and a total that is nearly the sum has quotients of nothing but ones.
        var method = ApportionmentMethod.Parse(code);
        foreach (var count in new[] { 3, 64, 100 })
        {
            foreach (var bits in new[] { 20, 47, 62 })
            {
                var dice = new Random(bits);
                long[] weights = [.. Enumerable.Range(0, count).Select(_ => dice.NextInt64((1L << bits) / count))];
                weights[0] += (1L << bits) - weights.Sum();
                foreach (var off in new[] { -1, 0, 1 })
                {
                    weights[0] += off - (weights.Sum() - (1L << bits));
                    foreach (var total in new[] { 1, count / 2, count, Total, (1L << bits) - 1, 1L << bits })
                    {
                        var request = new WordRequest(total, weights);
                        Assert.Equal(InIntegers(request, method), Apportionment.Divide(total, weights, method));
                    }
                }
            }
        }
    }

    // The multiplier is nearly one: its upper 32 digits are ones.
    [Theory]
    [InlineData(7_910_233_792)]
    [InlineData(6_746_455_270)]
    [InlineData(1_681_882_323_614_012_037)]
    [InlineData(long.MaxValue - 2)]
    public void Divide_TotalJustBelowTheSumOfWeights_EqualsExactIntegers(long sum)
    {
        for (var below = 1; below <= 5; below++)
        {
            foreach (var weights in new long[][] { [sum - 1, 1], [sum - 3, 2, 1], [sum / 2, sum - (sum / 2)] })
            {
                var request = new WordRequest(sum - below, weights);
                Assert.Equal(
                    InIntegers(request, ApportionmentMethod.LargestRemainder),
                    Apportionment.LargestRemainder(request.Total, weights)
                );
            }
        }
    }

    [Theory]
    [InlineData(8_309_340_448_711_534_356, 33_794_715_905, 8_309_340_415_085_236_279)]
    [InlineData(992_884_391_765_337_471, 330_961_463_940_341_769, 661_922_927_880_683_539)]
    public void Divide_MultiplierWhoseUpperDigitsAreAllOnes_EqualsExactIntegers(long total, params long[] weights) =>
        Assert.Equal(
            InIntegers(new WordRequest(total, weights), ApportionmentMethod.LargestRemainder),
            Apportionment.LargestRemainder(total, weights)
        );

    // The cut lies at the upper end of a range so crowded that it is narrowed. What lies just beyond that end has its unit already.
    [Fact]
    public void Divide_HeavierOnesJustBeyondACrowdedRange_GivesTheUnitsToTheHeaviest()
    {
        const int Units = 1 << 11;
        const long End = 13L << 44;
        const long Near = 1L << 18;
        var dice = new Random(2024);
        long[] weights =
        [
            .. Enumerable.Range(0, 20).Select(_ => End + dice.NextInt64(Near)),
            .. Enumerable.Range(0, 1_998).Select(_ => dice.NextInt64(14L << 44, 25L << 44)),
            End - (1L << 30) + Near,
            .. Enumerable.Range(0, 1_040).Select(_ => dice.NextInt64(End - (1L << 30) + Near, End - Near)),
            .. Enumerable.Range(0, 60).Select(_ => End - 1 - dice.NextInt64(Near)),
            .. Enumerable.Range(0, 977).Select(_ => dice.NextInt64(12L << 44)),
        ];
        ShowsTheHeaviest(weights, Units);
    }

    // Remainders in clusters, each narrower than the last: the cut is looked for in parts of parts, and is one of few, of many or of equals.
    [Theory]
    [InlineData(4_000, 700)]
    [InlineData(4_000, 512)]
    [InlineData(4_000, 513)]
    [InlineData(4_000, 1_000)]
    [InlineData(4_000, 1_001)]
    [InlineData(2_100, 524)]
    [InlineData(2_100, 525)]
    [InlineData(2_100, 526)]
    public void Divide_RemaindersInClusters_GivesTheUnitsToTheHeaviest(int count, int close)
    {
        const long First = 7L << 46;
        var dice = new Random(count + close);
        foreach (var width in new[] { 1L, 2, 600, 40_000_000, 1L << 36, 1L << 44 })
        {
            long[] weights =
            [
                .. Enumerable.Range(0, close).Select(_ => First + dice.NextInt64(width)),
                .. Enumerable.Range(close, count - close).Select(_ => dice.NextInt64(8L << 46)),
            ];
            var above = weights.Count(weight => weight >= First + width);
            foreach (var units in new[] { 1, above, above + 1, above + (close / 2), above + close - 1, above + close })
            {
                ShowsTheHeaviest(weights, units);
            }
        }
    }

    [Fact]
    public void Divide_WeightsInAList_EqualsThoseInAnArray()
    {
        IReadOnlyList<long> list = new List<long> { 3, 2, 2 };
        Assert.Equal([3, 2, 2], Apportionment.Divide(7, list, ApportionmentMethod.Webster));
    }

    // All shares are below one, so the remainders are as the weights.
    private static void ShowsTheHeaviest(long[] weights, int units)
    {
        Assert.True((BigInteger)units * weights.Max() < weights.Aggregate(Zero, (sum, weight) => sum + weight));
        var expected = new long[weights.Length];
        foreach (var i in Enumerable.Range(0, weights.Length).OrderByDescending(i => weights[i]).Take(units))
        {
            expected[i] = 1;
        }

        Assert.Equal(expected, Apportionment.LargestRemainder(units, weights));
    }

    private static long[] Repeated(int count, params long[] weights) =>
        [.. Enumerable.Range(0, count).Select(i => weights[i % weights.Length])];

    private static BigInteger Zero => BigInteger.Zero;

    private static BigInteger? NoLimit => null;

    private static Fraction[] Fractions(WordRequest request) =>
        [.. request.Weights.Select(weight => Fraction.Of(weight))];

    private static IEnumerable<long> InIntegers(WordRequest request, ApportionmentMethod method) =>
        Apportionment.Of(request.Total, Fractions(request), method).Amounts.Select(amount => (long)amount);
}
