using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Testing;

/// <summary>One law, one allocator, one case: asks the allocator and collects what is wrong with the answers.</summary>
internal sealed class LawTrial(
    DistributionLaw law,
    Func<BigInteger, IReadOnlyList<Fraction>, IReadOnlyList<BigInteger>> allocator,
    LawCase given,
    LawOptions options
)
{
    private readonly List<LawViolation> violations = [];

    public LawCase Given => given;

    public LawOptions Options => options;

    public IReadOnlyList<LawViolation> Violations => violations;

    /// <summary>The first answer, to the case as it stands; null when there was none.</summary>
    public IReadOnlyList<BigInteger>? First { get; private set; }

    /// <summary>The answer to the case as it stands, or null when the allocator has none, which is then a violation.</summary>
    public IReadOnlyList<BigInteger>? Answer() =>
        First = Ask(given.Total, given.Weights, new("Tilfellet slik det står", "The case as it stands"));

    /// <summary>The answer to another question, or null when the allocator has none, which is then a violation.</summary>
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "Whatever an allocator throws, the law tells where; the exception goes along."
    )]
    public IReadOnlyList<BigInteger>? Ask(BigInteger total, IReadOnlyList<Fraction> weights, LocalizedText question)
    {
        var count = LawCase.Invariant(weights.Count);
        LocalizedText expected = new($"ett beløp for hver vekt ({count})", $"an amount for each weight ({count})");
        try
        {
            var answer = allocator(total, weights);
            if (answer is not null && answer.Count == weights.Count)
            {
                // A copy: what the allocator does to its list later must not change its answer.
                return Array.AsReadOnly([.. answer]);
            }

            var found = answer is null ? null : LawCase.Invariant(answer.Count);
            Break(null, question, expected, LocalizedText.Same(found ?? "null"));
        }
        catch (Exception thrown)
        {
            var name = thrown.GetType().Name;
            Break(
                null,
                question,
                expected,
                new($"unntaket {name}: {thrown.Message}", $"the exception {name}: {thrown.Message}"),
                thrown
            );
        }

        return null;
    }

    /// <summary>Something concerns a weight of the case as it stands.</summary>
    public void Break(int index, LocalizedText expected, LocalizedText actual) =>
        Break(index, Place(index), expected, actual);

    public void Break(
        int? index,
        LocalizedText where,
        LocalizedText expected,
        LocalizedText actual,
        Exception? cause = null
    ) => violations.Add(new LawViolation(law, given, index, where, expected, actual, cause));

    /// <summary>A weight by its place and value.</summary>
    public LocalizedText Place(int index)
    {
        var (place, weight) = (LawCase.Invariant(index), given.Weights[index]);
        return new($"Vekt {weight} på plass {place} (fra 0)", $"Weight {weight} at {place} (from 0)");
    }
}
