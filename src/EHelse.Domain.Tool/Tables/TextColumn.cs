namespace EHelse.Domain.Tool.Tables;

/// <summary>A column of a table for people.</summary>
/// <param name="Heading">What stands above it.</param>
/// <param name="Cells">Its cells, one for each line.</param>
/// <param name="Sum">What stands below it on the sum line; empty for nothing.</param>
/// <param name="IsNumber">Whether it is aligned to the right.</param>
internal sealed record TextColumn(string Heading, IReadOnlyList<string> Cells, string Sum, bool IsNumber = true)
{
    public int Width => Cells.Append(Heading).Append(Sum).Max(cell => cell.Length);
}
