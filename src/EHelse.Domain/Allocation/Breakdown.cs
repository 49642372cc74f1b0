using System.Numerics;
using EHelse.Domain.Allocation.Rounding;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>How much of each amount comes from each criterion: a table of whole units whose rows and columns all sum.</summary>
/// <remarks>
/// A row sums to what its recipient gets, a column to its pot, and the pots to the total. Each cell and each pot is its exact
/// value rounded down or up. Among all such tables this one is closest to the exact values. The amounts come first and are never
/// bent: where no such table exists, <see cref="Exists"/> is false and <see cref="WhyNot"/> says why.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var distribution = AssignmentLetter.ForYear(2024).Distribute();
/// Console.WriteLine(distribution.Breakdown.Cell("103972", Criterion.Flat));
/// Console.WriteLine(
///     Kroner.Sum(
///         distribution.Key.Parts.Select(part => distribution.Breakdown.Cell("103972", part.Criterion)!.Value)
///     )
/// );
/// // 2000934
/// // 2937520
/// ]]></code>
/// </example>
public sealed class Breakdown
{
    private readonly Dictionary<string, Kroner[]> rows = new(StringComparer.Ordinal);
    private readonly Criterion[] criteria;

    internal Breakdown(Distribution distribution)
    {
        criteria = [.. distribution.Key.Parts.Select(part => part.Criterion)];
        var shares = distribution.Shares;
        var sign = distribution.Units.Sign < 0 ? -1 : 1;
        var size = BigInteger.Abs(distribution.Units);

        // The choice among equally close tables must not depend on the order of the key.
        var columns = Enumerable
            .Range(0, criteria.Length)
            .OrderBy(c => criteria[c].Code, StringComparer.Ordinal)
            .ToArray();
        var table = ControlledRounding.OfRows(
            new ExactTable(
                shares.Lines.Length,
                columns.Length,
                (row, column) => size * shares.Cell(row, columns[column]),
                shares.Denominator
            ),
            [.. distribution.Apportionment.Amounts.Select(BigInteger.Abs)]
        );
        Exists = table.Cells is not null;
        Pots = [];
        if (table.Cells is not { } cells)
        {
            WhyNot = Explain(distribution, table.Witness!, columns);
            return;
        }

        var pots = new BigInteger[criteria.Length];
        for (var i = 0; i < shares.Lines.Length; i++)
        {
            var row = new Kroner[criteria.Length];
            for (var column = 0; column < columns.Length; column++)
            {
                row[columns[column]] = distribution.AmountOf(cells[i][column] * sign);
                pots[columns[column]] += cells[i][column] * sign;
            }

            rows.Add(shares.Lines[i].Recipient.Code, row);
        }

        Pots = Array.AsReadOnly([
            .. distribution.Key.Parts.Select(
                (part, c) =>
                    new BreakdownPot(
                        part.Criterion,
                        distribution.KronerOf(Fraction.Of(distribution.Units) * part.Share.Value),
                        distribution.AmountOf(pots[c])
                    )
            ),
        ]);
    }

    /// <summary>Whether there is such a table. Rarely there is none; with limits or a divisor method often.</summary>
    public bool Exists { get; }

    /// <summary>Why there is no such table; null when there is.</summary>
    public LocalizedText? WhyNot { get; }

    /// <summary>What each criterion decides of the total, in the order of the key; empty when there is no table.</summary>
    public IReadOnlyList<BreakdownPot> Pots { get; }

    /// <summary>How much of a recipient's amount comes from a criterion.</summary>
    /// <param name="code">The recipient's code.</param>
    /// <param name="criterion">The criterion.</param>
    /// <returns>A whole number of units; null when there is no table, no such recipient or no such criterion in the key.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public Kroner? Cell(string code, Criterion criterion)
    {
        var column = Array.IndexOf(criteria, Guard.Against.Null(criterion));
        return rows.TryGetValue(Guard.Against.Null(code), out var row) && column >= 0 ? row[column] : null;
    }

    /// <summary>The pots; of many pots the first four.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        Exists ? ShortText.List(Pots, pot => pot.ToString()) : "no table in whole units";

    private LocalizedText Explain(Distribution distribution, TableWitness witness, int[] columns)
    {
        var why = new LocalizedText(
            "Ingen tabell i hele enheter har både disse beløpene og potter og celler som er avrundet opp eller ned.",
            "No table in whole units has both these amounts and pots and cells that are rounded up or down."
        );
        var cause = (distribution.Limits is not null, distribution.Options.Method.IsDivisorMethod) switch
        {
            (false, false) => null,
            (true, false) => new LocalizedText("grenser", "limits"),
            (false, true) => new("divisormetode", "a divisor method"),
            (true, true) => new("grenser og divisormetode", "limits and a divisor method"),
        };
        if (cause is not null)
        {
            why = new(
                $"Beløp etter {cause.Norwegian} er ofte ikke summer av nøkkelens deler avrundet opp eller ned.",
                $"Amounts by {cause.English} are often not sums of the key's parts rounded up or down."
            );
        }

        var conflict = ConflictText.Of(
            witness,
            new(
                "mottakeren",
                "mottakerne",
                "recipient",
                "recipients",
                distribution.Shares.Lines.Length,
                row => distribution.Shares.Lines[row].Recipient.Code
            ),
            new(
                "kriteriet",
                "kriteriene",
                "criterion",
                "criteria",
                columns.Length,
                column => criteria[columns[column]].Code
            ),
            units => distribution.AmountOf(units) + " kr"
        );
        return new($"{why.Norwegian} {conflict.Norwegian}", $"{why.English} {conflict.English}");
    }
}
