using System.Numerics;

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>The rows of a table or its columns: what their cells sum to, and what they are to sum to.</summary>
internal sealed class LineSums
{
    private readonly BigInteger[] remainders;
    private readonly BigInteger denominator;
    private readonly IReadOnlyList<BigInteger>? given;

    public LineSums(int count, BigInteger denominator, IReadOnlyList<BigInteger>? given)
    {
        Floors = new BigInteger[count];
        remainders = new BigInteger[count];
        this.denominator = denominator;
        this.given = given;
    }

    /// <summary>Whether what they sum to is not given, but their exact sum rounded down or up.</summary>
    public bool AreFree => given is null;

    /// <summary>What the cells rounded down sum to.</summary>
    public BigInteger[] Floors { get; }

    public void Add(int line, BigInteger floor, BigInteger remainder)
    {
        Floors[line] += floor;
        remainders[line] += remainder;
    }

    /// <summary>The least that a line may sum to.</summary>
    public BigInteger Least(int line) =>
        given is null ? Floors[line] + BigInteger.Divide(remainders[line], denominator) : given[line];

    /// <summary>The most that a line may sum to.</summary>
    public BigInteger Most(int line) =>
        given is null ? -WholeNumber.Floor(-remainders[line], denominator, out _) + Floors[line] : given[line];

    public BigInteger SumOfMost()
    {
        var sum = BigInteger.Zero;
        for (var line = 0; line < Floors.Length; line++)
        {
            sum += Most(line);
        }

        return sum;
    }

    /// <summary>What the exact sum of a line lacks to its ceiling, times the denominator.</summary>
    public BigInteger Slack(int line)
    {
        WholeNumber.Floor(-remainders[line], denominator, out var slack);
        return slack;
    }

    /// <summary>The exact sum of all lines rounded down, and what it is above that, times the denominator.</summary>
    public BigInteger FloorOfTotal(out BigInteger remainder)
    {
        var (floors, above) = (BigInteger.Zero, BigInteger.Zero);
        for (var line = 0; line < Floors.Length; line++)
        {
            floors += Floors[line];
            above += remainders[line];
        }

        return floors + BigInteger.DivRem(above, denominator, out remainder);
    }
}
