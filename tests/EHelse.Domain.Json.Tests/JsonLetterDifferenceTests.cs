using System.Text.Json;
using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;

namespace EHelse.Domain.Json.Tests;

public sealed class JsonLetterDifferenceTests
{
    private static readonly AssignmentLetter Letter = AssignmentLetter.Of2024;

    [Fact]
    public void ToJson_ALetterAndItself_IsEmpty()
    {
        using var json = JsonDocument.Parse(JsonLetterDifference.ToJson(LetterDifference.Between(Letter, Letter)));
        var root = json.RootElement;
        Assert.True(root.GetProperty("isEmpty").GetBoolean());
        Assert.Equal(11, root.GetProperty("amounts").GetArrayLength());
        Assert.Equal(0, root.GetProperty("facts").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("noAmounts").ValueKind);
    }

    [Fact]
    public void ToJson_AnotherTotal_ChangesSumToTheChangeOfTheTotal()
    {
        using var json = JsonDocument.Parse(JsonLetterDifference.ToJson(To(Kroner.Of(40_000_000), Letter.Key)));
        var root = json.RootElement;
        Assert.Equal(3_316_199, root.GetProperty("total").GetProperty("change").GetInt64());
        Assert.Equal(
            3_316_199,
            root.GetProperty("amounts").EnumerateArray().Sum(amount => amount.GetProperty("change").GetInt64())
        );
    }

    [Fact]
    public void ToJson_AnAmountOfTwiceAsMuch_HasTheDocumentedForm()
    {
        using var json = JsonDocument.Parse(
            JsonLetterDifference.ToJson(
                LetterDifference.Between(
                    Changed(Kroner.Of(11), AllocationKey.Parse("flat=100%")),
                    Changed(Kroner.Of(22), AllocationKey.Parse("flat=100%"))
                )
            )
        );
        Assert.Equal(
            """{"code":"103972","name":"Agder","before":1,"after":2,"change":1,"ratio":"1/1"}""",
            json.RootElement.GetProperty("amounts")[0].GetRawText()
        );
        Assert.Equal(
            """{"kind":"changed","path":"total","name":{"nb":"Total","en":"Total"},"before":"11","after":"22"}""",
            json.RootElement.GetProperty("facts")[0].GetRawText()
        );
    }

    [Fact]
    public void ToJson_ATotalWithOre_CountsOreAndSaysWhyThereAreNoAmounts()
    {
        using var json = JsonDocument.Parse(JsonLetterDifference.ToJson(To(Kroner.Parse("1.50"), Letter.Key)));
        var root = json.RootElement;
        Assert.Equal("ore", root.GetProperty("amountsIn").GetString());
        Assert.Equal(150, root.GetProperty("total").GetProperty("after").GetInt64());
        Assert.Equal(0, root.GetProperty("amounts").GetArrayLength());
        Assert.Equal(JsonValueKind.Object, root.GetProperty("noAmounts").ValueKind);
    }

    [Fact]
    public void ToJson_ARuleThatIsAdded_HasNothingBefore()
    {
        var fewer = Changed(Letter.Total, Letter.Key, "ALLOC-01");
        using var json = JsonDocument.Parse(JsonLetterDifference.ToJson(LetterDifference.Between(fewer, Letter)));
        var rule = Assert.Single(json.RootElement.GetProperty("rules").EnumerateArray());
        Assert.Equal("added", rule.GetProperty("kind").GetString());
        Assert.Equal(JsonValueKind.Null, rule.GetProperty("before").ValueKind);
        Assert.Equal("must", rule.GetProperty("after").GetProperty("obligation").GetString());
        Assert.Equal(
            Letter.Rules.Find("ALLOC-01")!.Citations.Select(citation => citation.Fingerprint!.ToString()),
            rule.GetProperty("after")
                .GetProperty("citations")
                .EnumerateArray()
                .Select(citation => citation.GetProperty("fingerprint").GetString()!)
        );
    }

    [Fact]
    public void Write_AnyDifference_IsTheSameDocument()
    {
        var difference = To(Kroner.Of(1), Letter.Key);
        using var stream = new MemoryStream();
        JsonLetterDifference.Write(stream, difference);
        Assert.Equal(JsonLetterDifference.ToJson(difference), System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static LetterDifference To(Kroner total, AllocationKey key) =>
        LetterDifference.Between(Letter, Changed(total, key));

    private static AssignmentLetter Changed(Kroner total, AllocationKey key, string? withoutRule = null) =>
        new(
            Letter.Year,
            Letter.Document,
            total,
            key,
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
            Letter.Rules.Where(rule => !string.Equals(rule.Code, withoutRule, StringComparison.Ordinal))
        );
}
