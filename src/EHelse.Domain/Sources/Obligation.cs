namespace EHelse.Domain.Sources;

/// <summary>How strongly a clause binds, from its verb (reading R5).</summary>
public enum Obligation
{
    /// <summary>The clause says <i>skal</i> or <i>må</i>: breaking it breaks the terms of the grant.</summary>
    Must = 1,

    /// <summary>The clause recommends or asks (<i>anbefaler</i>, <i>ber om</i>).</summary>
    Should = 2,

    /// <summary>The clause allows (<i>kan</i>).</summary>
    May = 3,
}
