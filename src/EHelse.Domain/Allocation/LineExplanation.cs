using System.Text;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>Why a recipient gets an amount: figures that a third party can re-check, and the same as text.</summary>
/// <remarks>
/// To re-check: each part is total · share · value / sum of values; the parts sum to <see cref="KeyShare"/>; by largest remainder
/// <see cref="Remainders"/> leads from <see cref="ExactShare"/> to <see cref="Amount"/>.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var explanation = AssignmentLetter.ForYear(2024).Distribute()["103972"].Explanation;
/// Console.WriteLine(explanation.ExactShare.ToDecimalString(2));
/// Console.WriteLine(explanation.Remainders?.GotUnit);
/// // 2937519.97…
/// // True
/// ]]></code>
/// </example>
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
        var limits = distribution.Limits;
        Minimum = limits?.Minimums[index];
        Maximum = limits?.Maximums[index];
        IsAtMinimum = limits?.Least[index] is { } least && ExactShare == distribution.KronerOf(Fraction.Of(least));
        IsAtMaximum = limits?.Most[index] is { } most && ExactShare == distribution.KronerOf(Fraction.Of(most));
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

    /// <summary>The exact share in kroner that was rounded: <see cref="KeyShare"/>, unless a limit binds for someone.</summary>
    public Fraction ExactShare { get; }

    /// <summary>What the recipient gets at least, as <see cref="DistributionLine.Minimum"/>; null for no minimum.</summary>
    public Kroner? Minimum { get; }

    /// <summary>What the recipient gets at most, as <see cref="DistributionLine.Maximum"/>; null for no maximum.</summary>
    public Kroner? Maximum { get; }

    /// <summary>Whether the recipient could get one amount and no other: minimum and maximum are the same.</summary>
    public bool IsFixed => Minimum is not null && Minimum == Maximum;

    /// <summary>Whether the exact share is the minimum, raised to a whole unit.</summary>
    public bool IsAtMinimum { get; }

    /// <summary>Whether the exact share is the maximum, cut to a whole unit.</summary>
    public bool IsAtMaximum { get; }

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
        if (IsFixed)
        {
            // How a fixed amount would be rounded has decided nothing.
            return text.Append(isNorwegian ? "Beløpet er fast." : "The amount is fixed.").ToString();
        }

        if (ExactShare != KeyShare)
        {
            text.Append(LimitIn(language)).Append(' ').Append(NumberText.Of(ExactShare, language)).Append(" kr. ");
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

    private string LimitIn(Language language)
    {
        var isNorwegian = language == Language.NorwegianBokmal;
        return IsAtMinimum ? Holding(isNorwegian ? "Minstebeløpet" : "The minimum", Minimum!.Value)
            : IsAtMaximum ? Holding(isNorwegian ? "Størstebeløpet" : "The maximum", Maximum!.Value)
            : isNorwegian ? "Grensene for andre gjør andelen til"
            : "The limits of others make the share";

        // A limit between two units is told, because the share is not the same.
        string Holding(string what, Kroner limit)
        {
            var amount =
                ExactShare == Fraction.Of(limit.ToOre(), Kroner.Of(1).ToOre())
                    ? ""
                    : $" {NumberText.Of(limit, language)} kr";
            return what + amount + (isNorwegian ? " holder andelen på" : " holds the share at");
        }
    }
}
