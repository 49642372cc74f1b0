using System.Numerics;

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>Rounds exact shares down and gives the units left to the largest remainders, with all the steps kept.</summary>
/// <remarks>Ties go to the larger share, then to the lower index.</remarks>
internal sealed class LargestRemainderRounding
{
    private readonly BigInteger[] remainders;
    private readonly int[] order;

    public LargestRemainderRounding(ProportionalShares shares, BigInteger total)
    {
        var count = shares.Numerators.Length;
        Denominator = shares.Denominator;
        RoundedDown = new BigInteger[count];
        remainders = new BigInteger[count];
        order = new int[count];
        var left = total;
        for (var i = 0; i < count; i++)
        {
            RoundedDown[i] = BigInteger.DivRem(shares.Numerators[i], Denominator, out remainders[i]);
            left -= RoundedDown[i];
            order[i] = i;
        }

        UnitsLeft = (int)left;
        Array.Sort(
            order,
            (a, b) =>
                remainders[b].CompareTo(remainders[a]) is var byRemainder and not 0 ? byRemainder
                : shares.Numerators[b].CompareTo(shares.Numerators[a]) is var byShare and not 0 ? byShare
                : a.CompareTo(b)
        );
        Amounts = (BigInteger[])RoundedDown.Clone();
        Ranks = new int[count];
        for (var place = 0; place < count; place++)
        {
            Ranks[order[place]] = place + 1;
            Amounts[order[place]] += place < UnitsLeft ? BigInteger.One : BigInteger.Zero;
        }

        var isTie =
            UnitsLeft > 0 && UnitsLeft < count && remainders[order[UnitsLeft]] == remainders[order[UnitsLeft - 1]];
        Tied = isTie ? [.. Enumerable.Range(0, count).Where(i => remainders[i] == remainders[order[UnitsLeft]])] : [];
    }

    public BigInteger Denominator { get; }

    public BigInteger[] RoundedDown { get; }

    public BigInteger[] Amounts { get; }

    /// <summary>How many units were left after rounding down; fewer than there are recipients.</summary>
    public int UnitsLeft { get; }

    /// <summary>Each recipient's place, from 1, in the order in which the units left are given.</summary>
    public int[] Ranks { get; }

    /// <summary>Those with the same remainder of whom some got a unit and some did not, ascending; empty when there are none.</summary>
    public int[] Tied { get; }

    /// <summary>The remainder of the last one who got a unit; null when none was left.</summary>
    public Fraction? CutOff => UnitsLeft == 0 ? null : Remainder(order[UnitsLeft - 1]);

    public Fraction Remainder(int index) => Fraction.Of(remainders[index], Denominator);

    public bool GotUnit(int index) => Ranks[index] <= UnitsLeft;
}
