using System.Diagnostics.CodeAnalysis;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Rollout;

/// <summary>A party that the letter names for the national coordination group.</summary>
/// <remarks>Source: assignment letter 2024, common rollout tracks, B, sentence 2.</remarks>
public sealed class CoordinationParty
{
    private CoordinationParty(string code, string norwegian, string english)
    {
        Code = code;
        Name = new(norwegian, english);
    }

    /// <summary>KS, the municipalities' association.</summary>
    public static CoordinationParty Ks { get; } = new("ks", "KS", "KS");

    /// <summary>The networks of the counties.</summary>
    public static CoordinationParty CountyNetworks { get; } =
        new("county-networks", "de fylkesvise nettverkene", "the county networks");

    /// <summary>Norsk helsenett SF.</summary>
    public static CoordinationParty NorskHelsenett { get; } = new("nhn", "Norsk helsenett", "Norsk helsenett");

    /// <summary>The Directorate of Health.</summary>
    public static CoordinationParty DirectorateOfHealth { get; } =
        new("directorate-of-health", "Helsedirektoratet", "the Directorate of Health");

    /// <summary>The parties named, in the letter's order. The group may have others as well.</summary>
    public static IReadOnlyList<CoordinationParty> All { get; } =
        Array.AsReadOnly([Ks, CountyNetworks, NorskHelsenett, DirectorateOfHealth]);

    /// <summary>The code that files use, such as <c>nhn</c>.</summary>
    public string Code { get; }

    /// <summary>The name for people.</summary>
    public LocalizedText Name { get; }

    /// <summary>Reads the code of a party.</summary>
    /// <param name="code">The code; upper and lower case differ.</param>
    /// <returns>The party.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="InvalidTextException">No party has the code; the reason lists those there are.</exception>
    public static CoordinationParty Parse(string code) =>
        FixedList.Parse(
            All,
            known => known.Code,
            code,
            new("er ingen av partene brevet nevner:", "is none of the parties that the letter names:")
        );

    /// <summary>Reads the code of a party, without throwing.</summary>
    /// <param name="code">The code; upper and lower case differ.</param>
    /// <param name="party">The party, or null.</param>
    /// <returns>Whether a party has the code.</returns>
    public static bool TryParse(string? code, [NotNullWhen(true)] out CoordinationParty? party)
    {
        party = FixedList.Find(All, known => known.Code, code);
        return party is not null;
    }

    /// <summary>The code. <see cref="Parse"/> reads it back.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
