using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Allocation.Generators;

/// <summary>Totals from 0 with minimums and maximums: loose, tight, equal to each other, and such that nothing fits.</summary>
internal static class BoundedRequests
{
    /// <summary>By one of the methods, up to eight weights and totals of any size.</summary>
    public static Arbitrary<BoundedRequest> By(params ApportionmentMethod[] methods) =>
        Of(methods, Weights.Few(8), Numbers.UpTo(40), Numbers.UpTo(100_000_000), Numbers.UpTo(BigInteger.Pow(10, 20)));

    /// <summary>By one of the methods, at most four weights and few units, for laws that try every possibility.</summary>
    public static Arbitrary<BoundedRequest> Small(params ApportionmentMethod[] methods) =>
        Of(methods, Weights.Few(4), Numbers.UpTo(12));

    private static Arbitrary<BoundedRequest> Of(
        ApportionmentMethod[] methods,
        Arbitrary<Fraction[]> weights,
        params Gen<BigInteger>[] totals
    ) =>
        Arb.From(
            from method in Gen.Elements(methods)
            from weight in weights.Generator
            from total in Gen.OneOf(totals)
            from minimums in Limits(weight.Length, total / weight.Length)
            from maximums in Limits(weight.Length, (total / weight.Length * 2) + 2)
            select new BoundedRequest(method, total, weight, minimums, maximums),
            Shrink
        );

    private static Gen<BigInteger?[]?> Limits(int count, BigInteger around) =>
        Gen.Frequency(
            (1, Gen.Constant<BigInteger?[]?>(null)),
            (3, Limit(around + 1).ArrayOf(count).Select(limits => (BigInteger?[]?)limits)),
            (2, Limit((around / 2) + 1).ArrayOf(count).Select(limits => (BigInteger?[]?)limits)),
            (1, Limit((around * 2) + 1).Select(same => (BigInteger?[]?)Enumerable.Repeat(same, count).ToArray()))
        );

    private static Gen<BigInteger?> Limit(BigInteger most) =>
        Gen.Frequency(
            (1, Gen.Constant<BigInteger?>(null)),
            (4, Numbers.UpTo(most).Select(limit => (BigInteger?)limit))
        );

    private static IEnumerable<BoundedRequest> Shrink(BoundedRequest request)
    {
        for (var i = 0; i < request.Weights.Length && request.Weights.Length > 1; i++)
        {
            var fewer = Without(request.Weights, i);
            if (fewer.Any(weight => weight.Sign > 0))
            {
                yield return request with
                {
                    Weights = fewer,
                    Minimums = request.Minimums is null ? null : Without(request.Minimums, i),
                    Maximums = request.Maximums is null ? null : Without(request.Maximums, i),
                };
            }
        }

        foreach (
            var simpler in Weights.Shrink(request.Weights).Where(weights => weights.Length == request.Weights.Length)
        )
        {
            yield return request with
            {
                Weights = simpler,
            };
        }

        foreach (var total in Numbers.Shrink(request.Total))
        {
            yield return request with
            {
                Total = total,
            };
        }

        if (request.Minimums is not null)
        {
            yield return request with
            {
                Minimums = null,
            };
        }

        if (request.Maximums is not null)
        {
            yield return request with
            {
                Maximums = null,
            };
        }
    }

    private static T[] Without<T>(T[] items, int index) => [.. items[..index], .. items[(index + 1)..]];
}
