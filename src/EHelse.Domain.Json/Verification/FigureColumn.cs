using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Format;

namespace EHelse.Domain.Json.Verification;

/// <summary>The values of one criterion, as a document states them line by line.</summary>
internal sealed class FigureColumn
{
    private readonly Criterion criterion;

    public FigureColumn(Dictionary<Criterion, Fraction>[] values, Criterion criterion)
    {
        this.criterion = criterion;
        Values = Array.ConvertAll(
            values,
            line => line.TryGetValue(criterion, out var value) ? value : default(Fraction?)
        );
        for (var i = 0; i < Values.Length && Gap is null; i++)
        {
            Gap = Values[i] is null
                ? new(
                    Place.Line(i, "values", criterion),
                    new(
                        $"Verdien for «{Quote.Of(criterion.Code)}» mangler.",
                        $"The value for '{Quote.Of(criterion.Code)}' is missing."
                    )
                )
                : null;
        }

        if (Gap is null)
        {
            MakeWhole();
        }
    }

    /// <summary>What cannot be computed with, without end of digits.</summary>
    public static Gap TooLong { get; } =
        new(
            "lines",
            new("Tallene har for mange sifre til å kontrolleres.", "The figures have too many digits to be checked.")
        );

    /// <summary>The values, in the order of the lines; null where one is missing.</summary>
    public Fraction?[] Values { get; }

    /// <summary>The values times one number, so that all are whole; empty when there is a gap.</summary>
    public BigInteger[] Whole { get; private set; } = [];

    /// <summary>The sum of <see cref="Whole"/>.</summary>
    public BigInteger WholeSum { get; private set; }

    /// <summary>The sum of the values; null when there is a gap.</summary>
    public Fraction? Sum { get; private set; }

    /// <summary>Why there are no whole numbers.</summary>
    public Gap? Gap { get; private set; }

    /// <summary>Whether nothing can be distributed by the values: some are negative, or all are zero.</summary>
    public bool IsWrong(FindingList findings)
    {
        var law = VerificationLaw.ExactShares;
        var isWrong = false;
        for (var i = 0; i < Values.Length; i++)
        {
            if (Values[i] is { Sign: < 0 } value)
            {
                var place = i;
                isWrong = true;
                findings.NotMet(
                    law,
                    () => Place.Line(place, "values", criterion),
                    () => "0..",
                    () => ExactJson.Text(value),
                    new("verdien", "the value")
                );
            }
        }

        if (Gap is null && !isWrong && WholeSum.IsZero)
        {
            isWrong = true;
            findings.NotMet(
                law,
                () => "lines",
                () => "> 0",
                () => "0/1",
                new(
                    $"summen av verdiene for «{Quote.Of(criterion.Code)}»",
                    $"the sum of the values for '{Quote.Of(criterion.Code)}'"
                )
            );
        }

        return isWrong;
    }

    private void MakeWhole()
    {
        var common = BigInteger.One;
        foreach (var value in Values)
        {
            var denominator = value!.Value.Denominator;
            if (!(common % denominator).IsZero)
            {
                common = common / BigInteger.GreatestCommonDivisor(common, denominator) * denominator;
                if (!Evidence.Fits(common, Values.Length))
                {
                    Gap = TooLong;
                    return;
                }
            }
        }

        Whole = Array.ConvertAll(Values, value => value!.Value.Numerator * (common / value.Value.Denominator));
        WholeSum = Whole.Aggregate(BigInteger.Zero, (sum, value) => sum + value);
        Sum = Fraction.Of(WholeSum, common);
    }
}
