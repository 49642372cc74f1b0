using EHelse.Domain.Sources;

namespace EHelse.Domain.Letters;

/// <summary>Something that is missing or contradictory in a letter that can be read.</summary>
/// <remarks>
/// Codes are stable: <c>no-basis</c>, <c>zero-sum-criterion</c>, <c>total-has-ore</c>, <c>table-does-not-sum</c>,
/// <c>table-is-of-another-total</c>, <c>county-not-served</c>, <c>basis-is-not-of-the-division</c>, <c>outside-agreement</c>,
/// <c>dates-differ</c>, <c>no-citation</c>, <c>no-fingerprint</c>, <c>unchecked-rule</c>, <c>unchecked-competence-list</c>,
/// <c>no-competence-list</c> and <c>no-duty</c>. Gaps are equal when all they say is.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// foreach (var gap in AssignmentLetter.ForYear(2024).FindGaps())
/// {
///     Console.WriteLine($"{gap.Code}: {gap.Text.English}");
/// }
/// // table-does-not-sum: The published lines sum to 36,683,802 kr, 1 kr more than the stated total 36,683,801 kr.
/// ]]></code>
/// </example>
public sealed record LetterGap
{
    internal LetterGap(string code, string path, LocalizedText text)
    {
        Code = code;
        Path = path;
        Text = text;
    }

    /// <summary>The stable code, such as <c>no-basis</c>.</summary>
    public string Code { get; }

    /// <summary>Where in the letter, by the property names of its file: <c>key</c>, <c>basis.lines[2]</c>, <c>rules[7].citations</c>; counted from 0.</summary>
    public string Path { get; }

    /// <summary>What is missing or contradictory, with the figures.</summary>
    public LocalizedText Text { get; }

    /// <summary>Code, path and the English sentence.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Code} {Path}: {Text.English}";
}
