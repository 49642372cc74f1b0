using System.Text;
using System.Text.Json.Nodes;
using EHelse.Domain.Json.Fixtures;
using EHelse.Domain.Letters;

namespace EHelse.Domain.Json.Tests.Fixtures;

public sealed class JsonFixtureResultsTests
{
    [Fact]
    public void Write_OneThatHoldsAndOneThatDoesNot_HasTheDocumentedForm()
    {
        var file = FixtureFile.Read(
            Encoding.UTF8.GetBytes(
                Sample.FixturesOf(
                    """
                    { "name": "æ", "correctedTable": {}, "expect": { "total": 36683801 } },
                    { "name": "b", "source": "own", "correctedTable": {}, "expect": { "total": 1 } }
                    """
                )
            ),
            "cases.json"
        );
        using var stream = new MemoryStream();
        JsonFixtureResults.Write(stream, [.. file.Fixtures.Select(fixture => fixture.Verify(AssignmentLetter.Of2024))]);

        Assert.Equal(
            Compact(
                """
                { "verified": 2, "failed": 1, "fixtures": [
                  { "file": "cases.json", "line": 2, "name": "æ", "source": "test", "letter": "2024", "holds": true, "mismatches": [] },
                  { "file": "cases.json", "line": 3, "name": "b", "source": "own", "letter": "2024", "holds": false, "mismatches": [
                    { "path": "$.fixtures[1].expect.total", "line": 3, "expected": "1", "actual": "36683801", "text": {
                      "nb": "total: ventet 1, fikk 36683801 (+36683800).", "en": "total: expected 1, got 36683801 (+36683800)." } } ] } ] }
                """
            ),
            Compact(Encoding.UTF8.GetString(stream.ToArray()))
        );
    }

    [Fact]
    public void Write_NoResults_SaysNoneWasVerified()
    {
        using var stream = new MemoryStream();
        JsonFixtureResults.Write(stream, []);

        Assert.Equal("""{"verified":0,"failed":0,"fixtures":[]}""", Compact(Encoding.UTF8.GetString(stream.ToArray())));
    }

    [Fact]
    public void Write_DifferenceWithFixtures_HasWhatChanged()
    {
        var (before, after) = (
            AssignmentLetter.Of2024,
            AssignmentLetter.Of2024.WithTotal(EHelse.Domain.Money.Kroner.Of(11))
        );
        var fixture = FixtureFile
            .Read(
                Encoding.UTF8.GetBytes(
                    Sample.FixturesOf("""{ "name": "a", "distribution": { "minimum": 2 }, "expect": { "total": 1 } }""")
                ),
                "cases.json"
            )
            .Fixtures[0];
        using var stream = new MemoryStream();
        JsonLetterDifference.Write(stream, LetterDifference.Between(before, after), fixture.Compare(before, after));
        var fixtures = JsonNode.Parse(stream.ToArray())!["fixtures"]!.AsArray();

        Assert.Equal(13, fixtures.Count);
        Assert.Equal(
            """{"file":"cases.json","line":2,"fixture":"a","name":"total","before":"36683801","after":null}""",
            Compact(fixtures[0]!.ToJsonString())
        );
        Assert.Equal(
            """{"file":"cases.json","line":2,"fixture":"a","name":"refused","before":null,"after":"The minimums sum to 22 kr, more than the total 11 kr."}""",
            Compact(fixtures[12]!.ToJsonString())
        );
    }

    private static string Compact(string json) => JsonNode.Parse(json)!.ToJsonString();
}
