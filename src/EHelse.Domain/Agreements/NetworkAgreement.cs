namespace EHelse.Domain.Agreements;

/// <summary>How the agreement between the regional networks and KS stands to an assignment letter.</summary>
/// <remarks>Not the cooperation agreement between the ministry and KS. Source: assignment letter 2024, first section, paragraph 1, sentence 1.</remarks>
public enum NetworkAgreement
{
    /// <summary>There is no such agreement yet.</summary>
    NotConcluded = 1,

    /// <summary>There is one, and the letter comes under it.</summary>
    CoversTheLetter = 2,

    /// <summary>There is one, and the letter does not come under it.</summary>
    LeavesTheLetterOut = 3,
}
