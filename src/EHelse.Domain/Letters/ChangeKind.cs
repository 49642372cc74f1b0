namespace EHelse.Domain.Letters;

/// <summary>What became of something from one letter to another.</summary>
public enum ChangeKind
{
    /// <summary>Only the later letter has it.</summary>
    Added = 1,

    /// <summary>Only the earlier letter has it.</summary>
    Removed = 2,

    /// <summary>Both letters have it, and it is not the same.</summary>
    Changed = 3,
}
