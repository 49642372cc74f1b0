using EHelse.Domain.Sources;

namespace EHelse.Domain.Testing.Tests;

public sealed class DistributionLawTests
{
    [Fact]
    public void Parse_CodeOfEachLaw_FindsIt() =>
        Assert.All(DistributionLaw.All, law => Assert.Equal(law, DistributionLaw.Parse(law.Code)));

    [Fact]
    public void Parse_MisspeltCode_SuggestsTheLaw() =>
        Assert.Contains(
            "Did you mean sums-to-the-total?",
            Assert.Throws<InvalidTextException>(() => DistributionLaw.Parse("sums-to-the-totl")).Message,
            StringComparison.Ordinal
        );

    /// <summary>A new law belongs to a method, or nobody would be asked to keep it.</summary>
    [Fact]
    public void All_EveryLaw_IsAskedOfAMethod() =>
        Assert.Equal(
            DistributionLaw.All.Select(law => law.Code).Order(StringComparer.Ordinal),
            DistributionLaws
                .ForLargestRemainder.Union(DistributionLaws.ForDivisorMethods)
                .Select(law => law.Code)
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Without_ALaw_LeavesTheOthersInOrder() =>
        Assert.Equal(
            DistributionLaws.ForEveryMethod.Where(law => law != DistributionLaw.NegatedTotalNegates),
            DistributionLaws.ForEveryMethod.Without(DistributionLaw.NegatedTotalNegates)
        );
}
