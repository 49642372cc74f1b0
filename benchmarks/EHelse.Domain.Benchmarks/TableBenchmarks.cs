using System.Globalization;
using BenchmarkDotNet.Attributes;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Benchmarks;

/// <summary>Tables in whole units that sum both ways, against each cell rounded alone in <see cref="decimal"/>, which sums neither way.</summary>
[MemoryDiagnoser]
public class TableBenchmarks
{
    private Fraction[][] table = [];
    private decimal[][] inDecimal = [];

    /// <summary>Rows and columns: networks by months, municipalities by months, and a square.</summary>
    [Params("11x12", "357x12", "100x100")]
    public string Size { get; set; } = "";

    /// <summary>How many cells a size has.</summary>
    public static int CellsOf(string size) =>
        size.Split('x').Aggregate(1, (cells, part) => cells * int.Parse(part, CultureInfo.InvariantCulture));

    [GlobalSetup]
    public void MakeTable()
    {
        var columns = CellsOf(Size.Split('x')[1]);
        table = Figures.Table(CellsOf(Size) / columns, columns);
        inDecimal =
        [
            .. table.Select(row =>
                row.Select(value => (decimal)value.Numerator / (decimal)value.Denominator).ToArray()
            ),
        ];
        if (Library().Total != Figures.Total)
        {
            throw new InvalidOperationException("The table does not sum to the total.");
        }
    }

    [Benchmark(Baseline = true, Description = "each cell rounded alone, decimal")]
    public long[][] RoundedAlone() =>
        Array.ConvertAll(
            inDecimal,
            row => Array.ConvertAll(row, value => (long)Math.Round(value, MidpointRounding.AwayFromZero))
        );

    [Benchmark(Description = "RoundedTable.Of")]
    public RoundedTable Library() => RoundedTable.Of(table);
}
