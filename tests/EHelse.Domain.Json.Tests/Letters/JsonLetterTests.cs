using System.Text;
using EHelse.Domain.Groups;
using EHelse.Domain.Json.Letters;
using EHelse.Domain.Letters;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Tests.Letters;

public sealed class JsonLetterTests
{
    public static TheoryData<string> Samples => [.. Sample.Letters.Select(Repository.Name)];

    [Fact]
    public void ToUtf8_LetterOf2024_IsTheSampleFile()
    {
        var written = Encoding.UTF8.GetString(JsonLetter.ToUtf8(AssignmentLetter.Of2024));

        Assert.Equal(Sample.Letter2024, written);
    }

    [Fact]
    public void Read_LetterOf2024_IsTheBuiltInLetter()
    {
        var letter = JsonLetter.Read(Sample.Read("docs/samples/letters/2024.json"));

        Assert.True(letter == AssignmentLetter.Of2024);
        Assert.Empty(letter.Rules.OfType<StatedRule>());
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Write_SampleLetterRead_IsTheSameFile(string path)
    {
        var file = Sample.Read(path);
        using var stream = new MemoryStream();
        JsonLetter.Write(stream, JsonLetter.Read(file));

        Assert.Equal(Encoding.UTF8.GetString(file), Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Theory]
    [MemberData(nameof(Cultures.Awkward), MemberType = typeof(Cultures))]
    public void ToUtf8_AwkwardCulture_IsTheSampleFile(string culture) =>
        Assert.Equal(
            Sample.Letter2024,
            Cultures.In(
                culture,
                () =>
                    Encoding.UTF8.GetString(
                        JsonLetter.ToUtf8(JsonLetter.Read(Encoding.UTF8.GetBytes(Sample.Letter2024)))
                    )
            )
        );

    [Fact]
    public void ToUtf8_AnyLetter_IsReadBackAsEqual() =>
        Properties.Hold(
            AlteredLetters.Any,
            letter =>
            {
                var written = JsonLetter.ToUtf8(letter);
                var read = JsonLetter.Read(written);

                Assert.True(letter == read, LetterDifference.Between(letter, read).ToString());
                Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(JsonLetter.ToUtf8(read)));
            }
        );

    [Fact]
    public void Read_RulesOfALetterOfItsOwn_AreAssessed()
    {
        var letter = JsonLetter.Read(
            Encoding.UTF8.GetBytes(
                AlteredLetters.EditRules(
                    ("GROUP-08", rule => rule["obligation"] = "should"),
                    ("GROUP-09", rule => rule.Parent!.AsArray().Remove(rule)),
                    ("GROUP-10", rule => AlteredLetters.AddAfter(rule, "GROUP-99"))
                )
            )
        );
        var network = letter.Networks[0];
        var group = new RegionalGroup(network.ProjectNumber, network.Counties, []);

        var before = AssignmentLetter.Of2024.Assess([group], network);
        var after = letter.Assess([group], network);

        Assert.Equal(["GROUP-08", "GROUP-99"], letter.Rules.OfType<StatedRule>().Select(rule => rule.Code));
        Assert.All(
            before.Where(finding => finding.Code == "GROUP-08"),
            finding => Assert.Equal(Obligation.Must, finding.Obligation)
        );
        Assert.Contains(after, finding => finding.Code == "GROUP-08");
        Assert.All(
            after.Where(finding => finding.Code == "GROUP-08"),
            finding => Assert.Equal(Obligation.Should, finding.Obligation)
        );
        Assert.Contains(before, finding => finding.Code == "GROUP-09");
        Assert.DoesNotContain(after, finding => finding.Code == "GROUP-09");
        Assert.Equal(Outcome.Undetermined, Assert.Single(after, finding => finding.Code == "GROUP-99").Outcome);
    }
}
