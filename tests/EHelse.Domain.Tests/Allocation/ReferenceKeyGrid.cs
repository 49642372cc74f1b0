using EHelse.Domain.Allocation;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>A grid as it is defined: every combination of the ranges' shares, kept when it sums to 1.</summary>
internal static class ReferenceKeyGrid
{
    /// <summary>The shares of each key, in order.</summary>
    public static IEnumerable<Fraction[]> Keys(Share step, KeyRange[] ranges)
    {
        var rest = Array.FindLastIndex(ranges, range => range.IsOpen);
        IEnumerable<Fraction[]> keys =
        [
            [],
        ];
        for (var i = 0; i < ranges.Length; i++)
        {
            // What is left is not known before the others are; zero stands in its place.
            Fraction[] shares = i == rest ? [Fraction.Zero] : [.. SharesOf(step, ranges[i])];
            keys = keys.SelectMany(key => shares.Select(share => (Fraction[])[.. key, share])).ToArray();
        }

        return keys.Select(key => rest < 0 ? key : WithRest(key, rest))
            .Where(key => Fraction.Sum(key) == Fraction.One && key.All(share => share.Sign >= 0))
            .OrderBy(key => key, Comparer<Fraction[]>.Create(Compare));
    }

    private static IEnumerable<Fraction> SharesOf(Share step, KeyRange range)
    {
        for (var share = range.From.Value; share <= range.To.Value; share += step.Value)
        {
            yield return share;
        }
    }

    private static Fraction[] WithRest(Fraction[] key, int rest) =>
        [.. key[..rest], Fraction.One - Fraction.Sum(key), .. key[(rest + 1)..]];

    private static int Compare(Fraction[] left, Fraction[] right) =>
        left.Zip(right, (one, other) => one.CompareTo(other)).FirstOrDefault(order => order != 0);
}
