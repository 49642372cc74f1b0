using EHelse.Domain.Sources;

namespace EHelse.Domain.Tool.CommandLine;

/// <summary>A command of the tool.</summary>
/// <param name="Name">What the user writes.</param>
/// <param name="Help">What it does, in one sentence.</param>
/// <param name="Notes">What a user of its output must know, in lines; possibly empty.</param>
/// <param name="Arguments">What stands after the name without dashes, for the help, one by one; possibly nothing. One that ends with <c>…</c> may be repeated.</param>
/// <param name="Options">Its options, those of every command not among them.</param>
/// <param name="Run">Does it, and answers the exit code.</param>
internal sealed record ToolCommand(
    string Name,
    LocalizedText Help,
    IReadOnlyList<LocalizedText> Notes,
    IReadOnlyList<string> Arguments,
    IReadOnlyList<ToolOption> Options,
    Func<Invocation, int> Run
)
{
    /// <summary>Whether more may follow the last argument.</summary>
    public bool TakesMore => Arguments is [.., var last] && last.EndsWith('…');
}
