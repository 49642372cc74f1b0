using System.Text;
using EHelse.Domain.Sources;

namespace EHelse.Domain;

/// <summary>How names are compared and what is said of one that is unknown.</summary>
internal static class Names
{
    /// <summary>Upper and lower case do not differ; the rules are the same in every culture.</summary>
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>The form in which names are compared: composed (NFC), without white space around.</summary>
    public static string Key(string name)
    {
        try
        {
            return name.Trim().Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Not valid Unicode: no name equals it.
            return name;
        }
    }

    /// <summary>The sentence with a suggestion after it when one of the known names is near.</summary>
    public static LocalizedText Unknown(string norwegian, string english, string name, IEnumerable<string> known) =>
        Suggestion.For(Key(name), known) is { } nearest
            ? new($"{norwegian} Mente du {Quote.Of(nearest)}?", $"{english} Did you mean {Quote.Of(nearest)}?")
            : new(norwegian, english);
}
