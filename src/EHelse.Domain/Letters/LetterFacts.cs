using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;
using NodaTime;
using NodaTime.Text;

namespace EHelse.Domain.Letters;

/// <summary>The facts of a letter as a list of texts with paths, in the letter's order, and what differs between two such lists.</summary>
/// <remarks>Of two facts with the same path the first counts.</remarks>
internal sealed partial class LetterFacts
{
    private static readonly AnnualDatePattern AnnualIso = AnnualDatePattern.Iso;

    private readonly List<LetterFact> facts = [];
    private readonly Dictionary<string, LetterFact> byPath = new(StringComparer.Ordinal);
    private int section;
    private string subject = "";

    public static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string? Text(AnnualDate? date) => date is { } day ? AnnualIso.Format(day) : null;

    /// <summary>What differs, in the order of a letter: facts of the earlier letter first, then those that only the later one has.</summary>
    public static IEnumerable<FactChange> Between(AssignmentLetter before, AssignmentLetter after)
    {
        // Most letters share their division: its hundreds of municipalities need not be compared then.
        var withDivision = !ReferenceEquals(before.Division, after.Division);
        var (left, right) = (new LetterFacts(before, withDivision), new LetterFacts(after, withDivision));
        var all = left.facts.Concat(right.facts.Where(fact => !left.byPath.ContainsKey(fact.Path))).ToArray();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var fact in all)
        {
            if (!places.ContainsKey(fact.Subject))
            {
                places.Add(fact.Subject, places.Count);
            }
        }

        foreach (var fact in all.OrderBy(fact => fact.Section).ThenBy(fact => places[fact.Subject]))
        {
            var (old, young) = (left.Find(fact.Path), right.Find(fact.Path));
            var isSame =
                old is not null
                && young is not null
                && (old.IsSubject || string.Equals(old.Value, young.Value, StringComparison.Ordinal));
            if (
                !isSame
                && fact.Value is not null
                && !(old is null ? right.IsPartOfMore(fact, left) : left.IsPartOfMore(fact, right))
            )
            {
                yield return new FactChange(fact.Path, (young ?? old)!.Name, old?.Value, young?.Value);
            }
        }
    }

    private LetterFact? Find(string path) => byPath.TryGetValue(path, out var fact) ? fact : null;

    // The facts of a network that the other letter does not have at all are not told one by one.
    private bool IsPartOfMore(LetterFact fact, LetterFacts other)
    {
        for (var dot = fact.Path.IndexOf('.'); dot > 0; dot = fact.Path.IndexOf('.', dot + 1))
        {
            var parent = fact.Path.Substring(0, dot);
            if (Find(parent) is { IsSubject: true } && other.Find(parent) is null)
            {
                return true;
            }
        }

        return false;
    }

    private void Section(string path)
    {
        section++;
        subject = path;
    }

    private void Add(string path, string norwegian, string english, string? value)
    {
        if (value is not null)
        {
            Add(new LetterFact(section, subject, path, new(norwegian, english), value, isSubject: false));
        }
    }

    private void Add(string path, string norwegian, string english, LocalizedText value)
    {
        Add(path + ".nb", norwegian + " (norsk)", english + " (Norwegian)", value.Norwegian);
        Add(path + ".en", norwegian + " (engelsk)", english + " (English)", value.English);
    }

    private void Add(string path, string norwegian, string english, bool value) =>
        Add(path, norwegian, english, value ? "true" : "false");

    private void Add(string path, string norwegian, string english, Provenance value)
    {
        Add(path + ".source", norwegian + ": kilde", english + ": source", value.Source);
        Add(path + ".asOf", norwegian + ": dato", english + ": date", value.AsOf is { } date ? Text(date) : null);
    }

    private void Add(string path, string norwegian, string english, SourceDocument value)
    {
        Add(path + ".code", norwegian + ": kode", english + ": code", value.Code);
        Add(path + ".title", norwegian + ": tittel", english + ": title", value.Title);
        Add(
            path + ".status",
            norwegian + ": status",
            english + ": status",
            value.Status == SourceStatus.Draft ? "draft" : "issued"
        );
    }

    private void Add(string path, string norwegian, string english, Citation value)
    {
        Add(path + ".place", norwegian + ": klausul", english + ": clause", Place(value));
        Add(
            path + ".fingerprint",
            norwegian + ": klausulens ord",
            english + ": words of the clause",
            value.Fingerprint?.ToString()
        );
    }

    private void Subject(string path, string norwegian, string english, string? value)
    {
        subject = path;
        Add(new LetterFact(section, subject, path, new(norwegian, english), value, isSubject: true));
    }

    private void Add(LetterFact fact)
    {
        if (Find(fact.Path) is null)
        {
            byPath.Add(fact.Path, fact);
            facts.Add(fact);
        }
    }

    private static string Place(Citation citation) =>
        $"{citation.Document.Code}, {citation.Section}, {citation.Locator}";

    private static (string Norwegian, string English) NameOf(Criterion criterion) =>
        // A criterion that the caller named has its code for a name, which stays as it is.
        string.Equals(criterion.Name.Norwegian, criterion.Code, StringComparison.Ordinal)
            ? (criterion.Code, criterion.Code)
            : (criterion.Name.Norwegian.ToLowerInvariant(), criterion.Name.English.ToLowerInvariant());
}
