using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;

namespace EHelse.Domain.Spreadsheets.Tests;

public sealed class CsvLetterDifferenceTests
{
    private static readonly AssignmentLetter Letter = AssignmentLetter.Of2024;

    [Fact]
    public void Write_AnotherTotal_HasALineForEachNetwork()
    {
        var lines = Written(Kroner.Of(11), Kroner.Of(22), "flat=100%").Split('\n');
        Assert.Equal("code,name,before,after,change,percent", lines[0]);
        Assert.Equal("103972,Agder,1,2,1,100.00", lines[1]);
        Assert.Equal(13, lines.Length);
    }

    [Fact]
    public void Write_NothingBefore_LeavesThePercentEmpty() =>
        Assert.Contains(
            "\n103972,Agder,0,1,1,\n",
            Written(Kroner.Zero, Kroner.Of(11), "flat=100%"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Write_NoAmounts_IsTheHeaderAlone() =>
        Assert.Equal("code,name,before,after,change,percent\n", Written(Kroner.Of(1), Kroner.Of(1), "beds=100%"));

    private static string Written(Kroner before, Kroner after, string key)
    {
        using var writer = new StringWriter();
        CsvLetterDifference.Write(writer, LetterDifference.Between(Changed(before, key), Changed(after, key)));
        return writer.ToString();
    }

    private static AssignmentLetter Changed(Kroner total, string key) =>
        new(
            Letter.Year,
            Letter.Document,
            total,
            AllocationKey.Parse(key),
            Letter.KeyDecidedOn,
            Letter.Networks,
            Letter.Division,
            Letter.Basis,
            Letter.PublishedTable,
            Letter.Citations,
            Letter.InvoicingTerms,
            Letter.ReportingTerms,
            Letter.Agreement,
            Letter.CompetenceRequirements,
            Letter.ExpenseKinds,
            Letter.Rules
        );
}
