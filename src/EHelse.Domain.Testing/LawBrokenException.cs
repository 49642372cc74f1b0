using System.Numerics;
using System.Text;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Testing;

/// <summary>An allocator breaks a law of distribution.</summary>
public sealed class LawBrokenException : Exception, IExplainedError
{
    private const int MostShown = 3;

    internal LawBrokenException(
        DistributionLaw law,
        LawCase firstCase,
        LawTrial smallest,
        IReadOnlyList<DistributionLaw> alsoBroken,
        LawOptions options
    )
        : this(
            law,
            firstCase,
            smallest,
            alsoBroken,
            options,
            new LocalizedText(
                Describe(Language.NorwegianBokmal, law, firstCase, smallest, alsoBroken, options),
                Describe(Language.English, law, firstCase, smallest, alsoBroken, options)
            )
        ) { }

    private LawBrokenException(
        DistributionLaw law,
        LawCase firstCase,
        LawTrial smallest,
        IReadOnlyList<DistributionLaw> alsoBroken,
        LawOptions options,
        LocalizedText reason
    )
        : base(reason.English, smallest.Violations[0].Cause)
    {
        Law = law;
        Case = smallest.Given;
        FirstCase = firstCase;
        Answer = smallest.First;
        Violations = Array.AsReadOnly([.. smallest.Violations]);
        AlsoBroken = Array.AsReadOnly([.. alsoBroken]);
        Options = options;
        Reason = reason;
    }

    /// <summary>The first law that is broken.</summary>
    public DistributionLaw Law { get; }

    /// <summary>The smallest case found that breaks it.</summary>
    public LawCase Case { get; }

    /// <summary>The case that broke it first, before it was made smaller.</summary>
    public LawCase FirstCase { get; }

    /// <summary>What the allocator answered to <see cref="Case"/>; null when it gave no answer that fits.</summary>
    public IReadOnlyList<BigInteger>? Answer { get; }

    /// <summary>What is wrong with <see cref="Case"/>; at least one.</summary>
    public IReadOnlyList<LawViolation> Violations { get; }

    /// <summary>The other laws that were asked for and are broken as well.</summary>
    public IReadOnlyList<DistributionLaw> AlsoBroken { get; }

    /// <summary>The options that give the same cases again.</summary>
    public LawOptions Options { get; }

    /// <inheritdoc/>
    public LocalizedText Reason { get; }

    private static string Describe(
        Language language,
        DistributionLaw law,
        LawCase firstCase,
        LawTrial smallest,
        IReadOnlyList<DistributionLaw> alsoBroken,
        LawOptions options
    )
    {
        string Say(string norwegian, string english) => language == Language.NorwegianBokmal ? norwegian : english;

        var text = new StringBuilder()
            .Append(Say($"Loven «{law}» er brutt: ", $"The law '{law}' is broken: "))
            .Append(law.Asks.In(language))
            .Append(Say("\n  Tilfelle: ", "\n  Case:     "))
            .Append(smallest.Given);
        if (smallest.First is { } answer)
        {
            text.Append(Say("\n  Svar:     ", "\n  Answer:   ")).Append(LawCase.Listed(answer));
        }

        foreach (var violation in smallest.Violations.Take(MostShown))
        {
            text.Append("\n  ").Append(violation.Text.In(language));
        }

        if (smallest.Violations.Count > MostShown)
        {
            var more = LawCase.Invariant(smallest.Violations.Count - MostShown);
            text.Append(Say($"\n  … og {more} til.", $"\n  … and {more} more."));
        }

        if (firstCase != smallest.Given)
        {
            text.Append(Say("\nFunnet i: ", "\nFound in: ")).Append(firstCase);
        }

        if (alsoBroken.Count > 0)
        {
            text.Append(Say("\nOgså brutt: ", "\nAlso broken: ")).Append(string.Join(", ", alsoBroken));
        }

        return text.Append(Say("\nDe samme tilfellene igjen: ", "\nThe same cases again: "))
            .Append(options.ToCode())
            .ToString();
    }
}
