using EHelse.Domain.Allocation;

// Hours a week, by office and by task.
Fraction Hours(string text) => Fraction.Parse(text);
Fraction[][] hours =
[
    [Hours("10.4"), Hours("7.3"), Hours("2.3")],
    [Hours("5.4"), Hours("6.3"), Hours("3.6")],
];

var free = RoundedTable.Of(hours);
foreach (var (row, total) in free.Cells.Zip(free.RowTotals))
{
    Console.WriteLine($"{string.Join(" + ", row)} = {total}");
}

Console.WriteLine($"columns {string.Join(", ", free.ColumnTotals)}, total {free.Total}");

var given = RoundedTable.Of(hours, rowTotals: [20, 16], columnTotals: [15, 14, 7]);
Console.WriteLine(given.Exists);

var impossible = RoundedTable.Of(hours, rowTotals: [21, 14], columnTotals: [17, 13, 5]);
Console.WriteLine(impossible.Conflict);
