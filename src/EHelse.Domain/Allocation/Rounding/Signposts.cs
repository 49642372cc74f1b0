using System.Numerics;
using System.Runtime.CompilerServices;

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>The signposts of the five divisor methods.</summary>
internal static class Signposts
{
    // The order of two steps where it shows without multiplying: more units need more, a larger weight needs less.
    private static int? Obvious(ulong units, ulong weight, ulong otherUnits, ulong otherWeight) =>
        units == 0 || otherUnits == 0 ? units.CompareTo(otherUnits)
        : units <= otherUnits && weight >= otherWeight ? (units == otherUnits && weight == otherWeight ? 0 : -1)
        : units >= otherUnits && weight <= otherWeight ? 1
        : null;

    /// <summary>After a whole unit.</summary>
    public readonly struct Jefferson : ISignposts
    {
        public int HalvesTaken => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong Below(ulong whole, ulong part) => part > 0 || whole == 0 ? whole : whole - 1;

        public int Compare(ulong units, ulong weight, ulong otherUnits, ulong otherWeight) =>
            Wide.CompareProducts(units + 1, otherWeight, otherUnits + 1, weight);
    }

    /// <summary>After half a unit.</summary>
    public readonly struct Webster : ISignposts
    {
        public int HalvesTaken => 0;

        private const ulong Half = 1UL << 63;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong Below(ulong whole, ulong part) => whole + (part > Half ? 1UL : 0);

        public int Compare(ulong units, ulong weight, ulong otherUnits, ulong otherWeight) =>
            Wide.CompareProducts((2 * units) + 1, otherWeight, (2 * otherUnits) + 1, weight);
    }

    /// <summary>At once.</summary>
    public readonly struct Adams : ISignposts
    {
        public int HalvesTaken => -1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong Below(ulong whole, ulong part) => whole + (part > 0 ? 1UL : 0);

        public int Compare(ulong units, ulong weight, ulong otherUnits, ulong otherWeight) =>
            Wide.CompareProducts(units, otherWeight, otherUnits, weight);
    }

    /// <summary>At the geometric mean of the neighbours, √(units · (units + 1)).</summary>
    public readonly struct HuntingtonHill : ISignposts
    {
        public int HalvesTaken => 0;

        // Whether whole · (whole + 1) < (whole + part)², which is whole < 2 · whole · part + part².
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong Below(ulong whole, ulong part)
        {
            var square = Wide.Multiply(part, part, out var last);
            var high = Wide.Multiply(2 * whole, part, out var low);
            var sum = unchecked(low + square);
            high += sum < low ? 1UL : 0;
            // A carry, because the compiler makes a branch of "or", and which way it goes is anyone's guess.
            high += (sum | last) != 0 ? 1UL : 0;
            return whole + (high > whole ? 1UL : 0);
        }

        public int Compare(ulong units, ulong weight, ulong otherUnits, ulong otherWeight)
        {
            if (Obvious(units, weight, otherUnits, otherWeight) is { } order)
            {
                return order;
            }
#if NET
            var bits = Wide.BitLength(Math.Max(units, otherUnits) + 1) + Wide.BitLength(Math.Max(weight, otherWeight));
            if (bits <= 64)
            {
                return ((UInt128)units * (units + 1) * otherWeight * otherWeight).CompareTo(
                    (UInt128)otherUnits * (otherUnits + 1) * weight * weight
                );
            }
#endif
            return ((BigInteger)units * (units + 1) * otherWeight * otherWeight).CompareTo(
                (BigInteger)otherUnits * (otherUnits + 1) * weight * weight
            );
        }
    }

    /// <summary>At the harmonic mean of the neighbours, 2 · units · (units + 1) / (2 · units + 1).</summary>
    public readonly struct Dean : ISignposts
    {
        public int HalvesTaken => 0;

        // Whether the signpost lies below whole + part, which is whole < part · (2 · whole + 1).
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong Below(ulong whole, ulong part)
        {
            var high = Wide.Multiply((2 * whole) + 1, part, out var low);
            high += low != 0 ? 1UL : 0;
            return whole + (high > whole ? 1UL : 0);
        }

        public int Compare(ulong units, ulong weight, ulong otherUnits, ulong otherWeight)
        {
            if (Obvious(units, weight, otherUnits, otherWeight) is { } order)
            {
                return order;
            }

            ulong odd = (2 * units) + 1,
                otherOdd = (2 * otherUnits) + 1;
#if NET
            var bits = (3 * Wide.BitLength(Math.Max(odd, otherOdd))) + Wide.BitLength(Math.Max(weight, otherWeight));
            if (bits <= 128)
            {
                return ((UInt128)units * (units + 1) * otherOdd * otherWeight).CompareTo(
                    (UInt128)otherUnits * (otherUnits + 1) * odd * weight
                );
            }
#endif
            return ((BigInteger)units * (units + 1) * otherOdd * otherWeight).CompareTo(
                (BigInteger)otherUnits * (otherUnits + 1) * odd * weight
            );
        }
    }
}
