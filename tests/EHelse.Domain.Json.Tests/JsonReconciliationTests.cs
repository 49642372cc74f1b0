using System.Text.Json;
using EHelse.Domain.Letters;

namespace EHelse.Domain.Json.Tests;

public sealed class JsonReconciliationTests
{
    [Fact]
    public void ToJson_LetterOf2024_TellsTheOneKrone()
    {
        using var json = JsonDocument.Parse(JsonReconciliation.ToJson(AssignmentLetter.Of2024.Reconcile()));
        var root = json.RootElement;
        var viken = root.GetProperty("lines")
            .EnumerateArray()
            .Single(line => line.GetProperty("name").ValueEquals("Viken"));

        Assert.Equal(36_683_801, root.GetProperty("statedTotal").GetInt64());
        Assert.Equal(36_683_802, root.GetProperty("sumOfLines").GetInt64());
        Assert.Equal(1, root.GetProperty("difference").GetInt64());
        Assert.Equal(4_734_462, viken.GetProperty("published").GetInt64());
        Assert.Equal(4_734_461, viken.GetProperty("corrected").GetInt64());
        Assert.Equal(
            viken.GetProperty("published").GetInt64() - viken.GetProperty("computed").GetInt64(),
            viken.GetProperty("difference").GetInt64()
        );
    }

    [Fact]
    public void ToJson_LetterOf2024_CorrectedLinesSumToTheStatedTotal()
    {
        using var json = JsonDocument.Parse(JsonReconciliation.ToJson(AssignmentLetter.Of2024.Reconcile()));

        Assert.Equal(
            36_683_801,
            json.RootElement.GetProperty("lines").EnumerateArray().Sum(line => line.GetProperty("corrected").GetInt64())
        );
    }
}
