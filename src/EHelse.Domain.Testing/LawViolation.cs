using EHelse.Domain.Sources;

namespace EHelse.Domain.Testing;

/// <summary>One place where an allocator's answer breaks a law.</summary>
public sealed class LawViolation
{
    internal LawViolation(
        DistributionLaw law,
        LawCase @case,
        int? index,
        LocalizedText where,
        LocalizedText expected,
        LocalizedText actual,
        Exception? cause = null
    )
    {
        Law = law;
        Case = @case;
        Index = index;
        Where = where;
        Expected = expected;
        Actual = actual;
        Cause = cause;
    }

    /// <summary>The law that is broken.</summary>
    public DistributionLaw Law { get; }

    /// <summary>The case in which it is broken.</summary>
    public LawCase Case { get; }

    /// <summary>The place of the weight concerned, counted from 0; null when it concerns the whole answer.</summary>
    public int? Index { get; }

    /// <summary>What was asked and which weight is concerned, for people.</summary>
    public LocalizedText Where { get; }

    /// <summary>What the law asks there.</summary>
    public LocalizedText Expected { get; }

    /// <summary>What the allocator answered there.</summary>
    public LocalizedText Actual { get; }

    /// <summary>What the allocator threw, or null.</summary>
    public Exception? Cause { get; }

    /// <summary>Where, expected and actual in one sentence.</summary>
    public LocalizedText Text =>
        new(
            $"{Where.Norwegian}: ventet {Expected.Norwegian}, fikk {Actual.Norwegian}.",
            $"{Where.English}: expected {Expected.English}, got {Actual.English}."
        );

    /// <summary>The sentence in English.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => Text.English;
}
