using System.Numerics;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>Divisor methods as elections count them: one unit at a time, each to the one with the largest priority.</summary>
internal static class ReferenceDivisorMethod
{
    /// <summary>Divides a total from 0 in proportion to weights, between bounds; null when the units do not fit.</summary>
    public static BigInteger[]? Divide(
        ApportionmentMethod method,
        BigInteger total,
        IReadOnlyList<Fraction> weights,
        (BigInteger Least, BigInteger? Most)[] bounds,
        ReferenceTieRule? ties = null
    )
    {
        var rule = ties ?? new ReferenceTieRule();
        var amounts = bounds.Select(bound => bound.Least).ToArray();
        var left = total - amounts.Aggregate(BigInteger.Zero, (sum, amount) => sum + amount);
        for (; left.Sign > 0; left -= 1)
        {
            var open = Enumerable
                .Range(0, amounts.Length)
                .Where(i => weights[i].Sign > 0 && !(amounts[i] >= bounds[i].Most))
                .ToArray();
            if (open.Length == 0)
            {
                return null;
            }

            var first = open.OrderByDescending(i => Priority(method, weights[i], amounts[i]), PriorityOrder)
                .ThenBy(rule.GroupOf)
                .ThenByDescending(i => weights[i])
                .ThenBy(i => i)
                .First();
            amounts[first] += 1;
        }

        return left.Sign == 0 ? amounts : null;
    }

    /// <summary>The claim to one unit more: weight over the divisor of the method, squared for Huntington–Hill; null is above every number.</summary>
    public static Fraction? Priority(ApportionmentMethod method, Fraction weight, BigInteger units)
    {
        var divisor = method.Code switch
        {
            "jefferson" => Fraction.Of(units + 1),
            "webster" => Fraction.Of(units) + Fraction.Of(1, 2),
            "adams" => Fraction.Of(units),
            "huntington-hill" => Fraction.Of(units * (units + 1)),
            "dean" => units.IsZero
                ? Fraction.Zero
                : Fraction.Of(2) / (Fraction.Of(1, units) + Fraction.Of(1, units + 1)),
            _ => throw new ArgumentException(method.Code, nameof(method)),
        };
        return divisor == Fraction.Zero ? null
            : method == ApportionmentMethod.HuntingtonHill ? weight * weight / divisor
            : weight / divisor;
    }

    /// <summary>Those whose amount depends on who goes first among equals.</summary>
    public static int[] Tied(
        ApportionmentMethod method,
        BigInteger total,
        IReadOnlyList<Fraction> weights,
        (BigInteger Least, BigInteger? Most)[] bounds
    ) =>
        [
            .. Enumerable
                .Range(0, weights.Count)
                .Where(i =>
                    Divide(method, total, weights, bounds, new ReferenceTieRule(First: i))![i]
                    != Divide(method, total, weights, bounds, new ReferenceTieRule(Last: i))![i]
                ),
        ];

    /// <summary>Orders priorities with null above every number.</summary>
    public static IComparer<Fraction?> PriorityOrder { get; } =
        Comparer<Fraction?>.Create(
            (left, right) =>
                (left, right) switch
                {
                    (null, null) => 0,
                    (null, _) => 1,
                    (_, null) => -1,
                    ({ } one, { } other) => one.CompareTo(other),
                }
        );
}
