using System.Globalization;
using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Allocation;

public sealed class RoundedTableTests
{
    [Fact]
    public void Of_ThirdsWithFreeTotals_SumsBothWays()
    {
        var rounded = RoundedTable.Of(Table("1/3 1/3 1/3", "1/3 1/3 1/3", "1/3 1/3 1/3"));
        Assert.Equal("0 1 0; 0 0 1; 1 0 0", Text(rounded));
        Assert.Equal([1, 1, 1], rounded.RowTotals);
        Assert.Equal([1, 1, 1], rounded.ColumnTotals);
        Assert.Equal(3, rounded.Total);
        Assert.Null(rounded.Conflict);
    }

    [Fact]
    public void Of_OneCell_RoundsToTheNearest()
    {
        Assert.Equal("1", Text(RoundedTable.Of(Table("2/3"))));
        Assert.Equal("0", Text(RoundedTable.Of(Table("1/3"))));
        Assert.Equal("-1", Text(RoundedTable.Of(Table("-4/3"))));
    }

    [Fact]
    public void Of_GivenTotals_HasThem()
    {
        var rounded = RoundedTable.Of(Table("1/2 1/2", "1/2 1/2"), [2, 0], [1, 1]);
        Assert.Equal("1 1; 0 0", Text(rounded));
    }

    [Fact]
    public void Conflict_RowTotalAboveItsCells_NamesTheRow() =>
        Shows(
            RoundedTable.Of(Table("1/2 1/2", "1/2 1/2"), rowTotals: [3, 0]),
            "rows [0] [] 3 > 2",
            "Row 0 must sum to 3, but its cells rounded up sum to 2. Counted from 0.",
            "Rad 0 må summere til 3, men cellene rundet opp summerer til 2. Talt fra 0."
        );

    [Fact]
    public void Conflict_RowTotalBelowItsCells_NamesTheRow() =>
        Shows(
            RoundedTable.Of(Table("3/2 5/2", "1/2 1/2"), rowTotals: [2, 1]),
            "columns [0] [] 0 > -1",
            "Row 0 must sum to 1 less than its cells rounded down. Counted from 0.",
            "Rad 0 må summere til 1 mindre enn cellene rundet ned. Talt fra 0."
        );

    [Fact]
    public void Conflict_TotalsThatDiffer_NamesBothSums() =>
        Shows(
            RoundedTable.Of(Table("1/2 1/2", "1/2 1/2"), [1, 1], [1, 2]),
            "columns [0, 1] [0, 1] 3 > 2",
            "All columns must sum to 3, all rows can sum to at most 2.",
            "Alle kolonnene må summere til 3, alle radene kan høyst summere til 2."
        );

    [Fact]
    public void Conflict_TotalsThatDifferAndARowBeyondItsCells_NamesBothSums() =>
        Shows(
            RoundedTable.Of(Table("1/2 1/2", "1/2 1/2"), [3, 0], [1, 1]),
            "rows [0, 1] [0, 1] 3 > 2",
            "All rows must sum to 3, all columns can sum to at most 2.",
            "Alle radene må summere til 3, alle kolonnene kan høyst summere til 2."
        );

    [Fact]
    public void Conflict_AllRowsForOneColumn_NamesThem() =>
        Shows(
            RoundedTable.Of(Table("1/2 0", "1/2 0"), [1, 1], [1, 1]),
            "rows [0, 1] [0] 2 > 1",
            "Rows 0, 1 must sum to 2, but can sum to at most 1: their cells outside column 0 rounded up, and what the other rows leave there. Counted from 0.",
            "Radene 0, 1 må summere til 2, men kan høyst summere til 1: egne celler utenfor kolonne 0 rundet opp, og det de andre radene lar være igjen der. Talt fra 0."
        );

    // Rows 0 and 1 get one each; all they have lies in column 0, which must sum to 1.
    [Fact]
    public void Conflict_TwoRowsForOneColumn_NamesThem() =>
        Shows(
            RoundedTable.Of(Table("1/2 0", "1/2 0", "0 1/2", "0 1/2"), [1, 1, 0, 0], [1, 1]),
            "rows [0, 1] [0] 2 > 1",
            "Rows 0, 1 must sum to 2, but can sum to at most 1: their cells outside column 0 rounded up, and what the other rows leave there. Counted from 0.",
            "Radene 0, 1 må summere til 2, men kan høyst summere til 1: egne celler utenfor kolonne 0 rundet opp, og det de andre radene lar være igjen der. Talt fra 0."
        );

    // As many rows as given want one each of column 0, which holds one less; the last row has column 1 to itself.
    [Theory]
    [InlineData(10, "Rows 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 must sum to 10,", "Radene 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 må")]
    [InlineData(
        11,
        "Rows 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 1 more must",
        "Radene 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 og 1 til må"
    )]
    public void Conflict_MoreThanTenRows_NamesTheFirstTen(int count, string english, string norwegian)
    {
        string[] rows = [.. Enumerable.Repeat("1/2 0", count), "0 1/2"];
        BigInteger[] rowTotals = [.. Enumerable.Repeat(BigInteger.One, count), 0];
        var conflict = RoundedTable.Of(Table(rows), rowTotals, [count - 1, 1]).Conflict!;
        Assert.StartsWith(english, conflict.Text.English, StringComparison.Ordinal);
        Assert.StartsWith(norwegian, conflict.Text.Norwegian, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(0, count), conflict.Rows);
    }

    [Fact]
    public void Cells_WhenThereIsNoTable_AreEmpty()
    {
        var rounded = RoundedTable.Of(Table("1"), [2]);
        Assert.False(rounded.Exists);
        Assert.Empty(rounded.Cells);
        Assert.Empty(rounded.RowTotals);
        Assert.Empty(rounded.ColumnTotals);
        Assert.Null(rounded.Total);
    }

    [Fact]
    public void ToString_Table_SaysSizeAndTotalOrTheConflict()
    {
        Assert.Equal("2 × 3, total 21", RoundedTable.Of(Table("1 2 3", "4 5 6")).ToString());
        var none = RoundedTable.Of(Table("1"), [2]);
        Assert.Equal(none.Conflict!.Text.English, none.ToString());
    }

    [Theory]
    [InlineData("1000000000000000000000000000000000000000")]
    [InlineData("-1000000000000000000000000000000000000000")]
    public void Conflict_TotalsFarBeyondTheCells_AddsUp(string far)
    {
        var total = BigInteger.Parse(far, System.Globalization.CultureInfo.InvariantCulture);
        var conflict = RoundedTable.Of(Table("1/2 1/2", "1/2 1/2"), [1, 1], [total, 2 - total]).Conflict!;
        Assert.True(conflict.Needed > conflict.Possible);
        Assert.False(RoundedTable.Of(Table("1/2 1/2", "1/2 1/2"), columnTotals: [total, 2 - total]).Exists);
    }

    [Fact]
    public void Of_NoRowsOrColumns_Throws()
    {
        Refuses("The table has no rows.", () => RoundedTable.Of([]));
        Refuses(
            "The table has no columns.",
            () =>
                RoundedTable.Of([
                    [],
                    [],
                ])
        );
    }

    [Fact]
    public void Of_RaggedRow_ThrowsNamingIt() =>
        Refuses("Row 1 (counted from 0) has 1 values; the first has 2.", () => RoundedTable.Of(Table("1 2", "3", "4")));

    [Fact]
    public void Of_WrongNumberOfTotals_Throws()
    {
        Refuses("There are 1 totals for 2 rows.", () => RoundedTable.Of(Table("1 2 3", "4 5 6"), [1]));
        Refuses(
            "There are 4 totals for 3 columns.",
            () => RoundedTable.Of(Table("1 2 3", "4 5 6"), null, [1, 2, 3, 4])
        );
    }

    [Fact]
    public void Of_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => RoundedTable.Of(null!));
        Assert.Throws<ArgumentNullException>(() => RoundedTable.Of([null!]));
        Assert.Throws<ArgumentNullException>(() =>
            RoundedTable.Of([
                [Fraction.One],
                null!,
            ])
        );
    }

    // Thousands of equal rows all start in the same columns: most have to move.
    [Fact]
    public void Of_ThousandsOfEqualRows_SumsBothWays()
    {
        var rounded = RoundedTable.Of([.. Enumerable.Repeat(Table("1/3 1/3 1/3")[0], 3_000)]);
        Assert.Equal([1_000, 1_000, 1_000], rounded.ColumnTotals);
        Assert.All(rounded.RowTotals, total => Assert.Equal(1, total));
    }

    [Fact]
    public void Conflict_ColumnBeyondItsCellsWithFreeRows_NamesIt() =>
        Shows(
            RoundedTable.Of(Table("1 1/2", "0 1"), columnTotals: [2, 1]),
            "columns [1] [0] 2 > 1",
            "Column 0 must sum to 2, but can sum to at most 1: its cells outside row 1 rounded up, and what the other columns leave there. Counted from 0.",
            "Kolonne 0 må summere til 2, men kan høyst summere til 1: egne celler utenfor rad 1 rundet opp, og det de andre kolonnene lar være igjen der. Talt fra 0."
        );

    // The first row moves most cheaply, the others the more cheaply the further down they stand: none may be lost on the way.
    [Fact]
    public void Of_EveryRowHasToMove_MovesThemAll()
    {
        for (var count = 3; count <= 40; count++)
        {
            var rows = Enumerable
                .Range(0, count)
                .Select(i => Fraction.Of(1, 2) + Fraction.Of(i == 0 ? 1 : 2 * (count - i), 8 * count))
                .Select(larger => new[] { larger, Fraction.One - larger })
                .ToArray();
            var rounded = RoundedTable.Of(rows, [.. rows.Select(_ => BigInteger.One)], [0, count]);
            Assert.True(rounded.Exists);
            Assert.All(rounded.Cells, row => Assert.Equal([0, 1], row));
        }
    }

    private static void Shows(RoundedTable rounded, string conflict, string english, string norwegian)
    {
        var found = rounded.Conflict!;
        var side = found.IsOfRows ? "rows" : "columns";
        Assert.Equal(
            conflict,
            FormattableString.Invariant(
                $"{side} [{string.Join(", ", found.Rows)}] [{string.Join(", ", found.Columns)}] {found.Needed} > {found.Possible}"
            )
        );
        Assert.Equal((english, norwegian, english), (found.Text.English, found.Text.Norwegian, found.ToString()));
    }

    private static void Refuses(string reason, Action action) =>
        Assert.Equal(reason, Assert.Throws<InvalidValueException>(action).Reason.English);

    private static Fraction[][] Table(params string[] rows) =>
        [.. rows.Select(row => row.Split(' ').Select(Fraction.Parse).ToArray())];

    private static string Text(RoundedTable table) =>
        string.Join(
            "; ",
            table.Cells.Select(row => string.Join(" ", row.Select(cell => cell.ToString(CultureInfo.InvariantCulture))))
        );
}
