using System.Globalization;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Agreements;

/// <summary>What one party commits itself to in one bullet of the cooperation agreement.</summary>
/// <remarks>
/// The agreement is a draft (reading R12), and the text of every commitment says so. Commitments are equal when all their properties are.
/// Source: cooperation agreement (draft), section 3, the bullets.
/// </remarks>
public sealed record Commitment
{
    private Commitment(
        Party party,
        CommitmentStrength strength,
        int number,
        string list,
        LocalizedText text,
        Citation citation
    )
    {
        Party = party;
        Strength = strength;
        Number = number;
        Code = list + "-" + number.ToString(CultureInfo.InvariantCulture);
        Text = text;
        Citation = citation;
    }

    /// <summary>Who commits itself.</summary>
    public Party Party { get; }

    /// <summary>How firmly.</summary>
    public CommitmentStrength Strength { get; }

    /// <summary>The place among the party's commitments of this strength, from 1, as in the agreement.</summary>
    public int Number { get; }

    /// <summary>A short stable code: <c>ks-will-1</c>, <c>ks-ambition-1</c>, <c>hod-will-1</c>.</summary>
    public string Code { get; }

    /// <summary>The commitment as a sentence in our words; it says that the agreement is a draft.</summary>
    public LocalizedText Text { get; }

    /// <summary>The bullet.</summary>
    public Citation Citation { get; }

    /// <summary>The code and the English sentence.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Code}: {Text.English}";

    internal static Commitment KsWill(int number, Citation citation, string norwegian, string english) =>
        new(
            Party.Ks,
            CommitmentStrength.Will,
            number,
            "ks-will",
            new($"Etter utkastet vil KS {norwegian}.", $"By the draft, KS will {english}."),
            citation
        );

    internal static Commitment KsAmbition(int number, Citation citation, string norwegian, string english) =>
        new(
            Party.Ks,
            CommitmentStrength.Ambition,
            number,
            "ks-ambition",
            new(
                $"Etter utkastet har KS en ambisjon om å {norwegian}.",
                $"By the draft, KS has the ambition to {english}."
            ),
            citation
        );

    internal static Commitment MinistryWill(int number, Citation citation, string norwegian, string english) =>
        new(
            Party.Ministry,
            CommitmentStrength.Will,
            number,
            "hod-will",
            new(
                $"Etter utkastet vil {Party.Ministry.Name.Norwegian} {norwegian}.",
                $"By the draft, {Party.Ministry.Name.English} will {english}."
            ),
            citation
        );
}
