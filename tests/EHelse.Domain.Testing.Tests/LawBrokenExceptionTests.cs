using EHelse.Domain.Allocation;

namespace EHelse.Domain.Testing.Tests;

public sealed class LawBrokenExceptionTests
{
    [Fact]
    public void Message_OfABrokenLaw_SaysTheLawTheSmallestCaseAndWhatIsWrong()
    {
        var broken = Assert.Throws<LawBrokenException>(() =>
            DistributionLaw.SumsToTheTotal.Check(
                WrongAllocators.RoundEachAlone,
                new LawOptions { Seed = 7, Cases = 50 }
            )
        );
        Assert.Equal(
            """
            The law 'sums-to-the-total' is broken: The amounts sum exactly to the total.
              Case:     1 over [1, 1]
              Answer:   [1, 1]
              All amounts: expected the sum 1, got the sum 2.
            The same cases again: new LawOptions { Seed = 7, Cases = 50 }
            """.ReplaceLineEndings("\n"),
            broken.Message
        );
        Assert.StartsWith("Loven «sums-to-the-total» er brutt: ", broken.Reason.Norwegian, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_AllocatorThatThrows_TellsWhatItThrew()
    {
        var broken = Assert.Throws<LawBrokenException>(() =>
            DistributionLaws.ForEveryMethod.Check((_, _) => throw new NotSupportedException("not today"))
        );
        Assert.IsType<NotSupportedException>(broken.InnerException);
        Assert.Null(broken.Answer);
        Assert.Contains(
            "expected an amount for each weight (1), got the exception NotSupportedException: not today.",
            broken.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Check_AllocatorThatAnswersNull_SaysSo() =>
        Assert.Contains(
            "an amount for each weight (1), got null.",
            Assert.Throws<LawBrokenException>(() => DistributionLaws.ForEveryMethod.Check((_, _) => null!)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Check_AllocatorThatAnswersTooFew_TellsTheCounts() =>
        Assert.Contains(
            "The case as it stands: expected an amount for each weight (1), got 0.",
            Assert
                .Throws<LawBrokenException>(() =>
                    DistributionLaw.ZeroWeightGetsNothing.Check(
                        (total, weights) => [.. Apportionment.Of(total, weights).Amounts.Skip(1)]
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Check_SameOptions_FailsWithTheSameMessage()
    {
        string Message(long seed) =>
            Assert
                .Throws<LawBrokenException>(() =>
                    DistributionLaws.ForEveryMethod.Check(
                        WrongAllocators.InFloatingPoint,
                        new LawOptions { Seed = seed }
                    )
                )
                .Message;

        Assert.Equal(Message(5), Message(5));
    }
}
