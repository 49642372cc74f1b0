using System.Text;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json;
using EHelse.Domain.Json.Fixtures;
using EHelse.Domain.Json.Letters;
using EHelse.Domain.Letters;
using EHelse.Domain.Sources;

namespace MainTypes;

internal static class JsonExamples
{
    public static void Show()
    {
        ForApportionmentRequest();
        ForDistributionRecord();
        ForFixture();
        ForFixtureFile();
        ForGroupsDocument();
        ForJsonDistribution();
        ForJsonKey();
        ForJsonLetter();
    }

    private static void ForApportionmentRequest()
    {
        var request = ApportionmentRequest.Parse("""{"total":"11","weights":["1/2","1/3",1],"method":"webster"}""");
        Console.WriteLine(string.Join(" ", request.Apportion().Amounts));
        // 3 2 6
    }

    private static void ForDistributionRecord()
    {
        var certificate = JsonDistribution.ToJson(AssignmentLetter.ForYear(2024).Distribute());
        var changed = certificate.Replace("2937520", "2937521", StringComparison.Ordinal);
        Console.WriteLine(JsonDistribution.Read(Encoding.UTF8.GetBytes(certificate)).Verify().IsBroken);
        Console.WriteLine(JsonDistribution.Read(Encoding.UTF8.GetBytes(changed)).Verify().IsBroken);
        // False
        // True
    }

    private static void ForFixture()
    {
        var file = """
            {
              "format": "fixtures/1",
              "source": "Our decision of 1 May",
              "letter": 2024,
              "fixtures": [{ "name": "Oslo", "distribution": {}, "expect": { "someAmounts": { "103975": 3000000 } } }]
            }
            """;
        var fixture = FixtureFile.Read(Encoding.UTF8.GetBytes(file), "ours.json").Fixtures.Single();
        Console.WriteLine(fixture.Verify(AssignmentLetter.ForYear(2024)).ToText(Language.English));
        // ours.json:5: Oslo: 103975: expected 3000000, got 2970220 (-29780).
    }

    private static void ForFixtureFile()
    {
        var file = """
            {
              "format": "fixtures/1",
              "source": "Our decision of 1 May",
              "letter": 2024,
              "fixtures": [
                { "name": "Oslo", "distribution": {}, "expect": { "someAmounts": { "103975": 2970220 } } }
              ]
            }
            """;
        var fixture = FixtureFile.Read(Encoding.UTF8.GetBytes(file), "ours.json").Fixtures.Single();
        Console.WriteLine(fixture.Verify(AssignmentLetter.ForYear(2024)).Holds);
        // True
    }

    private static void ForGroupsDocument()
    {
        var letter = AssignmentLetter.ForYear(2024);
        var document = GroupsDocument.Read(
            """{ "network": "Agder", "groups": [{ "counties": ["42"] }] }"""u8.ToArray(),
            letter
        );
        Console.WriteLine(document.Assess(letter).With(Outcome.Undetermined).Count());
        // 14
    }

    private static void ForJsonDistribution()
    {
        var distribution = AssignmentLetter.ForYear(2024).Distribute();
        var json = JsonDistribution.ToJson(distribution, explain: true);
        Console.WriteLine(JsonDistribution.Read(Encoding.UTF8.GetBytes(json)).Sum);
        // 36683801
    }

    private static void ForJsonKey()
    {
        var key = AllocationKey.Parse("flat=1/3,population=2/3");
        var file = JsonKey.ToUtf8(key);
        Console.WriteLine(JsonKey.Read(file) == key);
        // True
    }

    private static void ForJsonLetter()
    {
        var letter = AssignmentLetter.ForYear(2024);
        var file = JsonLetter.ToUtf8(letter);
        Console.WriteLine(JsonLetter.Read(file) == letter);
        // True
    }
}
