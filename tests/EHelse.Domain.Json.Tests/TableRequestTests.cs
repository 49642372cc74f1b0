using System.Text;
using System.Text.Json;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Tests;

public sealed class TableRequestTests
{
    [Fact]
    public void Parse_TableAlone_HasFreeTotals()
    {
        var request = TableRequest.Parse("""{"table":[["1/2",3],[0.25,"-7"]],"columnTotals":null}""");

        Assert.Equal([Fraction.Of(1, 2), Fraction.Of(3)], request.Table[0]);
        Assert.Equal([Fraction.Of(1, 4), Fraction.Of(-7)], request.Table[1]);
        Assert.Null(request.RowTotals);
        Assert.Null(request.ColumnTotals);
    }

    [Fact]
    public void Parse_Totals_AreWholeNumbers()
    {
        var request = TableRequest.Parse("""{"columnTotals":["-1",2],"rowTotals":[1],"table":[[1,2]]}""");

        Assert.Equal([1], request.RowTotals!);
        Assert.Equal([-1, 2], request.ColumnTotals!);
    }

    [Fact]
    public void ToString_Request_CountsRowsAndCells()
    {
        ValueText.Is("2 rows, 3 cells", TableRequest.Parse("""{"table":[[1,2],[3]]}"""));
        ValueText.Is("1 row, 1 cell", TableRequest.Parse("""{"table":[[1]],"rowTotals":[1]}"""));
        ValueText.Is("0 rows, 0 cells", TableRequest.Parse("""{"table":[]}"""));
    }

    [Fact]
    public void TryParse_DenominatorsTooLongForSoManyCells_IsRefused()
    {
        var ones = string.Join(",", Enumerable.Repeat("1", 5_347));
        var json = $$"""{"table":[["1/1{{new string('0', 900)}}",{{ones}}]]}""";

        Assert.False(TableRequest.TryParse(Encoding.UTF8.GetBytes(json), out _, out var error));
        Assert.EndsWith(
            ": the fractions of 'table' have denominators too long together to be computed with.",
            error.English,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("", "column 1: not valid JSON")]
    [InlineData("[]", "column 1: expected an object with table.")]
    [InlineData("{}", "the property 'table' is missing")]
    [InlineData("""{"rowTotals":[1]}""", "the property 'table' is missing")]
    [InlineData("""{"table":[[1]],"table":[[1]]}""", "column 16: the property 'table' stands twice.")]
    [InlineData(
        """{"table":[[1]],"rowTotal":[1]}""",
        "column 16: the property 'rowTotal' is unknown. Did you mean rowTotals?"
    )]
    [InlineData("""{"table":[[1]],"total":1}""", "column 16: the property 'total' does not go with 'table'.")]
    [InlineData("""{"table":[[1]],"weights":[1]}""", "the property 'weights' does not go with 'table'.")]
    [InlineData("""{"table":[[1]],"method":"webster"}""", "the property 'method' does not go with 'table'.")]
    [InlineData("""{"table":[[1]],"min":1}""", "the property 'min' does not go with 'table'.")]
    [InlineData("""{"table":[[1]],"max":1}""", "the property 'max' does not go with 'table'.")]
    [InlineData("""{"table":null}""", "column 10: 'table' must be an array of rows, each an array of numbers.")]
    [InlineData("""{"table":[1]}""", "column 11: 'table' must be an array of rows, each an array of numbers.")]
    [InlineData("""{"table":[[null]]}""", "column 12: 'table' must be an array of rows")]
    [InlineData("""{"table":[[[1]]]}""", "'table' must be an array of rows")]
    [InlineData("""{"table":[["1/0"]]}""", "column 12: '1/0' in 'table' is not a number")]
    [InlineData("""{"table":[[1e3]]}""", "'1e3' in 'table' has an exponent")]
    [InlineData("""{"table":[[1]],"rowTotals":1}""", "'rowTotals' must be an array of whole numbers.")]
    [InlineData("""{"table":[[1]],"rowTotals":[null]}""", "'rowTotals' must be an array of whole numbers.")]
    [InlineData("""{"table":[[1]],"columnTotals":[1.5]}""", "'1.5' in 'columnTotals' is not a whole number")]
    [InlineData("""{"table":[[1]]} x""", "not valid JSON")]
    public void Parse_Malformed_SaysWhatAndWhere(string json, string what)
    {
        var exception = Assert.Throws<InvalidTextException>(() => TableRequest.Parse(json));

        Assert.Contains(what, exception.Reason.English, StringComparison.Ordinal);
        Assert.False(TableRequest.TryParse(json, out _));
    }

    [Theory]
    [InlineData(200, 201, true)]
    [InlineData(201, 200, true)]
    [InlineData(201, 201, false)]
    public void TryParse_SizeAroundTheLimit_IsReadOrRefused(int rows, int columns, bool isRead)
    {
        var row = "[" + string.Join(',', Enumerable.Repeat("1", columns)) + "]";
        var json = $$"""{"table":[{{string.Join(',', Enumerable.Repeat(row, rows))}}]}""";

        Assert.Equal(isRead, TableRequest.TryParse(Encoding.UTF8.GetBytes(json), out _, out var error));
        Assert.Equal(
            isRead ? null : "the table has more than 200 of both rows and columns.",
            error?.English.Split(": ")[1]
        );
    }

    [Theory]
    [InlineData("""{"table":[]}""", true)]
    [InlineData("""{"rowTotals":[1],"table":[]}""", true)]
    [InlineData("""{"what":[{"total":1}],"columnTotals":[1]}""", true)]
    [InlineData("""{"table":[[1]],"total":1}""", true)]
    [InlineData("""{"total":1,"table":[[1]]}""", false)]
    [InlineData("""{"weights":[1]}""", false)]
    [InlineData("""{"table""", false)]
    [InlineData("[]", false)]
    [InlineData("", false)]
    public void IsTable_FirstKnownProperty_Decides(string json, bool isTable) =>
        Assert.Equal(isTable, TableRequest.IsTable(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData(
        """{"table":[["1/3","2/3"],["2/3","1/3"]],"rowTotals":[1,1]}""",
        """{"cells":[["0","1"],["1","0"]],"rowTotals":["1","1"],"columnTotals":["1","1"],"total":"2"}"""
    )]
    [InlineData("""{"table":[["-1/3"]]}""", """{"cells":[["0"]],"rowTotals":["0"],"columnTotals":["0"],"total":"0"}""")]
    [InlineData(
        """{"table":[[0.5,0.5]],"rowTotals":[3]}""",
        """{"error":"All rows must sum to 3, all columns can sum to at most 2.","witness":{"of":"rows","rows":[0],"columns":[0,1],"needed":"3","possible":"2"}}"""
    )]
    public void Write_Table_IsTheAnswerLine(string request, string answer)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonApportionment.WriterOptions))
        {
            JsonApportionment.Write(json, TableRequest.Parse(request).Round());
        }

        Assert.Equal(answer, Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>(() => TableRequest.Parse(null!));
}
