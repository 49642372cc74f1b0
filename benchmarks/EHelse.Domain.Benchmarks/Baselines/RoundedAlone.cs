namespace EHelse.Domain.Benchmarks.Baselines;

/// <summary>Each line rounded alone, in <see cref="decimal"/>: what people do. The amounts need not sum to the total.</summary>
internal static class RoundedAlone
{
    public static void Divide(long total, ReadOnlySpan<long> weights, Span<long> amounts)
    {
        var sum = 0m;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        for (var i = 0; i < weights.Length; i++)
        {
            amounts[i] = (long)Math.Round((decimal)total * weights[i] / sum, MidpointRounding.AwayFromZero);
        }
    }
}
