using System.Numerics;

namespace EHelse.Domain.Json.Verification;

/// <summary>The steps of largest remainder: shares rounded down, and the order in which the units left are given.</summary>
internal sealed class RemainderSteps
{
    private readonly BigInteger[] remainders;

    public RemainderSteps(CheckedShares shares, BigInteger size, IReadOnlyList<DistributionLineRecord> lines)
    {
        var count = shares.Numerators.Length;
        Denominator = shares.Denominator;
        Floors = Array.ConvertAll(shares.Numerators, share => BigInteger.Divide(share, shares.Denominator));
        remainders = Array.ConvertAll(shares.Numerators, share => BigInteger.Remainder(share, shares.Denominator));
        Left = (int)(size - Floors.Aggregate(BigInteger.Zero, (sum, floor) => sum + floor));
        int[] order =
        [
            .. Enumerable
                .Range(0, count)
                .OrderByDescending(i => remainders[i])
                .ThenByDescending(i => shares.Numerators[i])
                .ThenBy(i => lines[i].Code, StringComparer.Ordinal),
        ];
        Ranks = new int[count];
        for (var place = 0; place < count; place++)
        {
            Ranks[order[place]] = place + 1;
        }

        CutOff = Left == 0 ? null : remainders[order[Left - 1]];
        var isTied = Left > 0 && Left < count && remainders[order[Left]] == CutOff;
        Tied = isTied ? [.. order.Where(i => remainders[i] == CutOff)] : [];
    }

    public BigInteger Denominator { get; }

    /// <summary>The shares rounded down, in units.</summary>
    public BigInteger[] Floors { get; }

    /// <summary>How many units are left; fewer than there are lines.</summary>
    public int Left { get; }

    /// <summary>Each line's place, from 1, in the order in which the units left are given.</summary>
    public int[] Ranks { get; }

    /// <summary>The last remainder that gets a unit, times the denominator; null when nothing is left.</summary>
    public BigInteger? CutOff { get; }

    /// <summary>The lines with that remainder, when some of them get no unit.</summary>
    public int[] Tied { get; }

    public bool IsTied(int line) => Tied.Length > 0 && remainders[line] == CutOff;

    public BigInteger Remainder(int line) => remainders[line];

    public bool GetsUnit(int line) => Ranks[line] <= Left;

    /// <summary>What a line gets, in units.</summary>
    public BigInteger Amount(int line) => Floors[line] + (GetsUnit(line) ? BigInteger.One : BigInteger.Zero);
}
