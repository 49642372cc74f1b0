using System.Runtime.CompilerServices;

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>What a machine word of 64 bits cannot hold: products and quotients of 128 bits.</summary>
internal static class Wide
{
    /// <summary>The full product; returns its upper half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Multiply(ulong left, ulong right, out ulong low)
    {
#if NET
        return Math.BigMul(left, right, out low);
#else
        ulong leftLow = (uint)left,
            leftHigh = left >> 32,
            rightLow = (uint)right,
            rightHigh = right >> 32;
        var first = leftLow * rightLow;
        var second = (leftHigh * rightLow) + (first >> 32);
        var third = (leftLow * rightHigh) + (uint)second;
        low = (third << 32) | (uint)first;
        return (leftHigh * rightHigh) + (second >> 32) + (third >> 32);
#endif
    }

    /// <summary>The upper half of a product, where the lower one is not needed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong MultiplyHigh(ulong left, ulong right)
    {
#if NET
        if (System.Runtime.Intrinsics.X86.Bmi2.X64.IsSupported)
        {
            return System.Runtime.Intrinsics.X86.Bmi2.X64.MultiplyNoFlags(left, right);
        }
#endif
        return Multiply(left, right, out _);
    }

    /// <summary>Compares two products.</summary>
    public static int CompareProducts(ulong left, ulong times, ulong right, ulong otherTimes)
    {
        var high = Multiply(left, times, out var low);
        var otherHigh = Multiply(right, otherTimes, out var otherLow);
        return high != otherHigh ? high.CompareTo(otherHigh) : low.CompareTo(otherLow);
    }

    /// <summary><paramref name="units"/> · 2^64 / <paramref name="divisor"/> rounded down, for fewer units than the divisor (long division by digits of 32 bits).</summary>
    public static ulong PartOf(ulong units, ulong divisor)
    {
        // Each digit is found by the divisor's upper half alone; that is close only when its first bit is set.
        var shift = LeadingZeros(divisor);
        divisor <<= shift;
        var high = Digit(units << shift, divisor, out var rest);
        return (high << 32) | Digit(rest, divisor, out _);
    }

    /// <summary>1 when the first of two numbers below 2^63 is smaller, else 0.</summary>
    /// <remarks>A subtraction, because a comparison becomes a branch, which costs more than all the rest where its way is anyone's guess.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong IsLess(ulong left, ulong right) => unchecked(left - right) >> 63;

    /// <summary>1 when two numbers below 2^63 are equal, else 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AreEqual(ulong left, ulong right) => 1 ^ (IsLess(left, right) | IsLess(right, left));

    /// <summary>How many bits a number has, from its first one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int BitLength(ulong value) => 64 - LeadingZeros(value);

    // The quotient of rest · 2^32 by the divisor.
    private static ulong Digit(ulong rest, ulong divisor, out ulong left)
    {
        var upper = divisor >> 32;
        ulong lower = (uint)divisor;
        var digit = rest / upper;
        var remainder = rest - (digit * upper);
        while (digit > uint.MaxValue || digit * lower > remainder << 32)
        {
            digit--;
            remainder += upper;
            if (remainder > uint.MaxValue)
            {
                break;
            }
        }

        left = unchecked((rest << 32) - (digit * divisor));
        return digit;
    }

    private static int LeadingZeros(ulong value)
    {
#if NET
        return System.Numerics.BitOperations.LeadingZeroCount(value);
#else
        var count = 64;
        for (; value != 0; value >>= 1)
        {
            count--;
        }

        return count;
#endif
    }
}
