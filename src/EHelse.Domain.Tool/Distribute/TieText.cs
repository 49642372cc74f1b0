using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tool.Distribute;

/// <summary>Tells a tie: who had the same claim, and who got a unit.</summary>
internal static class TieText
{
    public static LocalizedText Of(Tie tie)
    {
        var (all, favoured) = (string.Join(", ", tie.Recipients), string.Join(", ", tie.Favoured));
        return new(
            $"{all} hadde samme krav på de siste enhetene. Større andel går foran, så første kode i tekstrekkefølge: {favoured} fikk.",
            $"{all} had the same claim to the last units. The larger share goes first, then the first code in text order: {favoured} got one."
        );
    }
}
