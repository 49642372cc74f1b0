namespace EHelse.Domain.Sources;

/// <summary>A text in Norwegian Bokmål and in English that says the same in both.</summary>
/// <remarks>Neither text is ever empty. Two texts are equal when both languages are, character by character.</remarks>
/// <example>
/// <code><![CDATA[
/// var text = new LocalizedText("kommuner", "municipalities");
/// Console.WriteLine(text.In(Language.NorwegianBokmal));
/// // kommuner
/// ]]></code>
/// </example>
public sealed record LocalizedText
{
    /// <summary>Makes a text of its two languages.</summary>
    /// <param name="norwegian">The text in Norwegian Bokmål; not empty.</param>
    /// <param name="english">The text in English; not empty.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="ArgumentException">A text is empty or only white space.</exception>
    public LocalizedText(string norwegian, string english)
    {
        Norwegian = Guard.Against.NullOrWhiteSpace(norwegian);
        English = Guard.Against.NullOrWhiteSpace(english);
    }

    /// <summary>The text in Norwegian Bokmål.</summary>
    public string Norwegian { get; }

    /// <summary>The text in English.</summary>
    public string English { get; }

    /// <summary>A text that is the same in both languages, such as an official name.</summary>
    /// <param name="text">The text; not empty.</param>
    /// <returns>A text that answers <paramref name="text"/> in either language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or only white space.</exception>
    public static LocalizedText Same(string text) => new(text, text);

    /// <summary>The text in one language.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The Norwegian text for <see cref="Language.NorwegianBokmal"/>, else the English one.</returns>
    public string In(Language language) => language == Language.NorwegianBokmal ? Norwegian : English;

    /// <summary>The English text.</summary>
    /// <returns><see cref="English"/>.</returns>
    public override string ToString() => English;
}
