using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Testing;

namespace OurGrants;

public sealed class OurAllocatorTests
{
    // It counts in long: a total times a weight must fit.
    private static readonly LawOptions Whole = new() { WholeWeights = true, LargestNumber = 1_000_000_000 };

    [Fact]
    public void OurAllocator_AnyCase_KeepsTheLaws() =>
        DistributionLaws.ForLargestRemainder.Check(Ours(OurAllocator.Split), Whole);

    [Fact]
    public void OurAllocator_OtherCasesAndMore_MissesNoTotal() =>
        DistributionLaw.SumsToTheTotal.Check(Ours(OurAllocator.Split), Whole with { Cases = 2_000, Seed = 2025 });

    [Fact]
    public void RoundingEachLine_MissesTheTotal()
    {
        var broken = Assert.Throws<LawBrokenException>(() =>
            DistributionLaws.ForLargestRemainder.Check(Ours(OurAllocator.RoundEachLine), Whole)
        );
        Assert.Equal(DistributionLaw.SumsToTheTotal, broken.Law);
        Assert.Equal(
            """
            The law 'sums-to-the-total' is broken: The amounts sum exactly to the total.
              Case:     1 over [1, 1]
              Answer:   [1, 1]
              All amounts: expected the sum 1, got the sum 2.
            Also broken: negated-total-negates
            The same cases again: new LawOptions { Seed = 2024, Cases = 300, LargestNumber = 1000000000, WholeWeights = true }
            """,
            broken.Message
        );
    }

    [Fact]
    public void WebsterOfTheLibrary_AnyCase_LetsNobodyLoseWhenTheTotalGrows() =>
        DistributionLaws.ForDivisorMethods.Check(
            (total, weights) => Apportionment.Of(total, weights, ApportionmentMethod.Webster).Amounts
        );

    private static Func<BigInteger, IReadOnlyList<Fraction>, IReadOnlyList<BigInteger>> Ours(
        Func<long, IReadOnlyList<long>, long[]> split
    ) =>
        (total, weights) =>
            [
                .. split((long)total, [.. weights.Select(weight => (long)weight.Numerator)])
                    .Select(amount => (BigInteger)amount),
            ];
}
