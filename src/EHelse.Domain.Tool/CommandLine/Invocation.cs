using System.CommandLine;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tool.CommandLine;

/// <summary>One call of a command: what the user gave, and where answers go.</summary>
internal sealed class Invocation(ParseResult parsed, Surroundings surroundings, Language language)
{
    public Surroundings Surroundings => surroundings;

    public Language Language => language;

    /// <summary>The arguments without dashes; no more than the command takes.</summary>
    public string[] Arguments { get; init; } = [];

    /// <summary>Whether a switch was given.</summary>
    public bool Has(ToolOption option) => parsed.GetResult(option.Symbol) is { Implicit: false };

    /// <summary>The value of an option, or null when it was not given.</summary>
    /// <exception cref="BadInputException">The option has no value, or stands twice.</exception>
    public string? ValueOf(ToolOption option)
    {
        if (parsed.GetResult(option.Symbol) is not { Implicit: false } result)
        {
            return null;
        }

        return result switch
        {
            { IdentifierTokenCount: > 1 } => throw new BadInputException(
                new($"{option.Name} står to ganger.", $"{option.Name} stands twice.")
            ),
            { Tokens: [{ Value: { Length: > 0 } value }] } => value,
            _ => throw WithoutValue(option),
        };
    }

    /// <summary>The value of an option, read by what the library reads it with; null when it was not given.</summary>
    /// <exception cref="BadInputException">The option has no value, stands twice, or its value cannot be read.</exception>
    public T? ValueOf<T>(ToolOption option, Func<string, T> parse)
        where T : class => ValueOf(option) is { } text ? Read(option, text, parse) : null;

    /// <summary>The value of an option, read by what the library reads it with; null when it was not given.</summary>
    /// <exception cref="BadInputException">The option has no value, stands twice, or its value cannot be read.</exception>
    public T? AmountOf<T>(ToolOption option, Func<string, T> parse)
        where T : struct => ValueOf(option) is { } text ? Read(option, text, parse) : null;

    /// <summary>The values of an option that may be repeated, in their order; none when it was not given.</summary>
    /// <exception cref="BadInputException">The option has no value, or one cannot be read.</exception>
    public IReadOnlyList<T> ValuesOf<T>(ToolOption option, Func<string, T> parse)
    {
        if (parsed.GetResult(option.Symbol) is not { Implicit: false } result)
        {
            return [];
        }

        return result.Tokens.Count == result.IdentifierTokenCount && result.Tokens.All(token => token.Value.Length > 0)
            ? [.. result.Tokens.Select(token => Read(option, token.Value, parse))]
            : throw WithoutValue(option);
    }

    private static BadInputException WithoutValue(ToolOption option) =>
        new(
            new LocalizedText(
                $"{option.Name} mangler verdi: {option.Name} {option.Value}",
                $"{option.Name} needs a value: {option.Name} {option.Value}"
            )
        );

    private static T Read<T>(ToolOption option, string text, Func<string, T> parse)
    {
        try
        {
            return parse(text);
        }
        catch (Exception exception) when (exception is IExplainedError)
        {
            var reason = ((IExplainedError)exception).Reason;
            var (norwegian, english) = ($"{option.Name}: {reason.Norwegian}", $"{option.Name}: {reason.English}");
            throw new BadInputException(
                WithPoint(text, parse) is { } instead
                    ? new($"{norwegian} Skriv {instead}.", $"{english} Write {instead}.")
                    : new(norwegian, english)
            );
        }
    }

    // A number with a decimal comma: what it is with a point, when that is what the option takes.
    private static string? WithPoint<T>(string text, Func<string, T> parse)
    {
        if (text.Count(character => character == ',') != 1)
        {
            return null;
        }

        var instead = text.Replace(',', '.');
        try
        {
            parse(instead);
            return instead;
        }
        catch (Exception exception) when (exception is IExplainedError)
        {
            return null;
        }
    }
}
