using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Testing.Tests;

public sealed class LawOptionsTests
{
    [Fact]
    public void Numbers_BelowOne_AreRefused()
    {
        Assert.Throws<InvalidValueException>(() => new LawOptions { Cases = 0 });
        Assert.Throws<InvalidValueException>(() => new LawOptions { MostWeights = 0 });
        Assert.Throws<InvalidValueException>(() => new LawOptions { LargestNumber = 0 });
        Assert.Equal(
            1,
            new LawOptions
            {
                Cases = 1,
                MostWeights = 1,
                LargestNumber = 1,
            }.Cases
        );
    }

    [Fact]
    public void ToString_Options_AreTheCasesAndWhatKeepsThemSmall()
    {
        ValueText.Is("300 cases, seed 2024, at most 2000 weights", LawOptions.Default);
        ValueText.Is(
            "1 case, seed -7, at most 1 weight, numbers to 50, whole weights",
            new LawOptions
            {
                Cases = 1,
                Seed = -7,
                MostWeights = 1,
                LargestNumber = 50,
                WholeWeights = true,
            }
        );
    }

    /// <summary>Also what a law asks beside the case: scaled weights, a larger total.</summary>
    [Fact]
    public void Check_WithLimits_AsksNothingBeyondThem()
    {
        var options = new LawOptions
        {
            LargestNumber = 50,
            WholeWeights = true,
            MostWeights = 4,
        };
        var asked = 0;
        DistributionLaws.ForDivisorMethods.Check(
            (total, weights) =>
            {
                asked++;
                Assert.InRange(total, -50, 50);
                Assert.InRange(weights.Count, 1, 4);
                Assert.All(weights, weight => Assert.True(weight.IsWhole && weight <= Fraction.Of(50)));
                return Apportionment.Of(total, weights, ApportionmentMethod.Webster).Amounts;
            },
            options
        );
        Assert.InRange(asked, 300, int.MaxValue);
    }

    [Fact]
    public void Check_AnotherSeed_AsksOtherCases()
    {
        string Asked(long seed)
        {
            var cases = new List<string>();
            DistributionLaw.SumsToTheTotal.Check(
                (total, weights) =>
                {
                    cases.Add(new LawCase(total, weights).ToString());
                    return Apportionment.Of(total, weights).Amounts;
                },
                new LawOptions { Seed = seed, Cases = 20 }
            );
            return string.Join('\n', cases);
        }

        Assert.Equal(Asked(1), Asked(1));
        Assert.NotEqual(Asked(1), Asked(2));
    }
}
