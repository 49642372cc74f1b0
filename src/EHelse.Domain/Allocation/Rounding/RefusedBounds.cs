using System.Globalization;
using System.Numerics;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>Says why no amounts lie within minimums and maximums, with the sums.</summary>
internal sealed class RefusedBounds(
    BigInteger total,
    BigInteger[] weights,
    IReadOnlyList<BigInteger?>? minimums,
    IReadOnlyList<BigInteger?>? maximums,
    Func<BigInteger, string> name,
    Func<int, string>? who
)
{
    private readonly bool isNegative = total.Sign < 0;

    /// <summary>A recipient's limits leave no amount with the sign of the total.</summary>
    public InvalidValueException Crossed(int index, bool isOfOppositeSign)
    {
        var (least, most) = (minimums?[index], maximums?[index]);
        var isFixed = least is not null && least == most;
        // For a positive total it is the maximum that is too low, for a negative one the minimum that is too high.
        var wrong = name((isNegative ? least : most)!.Value);
        var norwegian = Who("mottaker nummer", "talt fra", index);
        var english = Who("recipient", "counted from", index);
        return new InvalidValueException(
            isOfOppositeSign
                ? new(
                    $"{(isFixed ? "Det faste beløpet" : isNegative ? "Minstebeløpet" : "Størstebeløpet")} {wrong} for {norwegian} er {(isNegative ? "over" : "under")} null, og totalen {name(total)} er ikke det.",
                    $"The {(isFixed ? "fixed amount" : isNegative ? "minimum" : "maximum")} {wrong} of {english} is {(isNegative ? "above" : "below")} zero, and the total {name(total)} is not."
                )
                : new(
                    $"Minstebeløpet {name(least!.Value)} og størstebeløpet {name(most!.Value)} for {norwegian} kan ikke begge holdes.",
                    $"The minimum {name(least.Value)} and the maximum {name(most.Value)} of {english} cannot both be kept."
                ),
            Parameter(!isNegative)
        );
    }

    /// <summary>The bounds' sums lie both above or both below the total.</summary>
    public InvalidValueException Missed(Bounds bounds)
    {
        var size = BigInteger.Abs(total);
        var sumOfLower = bounds.Lower.Aggregate(BigInteger.Zero, (sum, lower) => sum + lower);
        return sumOfLower > size ? TooMuch(sumOfLower, bounds) : TooLittle(bounds);
    }

    // What they must get is more than there is.
    private InvalidValueException TooMuch(BigInteger sum, Bounds bounds)
    {
        var binding = All.Where(i => bounds.Lower[i].Sign > 0).ToArray();
        var what = Limits(binding, ofMinimums: !isNegative);
        var size = new LocalizedText(isNegative ? "mindre" : "mer", isNegative ? "less" : "more");
        return new InvalidValueException(
            new(
                $"{what.Norwegian} summerer til {name(Signed(sum))}, {size.Norwegian} enn totalen {name(total)}.",
                $"{what.English} sum to {name(Signed(sum))}, {size.English} than the total {name(total)}."
            ),
            Parameter(isNegative)
        );
    }

    // What they may get is less than there is. Who has no weight gets its minimum and no more.
    private InvalidValueException TooLittle(Bounds bounds)
    {
        var weighted = All.Where(i => !weights[i].IsZero).ToArray();
        var ofWeighted = weighted.Aggregate(BigInteger.Zero, (sum, i) => sum + bounds.Upper[i]!.Value);
        var ofOthers = All.Where(i => weights[i].IsZero).Aggregate(BigInteger.Zero, (sum, i) => sum + bounds.Lower[i]);
        var what = Limits(weighted, ofMinimums: isNegative);
        var size = new LocalizedText(isNegative ? "mer" : "mindre", isNegative ? "more" : "less");
        var (norwegian, english) = (what.Norwegian, what.English);
        if (weighted.Length < weights.Length)
        {
            (norwegian, english) = ($"{norwegian} for dem som har vekt,", $"{english} of those with a weight");
        }

        (norwegian, english) = (
            $"{norwegian} summerer til {name(Signed(ofWeighted))}",
            $"{english} sum to {name(Signed(ofWeighted))}"
        );
        if (!ofOthers.IsZero)
        {
            var (others, all) = (name(Signed(ofOthers)), name(Signed(ofWeighted + ofOthers)));
            norwegian += $", og de andre får ikke mer enn {others}: til sammen {all}";
            english += $", and the others get no more than {others}: together {all}";
        }

        return new InvalidValueException(
            new(
                $"{norwegian}, {size.Norwegian} enn totalen {name(total)}.",
                $"{english}, {size.English} than the total {name(total)}."
            ),
            Parameter(!isNegative)
        );
    }

    private BigInteger Signed(BigInteger size) => isNegative ? -size : size;

    private IEnumerable<int> All => Enumerable.Range(0, weights.Length);

    // What the limits of some recipients are called together.
    private LocalizedText Limits(int[] indices, bool ofMinimums)
    {
        var fixedOnes = indices.Count(i => minimums?[i] is { } least && least == maximums?[i]);
        return (ofMinimums, fixedOnes) switch
        {
            (_, > 0) when fixedOnes == weights.Length => new(
                "Alles beløp er faste; de",
                "Everyone's amount is fixed; they"
            ),
            (_, > 0) when fixedOnes == indices.Length => new("De faste beløpene", "The fixed amounts"),
            (true, 0) => new("Minstebeløpene", "The minimums"),
            (false, 0) => new("Størstebeløpene", "The maximums"),
            (true, _) => new("Minstebeløpene og de faste beløpene", "The minimums and fixed amounts"),
            (false, _) => new("Størstebeløpene og de faste beløpene", "The maximums and fixed amounts"),
        };
    }

    // Whoever has names for its recipients gave the limits as options.
    private string Parameter(bool ofMaximums) =>
        who is not null ? "options"
        : ofMaximums ? "maximums"
        : "minimums";

    private string Who(string recipient, string countedFrom, int index) =>
        who?.Invoke(index)
        ?? string.Format(CultureInfo.InvariantCulture, "{0} {1} ({2} 0)", recipient, index, countedFrom);
}
