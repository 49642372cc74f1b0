using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using EHelse.Domain.Tests.Allocation.Generators;
using FsCheck.Fluent;

namespace EHelse.Domain.Json.Tests.Verification;

/// <summary>What verification says of distributions that the library makes, and of every way to make one of them wrong.</summary>
public sealed class DistributionVerificationLawsTests
{
    [Fact]
    public void Verify_AnyDistribution_Holds() =>
        Properties.Hold(Grants.ByAnyMethod(), grant => Certificates.Holds(Certificates.Whole(grant.Distribute())));

    [Fact]
    public void Verify_AnyDistributionWithoutExplanations_Holds() =>
        Properties.Hold(Grants.ByAnyMethod(), grant => Certificates.Holds(JsonDistribution.ToJson(grant.Distribute())));

    [Fact]
    public void Verify_DistributionWithoutTable_Holds() =>
        Properties.Hold(Grants.OverTwoKinds(), grant => Certificates.Holds(Certificates.Whole(grant.Distribute())));

    [Fact]
    public void Verify_DistributionWithLimits_Holds() =>
        Properties.Hold(
            LimitedGrants.Arbitrary(),
            grant =>
            {
                if (Made(grant) is { } distribution)
                {
                    Certificates.Holds(Certificates.Whole(distribution));
                }
            }
        );

    [Fact]
    public void Verify_RevisionWhereNobodyLoses_Holds() =>
        Properties.Hold(
            LimitedGrants.WithFixedAmounts(),
            Gen.Choose(-40, 40).ToArbitrary(),
            (grant, change) =>
            {
                var total = Kroner.OfOre(grant.Total.ToOre() + (grant.Options.Unit.ToOre() * change));
                if (Made(grant) is { } before && Made(grant with { Total = total }) is not null)
                {
                    Certificates.Holds(Certificates.Whole(before.Revise(total, RevisionRule.NobodyLoses).After));
                }
            }
        );

    [Fact]
    public void Verify_OneChangeToAnyDistribution_IsFound() =>
        Properties.Hold(
            Arb.From(Gen.OneOf(Grants.SmallByAnyMethod(6).Generator, Grants.OverTwoKinds().Generator)),
            Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
            (grant, choice) => IsFound(Certificates.Whole(grant.Distribute()), choice)
        );

    [Fact]
    public void Verify_OneChangeToADistributionWithLimits_IsFound() =>
        Properties.Hold(
            LimitedGrants.Arbitrary(),
            Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
            (grant, choice) =>
            {
                if (Made(grant) is { } distribution)
                {
                    IsFound(Certificates.Whole(distribution), choice);
                }
            }
        );

    [Fact]
    public void Verify_EveryChangeToTheLetterOf2024_IsFound()
    {
        foreach (var method in ApportionmentMethod.All)
        {
            var json = Certificates.Whole(
                AssignmentLetter.Of2024.Distribute(new DistributionOptions { Method = method })
            );
            Certificates.Holds(json);
            Assert.All(Mutations.Of(json), mutation => Assert.True(IsFound(mutation.Json), mutation.Name));
        }
    }

    [Fact]
    public void Verify_EveryChangeToATie_IsFound()
    {
        foreach (var method in ApportionmentMethod.All)
        {
            var basis = new AllocationBasis(
                new Provenance("test", null),
                Enumerable.Range(1, 4).Select(i => new BasisLine(new Recipient($"{i}", $"{i}"), []))
            );
            var distribution = Distribution.Of(
                Kroner.Of(10),
                AllocationKey.Parse("flat=1"),
                basis,
                new DistributionOptions { Method = method }
            );
            Assert.Single(distribution.Ties);
            var json = Certificates.Whole(distribution);
            Assert.All(Mutations.Of(json), mutation => Assert.True(IsFound(mutation.Json), mutation.Name));
        }
    }

    // A property cannot try every change to every document: each case tries some.
    private static void IsFound(string json, int choice)
    {
        const int Tried = 5;
        var mutations = Mutations.Of(json);
        for (var i = 0; i < Tried; i++)
        {
            var mutation = mutations[(int)((choice + ((long)i * 7_919)) % mutations.Count)];
            Assert.True(IsFound(mutation.Json), mutation.Name + "\n" + mutation.Json);
        }
    }

    private static bool IsFound(string json) => Certificates.Verify(json).IsBroken;

    private static Distribution? Made(Grant grant)
    {
        try
        {
            return grant.Distribute();
        }
        catch (InvalidValueException)
        {
            return null;
        }
    }
}
