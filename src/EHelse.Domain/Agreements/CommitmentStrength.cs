namespace EHelse.Domain.Agreements;

/// <summary>How firmly a party of the cooperation agreement commits itself.</summary>
public enum CommitmentStrength
{
    /// <summary>The party says what it will do (<i>vil</i>).</summary>
    Will = 1,

    /// <summary>The party has the ambition (<i>ambisjon</i>): it means to try, and promises no result.</summary>
    Ambition = 2,
}
