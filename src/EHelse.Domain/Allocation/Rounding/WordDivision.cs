using System.Numerics;

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>Divides in machine words where the numbers fit them, and else in integers of any size.</summary>
internal static class WordDivision
{
    /// <summary>The largest total without its sign that every method divides: a signpost of Webster is twice the units and one.</summary>
    public const ulong LargestTotal = 1UL << 62;

    /// <summary>Divides a total of either sign; the amounts are as they were when it throws.</summary>
    public static void Divide(long total, ReadOnlySpan<long> weights, Span<long> amounts, ApportionmentMethod method)
    {
        var size = total < 0 ? unchecked((ulong)-total) : (ulong)total;
        if (SumInWord(weights) is not { } sum || (method.IsDivisorMethod && size > LargestTotal))
        {
            DivideInIntegers(total, weights, amounts, method);
        }
        else
        {
            Divide(total, weights, sum, amounts, method);
        }
    }

    /// <summary>Divides a total of at most <see cref="LargestTotal"/>, of either sign, by weights that are known to be allowed.</summary>
    public static void Divide(
        long total,
        ReadOnlySpan<long> weights,
        ulong sum,
        Span<long> amounts,
        ApportionmentMethod method
    )
    {
        method.Quick(total < 0 ? unchecked((ulong)-total) : (ulong)total, weights, sum, amounts);
        if (total < 0)
        {
            for (var i = 0; i < amounts.Length; i++)
            {
                amounts[i] = unchecked(-amounts[i]);
            }
        }
    }

    /// <summary>The sum of weights that fits 63 bits; null when it does not, and when the weights are not allowed.</summary>
    private static ulong? SumInWord(ReadOnlySpan<long> weights)
    {
        // Halves of 32 bits cannot overflow, however many there are.
        ulong lower = 0,
            upper = 0,
            all = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            var weight = (ulong)weights[i];
            lower += (uint)weight;
            upper += weight >> 32;
            all |= weight;
        }

        upper += lower >> 32;
        return (long)all <= 0 || upper > int.MaxValue ? null : (upper << 32) | (uint)lower;
    }

    private static void DivideInIntegers(
        long total,
        ReadOnlySpan<long> weights,
        Span<long> amounts,
        ApportionmentMethod method
    )
    {
        var integers = new BigInteger[weights.Length];
        for (var i = 0; i < integers.Length; i++)
        {
            integers[i] = weights[i];
        }

        var apportionment = Apportionment.OfIntegers(total, integers, method);
        for (var i = 0; i < integers.Length; i++)
        {
            amounts[i] = (long)apportionment.Amounts[i];
        }
    }
}
