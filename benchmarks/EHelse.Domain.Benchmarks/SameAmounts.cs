namespace EHelse.Domain.Benchmarks;

/// <summary>Stops a benchmark whose competitors do not do the same work: time is only worth comparing between equal answers.</summary>
internal static class SameAmounts
{
    public static void Check(long total, ReadOnlySpan<long> library, ReadOnlySpan<long> baseline)
    {
        if (!library.SequenceEqual(baseline))
        {
            throw new InvalidOperationException("The exact baseline and the library give different amounts.");
        }

        CheckSum(total, library);
    }

    public static void CheckSum(long total, ReadOnlySpan<long> amounts)
    {
        var sum = 0L;
        foreach (var amount in amounts)
        {
            sum += amount;
        }

        if (sum != total)
        {
            throw new InvalidOperationException("The amounts do not sum to the total.");
        }
    }
}
