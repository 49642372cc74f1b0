using System.Numerics;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Json.Verification;

/// <summary>The least and the most units of each line that a document states, for a total without its sign.</summary>
internal sealed class StatedLimits
{
    private StatedLimits(Evidence evidence)
    {
        var own = OwnLimits(evidence.Record);
        Lower = new BigInteger[evidence.Count];
        Upper = new BigInteger?[evidence.Count];
        Most = 0;
        for (var i = 0; i < evidence.Count; i++)
        {
            var (minimum, maximum) = InForce(evidence.Record, evidence.Record.Lines[i], own);
            HasAny |= minimum is not null || maximum is not null;
            // A limit between two units leaves the units inside it.
            var from = minimum is { } down ? Fraction.Of(down, evidence.Record.Unit).Ceiling() : default(BigInteger?);
            var to = maximum is { } up ? Fraction.Of(up, evidence.Record.Unit).Floor() : default(BigInteger?);
            if (evidence.Sign < 0)
            {
                (from, to) = (-to, -from);
            }

            Lower[i] = BigInteger.Max(from ?? 0, 0);
            Upper[i] = to;
            IsCrossed |= to < Lower[i];
            Least += Lower[i];
            Most += UpperFor(i, evidence.Figures?.Weights[i] ?? BigInteger.One);
        }
    }

    /// <summary>At least zero: nobody has the sign opposite to the total's.</summary>
    public BigInteger[] Lower { get; }

    /// <summary>Null for no upper limit.</summary>
    public BigInteger?[] Upper { get; }

    /// <summary>Whether the document states any limit.</summary>
    public bool HasAny { get; }

    /// <summary>The upper limit of a weight: nothing but the lower one for a weight of zero.</summary>
    public BigInteger? UpperFor(int line, BigInteger weight) => weight.IsZero ? Lower[line] : Upper[line];

    /// <summary>What the lower limits sum to.</summary>
    public BigInteger Least { get; }

    /// <summary>What the upper limits of those with a weight sum to; null for no upper limit.</summary>
    public BigInteger? Most { get; }

    /// <summary>Whether a lower limit is above its upper one.</summary>
    public bool IsCrossed { get; }

    public static StatedLimits Of(Evidence evidence) => new(evidence);

    /// <summary>Whether some amounts within the limits sum to a number of units.</summary>
    public bool Allow(BigInteger size) => !IsCrossed && Least <= size && !(Most < size);

    /// <summary>The limits of single recipients, by their codes.</summary>
    public static Dictionary<string, DistributionLimitRecord> OwnLimits(DistributionRecord record)
    {
        var own = new Dictionary<string, DistributionLimitRecord>(StringComparer.Ordinal);
        foreach (var limit in record.Limits)
        {
            own[limit.Code] = limit;
        }

        return own;
    }

    /// <summary>The limits of a recipient: those of its line, else its own, else those for all.</summary>
    public static (BigInteger? Minimum, BigInteger? Maximum) InForce(
        DistributionRecord record,
        DistributionLineRecord line,
        Dictionary<string, DistributionLimitRecord> own
    )
    {
        own.TryGetValue(line.Code, out var limit);
        return (line.Minimum ?? limit?.Minimum ?? record.Minimum, line.Maximum ?? limit?.Maximum ?? record.Maximum);
    }
}
