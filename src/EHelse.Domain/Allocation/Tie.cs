namespace EHelse.Domain.Allocation;

/// <summary>Recipients with the same claim to the last units, of whom some got one and some did not.</summary>
/// <remarks>The larger share goes first, then the first code in ordinal order.</remarks>
public sealed class Tie
{
    internal Tie(Distribution distribution)
    {
        Recipients = Array.AsReadOnly(Pick(distribution, distribution.Apportionment.Tied));
        Favoured = Array.AsReadOnly(Pick(distribution, distribution.Apportionment.Favoured));
        Remainder = distribution.Apportionment.Remainders?.CutOff;
    }

    /// <summary>All who were tied, in ordinal order of their codes.</summary>
    public IReadOnlyList<Recipient> Recipients { get; }

    /// <summary>Those of them who got a unit, in ordinal order of their codes.</summary>
    public IReadOnlyList<Recipient> Favoured { get; }

    /// <summary>The remainder they share, as a part of a unit; null for divisor methods.</summary>
    public Fraction? Remainder { get; }

    /// <summary>Who was tied, of many the first four, and how many of them got a unit.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        ShortText.List(Recipients)
        + FormattableString.Invariant($": {Favoured.Count} of {Recipients.Count} got a unit");

    private static Recipient[] Pick(Distribution distribution, IReadOnlyList<int> indices) =>
        [.. indices.Select(index => distribution.Shares.Lines[index].Recipient)];
}
