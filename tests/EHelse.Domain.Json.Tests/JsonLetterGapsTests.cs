using System.Text.Json.Nodes;
using EHelse.Domain.Letters;

namespace EHelse.Domain.Json.Tests;

public sealed class JsonLetterGapsTests
{
    [Fact]
    public void Write_GapsOfTheLetterOf2024_HaveTheDocumentedForm()
    {
        var gaps = AssignmentLetter.Of2024.FindGaps();
        var json = Written(gaps);

        Assert.NotEmpty(gaps);
        Assert.True((bool)json["hasGaps"]!);
        Assert.Equal(["hasGaps", "gaps"], json.AsObject().Select(property => property.Key));
        Assert.Equal(
            gaps.Select(gap =>
                new JsonObject
                {
                    ["code"] = gap.Code,
                    ["path"] = gap.Path,
                    ["text"] = new JsonObject { ["nb"] = gap.Text.Norwegian, ["en"] = gap.Text.English },
                }.ToJsonString()
            ),
            json["gaps"]!.AsArray().Select(gap => gap!.ToJsonString())
        );
        Assert.Contains(gaps, gap => gap is { Code: "table-does-not-sum", Path: "publishedTable" });
    }

    [Fact]
    public void Write_NoGaps_SaysSo() => Assert.Equal("""{"hasGaps":false,"gaps":[]}""", Written([]).ToJsonString());

    private static JsonNode Written(IReadOnlyList<LetterGap> gaps)
    {
        using var stream = new MemoryStream();
        JsonLetterGaps.Write(stream, gaps);
        return JsonNode.Parse(stream.ToArray())!;
    }
}
