using System.Text.Json;
using EHelse.Domain.Json.Fixtures;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using NodaTime;
using NodaTime.Text;

namespace EHelse.Domain.Json;

/// <summary>What changes from one letter to another as one JSON document, exact to the last digit.</summary>
/// <remarks>
/// <para>The document, on one line and without byte order mark:</para>
/// <code>
/// {
///   "before": { "code": "letter-2024", "year": 2024, "title": { "nb": "…", "en": "…" }, "isWhatIf": false },
///   "after": { … },
///   "isEmpty": false,
///   "amountsIn": "kroner",     "kroner", or "ore" when some amount is not whole kroner
///   "total": { "before": 36683801, "after": 40000000, "change": 3316199 },
///   "noAmounts": null,         { "nb": "…", "en": "…" }: why there are no amounts
///   "amounts": [ { "code": "103972", "name": "Agder", "before": 2937520, "after": null, "change": -2937520, "ratio": "-1/1" } ],
///   "facts": [ { "kind": "changed", "path": "key.parts.flat", "name": { "nb": "Nøkkel: flatt", "en": "Key: flat" }, "before": "60%", "after": "50%" } ],
///   "deadlines": [ { "kind": "changed", "code": "half-year-report", "name": { … }, "before": "06-01", "after": "06-15",
///     "datesBefore": [ "2024-06-01" ], "datesAfter": [ "2025-06-15" ] } ],
///   "rules": [ { "kind": "changed", "code": "ALLOC-01", "isBoundDifferently": false, "isReworded": true, "restsOnAnotherClause": false,
///     "before": { "obligation": "must", "title": { … }, "meaning": { … }, "citations": [ { … as in <see cref="JsonRules"/> … } ] }, "after": { … } } ],
///   "fixtures": [ { "file": "cases.json", "line": 12, "fixture": "…", "name": "amounts.103974", "before": "4734461", "after": null } ]
/// }
/// </code>
/// <para>
/// A kind is <c>added</c>, <c>removed</c> or <c>changed</c>; before is null for what is added, after for what is removed. The change of an amount
/// counts null as nothing. The ratio is change / before, null where there was nothing before. A deadline's days are month and day of each year,
/// its dates those of the letter's grant year. The before and after of a fact are texts, also where they are numbers.
/// </para>
/// </remarks>
public static class JsonLetterDifference
{
    /// <summary>Writes a difference as UTF-8.</summary>
    /// <param name="stream">Where the document goes; not closed. Nothing is written when the document cannot be made.</param>
    /// <param name="difference">The difference.</param>
    /// <param name="fixtures">The answers of fixtures that change from one letter to the other; null when no fixtures were tried, and then the document says nothing of them.</param>
    /// <exception cref="ArgumentNullException">The stream or the difference is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, LetterDifference difference, IReadOnlyList<FixtureChange>? fixtures = null)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(difference);
        ExactJson.WriteTo(stream, json => Write(json, difference, fixtures));
    }

    /// <summary>The same document as text.</summary>
    /// <param name="difference">The difference.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="difference"/> is null.</exception>
    public static string ToJson(LetterDifference difference)
    {
        Guard.Against.Null(difference);
        return ExactJson.ToText(json => Write(json, difference, fixtures: null));
    }

    private static void Write(Utf8JsonWriter json, LetterDifference difference, IReadOnlyList<FixtureChange>? fixtures)
    {
        // The amounts are in whole kroner or do not exist: only the totals can have øre.
        var unit = new AmountUnit(isOre: !difference.Before.Total.IsWhole || !difference.After.Total.IsWhole);
        json.WriteStartObject();
        WriteLetter(json, "before", difference.Before);
        WriteLetter(json, "after", difference.After);
        json.WriteBoolean("isEmpty", difference.IsEmpty);
        unit.WriteTo(json);
        json.WriteStartObject("total");
        unit.Write(json, "before", difference.Before.Total);
        unit.Write(json, "after", difference.After.Total);
        unit.Write(json, "change", difference.TotalChange);
        json.WriteEndObject();
        if (difference.NoAmounts is { } reason)
        {
            json.WriteText("noAmounts", reason);
        }
        else
        {
            json.WriteNull("noAmounts");
        }

        WriteList(json, "amounts", difference.Amounts, amount => WriteAmount(json, unit, amount));
        WriteList(json, "facts", difference.Facts, fact => WriteFact(json, fact));
        WriteList(json, "deadlines", difference.Deadlines, deadline => WriteDeadline(json, deadline));
        WriteList(json, "rules", difference.Rules, rule => WriteRule(json, rule));
        if (fixtures is not null)
        {
            WriteList(json, "fixtures", fixtures, change => WriteFixture(json, change));
        }

        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLetter(Utf8JsonWriter json, string name, AssignmentLetter letter)
    {
        json.WriteStartObject(name);
        json.WriteString("code", letter.Document.Code);
        json.WriteNumber("year", letter.Year);
        json.WriteText("title", letter.Document.Title);
        json.WriteBoolean("isWhatIf", letter.IsWhatIf);
        json.WriteEndObject();
    }

    private static void WriteAmount(Utf8JsonWriter json, AmountUnit unit, AmountChange amount)
    {
        json.WriteString("code", amount.Recipient.Code);
        json.WriteString("name", amount.Recipient.Name);
        unit.Write(json, "before", amount.Before);
        unit.Write(json, "after", amount.After);
        unit.Write(json, "change", (Kroner?)amount.Change);
        json.WriteFraction("ratio", amount.Ratio);
    }

    private static void WriteFact(Utf8JsonWriter json, FactChange fact)
    {
        json.WriteString("kind", CodeOf(fact.Kind));
        json.WriteString("path", fact.Path);
        json.WriteText("name", fact.Name);
        json.WriteString("before", fact.Before);
        json.WriteString("after", fact.After);
    }

    private static void WriteDeadline(Utf8JsonWriter json, DeadlineChange deadline)
    {
        json.WriteString("kind", CodeOf(deadline.Kind));
        json.WriteString("code", deadline.Code);
        json.WriteText("name", deadline.Name);
        json.WriteString("before", Text(deadline.Before));
        json.WriteString("after", Text(deadline.After));
        WriteDates(json, "datesBefore", deadline.DatesBefore);
        WriteDates(json, "datesAfter", deadline.DatesAfter);
    }

    private static void WriteFixture(Utf8JsonWriter json, FixtureChange change)
    {
        json.WriteString("file", change.Fixture.FileName);
        json.WriteNumber("line", change.Fixture.Line);
        json.WriteString("fixture", change.Fixture.Name);
        json.WriteString("name", change.Name);
        json.WriteString("before", change.Before);
        json.WriteString("after", change.After);
    }

    private static void WriteDates(Utf8JsonWriter json, string name, IEnumerable<LocalDate> dates)
    {
        json.WriteStartArray(name);
        foreach (var date in dates)
        {
            json.WriteStringValue(LocalDatePattern.Iso.Format(date));
        }

        json.WriteEndArray();
    }

    private static void WriteRule(Utf8JsonWriter json, RuleChange rule)
    {
        json.WriteString("kind", CodeOf(rule.Kind));
        json.WriteString("code", rule.Code);
        json.WriteBoolean("isBoundDifferently", rule.IsBoundDifferently);
        json.WriteBoolean("isReworded", rule.IsReworded);
        json.WriteBoolean("restsOnAnotherClause", rule.RestsOnAnotherClause);
        WriteRule(json, "before", rule.Before);
        WriteRule(json, "after", rule.After);
    }

    private static void WriteRule(Utf8JsonWriter json, string name, Rule? rule)
    {
        if (rule is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("obligation", ObligationText.CodeOf(rule.Obligation));
        json.WriteText("title", rule.Title);
        json.WriteText("meaning", rule.Meaning);
        WriteList(json, "citations", rule.Citations, citation => WriteCitation(json, citation));
        json.WriteEndObject();
    }

    private static void WriteCitation(Utf8JsonWriter json, Citation citation)
    {
        json.WriteString("document", citation.Document.Code);
        json.WriteBoolean("isDraft", citation.Document.Status == SourceStatus.Draft);
        json.WriteString("section", citation.HasClause ? citation.Section : null);
        json.WriteString("locator", citation.HasClause ? citation.Locator : null);
        json.WriteString("fingerprint", citation.Fingerprint?.ToString());
    }

    private static string? Text(AnnualDate? day) => day is { } known ? AnnualDatePattern.Iso.Format(known) : null;

    private static string CodeOf(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.Added => "added",
            ChangeKind.Removed => "removed",
            _ => "changed",
        };
}
