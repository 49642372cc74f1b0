using System.Text;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Fixtures;
using EHelse.Domain.Json.Letters;
using EHelse.Domain.Letters;
using EHelse.Domain.Tests.Allocation.Generators;
using FsCheck.Fluent;

namespace EHelse.Domain.Json.Tests;

/// <summary>Many threads at once write and read what one thread does, also when nothing has been read or written before.</summary>
public sealed class ThreadsTests
{
    private const int ColdStarts = 3;

    [Fact]
    public void ToJson_ManyThreadsAtOnce_WriteWhatOneThreadWrites()
    {
        var grants = Grants.ByAnyMethod().Generator.Sample(Math.Min(Properties.Cases, 200));
        var alone = grants.Select(grant => JsonDistribution.ToJson(grant.Distribute(), explain: true)).ToArray();
        // The distributions are shared, and what they explain is first asked for by the threads.
        var shared = grants.Select(grant => grant.Distribute()).ToArray();

        var together = Threads.AtOnce(thread =>
            Threads.InOrderOf(thread, shared.Length, place => JsonDistribution.ToJson(shared[place], explain: true))
        );

        Assert.All(together, texts => Assert.Equal(alone, texts));
        Figures.Report("threads", $"{grants.Length} distributions, each written as JSON by {Threads.Many} threads");
    }

    [Fact]
    public void Documents_FirstUsedByManyThreadsAtOnce_AreWhatOneThreadReadsAndWrites()
    {
        string alone;
        using (var copy = new FreshCopy())
        {
            alone = copy.Of(AllDocuments)(0);
        }

        Assert.Contains("36683801", alone, StringComparison.Ordinal);
        for (var start = 0; start < ColdStarts; start++)
        {
            using var copy = new FreshCopy();
            Assert.All(Threads.AtOnce(copy.Of(AllDocuments)), text => Assert.Equal(alone, text));
        }
    }

    /// <summary>Documents of many kinds, read and written, each thread beginning with another one.</summary>
    private static string AllDocuments(int thread)
    {
        Func<string>[] parts =
        [
            () => JsonDistribution.ToJson(AssignmentLetter.Of2024.Distribute(), explain: true),
            () => Text(JsonLetter.ToUtf8(JsonLetter.Read(Encoding.UTF8.GetBytes(Sample.Letter2024)))),
            () => Text(JsonLetter.SchemaToUtf8()),
            () => Text(FixtureFile.SchemaToUtf8()),
            () => JsonReconciliation.ToJson(AssignmentLetter.Of2024.Reconcile()),
            () => Text(JsonKey.ToUtf8(AllocationKey.Parse("flat=1/3,population=2/3"))),
            () => Text(JsonBasis.ToUtf8(AssignmentLetter.Of2024.Basis)),
            () =>
                string.Join(
                    ", ",
                    ApportionmentRequest.Parse("""{"total":10,"weights":[1,1,1],"method":"dean"}""").Apportion().Amounts
                ),
            () =>
            {
                using var stream = new MemoryStream();
                JsonRules.Write(stream, AssignmentLetter.Of2024.Rules);
                return Text(stream.ToArray());
            },
            () =>
                string.Join(
                    "\n",
                    Sample
                        .Fixtures.SelectMany(file =>
                            FixtureFile.Read(File.ReadAllBytes(file), "fixtures.json").Fixtures
                        )
                        .Select(fixture => $"{fixture}: {fixture.Verify(AssignmentLetter.Of2024)}")
                ),
        ];
        return string.Join("\n\n", Threads.InOrderOf(thread, parts.Length, part => parts[part]()));
    }

    private static string Text(byte[] utf8) => Encoding.UTF8.GetString(utf8);
}
