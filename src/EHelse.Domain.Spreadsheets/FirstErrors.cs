using System.Globalization;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets;

/// <summary>The first errors of a file, and a count of the rest, so that a broken file of a million lines stays cheap.</summary>
internal sealed class FirstErrors<T>(Func<T, string> fileOf, Func<T, Language, string> sentenceOf)
{
    public const int MostListed = 100;

    private readonly List<T> listed = [];

    public IReadOnlyList<T> Listed => listed;

    public long Unlisted { get; private set; }

    public void Add(T error)
    {
        if (listed.Count < MostListed)
        {
            listed.Add(error);
        }
        else
        {
            Unlisted++;
        }
    }

    public override string ToString() =>
        ShortText.Count(listed.Count + Unlisted, "error")
        + (Unlisted > 0 ? FormattableString.Invariant($", {listed.Count} listed") : "");

    public IEnumerable<string> Lines(Language language)
    {
        foreach (var error in listed)
        {
            yield return sentenceOf(error, language);
        }

        if (Unlisted > 0)
        {
            yield return string.Format(
                CultureInfo.InvariantCulture,
                language == Language.NorwegianBokmal ? "{0}: og {1} feil til" : "{0}: and {1} more errors",
                fileOf(listed[0]),
                Unlisted
            );
        }
    }
}
