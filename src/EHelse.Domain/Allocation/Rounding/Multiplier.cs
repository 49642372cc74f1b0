using System.Runtime.CompilerServices;

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>What a weight of one gets: units with 64 binary digits after the point.</summary>
internal readonly record struct Multiplier(ulong Whole, ulong Part)
{
    /// <summary>A number of units divided by a sum of weights, rounded down to the last digit.</summary>
    public static Multiplier Of(ulong units, ulong sum)
    {
        var whole = units / sum;
        return new Multiplier(whole, Wide.PartOf(units - (whole * sum), sum));
    }

    public static bool operator <(Multiplier left, Multiplier right) =>
        left.Whole < right.Whole || (left.Whole == right.Whole && left.Part < right.Part);

    public static bool operator >(Multiplier left, Multiplier right) => right < left;

    public static Multiplier operator +(Multiplier left, Multiplier right)
    {
        var part = unchecked(left.Part + right.Part);
        return new Multiplier(left.Whole + right.Whole + (part < left.Part ? 1UL : 0), part);
    }

    /// <summary>The difference; zero instead of a negative one.</summary>
    public static Multiplier operator -(Multiplier left, Multiplier right) =>
        left < right
            ? default
            : new Multiplier(
                left.Whole - right.Whole - (left.Part < right.Part ? 1UL : 0),
                unchecked(left.Part - right.Part)
            );

    /// <summary>The whole units of a weight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Times(ulong weight) => (weight * Whole) + Wide.MultiplyHigh(weight, Part);

    /// <summary>The whole units of a weight, and the digits after the point.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Times(ulong weight, out ulong part) => (weight * Whole) + Wide.Multiply(weight, Part, out part);
}
