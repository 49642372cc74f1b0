namespace OurGrants;

/// <summary>What a team wrote before it knew the library: largest remainder in whole numbers.</summary>
internal static class OurAllocator
{
    public static long[] Split(long total, IReadOnlyList<long> weights)
    {
        if (total < 0)
        {
            return [.. Split(-total, weights).Select(amount => -amount)];
        }

        var sum = weights.Sum();
        long[] amounts = [.. weights.Select(weight => total * weight / sum)];
        var left = total - amounts.Sum();
        var next = Enumerable
            .Range(0, weights.Count)
            .OrderByDescending(i => total * weights[i] % sum)
            .ThenByDescending(i => weights[i]);
        foreach (var i in next.Take((int)left))
        {
            amounts[i]++;
        }

        return amounts;
    }

    /// <summary>The mistake that the published table of 2024 shows: each line is rounded alone.</summary>
    public static long[] RoundEachLine(long total, IReadOnlyList<long> weights)
    {
        var sum = weights.Sum();
        return [.. weights.Select(weight => ((2 * total * weight) + sum) / (2 * sum))];
    }
}
