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
        Assert.Equal("1 over [1, 1]", broken.Case.ToString());
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
