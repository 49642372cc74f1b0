using System.Globalization;
using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>Every division with one to five recipients, weights from 0 to 6 and totals from 0 to 30, by every method.</summary>
public sealed class EverySmallCaseTests
{
    private const int MostRecipients = 5;
    private const int MostWeight = 6;
    private const int MostTotal = 30;

    // Fractions of any size, and a unit at a time: slow, so of fewer recipients.
    private const int MostForReference = 3;

    public static TheoryData<string> Methods => [.. ApportionmentMethod.All.Select(method => method.Code)];

    /// <summary>Allocators that are wrong in one way each, and the method that they pretend to be.</summary>
    public static TheoryData<string, string> WrongWays =>
        new()
        {
            { "rounds down and stops", "largest-remainder" },
            { "last takes the rest", "largest-remainder" },
            { "the smaller weight first among equal remainders", "largest-remainder" },
            { "the later first among equal weights", "webster" },
            { "by jefferson", "webster" },
            { "by adams", "jefferson" },
            { "by webster", "huntington-hill" },
            { "by huntington-hill", "dean" },
            { "by dean", "adams" },
            { "by largest-remainder", "webster" },
        };

    [Theory]
    [MemberData(nameof(Methods))]
    public void Divide_WeightsFromTheLargest_IsWhatTheMethodAsks(string code)
    {
        var method = ApportionmentMethod.Parse(code);
        var cases = 0;
        foreach (var weights in Descending())
        {
            Fraction[] fractions = [.. weights.Select(weight => Fraction.Of(weight))];
            for (var total = 0L; total <= MostTotal; total++)
            {
                long[] amounts = [.. Apportionment.Divide(total, weights, method)];
                var fault = SmallDivision.FaultOf(method, total, weights, amounts);
                Assert.True(fault is null, $"{code} of {total} by {Text(weights)} is {Text(amounts)}: {fault}.");
                Same(amounts, Apportionment.Of(total, fractions, method).Amounts.Select(amount => (long)amount));
                Same(amounts, Apportionment.Divide(-total, weights, method).Select(amount => -amount));
                if (weights.Length <= MostForReference)
                {
                    Same(amounts, ByReference(method, total, fractions));
                }

                cases++;
            }
        }

        Figures.Report("exhaustive", $"{code}: {Text(cases)} divisions of sorted weights judged, each the best of all");
    }

    // With the test above this is the tie rule in every order: the same weight gets the same, and of equal ones the first goes first.
    [Theory]
    [MemberData(nameof(Methods))]
    public void Divide_WeightsInAnyOrder_GivesTheSameToEachWeight(string code)
    {
        var method = ApportionmentMethod.Parse(code);
        var cases = 0;
        foreach (var sorted in Descending())
        {
            var expected = Enumerable
                .Range(0, MostTotal + 1)
                .Select(total => Apportionment.Divide(total, sorted, method).ToArray())
                .ToArray();
            foreach (var weights in OrdersOf(sorted))
            {
                int[] places = [.. Enumerable.Range(0, weights.Length).OrderByDescending(i => weights[i])];
                for (var total = 0; total <= MostTotal; total++)
                {
                    var amounts = Apportionment.Divide(total, weights, method);
                    for (var place = 0; place < places.Length; place++)
                    {
                        if (amounts[places[place]] != expected[total][place])
                        {
                            Assert.Fail($"{code} of {total} by {Text(weights)} is {Text([.. amounts])}.");
                        }
                    }

                    cases++;
                }
            }
        }

        Figures.Report("exhaustive", $"{code}: {Text(cases)} divisions in every order");
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Divide_OnlyZeros_IsRefused(string code)
    {
        var method = ApportionmentMethod.Parse(code);
        for (var count = 0; count <= MostRecipients; count++)
        {
            for (var total = 0; total <= MostTotal; total++)
            {
                Assert.Throws<InvalidValueException>(() => Apportionment.Divide(total, new long[count], method));
            }
        }
    }

    [Theory]
    [MemberData(nameof(WrongWays))]
    public void FaultOf_AWrongAllocator_FindsACase(string way, string pretended)
    {
        var method = ApportionmentMethod.Parse(pretended);
        var found = Descending()
            .SelectMany(weights =>
                Enumerable.Range(0, MostTotal + 1).Select(total => (Weights: weights, Total: (long)total))
            )
            .Any(one =>
                SmallDivision.FaultOf(method, one.Total, one.Weights, Wrongly(way, method, one.Total, one.Weights))
                    is not null
            );
        Assert.True(found, $"Nothing tells {way} from {pretended}.");
    }

    private static long[] Wrongly(string way, ApportionmentMethod method, long total, long[] weights)
    {
        var sum = weights.Sum();
        long[] down = [.. weights.Select(weight => total * weight / sum)];
        switch (way)
        {
            case "rounds down and stops":
                return down;
            case "last takes the rest":
                down[^1] += total - down.Sum();
                return down;
            case "the smaller weight first among equal remainders":
                var smallFirst = Enumerable
                    .Range(0, weights.Length)
                    .OrderByDescending(i => total * weights[i] % sum)
                    .ThenBy(i => weights[i])
                    .ThenBy(i => i);
                foreach (var i in smallFirst.Take((int)(total - down.Sum())))
                {
                    down[i]++;
                }

                return down;
            case "the later first among equal weights":
                return [.. Apportionment.Divide(total, [.. weights.Reverse()], method).Reverse()];
            default:
                return [.. Apportionment.Divide(total, weights, ApportionmentMethod.Parse(way["by ".Length..]))];
        }
    }

    private static IEnumerable<long> ByReference(ApportionmentMethod method, long total, Fraction[] weights) =>
        (
            method.IsDivisorMethod
                ? ReferenceDivisorMethod.Divide(
                    method,
                    total,
                    weights,
                    [.. weights.Select(_ => (BigInteger.Zero, (BigInteger?)null))]
                )!
                : ReferenceLargestRemainder.Divide(total, weights)
        ).Select(amount => (long)amount);

    private static void Same(long[] expected, IEnumerable<long> actual)
    {
        if (!expected.SequenceEqual(actual))
        {
            Assert.Equal(expected, actual);
        }
    }

    /// <summary>Each choice of weights once, from the largest to the smallest, those of zeros only left out.</summary>
    private static IEnumerable<long[]> Descending() =>
        Enumerable
            .Range(1, MostRecipients)
            .SelectMany(count => Vectors(count, MostWeight))
            .Where(weights => weights[0] > 0);

    private static IEnumerable<long[]> Vectors(int count, long most) =>
        count == 0
            ?
            [
                [],
            ]
            : Enumerable
                .Range(0, (int)most + 1)
                .SelectMany(first => Vectors(count - 1, first).Select(rest => (long[])[first, .. rest]));

    private static IEnumerable<long[]> OrdersOf(long[] weights) =>
        weights.Length == 0
            ?
            [
                [],
            ]
            : weights
                .Distinct()
                .SelectMany(first => OrdersOf(Without(weights, first)).Select(rest => (long[])[first, .. rest]));

    private static long[] Without(long[] weights, long one)
    {
        var at = Array.IndexOf(weights, one);
        return [.. weights[..at], .. weights[(at + 1)..]];
    }

    private static string Text(int number) => number.ToString("N0", CultureInfo.InvariantCulture).Replace(',', ' ');

    private static string Text(long[] numbers) => "[" + string.Join(", ", numbers) + "]";
}
