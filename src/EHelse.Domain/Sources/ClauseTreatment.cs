namespace EHelse.Domain.Sources;

/// <summary>What the library does with a clause.</summary>
public enum ClauseTreatment
{
    /// <summary>Rules or types hold what it says.</summary>
    Modelled = 1,

    /// <summary>It asks for a judgement that no rule can make; the clause's <see cref="Clause.Why"/> says which.</summary>
    LeftToJudgement = 2,

    /// <summary>It informs and asks for nothing.</summary>
    Information = 3,
}
