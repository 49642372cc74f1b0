using System.Numerics;

namespace EHelse.Domain.Json.Verification;

/// <summary>Exact shares in units, over one denominator.</summary>
internal sealed class CheckedShares
{
    private CheckedShares(BigInteger[] numerators, BigInteger denominator)
    {
        Numerators = numerators;
        Denominator = denominator;
    }

    public BigInteger[] Numerators { get; }

    public BigInteger Denominator { get; }

    /// <summary>Shares in proportion to weights.</summary>
    public static CheckedShares Of(BigInteger size, BigInteger[] weights, BigInteger weightSum) =>
        new(Array.ConvertAll(weights, weight => weight * size), weightSum);

    /// <summary>Shares in proportion to weights, kept within limits.</summary>
    /// <remarks>
    /// Each share is one multiple of its weight, or a limit where that lies outside. While the multiple grows from zero, a share stays at its
    /// lower limit, grows with its weight, and stays at its upper limit; the sum of all is <c>still + growing · multiple</c>. The places
    /// where a share begins or ends to grow are passed in order until the sum reaches the total.
    /// </remarks>
    public static CheckedShares Between(BigInteger size, BigInteger[] weights, StatedLimits limits)
    {
        var still = limits.Lower.Aggregate(BigInteger.Zero, (sum, lower) => sum + lower);
        var growing = BigInteger.Zero;
        var (multiple, divisor) = (BigInteger.Zero, BigInteger.One);
        foreach (var turn in Turns(weights, limits))
        {
            (multiple, divisor) = (turn.Limit, turn.Weight);
            if ((still * divisor) + (growing * multiple) >= size * divisor)
            {
                break;
            }

            still += turn.Begins ? -turn.Limit : turn.Limit;
            growing += turn.Begins ? turn.Weight : -turn.Weight;
        }

        if (!growing.IsZero)
        {
            (multiple, divisor) = (size - still, growing);
        }

        var numerators = new BigInteger[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            var share = BigInteger.Max(multiple * weights[i], limits.Lower[i] * divisor);
            numerators[i] = limits.UpperFor(i, weights[i]) is { } upper
                ? BigInteger.Min(share, upper * divisor)
                : share;
        }

        return new(numerators, divisor);
    }

    /// <summary>The shares as a document states them, when they sum to its total and none has the other sign.</summary>
    public static CheckedShares? Stated(Evidence evidence)
    {
        var denominator = evidence.Record.Unit;
        foreach (var line in evidence.Record.Lines)
        {
            var own = line.Exact.Denominator * evidence.Record.Unit;
            if (!(denominator % own).IsZero)
            {
                denominator = denominator / BigInteger.GreatestCommonDivisor(denominator, own) * own;
                if (!Evidence.Fits(denominator, evidence.Count))
                {
                    return null;
                }
            }
        }

        BigInteger[] numerators =
        [
            .. evidence.Record.Lines.Select(line =>
                line.Exact.Numerator * evidence.Sign * (denominator / (line.Exact.Denominator * evidence.Record.Unit))
            ),
        ];
        var sum = numerators.Aggregate(BigInteger.Zero, (sum, numerator) => sum + numerator);
        return sum == evidence.Size * denominator && Array.TrueForAll(numerators, share => share.Sign >= 0)
            ? new(numerators, denominator)
            : null;
    }

    private static List<Turn> Turns(BigInteger[] weights, StatedLimits limits)
    {
        var turns = new List<Turn>();
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i].Sign > 0)
            {
                turns.Add(new(limits.Lower[i], weights[i], Begins: true));
                if (limits.Upper[i] is { } upper)
                {
                    turns.Add(new(upper, weights[i], Begins: false));
                }
            }
        }

        turns.Sort((left, right) => (left.Limit * right.Weight).CompareTo(right.Limit * left.Weight));
        return turns;
    }

    /// <summary>A share begins or ends to grow where the multiple is limit over weight.</summary>
    private sealed record Turn(BigInteger Limit, BigInteger Weight, bool Begins);
}
