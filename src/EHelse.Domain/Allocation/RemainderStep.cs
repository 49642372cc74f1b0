using System.Globalization;
using EHelse.Domain.Allocation.Rounding;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>How largest remainder made an exact share a whole number of units.</summary>
/// <remarks>For a negative total all is mirrored: rounded toward zero, and units and remainders count what is taken.</remarks>
public sealed record RemainderStep
{
    private readonly Kroner unit;

    internal RemainderStep(Distribution distribution, LargestRemainderRounding rounding, int index)
    {
        unit = distribution.Options.Unit;
        var sign = distribution.Units.Sign < 0 ? -1 : 1;
        RoundedDown = distribution.AmountOf(rounding.RoundedDown[index] * sign);
        Remainder = rounding.Remainder(index);
        Rank = rounding.Ranks[index];
        Recipients = rounding.Ranks.Length;
        UnitsLeft = rounding.UnitsLeft;
        CutOff = rounding.CutOff;
        GotUnit = rounding.GotUnit(index);
        IsTied = rounding.Tied.Contains(index);
    }

    /// <summary>The exact share rounded down to whole units, in kroner.</summary>
    public Kroner RoundedDown { get; }

    /// <summary>What rounding down took off, as a part of a unit: from 0 to below 1.</summary>
    public Fraction Remainder { get; }

    /// <summary>The recipient's place when remainders are ordered from the largest, from 1; ties by the tie rule.</summary>
    public int Rank { get; }

    /// <summary>How many recipients there are.</summary>
    public int Recipients { get; }

    /// <summary>How many units were left when all were rounded down: the recipients up to this rank get one each.</summary>
    public int UnitsLeft { get; }

    /// <summary>The smallest remainder that got a unit; null when none was left.</summary>
    public Fraction? CutOff { get; }

    /// <summary>How far the remainder lies above the cut-off, negative below it; null when no unit was left.</summary>
    public Fraction? DistanceToCutOff => CutOff is { } cutOff ? Remainder - cutOff : null;

    /// <summary>Whether the recipient got one of the units left.</summary>
    public bool GotUnit { get; }

    /// <summary>Whether the tie rule decided about the unit.</summary>
    public bool IsTied { get; }

    /// <summary>The rank, the remainder cut off after four decimals, and whether it got a unit.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        FormattableString.Invariant(
            $"rank {Rank} of {Recipients}, remainder {ShortNumber.Of(Remainder)}, {(GotUnit ? "got a unit" : "got none")}"
        );

    internal string In(Language language)
    {
        var isNorwegian = language == Language.NorwegianBokmal;
        var down = NumberText.Of(RoundedDown, language);
        var rest = NumberText.Of(Remainder, language);
        var rank = Rank.ToString(CultureInfo.InvariantCulture);
        var all = Recipients.ToString(CultureInfo.InvariantCulture);
        var left = UnitsLeft.ToString(CultureInfo.InvariantCulture);
        var one = NumberText.Of(unit, language);
        var rounded = isNorwegian
            ? $"Rundet ned til {down} kr; resten {rest} (av {one} kr) er nummer {rank} av {all}."
            : $"Rounded down to {down} kr; the remainder {rest} (of {one} kr) ranks {rank} of {all}.";
        if (CutOff is not { } cutOff)
        {
            return rounded + (isNorwegian ? " Ingenting gjensto å gi." : " Nothing was left to give.");
        }

        var limit = NumberText.Of(cutOff, language);
        var verdict = isNorwegian
            ? $" {left} × {one} kr gjensto og gikk til rester fra {limit} og opp: {(GotUnit ? "fikk én" : "fikk ingen")}."
            : $" {left} × {one} kr were left and went to remainders from {limit} up: {(GotUnit ? "got one" : "got none")}.";
        var tie = isNorwegian
            ? " Flere hadde samme rest; større andel går foran, så første kode i tekstrekkefølge."
            : " Others had the same remainder; the larger share goes first, then the first code in text order.";
        return rounded + verdict + (IsTied ? tie : "");
    }
}
