using System.Numerics;

namespace EHelse.Domain.Benchmarks.Baselines;

/// <summary>Largest remainder the obvious exact way: <see cref="BigInteger"/>, all remainders sorted. The same amounts as the library's.</summary>
internal static class SortedRemainders
{
    public static void Divide(long total, ReadOnlySpan<long> weights, Span<long> amounts)
    {
        var sum = BigInteger.Zero;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        var claims = new Claim[weights.Length];
        var left = total;
        for (var i = 0; i < weights.Length; i++)
        {
            amounts[i] = (long)BigInteger.DivRem((BigInteger)total * weights[i], sum, out var remainder);
            claims[i] = new Claim(remainder, weights[i], i);
            left -= amounts[i];
        }

        Array.Sort(claims, Claim.LargestFirst);
        for (var i = 0; i < left; i++)
        {
            amounts[claims[i].Index]++;
        }
    }

    private readonly record struct Claim(BigInteger Remainder, long Weight, int Index)
    {
        public static int LargestFirst(Claim one, Claim other) =>
            other.Remainder.CompareTo(one.Remainder) is var byRemainder and not 0 ? byRemainder
            : other.Weight.CompareTo(one.Weight) is var byWeight and not 0 ? byWeight
            : one.Index.CompareTo(other.Index);
    }
}
