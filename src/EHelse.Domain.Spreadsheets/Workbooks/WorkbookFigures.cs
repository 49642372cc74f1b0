using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Spreadsheets.Workbooks.Cells;

namespace EHelse.Domain.Spreadsheets.Workbooks;

/// <summary>What the formulas give, calculated exactly: the values that stand in the cells until somebody calculates anew.</summary>
internal sealed class WorkbookFigures
{
    private const int Millionths = 1_000_000;

    private readonly WorkbookPlan plan;
    private readonly Fraction[] factors;

    public WorkbookFigures(WorkbookPlan plan)
    {
        this.plan = plan;
        var parts = plan.Parts.Count;
        var shares = plan.Parts.Select(part => part.Share.Value * Millionths).ToArray();
        Rounded = [.. shares.Select(share => (share + Fraction.Of(1, 2)).Floor())];
        HasWholeShares = shares.All(share => share.IsWhole);
        CommonFactor = HasWholeShares
            ? Rounded.Aggregate(new BigInteger(Millionths), BigInteger.GreatestCommonDivisor)
            : BigInteger.One;
        SharesOf = Millionths / CommonFactor;
        Parts = [.. shares.Select(share => share / Fraction.Of(CommonFactor))];
        Sums = new Fraction[parts];
        Maxima = new Fraction[parts];
        IsActive = new bool[parts];
        IsWhole = new bool[parts];
        Divisors = new Fraction[parts];
        for (var part = 0; part < parts; part++)
        {
            var values = Enumerable.Range(0, plan.Lines.Count).Select(line => plan.ValueOf(part, line)).ToArray();
            IsActive[part] = shares[part].Sign > 0;
            Sums[part] = Fraction.Sum(values);
            Maxima[part] = IsActive[part] ? values.Max() : Fraction.Zero;
            IsWhole[part] = !IsActive[part] || values.All(value => value.IsWhole);
            Divisors[part] = IsActive[part] ? Sums[part] : Fraction.One;
        }

        var denominator = IsWhole.All(whole => whole)
            ? SharesOf
                * Divisors.Aggregate(BigInteger.One, (product, divisor) => LeastMultiple(product, divisor.Numerator))
            : BigInteger.Zero;
        IsExact =
            !denominator.IsZero
            && HasWholeShares
            && Fraction.Of(plan.Units) * Maxima.Max() <= Fraction.Of(CellNumber.Most)
            && SharesOf * plan.Units <= CellNumber.Most
            && denominator * parts <= CellNumber.Most / 10;
        Denominator = IsExact ? denominator : BigInteger.One;
        factors = [.. Divisors.Select(divisor => Fraction.Of(Denominator) / (Fraction.Of(SharesOf) * divisor))];
        Lines = [.. Enumerable.Range(0, plan.Lines.Count).Select(LineOf)];
        Left = plan.Units - Lines.Aggregate(BigInteger.Zero, (sum, line) => sum + line.Floor);
        Rank();
    }

    /// <summary>The shares in whole millionths.</summary>
    public IReadOnlyList<BigInteger> Rounded { get; }

    public bool HasWholeShares { get; }

    public BigInteger CommonFactor { get; }

    /// <summary>What the shares are counted in: one part of this many.</summary>
    public BigInteger SharesOf { get; }

    public IReadOnlyList<Fraction> Parts { get; }

    public Fraction[] Sums { get; }

    public Fraction[] Maxima { get; }

    public bool[] IsActive { get; }

    public bool[] IsWhole { get; }

    public Fraction[] Divisors { get; }

    public IReadOnlyList<Fraction> Factors => factors;

    /// <summary>Whether every number of the calculation is whole and has at most 15 digits.</summary>
    public bool IsExact { get; }

    public BigInteger Denominator { get; }

    public IReadOnlyList<LineFigures> Lines { get; }

    /// <summary>The units that are left when all shares are rounded down.</summary>
    public BigInteger Left { get; }

    /// <summary>What lies further apart than this is told apart for sure.</summary>
    public Fraction Tolerance =>
        new[]
        {
            Fraction.Of(1, Millionths),
            Fraction.Of(plan.Units * plan.Parts.Count) / Fraction.Of(CellNumber.Most),
        }.Max();

    /// <summary>From the smallest remainder that got a unit to the largest that did not.</summary>
    public Fraction Gap
    {
        get
        {
            var left = (int)Left;
            if (left < 1 || left >= Lines.Count)
            {
                return Fraction.One;
            }

            var remainders = Lines.Select(line => line.Remainder).OrderByDescending(rest => rest).ToArray();
            return (remainders[left - 1] - remainders[left]) / Fraction.Of(Denominator);
        }
    }

    /// <summary>How near a remainder comes to 0 or 1, where a share may be rounded down to the wrong unit.</summary>
    public Fraction Edge => Lines.Min(line => line.Distance);

    public bool IsSafe => IsExact || (Gap >= Tolerance && Edge >= Tolerance);

    private static BigInteger LeastMultiple(BigInteger one, BigInteger other) =>
        one / BigInteger.GreatestCommonDivisor(one, other) * other;

    private LineFigures LineOf(int line)
    {
        var steps = new PartFigures[plan.Parts.Count];
        var numerator = Fraction.Zero;
        var floor = BigInteger.Zero;
        for (var part = 0; part < steps.Length; part++)
        {
            steps[part] = IsActive[part] ? StepsOf(plan.ValueOf(part, line), part) : PartFigures.Nothing;
            numerator += steps[part].Rest * factors[part];
            floor += steps[part].Whole;
        }

        var more = (numerator / Fraction.Of(Denominator)).Floor();
        var remainder = numerator - Fraction.Of(more * Denominator);
        floor += more;
        var inOne = remainder / Fraction.Of(Denominator);
        return new LineFigures(steps, numerator, floor, remainder)
        {
            Distance =
                floor.IsZero && remainder.Sign == 0 ? Fraction.One
                : inOne < Fraction.One - inOne ? inOne
                : Fraction.One - inOne,
        };
    }

    private PartFigures StepsOf(Fraction value, int part)
    {
        var times = Fraction.Of(plan.Units) * value;
        var quotient = (times / Divisors[part]).Floor();
        var over = times - (Fraction.Of(quotient) * Divisors[part]);
        var whole = (Parts[part] * Fraction.Of(quotient) / Fraction.Of(SharesOf)).Floor();
        var rest =
            (((Parts[part] * Fraction.Of(quotient)) - Fraction.Of(whole * SharesOf)) * Divisors[part])
            + (Parts[part] * over);
        return new PartFigures(quotient, over, whole, rest);
    }

    private void Rank()
    {
        var codes = plan.Lines.Select(line => line.Recipient.Code).ToArray();
        var order = Enumerable.Range(0, codes.Length).ToArray();
        Array.Sort(order, (one, other) => string.CompareOrdinal(codes[one], codes[other]));
        for (var place = 0; place < order.Length; place++)
        {
            Lines[order[place]].Order = place + 1;
        }

        var ranked = Lines
            .OrderByDescending(line => line.Remainder)
            .ThenByDescending(line => line.Floor)
            .ThenBy(line => line.Order)
            .ToArray();
        for (var place = 0; place < ranked.Length; place++)
        {
            ranked[place].Rank = place + 1;
        }
    }
}
