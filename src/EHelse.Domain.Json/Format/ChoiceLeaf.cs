using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Format;

/// <summary>One of a fixed list of words.</summary>
internal abstract class ChoiceLeaf<T>(IReadOnlyList<(string Word, T Value)> choices)
    : TextLeaf<T>(
        text => Find(choices, text),
        value => choices.First(choice => EqualityComparer<T>.Default.Equals(choice.Value, value)).Word,
        new("string", Values: [.. choices.Select(choice => choice.Word)])
    )
{
    private static T Find(IReadOnlyList<(string Word, T Value)> choices, string text)
    {
        foreach (var (word, value) in choices)
        {
            if (string.Equals(word, text, StringComparison.Ordinal))
            {
                return value;
            }
        }

        var words = string.Join(", ", choices.Select(choice => choice.Word));
        throw new InvalidTextException(
            Names.Unknown(
                $"«{Quote.Of(text)}» er ikke blant {words}.",
                $"'{Quote.Of(text)}' is not one of {words}.",
                text,
                choices.Select(choice => choice.Word)
            )
        );
    }
}
