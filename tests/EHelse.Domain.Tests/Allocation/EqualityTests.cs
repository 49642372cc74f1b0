using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>Values are equal when all they hold is, and differ when one thing does.</summary>
public sealed class EqualityTests
{
    private static readonly Provenance Source = new("counted", asOf: null);
    private static readonly Criterion Other = Criterion.Parse("other");

    [Fact]
    public void BasisLine_OneThingDiffers_IsAnother() =>
        Differ(
            (left, right) => left == right,
            (left, right) => left != right,
            () => Line("A", (Criterion.Population, 1), (Other, 2)),
            Line("B", (Criterion.Population, 1), (Other, 2)),
            Line("A", (Criterion.Population, 1)),
            Line("A", (Criterion.Population, 1), (Other, 2), (Criterion.Municipalities, 3)),
            Line("A", (Criterion.Population, 1), (Other, 3)),
            Line("A", (Criterion.Population, 1), (Criterion.Municipalities, 2))
        );

    [Fact]
    public void AllocationBasis_OneThingDiffers_IsAnother() =>
        Differ(
            (left, right) => left == right,
            (left, right) => left != right,
            () => new AllocationBasis(Source, [Line("A", (Other, 1)), Line("B", (Other, 2))]),
            new AllocationBasis(new Provenance("guessed", asOf: null), [Line("A", (Other, 1)), Line("B", (Other, 2))]),
            new AllocationBasis(Source, [Line("A", (Other, 1))]),
            new AllocationBasis(Source, [Line("B", (Other, 2)), Line("A", (Other, 1))])
        );

    [Fact]
    public void PublishedTable_OneThingDiffers_IsAnother() =>
        Differ(
            (left, right) => left == right,
            (left, right) => left != right,
            () => Table(Source, 3, 1, 2),
            Table(new Provenance("guessed", asOf: null), 3, 1, 2),
            Table(Source, 4, 1, 2),
            Table(Source, 3, 2, 1),
            Table(Source, 3, 3)
        );

    private static void Differ<T>(Func<T, T?, bool> equal, Func<T, T?, bool> differ, Func<T> make, params T[] others)
        where T : class, IEquatable<T>
    {
        var value = make();
        Assert.True(equal(value, make()));
        Assert.False(differ(value, make()));
        Assert.True(value.Equals(value));
        Assert.True(value.Equals((object)make()));
        Assert.Equal(value.GetHashCode(), make().GetHashCode());
        Assert.False(value.Equals(null));
        Assert.True(differ(value, null));
        foreach (var other in others)
        {
            Assert.False(equal(value, other));
            Assert.True(differ(value, other));
        }
    }

    private static BasisLine Line(string code, params (Criterion Criterion, long Value)[] values) =>
        new(
            new Recipient(code, code),
            values.Select(pair => KeyValuePair.Create(pair.Criterion, Fraction.Of(pair.Value)))
        );

    private static PublishedTable Table(Provenance source, long total, params long[] amounts) =>
        new(
            source,
            amounts.Select((amount, i) => new PublishedLine(new Recipient($"{i}", $"{i}"), Kroner.Of(amount))),
            Kroner.Of(total)
        );
}
