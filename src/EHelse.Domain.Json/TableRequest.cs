using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json;

/// <summary>A table of exact values to be rounded so that all sums hold, as one JSON object.</summary>
/// <remarks>
/// <para><c>{"table":[["1/2","3"],[0.25,"7/4"]],"rowTotals":["4","2"],"columnTotals":null}</c></para>
/// <list type="bullet">
/// <item><c>table</c>: an array of rows, each an array of as many numbers; at most 200 rows or at most 200 columns.</item>
/// <item><c>rowTotals</c>, <c>columnTotals</c>: whole numbers, one for each row or column; free when left out or null.</item>
/// </list>
/// <para>Numbers are as in an <see cref="ApportionmentRequest"/>, and the object is read as strictly; values may be below zero, and cells count as weights do.</para>
/// </remarks>
public sealed class TableRequest
{
    internal TableRequest(
        List<IReadOnlyList<Fraction>> table,
        IReadOnlyList<BigInteger>? rowTotals,
        IReadOnlyList<BigInteger>? columnTotals
    )
    {
        Table = table;
        RowTotals = rowTotals;
        ColumnTotals = columnTotals;
    }

    /// <summary>The exact values by row; possibly none, and possibly not as many in each.</summary>
    public IReadOnlyList<IReadOnlyList<Fraction>> Table { get; }

    /// <summary>What each row must sum to; null when that is free.</summary>
    public IReadOnlyList<BigInteger>? RowTotals { get; }

    /// <summary>What each column must sum to; null when that is free.</summary>
    public IReadOnlyList<BigInteger>? ColumnTotals { get; }

    /// <summary>Reads a request.</summary>
    /// <param name="json">One JSON object.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="InvalidTextException"><paramref name="json"/> is no request; the reason tells the column, from 1, and what is wrong there.</exception>
    public static TableRequest Parse(string json) =>
        TryParse(Guard.Against.Null(json), out var request, out var error)
            ? request
            : throw new InvalidTextException(error);

    /// <summary>Reads a request, without throwing.</summary>
    /// <param name="json">One JSON object.</param>
    /// <param name="request">The request, or null.</param>
    /// <returns>Whether the text is a request.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out TableRequest? request)
    {
        request = null;
        return json is not null && TryParse(json, out request, out _);
    }

    /// <summary>Reads a request, without throwing.</summary>
    /// <param name="utf8Json">One JSON object as UTF-8, without byte order mark.</param>
    /// <param name="request">The request, or null.</param>
    /// <param name="error">Null, or the column, from 1, and what is wrong there.</param>
    /// <returns>Whether the text is a request.</returns>
    public static bool TryParse(
        ReadOnlySpan<byte> utf8Json,
        [NotNullWhen(true)] out TableRequest? request,
        [NotNullWhen(false)] out LocalizedText? error
    )
    {
        request = ApportionmentRequestReader.ReadTable(utf8Json, out error);
        return request is not null;
    }

    /// <summary>Whether an object asks for a table and not, as an <see cref="ApportionmentRequest"/>, for a total to be divided: its first known property decides.</summary>
    /// <param name="utf8Json">One JSON object as UTF-8, without byte order mark; may be malformed.</param>
    /// <returns>Whether it asks for a table.</returns>
    public static bool IsTable(ReadOnlySpan<byte> utf8Json) => ApportionmentRequestReader.IsTable(utf8Json);

    /// <summary>Rounds the table.</summary>
    /// <returns>The table, or why there is none.</returns>
    /// <exception cref="InvalidValueException">Rows or totals do not fit each other: see <see cref="RoundedTable.Of"/>.</exception>
    public RoundedTable Round() => RoundedTable.Of(Table, RowTotals, ColumnTotals);

    /// <summary>The numbers of rows and cells.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        ShortText.Count(Table.Count, "row") + ", " + ShortText.Count(Table.Sum(row => (long)row.Count), "cell");

    private static bool TryParse(
        string json,
        [NotNullWhen(true)] out TableRequest? request,
        [NotNullWhen(false)] out LocalizedText? error
    )
    {
        request = null;
        return ApportionmentRequestReader.TryGetUtf8(json, out var utf8, out error)
            && TryParse(utf8.AsSpan(), out request, out error);
    }
}
