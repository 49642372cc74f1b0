using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>Short ways to write the values of an example.</summary>
internal static class Given
{
    public static Provenance Source { get; } = new("an example", null);

    public static Recipient Recipient(string code) => new(code, "Name of " + code);

    /// <summary>A line such as <c>A</c> with <c>population=3</c>.</summary>
    public static BasisLine Line(string code, params (string Criterion, string Value)[] values) =>
        new(
            Recipient(code),
            values.Select(pair => KeyValuePair.Create(Criterion.Parse(pair.Criterion), Fraction.Parse(pair.Value)))
        );

    /// <summary>A basis with one criterion: recipients <c>A</c>, <c>B</c>, <c>C</c> … with a population each.</summary>
    public static AllocationBasis Populations(params int[] populations) =>
        new(
            Source,
            populations.Select(
                (population, i) =>
                    Line(((char)('A' + i)).ToString(), ("population", Fraction.Of(population).ToString()))
            )
        );

    public static AllocationKey ByPopulation { get; } = AllocationKey.Parse("population=100%");
}
