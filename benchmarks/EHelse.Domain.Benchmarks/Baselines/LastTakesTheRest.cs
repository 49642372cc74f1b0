namespace EHelse.Domain.Benchmarks.Baselines;

/// <summary>Each line rounded alone, in <see cref="decimal"/>, and the last takes what is left: the sum is right and the last amount is not.</summary>
internal static class LastTakesTheRest
{
    public static void Divide(long total, ReadOnlySpan<long> weights, Span<long> amounts)
    {
        var sum = 0m;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        var left = total;
        for (var i = 0; i < weights.Length - 1; i++)
        {
            amounts[i] = (long)Math.Round((decimal)total * weights[i] / sum, MidpointRounding.AwayFromZero);
            left -= amounts[i];
        }

        amounts[weights.Length - 1] = left;
    }
}
