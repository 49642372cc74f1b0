using EHelse.Domain.Sources;

namespace EHelse.Domain.Tool.CommandLine;

/// <summary>The language of tables and messages.</summary>
internal static class LanguageChoice
{
    // In the order in which POSIX lets them decide; an empty one decides nothing.
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The language of the environment, else of the culture, else English.</summary>
    public static Language Of(Surroundings surroundings)
    {
        var locale = Variables.Select(surroundings.Variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return OfLocale(locale ?? surroundings.Culture.Name);
    }

    /// <summary>Reads the value of an option.</summary>
    /// <exception cref="InvalidTextException">The value is no language.</exception>
    public static Language Parse(string text) =>
        text switch
        {
            "nb" => Language.NorwegianBokmal,
            "en" => Language.English,
            _ => throw new InvalidTextException(
                new($"«{Quote.Of(text)}» er verken nb eller en.", $"'{Quote.Of(text)}' is neither nb nor en.")
            ),
        };

    // nb_NO.UTF-8, nn-NO and no are all read by Norwegians; we have one Norwegian.
    private static Language OfLocale(string? locale) =>
        locale?.Split('_', '-', '.', '@')[0].ToLowerInvariant() is "nb" or "nn" or "no"
            ? Language.NorwegianBokmal
            : Language.English;
}
