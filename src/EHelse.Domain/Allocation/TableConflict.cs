using System.Globalization;
using System.Numerics;
using EHelse.Domain.Allocation.Rounding;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>Why no rounded table has the totals asked for: some rows or some columns must sum to more than they can.</summary>
/// <remarks>
/// <para>Checked by hand. When <see cref="IsOfRows"/>, the rows named must sum to <see cref="Needed"/>: the sum of their totals, of a free one
/// rounded down. They can sum to no more than <see cref="Possible"/>: their cells outside the columns named, each rounded up; plus the totals of
/// these columns, a free one rounded up; less the cells of the other rows in these columns, each rounded down.</para>
/// <para>Otherwise the same holds with rows and columns in each other's place: the columns named must sum to more than their cells outside
/// the rows named and what the other columns leave of these rows.</para>
/// </remarks>
public sealed class TableConflict
{
    internal TableConflict(TableWitness witness, int rowCount, int columnCount)
    {
        Rows = Array.AsReadOnly(witness.Rows);
        Columns = Array.AsReadOnly(witness.Columns);
        IsOfRows = witness.IsOfRows;
        Needed = witness.Needed;
        Possible = witness.Possible;
        var text = ConflictText.Of(
            witness,
            new("rad", "radene", "row", "rows", rowCount, Number),
            new("kolonne", "kolonnene", "column", "columns", columnCount, Number),
            sum => sum.ToString(CultureInfo.InvariantCulture)
        );
        var namesAll = Rows.Count == rowCount && Columns.Count == columnCount;
        Text = namesAll ? text : new($"{text.Norwegian} Talt fra 0.", $"{text.English} Counted from 0.");
    }

    /// <summary>The rows, by index from 0, ascending; possibly none.</summary>
    public IReadOnlyList<int> Rows { get; }

    /// <summary>The columns, by index from 0, ascending; possibly none.</summary>
    public IReadOnlyList<int> Columns { get; }

    /// <summary>Whether it is <see cref="Rows"/> that must sum to more than they can, and not <see cref="Columns"/>.</summary>
    public bool IsOfRows { get; }

    /// <summary>What they must sum to at least, in whole units.</summary>
    public BigInteger Needed { get; }

    /// <summary>What they can sum to at most, in whole units: less than <see cref="Needed"/>.</summary>
    public BigInteger Possible { get; }

    /// <summary>The same in words, with rows and columns by index from 0.</summary>
    public LocalizedText Text { get; }

    /// <summary>The conflict in English.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => Text.English;

    private static string Number(int index) => index.ToString(CultureInfo.InvariantCulture);
}
