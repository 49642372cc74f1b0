using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Tests.Allocation.Generators;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>The laws of controlled rounding.</summary>
public sealed class RoundedTableLawsTests
{
    [Fact]
    public void Of_SmallTable_ExistsExactlyWhenSomeTableDoesAndIsTheNearest() =>
        Properties.Hold(
            TableRequests.Small(),
            request =>
            {
                var reference = new ReferenceTable(request);
                var rounded = request.Round();
                var least = reference.Least();
                Assert.Equal(least is not null, rounded.Exists);
                if (least is not null)
                {
                    Assert.Equal(least, reference.Distance(rounded.Cells));
                }
            }
        );

    // Where costs change from machine words to numbers of any size, and at the end of the machine words.
    [Theory]
    [InlineData(8)]
    [InlineData(4)]
    [InlineData(2)]
    [InlineData(1)]
    public void Of_DenominatorNearTheEndOfMachineWords_IsTheNearest(long part) =>
        Properties.Hold(
            TableRequests.SmallOver((BigInteger)(long.MaxValue / part)),
            request =>
            {
                var reference = new ReferenceTable(request);
                var rounded = request.Round();
                Assert.Equal(reference.Least(), rounded.Exists ? reference.Distance(rounded.Cells) : null);
            }
        );

    [Fact]
    public void Of_AnyTable_IsTheOneThatTheStepsLeadTo() =>
        Properties.Hold(TableRequests.Arbitrary(), IsTheOneThatTheStepsLeadTo);

    // Equal remainders in dozens of rows: which of them moves is a matter of order alone.
    [Fact]
    public void Of_ManyRowsOfFewValues_IsTheOneThatTheStepsLeadTo() =>
        Properties.Hold(TableRequests.Long(), IsTheOneThatTheStepsLeadTo);

    [Fact]
    public void Cells_AnyTable_AreRoundedAndHaveTheTotals() =>
        Properties.Hold(
            TableRequests.Arbitrary(),
            request =>
            {
                var rounded = request.Round();
                Assert.True(!rounded.Exists || new ReferenceTable(request).Holds(rounded.Cells));
            }
        );

    [Fact]
    public void Totals_AnyTable_AreTheSumsOfTheCells() =>
        Properties.Hold(
            TableRequests.Arbitrary(),
            request =>
            {
                var rounded = request.Round();
                Assert.Equal(rounded.Cells.Select(Sum), rounded.RowTotals);
                Assert.Equal(
                    Enumerable
                        .Range(0, rounded.Exists ? request.Table[0].Length : 0)
                        .Select(j => Sum(rounded.Cells.Select(row => row[j]))),
                    rounded.ColumnTotals
                );
                Assert.Equal(rounded.Exists ? Sum(rounded.RowTotals) : null, rounded.Total);
            }
        );

    [Fact]
    public void Conflict_AnyTable_IsGivenExactlyWhenThereIsNoneAndAddsUp() =>
        Properties.Hold(
            TableRequests.Arbitrary(),
            request =>
            {
                var rounded = request.Round();
                Assert.Equal(rounded.Exists, rounded.Conflict is null);
                Assert.True(rounded.Conflict is null || new ReferenceTable(request).IsProved(rounded.Conflict));
            }
        );

    [Fact]
    public void Exists_FreeTotals_IsAlwaysTrue() =>
        Properties.Hold(TableRequests.Arbitrary(), request => RoundedTable.Of(request.Table).Exists);

    [Fact]
    public void Exists_TotalsOfAnotherTable_IsTrue() =>
        Properties.Hold(
            TableRequests.Arbitrary(),
            request =>
            {
                var free = RoundedTable.Of(request.Table);
                return RoundedTable.Of(request.Table, free.RowTotals, free.ColumnTotals).Exists
                    && RoundedTable.Of(request.Table, rowTotals: free.RowTotals).Exists
                    && RoundedTable.Of(request.Table, columnTotals: free.ColumnTotals).Exists;
            }
        );

    [Fact]
    public void Of_TableOnItsSide_IsTheSameOnItsSide() =>
        Properties.Hold(
            TableRequests.Arbitrary(),
            request =>
            {
                var rounded = request.Round();
                var turned = request.Transposed().Round();
                Assert.Equal(rounded.Exists, turned.Exists);
                if (rounded.Exists && request.Table.Length != request.Table[0].Length)
                {
                    Assert.Equal(rounded.Cells, RowsOf(turned.Cells));
                }
                else if (rounded.Exists)
                {
                    // A square table has no longer side: of equally close tables it may be another.
                    Assert.Equal(
                        new ReferenceTable(request).Distance(rounded.Cells),
                        new ReferenceTable(request).Distance(RowsOf(turned.Cells))
                    );
                }
            }
        );

    [Fact]
    public void Of_WholeNumbersAdded_AddsThem() =>
        Properties.Hold(
            TableRequests.Arbitrary(),
            request =>
            {
                var moved = request.Table.Select(row => row.Select(value => value + 7).ToArray()).ToArray();
                Assert.Equal(
                    RoundedTable.Of(request.Table).Cells.Select(row => row.Select(cell => cell + 7).ToArray()),
                    RoundedTable.Of(moved).Cells
                );
            }
        );

    private static void IsTheOneThatTheStepsLeadTo(TableRequest request)
    {
        var rounded = request.Round();
        Assert.Equal(ReferenceTableRounding.Of(request), rounded.Exists ? rounded.Cells : null);
    }

    private static BigInteger[][] RowsOf(IReadOnlyList<IReadOnlyList<BigInteger>> turned) =>
        [.. Enumerable.Range(0, turned[0].Count).Select(j => turned.Select(row => row[j]).ToArray())];

    private static BigInteger Sum(IEnumerable<BigInteger> numbers) =>
        numbers.Aggregate(BigInteger.Zero, (sum, number) => sum + number);
}
