using System.Text;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>Why a recipient gets an amount: figures that a third party can re-check, and the same as text.</summary>
/// <remarks>
/// To re-check: each part is total · share · value / sum of values; the parts sum to <see cref="KeyShare"/>; by largest remainder
/// <see cref="Remainders"/> leads from <see cref="ExactShare"/> to <see cref="Amount"/>.
/// </remarks>
public sealed class LineExplanation
{
    private readonly Distribution distribution;

    internal LineExplanation(Distribution distribution, int index)
    {
        this.distribution = distribution;
        var line = distribution.Shares.Lines[index];
        Recipient = line.Recipient;
        Amount = distribution.AmountOf(distribution.Apportionment.Amounts[index]);
        ExactShare = distribution.KronerOf(distribution.Apportionment.ExactShare(index));
        Parts = Array.AsReadOnly([
            .. distribution.Key.Parts.Select((part, c) => new ExplainedPart(distribution, part, line, index, c)),
        ]);
        KeyShare = Fraction.Sum(Parts.Select(part => part.Exact));
        Remainders = distribution.Apportionment.Remainders is { } rounding
            ? new RemainderStep(distribution, rounding, index)
            : null;
    }

    /// <summary>Who gets the amount.</summary>
    public Recipient Recipient { get; }

    /// <summary>The amount: a whole number of units.</summary>
    public Kroner Amount { get; }

    /// <summary>What each criterion of the key gives the recipient, exactly, in the order of the key.</summary>
    public IReadOnlyList<ExplainedPart> Parts { get; }

    /// <summary>What the key gives the recipient, exactly, in kroner: the sum of the parts.</summary>
    public Fraction KeyShare { get; }

    /// <summary>The exact share in kroner that was rounded: <see cref="KeyShare"/>, unless a minimum or maximum binds for someone.</summary>
    public Fraction ExactShare { get; }

    /// <summary>How the exact share was rounded; null for divisor methods.</summary>
    public RemainderStep? Remainders { get; }

    /// <summary>The explanation in words.</summary>
    public LocalizedText Text => new(In(Language.NorwegianBokmal), In(Language.English));

    /// <summary>The explanation in English.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => In(Language.English);

    private string In(Language language)
    {
        var isNorwegian = language == Language.NorwegianBokmal;
        var text = new StringBuilder(Recipient.Name)
            .Append(isNorwegian ? " får " : " gets ")
            .Append(NumberText.Of(Amount, language))
            .Append(" kr. ");
        text.Append(isNorwegian ? "Nøkkelen gir " : "The key gives ")
            .Append(NumberText.Of(KeyShare, language))
            .Append(" kr: ")
            .Append(string.Join("; ", Parts.Select(part => part.In(language))))
            .Append(". ");
        if (ExactShare != KeyShare)
        {
            text.Append(
                    isNorwegian
                        ? "Med minste- og størstebeløp blir andelen "
                        : "With the minimum and maximum the share is "
                )
                .Append(NumberText.Of(ExactShare, language))
                .Append(" kr. ");
        }

        return text.Append(
                Remainders?.In(language)
                    ?? (
                        isNorwegian
                            ? $"Rundet etter {distribution.Options.Method.Name.Norwegian}."
                            : $"Rounded by {distribution.Options.Method.Name.English}."
                    )
            )
            .ToString();
    }
}
