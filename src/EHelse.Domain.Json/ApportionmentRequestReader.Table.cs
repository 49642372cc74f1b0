using System.Globalization;
using System.Numerics;
using System.Text.Json;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json;

/// <content>Requests to round a table.</content>
internal ref partial struct ApportionmentRequestReader
{
    // The time grows with the cube of the shorter side: a request is answered within seconds.
    private const int LongestShorterSide = 200;

    /// <summary>Reads a request to round a table.</summary>
    public static TableRequest? ReadTable(ReadOnlySpan<byte> json, out LocalizedText? error) =>
        Read(json, isTable: true, out error) as TableRequest;

    /// <summary>Whether the first property that any request has is one of a table.</summary>
    public static bool IsTable(ReadOnlySpan<byte> json)
    {
        var request = new ApportionmentRequestReader(json, isTable: true);
        try
        {
            if (!request.reader.Read() || request.reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            while (request.reader.Read() && request.reader.TokenType == JsonTokenType.PropertyName)
            {
                if (request.PropertyAt() is var property and >= 0)
                {
                    return property >= FirstOfTable;
                }

                request.reader.Skip();
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Whoever reads the request says what is wrong.
        }

        return false;
    }

    private void ReadTable()
    {
        const string Norwegian = "en liste av rader, hver en liste av tall";
        const string English = "an array of rows, each an array of numbers";
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            FailOnType("table", Norwegian, English);
            return;
        }

        table = [];
        while (error is null && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                FailOnType("table", Norwegian, English);
                return;
            }

            var row = new List<Fraction>();
            while (error is null && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                row.Add(ReadNumber("table", Norwegian, English));
            }

            table.Add(row);
        }
    }

    private List<BigInteger>? ReadTotals(string name)
    {
        const string Norwegian = "en liste av hele tall";
        const string English = "an array of whole numbers";
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            FailOnType(name, Norwegian, English);
            return null;
        }

        var totals = new List<BigInteger>();
        while (error is null && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            totals.Add(ReadInteger(name, Norwegian, English) ?? BigInteger.Zero);
        }

        return totals;
    }

    private TableRequest? MadeTable()
    {
        if (table!.Count > LongestShorterSide && table[0].Count > LongestShorterSide)
        {
            var most = LongestShorterSide.ToString(CultureInfo.InvariantCulture);
            Fail(
                $"tabellen har over {most} både rader og kolonner.",
                $"the table has more than {most} of both rows and columns."
            );
            return null;
        }

        if (DenominatorLimit.IsPassedBy(table.SelectMany(row => row), table.Sum(row => row.Count)))
        {
            FailOnDenominators("table");
            return null;
        }

        return new TableRequest(table, rowTotals, columnTotals);
    }
}
