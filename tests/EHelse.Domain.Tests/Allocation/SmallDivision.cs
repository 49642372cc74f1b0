using EHelse.Domain.Allocation;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>
/// Judges a division of few units in machine integers, by what a method is: its laws, its tie rule, and the best value of its
/// measure over every vector of whole amounts with the same sum. It knows nothing of how the library divides.
/// </summary>
internal static class SmallDivision
{
    /// <summary>A number that is a multiple of every amount and weight there is, up to 30: measures become whole numbers by it.</summary>
    private const long Common = 2_329_089_562_800;

    private const long Never = long.MaxValue / 16;

    /// <summary>What is wrong with amounts, or null.</summary>
    public static string? FaultOf(ApportionmentMethod method, long total, long[] weights, long[] amounts)
    {
        if (amounts.Length != weights.Length || amounts.Sum() != total)
        {
            return "does not sum to the total";
        }

        for (var i = 0; i < weights.Length; i++)
        {
            if (amounts[i] < 0 || (weights[i] == 0 && amounts[i] != 0))
            {
                return "gives less than nothing, or something to a weight of zero";
            }

            for (var j = 0; j < weights.Length; j++)
            {
                if (weights[i] > weights[j] && amounts[i] < amounts[j])
                {
                    return "gives less to a larger weight";
                }

                if (weights[i] == weights[j] && i < j && amounts[i] - amounts[j] is not (0 or 1))
                {
                    return "parts equal weights by more than a unit, or gives the unit to the later one";
                }
            }
        }

        var isInOrder = method.IsDivisorMethod
            ? LastClaimsPrecedeNextOnes(method, weights, amounts)
            : RemaindersAreInOrder(total, weights, amounts);
        return !isInOrder ? "does not give the last units to the best claims"
            : !IsBest(method, total, weights, amounts) ? "is not the best of all vectors with this sum"
            : null;
    }

    // Each is the exact share rounded down, or one more for the largest remainders.
    private static bool RemaindersAreInOrder(long total, long[] weights, long[] amounts)
    {
        var sum = weights.Sum();
        for (var i = 0; i < weights.Length; i++)
        {
            var isUp = amounts[i] - (total * weights[i] / sum);
            if (isUp is not (0 or 1))
            {
                return false;
            }

            for (var j = 0; isUp == 1 && j < weights.Length; j++)
            {
                var isOtherDown = amounts[j] == total * weights[j] / sum;
                var order = (total * weights[i] % sum).CompareTo(total * weights[j] % sum);
                if (isOtherDown && !Precedes(order, weights, i, j))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // The rule of every divisor method: nobody has a better claim to a unit than the one who has it.
    private static bool LastClaimsPrecedeNextOnes(ApportionmentMethod method, long[] weights, long[] amounts)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            for (var j = 0; amounts[i] > 0 && j < weights.Length; j++)
            {
                if (i == j || weights[j] == 0)
                {
                    continue;
                }

                var last = Claim(method, weights[i], amounts[i] - 1);
                var next = Claim(method, weights[j], amounts[j]);
                if (!Precedes(Compare(last, next), weights, i, j))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool Precedes(int order, long[] weights, int i, int j) =>
        order != 0 ? order > 0
        : weights[i] != weights[j] ? weights[i] > weights[j]
        : i < j;

    // A claim to one unit more: the weight by the method's divisor, as a fraction; over zero it is above every number.
    private static (long Numerator, long Denominator) Claim(ApportionmentMethod method, long weight, long units) =>
        method.Code switch
        {
            "jefferson" => (weight, units + 1),
            "webster" => (2 * weight, (2 * units) + 1),
            "adams" => (weight, units),
            "huntington-hill" => (weight * weight, units * (units + 1)),
            "dean" => (weight * ((2 * units) + 1), 2 * units * (units + 1)),
            _ => throw new ArgumentException(method.Code, nameof(method)),
        };

    private static int Compare((long Numerator, long Denominator) left, (long Numerator, long Denominator) right) =>
        left.Denominator == 0 || right.Denominator == 0
            ? (left.Denominator == 0).CompareTo(right.Denominator == 0)
            : (left.Numerator * right.Denominator).CompareTo(right.Numerator * left.Denominator);

    // What each method is known to make smallest, of all vectors: Balinski and Young, Fair Representation (1982). Dean's is known by pairs only.
    private static bool IsBest(ApportionmentMethod method, long total, long[] weights, long[] amounts)
    {
        var sum = weights.Sum();
        return method.Code switch
        {
            "largest-remainder" => IsLeast((weight, units) => Math.Abs((units * sum) - (total * weight)), isSum: true)
                && IsLeast((weight, units) => Square((units * sum) - (total * weight)), isSum: true),
            "webster" => IsLeast(
                (weight, units) =>
                    weight == 0 ? OnlyZero(units) : Square((units * sum) - (total * weight)) * 60 / weight,
                isSum: true
            ),
            // With fewer units than recipients the measure of some is without end, whoever gets them.
            "huntington-hill" => total < weights.Count(weight => weight > 0)
                || IsLeast(
                    (weight, units) =>
                        weight == 0 ? OnlyZero(units)
                        : units == 0 ? Never / 8
                        : Common * weight * weight / units,
                    isSum: true
                ),
            "jefferson" => IsLeast(
                (weight, units) => weight == 0 ? OnlyZero(units) : units * 60 / weight,
                isSum: false
            ),
            "adams" => IsLeast(
                (weight, units) =>
                    weight == 0 ? OnlyZero(units)
                    : units == 0 ? Never / 8
                    : Common * weight / units,
                isSum: false
            ),
            _ => true,
        };

        // The least value over every vector of amounts that sums to the total, one recipient after the other.
        bool IsLeast(Func<long, long, long> cost, bool isSum)
        {
            var least = new long[total + 1];
            Array.Fill(least, Never);
            least[0] = 0;
            var reached = 0L;
            for (var i = 0; i < weights.Length; i++)
            {
                var costs = new long[total + 1];
                for (var units = 0; units <= total; units++)
                {
                    costs[units] = cost(weights[i], units);
                }

                reached = isSum ? reached + costs[amounts[i]] : Math.Max(reached, costs[amounts[i]]);
                for (var all = total; all >= 0; all--)
                {
                    var best = Never;
                    for (var units = 0; units <= all; units++)
                    {
                        var others = least[all - units];
                        var value = isSum ? others + costs[units] : Math.Max(others, costs[units]);
                        best = value < best ? value : best;
                    }

                    least[all] = best;
                }
            }

            return reached == least[total];
        }
    }

    private static long OnlyZero(long units) => units == 0 ? 0 : Never / 8;

    private static long Square(long value) => value * value;
}
