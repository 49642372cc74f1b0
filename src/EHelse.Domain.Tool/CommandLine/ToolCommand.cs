using EHelse.Domain.Sources;

namespace EHelse.Domain.Tool.CommandLine;

/// <summary>A command of the tool.</summary>
/// <param name="Name">What the user writes.</param>
/// <param name="Help">What it does, in one sentence.</param>
/// <param name="Notes">What a user of its output must know, in lines; possibly empty.</param>
/// <param name="Argument">What stands after the name without dashes, for the help; null for nothing.</param>
/// <param name="Options">Its options, those of every command not among them.</param>
/// <param name="Run">Does it, and answers the exit code.</param>
internal sealed record ToolCommand(
    string Name,
    LocalizedText Help,
    IReadOnlyList<LocalizedText> Notes,
    string? Argument,
    IReadOnlyList<ToolOption> Options,
    Func<Invocation, int> Run
);
