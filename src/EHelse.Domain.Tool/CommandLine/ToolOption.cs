using System.CommandLine;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tool.CommandLine;

/// <summary>An option of a command.</summary>
internal sealed class ToolOption
{
    /// <param name="name">The name with its dashes.</param>
    /// <param name="value">What stands after it, for the help; null for a switch that stands alone.</param>
    /// <param name="help">One sentence.</param>
    /// <param name="shortName">Another name, of one dash and one letter; null for none.</param>
    public ToolOption(string name, string? value, LocalizedText help, string? shortName = null)
    {
        Name = name;
        ShortName = shortName;
        Value = value;
        Help = help;
        // The parser takes whatever is given, also nothing and too much: what is wrong is said in the user's language.
        Symbol = new Option<string[]>(name, shortName is null ? [] : [shortName])
        {
            Arity = value is null ? ArgumentArity.Zero : ArgumentArity.ZeroOrMore,
        };
    }

    public string Name { get; }

    public string? ShortName { get; }

    public string? Value { get; }

    public LocalizedText Help { get; }

    public Option<string[]> Symbol { get; }
}
