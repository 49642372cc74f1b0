namespace EHelse.Domain.Reporting;

/// <summary>On which side of a target a result reaches it.</summary>
public enum TargetDirection
{
    /// <summary>The result is the target or more.</summary>
    AtLeast = 1,

    /// <summary>The result is the target or less.</summary>
    AtMost = 2,
}
