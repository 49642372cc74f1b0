namespace EHelse.Domain.Reporting;

/// <summary>How a result stands against its target.</summary>
public enum TargetOutcome
{
    /// <summary>The result reaches the target.</summary>
    Reached = 1,

    /// <summary>The result does not reach the target; in a half-year report, not so far.</summary>
    NotReached = 2,

    /// <summary>No result is given, which is not the same as a result of zero.</summary>
    NoResultYet = 3,
}
