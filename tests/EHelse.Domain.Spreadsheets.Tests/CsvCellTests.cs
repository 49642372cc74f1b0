using FsCheck.Fluent;

namespace EHelse.Domain.Spreadsheets.Tests;

public sealed class CsvCellTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-x", "'-x")]
    [InlineData("-1/", "'-1/")]
    [InlineData("-1/2/3", "'-1/2/3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t'=1")]
    [InlineData("\rx", "'\rx")]
    [InlineData(" =1", " '=1")]
    [InlineData("a;=1", "a;'=1")]
    [InlineData("a;\"=1", "a;\"'=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("'=1", "''=1")]
    public void Neutralise_Formula_GetsAnApostrophe(string text, string safe) =>
        Assert.Equal(safe, CsvCell.Neutralise(text));

    [Theory]
    [InlineData("")]
    [InlineData("-5")]
    [InlineData("-12.50")]
    [InlineData("2950584")]
    [InlineData("Møre og Romsdal")]
    [InlineData("a-b=c")]
    [InlineData("-2950584/7")]
    public void Neutralise_NumberOrPlainText_IsLeftAlone(string text) => Assert.Equal(text, CsvCell.Neutralise(text));

    [Fact]
    public void Restore_AnythingNeutralised_IsTheSameText() =>
        Properties.Hold(
            Gen.Elements("=", "+", "-", "@", "'", "\t", "\n", "\r", " ", "\"", ";", ",", "a", "1", "＝")
                .ListOf()
                .Select(string.Concat)
                .ToArbitrary(),
            text => Assert.Equal(text, CsvCell.Restore(CsvCell.Neutralise(text)))
        );
}
