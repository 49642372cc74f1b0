namespace EHelse.Domain.Sources;

/// <summary>What a rule answers.</summary>
public enum Outcome
{
    /// <summary>The rule holds.</summary>
    Met = 1,

    /// <summary>The rule is broken.</summary>
    NotMet = 2,

    /// <summary>The answer needs something that was not supplied; the finding says what.</summary>
    Undetermined = 3,

    /// <summary>The rule does not concern this case; the finding says why.</summary>
    NotApplicable = 4,
}
