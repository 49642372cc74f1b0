namespace EHelse.Domain.Tool;

/// <summary>What the command answers the shell; scripts rely on the numbers.</summary>
internal static class ExitCode
{
    /// <summary>Done, and all holds.</summary>
    public const int Done = 0;

    /// <summary>A rule or a verification fails.</summary>
    public const int DoesNotHold = 1;

    /// <summary>Wrong usage or bad input, or the results could not be written.</summary>
    public const int BadInput = 2;
}
