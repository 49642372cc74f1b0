using System.Numerics;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Json.Verification;

/// <summary>What the checks compare a document with: its figures in whole units without sign, and what follows from them.</summary>
internal sealed class Evidence
{
    /// <summary>The most bits that a common denominator may have. An exact share that a document can hold has fewer.</summary>
    public const long MostBits = 1 << 17;

    /// <summary>The most bits that the numbers over a common denominator may have together, when they are longer than ordinary ones.</summary>
    public const long MostBitsTogether = 1L << 24;

    // The denominators of figures with some digits, however many lines there are.
    private const long OrdinaryBits = 512;

    public Evidence(DistributionRecord record, FindingList findings)
    {
        Record = record;
        Count = record.Lines.Count;
        Sign = record.Total.Sign < 0 ? -1 : 1;
        if (Count == 0)
        {
            Gap = new("lines", new("Det er ingen linjer å kontrollere.", "There are no lines to check."));
            return;
        }

        if (findings.IsBroken(VerificationLaw.WholeUnits))
        {
            Gap = new("unit", new("Beløpene er ikke hele enheter.", "The amounts are not whole units."));
            return;
        }

        Size = BigInteger.Abs(record.Total) / record.Unit;
        Amounts = [.. record.Lines.Select(line => line.Amount / record.Unit * Sign)];
        Figures = KeyFigures.Of(record, findings, out var gap);
        WeightGap = gap;
        var limits = StatedLimits.Of(this);
        if (!limits.Allow(Size))
        {
            ImpossibleLimits = limits;
            Gap = new(
                "lines",
                new(
                    "Ingen beløp innenfor grensene summerer til totalen.",
                    "No amounts within the limits sum to the total."
                )
            );
            return;
        }

        Limits = limits;
        Shares = Figures is not null
            ? Limits.HasAny
                ? CheckedShares.Between(Size, Figures.Weights, Limits)
                : CheckedShares.Of(Size, Figures.Weights, Figures.Denominator)
            : CheckedShares.Stated(this);
        Gap = Shares is null ? WeightGap : null;
        if (Shares is not null && record.Method == ApportionmentMethod.LargestRemainder)
        {
            Steps = new RemainderSteps(Shares, Size, record.Lines);
        }
    }

    public DistributionRecord Record { get; }

    public int Count { get; }

    /// <summary>−1 for a negative total, of which all is mirrored; else 1.</summary>
    public int Sign { get; }

    /// <summary>The total in units, without its sign.</summary>
    public BigInteger Size { get; }

    /// <summary>The amounts in units, with the sign that they have for a total without its own.</summary>
    public BigInteger[] Amounts { get; } = [];

    /// <summary>What key and values give; null when they are not all there.</summary>
    public KeyFigures? Figures { get; }

    /// <summary>Why there are no <see cref="Figures"/>.</summary>
    public Gap? WeightGap { get; }

    /// <summary>The limits; null when nothing fits within them.</summary>
    public StatedLimits? Limits { get; }

    /// <summary>The limits, when nothing fits within them.</summary>
    public StatedLimits? ImpossibleLimits { get; }

    /// <summary>The exact shares: computed, or as the document states them when they cannot be.</summary>
    public CheckedShares? Shares { get; }

    /// <summary>The steps of largest remainder; null for other methods, and without shares.</summary>
    public RemainderSteps? Steps { get; }

    /// <summary>Why there are no <see cref="Shares"/>.</summary>
    public Gap? Gap { get; }

    /// <summary>A number of units with the total's sign, as the document counts.</summary>
    public BigInteger Amount(BigInteger units) => units * Record.Unit * Sign;

    /// <summary>From one number of units to another, as the document counts and from the smaller to the larger.</summary>
    public string Range(BigInteger least, BigInteger? most)
    {
        var (from, to) = (FindingList.Text(Amount(least)), most is { } units ? FindingList.Text(Amount(units)) : "");
        return from == to ? from
            : Sign < 0 ? to + ".." + from
            : from + ".." + to;
    }

    /// <summary>Whether so many numbers over a denominator can be held.</summary>
    public static bool Fits(BigInteger denominator, long count) =>
        Bits(denominator) is var bits && bits <= MostBits && (bits <= OrdinaryBits || bits * count <= MostBitsTogether);

    private static long Bits(BigInteger number) => 8L * number.ToByteArray().Length;
}
