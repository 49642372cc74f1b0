using EHelse.Domain.Json.Forms;

namespace EHelse.Domain.Json;

/// <summary>The letter that a distribution is made of, as the document of the distribution states it.</summary>
/// <remarks>Records are equal when all their properties are.</remarks>
public sealed record DistributionLetterRecord
{
    internal DistributionLetterRecord(DistributionForm.LetterForm form) =>
        (Code, Year, IsWhatIf) = (form.Code, form.Year, form.IsWhatIf);

    /// <summary>The code of the letter, such as <c>letter-2024</c>.</summary>
    public string Code { get; }

    /// <summary>The grant year.</summary>
    public int Year { get; }

    /// <summary>Whether the letter is thought up and nobody sent it.</summary>
    public bool IsWhatIf { get; }

    /// <summary>The code, the grant year, and whether the letter is thought up.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Quote.Of(Code)}, {Year}") + (IsWhatIf ? ", what-if" : "");
}
