using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Forms;

namespace EHelse.Domain.Json;

/// <summary>What one recipient gets at least and at most, as the document of a distribution states it.</summary>
/// <remarks>Records are equal when all their properties are.</remarks>
public sealed record DistributionLimitRecord
{
    internal DistributionLimitRecord(DistributionForm.LimitForm form) =>
        (Code, Minimum, Maximum) = (form.Code, form.Minimum, form.Maximum);

    /// <summary>The recipient's code.</summary>
    public string Code { get; }

    /// <summary>The least that the recipient gets; null when the limit gives no minimum.</summary>
    public BigInteger? Minimum { get; }

    /// <summary>The most that the recipient gets; null when the limit gives no maximum.</summary>
    public BigInteger? Maximum { get; }

    /// <summary>The code and the limit.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        Quote.Of(Code)
        + (
            (Minimum, Maximum) switch
            {
                ({ } least, { } most) => $": {ShortNumber.Of(least)} to {ShortNumber.Of(most)}",
                ({ } least, null) => $": at least {ShortNumber.Of(least)}",
                (null, { } most) => $": at most {ShortNumber.Of(most)}",
                _ => ": no limit",
            }
        );
}
