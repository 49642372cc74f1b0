using EHelse.Domain.Letters;
using EHelse.Domain.Tool.Letters;

namespace EHelse.Domain.Tool.CommandLine;

/// <summary>The option that chooses an assignment letter.</summary>
internal static class LetterOption
{
    public static ToolOption Create() =>
        new(
            "--letter",
            "2024|FILE",
            new(
                "Oppdragsbrevet som tallene og reglene tas fra: et år eller en brevfil; ellers det nyeste.",
                "The assignment letter that figures and rules come from: a year or a letter file; else the latest."
            )
        );

    /// <exception cref="BadInputException">The letter is unknown, or its file cannot be used.</exception>
    public static AssignmentLetter Read(Invocation call, ToolOption option) =>
        call.ValueOf(option) is { } text ? LetterInput.Read(text, option.Name + ": ") : LetterInput.Latest;

    /// <summary>The letter file that was named; null when it was a year, or none was.</summary>
    public static string? FileOf(Invocation call, ToolOption option) =>
        call.ValueOf(option) is { } text && !LetterInput.IsYear(text) ? text : null;
}
