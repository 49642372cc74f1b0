using EHelse.Domain.Sources;

namespace EHelse.Domain.Agreements;

/// <summary>What the parties do together to keep the cooperation agreement alive.</summary>
/// <remarks>
/// The agreement is a draft (reading R12), and the text of every duty says so. Duties are equal when all their properties are.
/// Source: cooperation agreement (draft), section 4, paragraphs 1 and 2.
/// </remarks>
public sealed record FollowUpDuty
{
    internal FollowUpDuty(string code, LocalizedText text, Citation citation)
    {
        Code = code;
        Text = text;
        Citation = citation;
    }

    /// <summary>A short stable code: <c>made-known</c> or <c>consultation-meeting</c>.</summary>
    public string Code { get; }

    /// <summary>Who has the duty: both parties.</summary>
    public IReadOnlyList<Party> Parties { get; } = Party.All;

    /// <summary>The duty as a sentence in our words; it says that the agreement is a draft.</summary>
    public LocalizedText Text { get; }

    /// <summary>The clause.</summary>
    public Citation Citation { get; }

    /// <summary>The code and the English sentence.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Code}: {Text.English}";
}
