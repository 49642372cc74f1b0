using System.CommandLine;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tool.CommandLine;

/// <summary>An option of a command.</summary>
internal sealed class ToolOption
{
    /// <param name="name">The name with its dashes.</param>
    /// <param name="value">What stands after it, for the help; null for a switch that stands alone.</param>
    /// <param name="help">One sentence.</param>
    /// <param name="aliases">Other names, such as one letter after one dash.</param>
    public ToolOption(string name, string? value, LocalizedText help, params string[] aliases)
    {
        Name = name;
        Value = value;
        Help = help;
        // The parser takes whatever is given, also nothing and too much: what is wrong is said in the user's language.
        Symbol = new Option<string[]>(name, aliases)
        {
            Arity = value is null ? ArgumentArity.Zero : ArgumentArity.ZeroOrMore,
        };
    }

    public string Name { get; }

    public string? Value { get; }

    public LocalizedText Help { get; }

    public Option<string[]> Symbol { get; }
}
