using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;
using EHelse.Domain.Tests.Allocation.Generators;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>Many threads at once get what one thread gets: of what they share, of what each makes, and of the first use.</summary>
public sealed class ThreadsTests
{
    private const int ColdStarts = 3;

    [Fact]
    public void Of_ManyThreadsAtOnce_GivesWhatOneThreadGets()
    {
        Grant[] grants =
        [
            .. Sampled(Grants.ByAnyMethod()),
            .. Sampled(Grants.OverTwoKinds()),
            .. Sampled(Grants.Arbitrary()),
        ];
        var alone = grants.Select(grant => Snapshot.Of(Anew(grant).Distribute())).ToArray();

        // The threads share the bases.
        var together = Threads.AtOnce(thread =>
            Threads.InOrderOf(thread, grants.Length, place => Snapshot.Of(grants[place].Distribute()))
        );

        Assert.All(together, texts => Assert.Equal(alone, texts));
        Figures.Report("threads", $"{grants.Length} grants, each distributed and explained by {Threads.Many} threads");
    }

    /// <summary>Its breakdown, its ties and what explains them are made when somebody first asks.</summary>
    [Fact]
    public void Distribution_FirstAskedByManyThreadsAtOnce_SaysWhatItSaysToOne()
    {
        foreach (var grant in Sampled(Grants.ByAnyMethod()))
        {
            var alone = Snapshot.Of(Anew(grant).Distribute());
            var shared = Anew(grant).Distribute();
            Assert.All(Threads.AtOnce(_ => Snapshot.Of(shared)), text => Assert.Equal(alone, text));
        }
    }

    [Fact]
    public void Letter_FirstUsedByManyThreadsAtOnce_SaysWhatItSaysToOne()
    {
        string alone;
        using (var copy = new FreshCopy())
        {
            alone = copy.Of(AllOfTheLetter)(0);
        }

        Assert.Contains("36683801 kr over 11 recipients", alone, StringComparison.Ordinal);
        for (var start = 0; start < ColdStarts; start++)
        {
            using var copy = new FreshCopy();
            Assert.All(Threads.AtOnce(copy.Of(AllOfTheLetter)), text => Assert.Equal(alone, text));
        }
    }

    private static Grant[] Sampled(Arbitrary<Grant> grants) => grants.Generator.Sample(Math.Min(Properties.Cases, 200));

    // With a basis that nobody has distributed over yet: it keeps the order of its recipients once it is known.
    private static Grant Anew(Grant grant) =>
        grant with
        {
            Basis = new AllocationBasis(grant.Basis.Provenance, grant.Basis.Lines),
        };

    /// <summary>What the letter of 2024 says, each thread beginning with another part of it.</summary>
    private static string AllOfTheLetter(int thread)
    {
        Func<string>[] parts =
        [
            .. Enumerable
                .Range(0, 6)
                .Select(method =>
                    (Func<string>)(
                        () =>
                            Snapshot.Of(
                                AssignmentLetter.Of2024.Distribute(
                                    new DistributionOptions { Method = ApportionmentMethod.All[method] }
                                )
                            )
                    )
                ),
            () => string.Join("\n", AssignmentLetter.ForYear(2024).Reconcile().Lines),
            () => string.Join("\n", AssignmentLetter.ForYear(2024).Rules),
            () => string.Join("\n", AssignmentLetter.ForYear(2024).FindGaps()),
            () => string.Join("\n", AssignmentLetter.ForYear(2024).Citations),
            () => string.Join("\n", AssignmentLetter.ForYear(2024).AssessPublishedTable()),
            () =>
                ReportingCalendar
                    .ForGrantYear(ReportingTerms.Of2024, 2024, RollPolicy.NextWorkingDay)
                    .ToICalendar(Language.NorwegianBokmal),
            () => string.Join("\n", AssignmentLetter.ForYear(2024).Division.Municipalities),
            () => AllocationKey.Parse("flat=60%,municipalities=20%,population=20%").ToString(),
        ];
        return string.Join("\n\n", Threads.InOrderOf(thread, parts.Length, part => parts[part]()));
    }
}
