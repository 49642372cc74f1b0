using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>What one criterion gives a recipient, exactly: total · share · value / sum of values.</summary>
public sealed record ExplainedPart
{
    internal ExplainedPart(Distribution distribution, KeyPart part, BasisLine line, int recipient, int criterion)
    {
        Criterion = part.Criterion;
        Share = part.Share;
        Value = line.ValueOf(part.Criterion);
        SumOfValues = distribution.Basis.SumOf(part.Criterion);
        Exact = distribution.KronerOf(
            Fraction.Of(
                distribution.Units * distribution.Shares.Cell(recipient, criterion),
                distribution.Shares.Denominator
            )
        );
    }

    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>How much of the total it decides.</summary>
    public Share Share { get; }

    /// <summary>The recipient's value in the basis; null when the share is zero and the basis has no values.</summary>
    public Fraction? Value { get; }

    /// <summary>The sum of all recipients' values; null when there are none.</summary>
    public Fraction? SumOfValues { get; }

    /// <summary>What the criterion gives the recipient, exactly, in kroner.</summary>
    public Fraction Exact { get; }

    /// <summary>The criterion and what it gives, cut off after four decimals.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Quote.Of(Criterion.Code)}: {ShortNumber.Of(Exact)} kr";

    internal string In(Language language)
    {
        var of = language == Language.NorwegianBokmal ? "av" : "of";
        var figures =
            Value is { } value && SumOfValues is { } sum
                ? $" × {NumberText.Of(value, language)} {of} {NumberText.Of(sum, language)}"
                : "";
        // Norwegian sets a space before the sign.
        var share = language == Language.NorwegianBokmal ? Share.ToString().Replace("%", "\u00A0%") : Share.ToString();
        return $"{Criterion.Name.In(language)} {share}{figures} = {NumberText.Of(Exact, language)}";
    }
}
