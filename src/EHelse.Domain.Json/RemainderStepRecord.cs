using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Forms;

namespace EHelse.Domain.Json;

/// <summary>How a share was rounded by largest remainder, as the document of a distribution states it.</summary>
/// <remarks>Records are equal when all their properties are.</remarks>
public sealed record RemainderStepRecord
{
    internal RemainderStepRecord(DistributionForm.RoundingForm form)
    {
        RoundedDown = form.RoundedDown;
        Remainder = form.Remainder.Value;
        Rank = form.Rank;
        Recipients = form.Recipients;
        UnitsLeft = form.UnitsLeft;
        CutOff = form.CutOff?.Value;
        DistanceToCutOff = form.DistanceToCutOff?.Value;
        GotUnit = form.GotUnit;
        IsTied = form.IsTied;
    }

    /// <summary>The share rounded towards zero to whole units.</summary>
    public BigInteger RoundedDown { get; }

    /// <summary>What was rounded off, in units.</summary>
    public Fraction Remainder { get; }

    /// <summary>The place of the remainder among all, from 1 for the largest.</summary>
    public int Rank { get; }

    /// <summary>How many recipients there are.</summary>
    public int Recipients { get; }

    /// <summary>How many units were left to give.</summary>
    public int UnitsLeft { get; }

    /// <summary>The smallest remainder that got a unit; null when nothing was left to give.</summary>
    public Fraction? CutOff { get; }

    /// <summary>The remainder less the cut-off; null when nothing was left to give.</summary>
    public Fraction? DistanceToCutOff { get; }

    /// <summary>Whether the recipient got one of the units left.</summary>
    public bool GotUnit { get; }

    /// <summary>Whether others had the same remainder at the cut-off.</summary>
    public bool IsTied { get; }

    /// <summary>The rank, the remainder cut off after four decimals, and whether it got a unit.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        FormattableString.Invariant(
            $"rank {Rank} of {Recipients}, remainder {ShortNumber.Of(Remainder)}, {(GotUnit ? "got a unit" : "got none")}"
        );
}
