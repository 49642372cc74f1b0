namespace EHelse.Domain.Sources;

public sealed partial record Citation
{
    private const string Separator = ", ";

    // Locators are kept in English; these are the words that they are made of.
    private static readonly (string English, string Norwegian)[] Words =
    [
        ("last paragraph", "siste avsnitt"),
        ("return address", "returadresse"),
        ("ministry will", "departementet vil"),
        ("KS will", "KS vil"),
        ("KS ambition", "KS’ ambisjon"),
        ("from its fourteenth word", "fra det fjortende ordet"),
        ("signatures", "underskrifter"),
        ("sentences", "setningene"),
        ("footnotes", "fotnotene"),
        ("footnote", "fotnote"),
        ("paragraph", "avsnitt"),
        ("sentence", "setning"),
        ("bullet", "punkt"),
        ("table", "tabell"),
        ("goal", "mål"),
        ("lines", "linjene"),
        ("line", "linje"),
        ("lead", "innledning"),
        ("list", "liste"),
        ("competence", "kompetanse"),
    ];

    /// <summary>Where in the section the clause stands, in a language: <c>paragraph 2</c> is <c>avsnitt 2</c> in Norwegian.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>A text for people; words of a letter file's own locators stay as they are. <see cref="Locator"/> is what files and comparisons use.</returns>
    public string LocatorIn(Language language) =>
        language == Language.NorwegianBokmal
            ? string.Join(Separator, Locator.Split([Separator], StringSplitOptions.None).Select(InNorwegian))
            : Locator;

    private static string InNorwegian(string step)
    {
        foreach (var (english, norwegian) in Words)
        {
            if (
                step.StartsWith(english, StringComparison.Ordinal)
                && (step.Length == english.Length || step[english.Length] == ' ')
            )
            {
                return norwegian + step.Substring(english.Length);
            }
        }

        return step;
    }
}
