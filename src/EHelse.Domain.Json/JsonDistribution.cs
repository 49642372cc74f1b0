using System.Text.Json;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Sources;
using NodaTime.Text;

namespace EHelse.Domain.Json;

/// <summary>A distribution as one JSON document, exact to the last digit.</summary>
/// <remarks>
/// <para>The document, on one line and without byte order mark:</para>
/// <code>
/// {
///   "total": 36683801,              integer: what is distributed
///   "sum": 36683801,                integer: the lines added up anew; always the total
///   "amountsIn": "kroner",          "kroner", or "ore" when the unit is not whole kroner; holds for every integer amount and every "exact"
///   "unit": 1,                      integer: what every amount is a multiple of
///   "method": "largest-remainder",  code of the method
///   "minimum": null,                integer or null
///   "maximum": null,                integer or null
///   "key": "flat=60%,…",            as AllocationKey.Parse reads it
///   "basis": { "source": "…", "asOf": "2024-01-01" },   asOf is null when it is not known
///   "pots": [ { "criterion": "flat", "share": "3/5", "exact": "110051403/5", "amount": 22010281 } ],
///                                   amount is null when there is no breakdown
///   "lines": [ {
///     "code": "103972", "name": "Agder",
///     "amount": 2951682,            integer
///     "exact": "n/d",               the exact share, always with the slash
///     "breakdown": { "flat": 2000935, … },  integers that sum to amount, by the criteria's codes; null when there is none
///     "published": 2950584,         integer; only with a published table
///     "difference": -1098,          integer: published − amount; only with a published table
///     "explanation": { … }          only when asked for
///   } ],
///   "ties": [ { "recipients": ["…"], "favoured": ["…"], "remainder": "1/2" } ],   remainder is null for divisor methods
///   "publishedTable": { "statedTotal": …, "sumOfLines": …, "difference": … }      only with a published table
/// }
/// </code>
/// <para>An explanation is <c>{"parts":[{"criterion","share","value","sumOfValues","exact"}],"keyShare","exact","rounding","text":{"nb","en"}}</c>
/// and its rounding <c>{"roundedDown","remainder","rank","recipients","unitsLeft","cutOff","distanceToCutOff","gotUnit","isTied"}</c>, or null for
/// divisor methods. Shares, values and remainders are fractions <c>n/d</c>; what there is none of is null.</para>
/// <para>Amounts are JSON integers of any size. A reader that turns numbers into 64-bit floating point is exact up to 2^53.</para>
/// </remarks>
public static class JsonDistribution
{
    private static readonly JsonFormat<DistributionForm> Documents = new(
        JsonDocuments.Readable.DistributionForm,
        version: null
    );

    /// <summary>Reads a document that <c>Write</c> or somebody else has written.</summary>
    /// <param name="utf8">The document as UTF-8, at most 16 MiB. <c>total</c>, <c>sum</c>, <c>amountsIn</c>, <c>unit</c>, <c>lines</c> and <c>ties</c> must be there, and <c>code</c>, <c>name</c>, <c>amount</c> and <c>exact</c> of each line.</param>
    /// <returns>What the document states. Its form is checked and nothing else: figures that contradict one another are read as they stand. Only a key must be one: its shares sum to 1.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="InvalidJsonException">The document has errors: all of them.</exception>
    public static DistributionRecord Read(byte[] utf8) =>
        Documents.Read(Guard.Against.Null(utf8), (building, form) => form.Make(building));

    /// <summary>Writes a distribution as UTF-8.</summary>
    /// <param name="stream">Where the document goes; not closed. Nothing is written when the document cannot be made.</param>
    /// <param name="distribution">The distribution.</param>
    /// <param name="published">A published table with the same recipients, or null for none.</param>
    /// <param name="explain">Whether each line explains itself.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="distribution"/> is null.</exception>
    /// <exception cref="InvalidValueException">The published table lacks a recipient of the distribution.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(
        Stream stream,
        Distribution distribution,
        PublishedTable? published = null,
        bool explain = false
    )
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(distribution);
        ExactJson.WriteTo(stream, json => Write(json, distribution, published, explain));
    }

    /// <summary>The same document as text.</summary>
    /// <param name="distribution">The distribution.</param>
    /// <param name="published">A published table with the same recipients, or null for none.</param>
    /// <param name="explain">Whether each line explains itself.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="distribution"/> is null.</exception>
    /// <exception cref="InvalidValueException">The published table lacks a recipient of the distribution.</exception>
    public static string ToJson(Distribution distribution, PublishedTable? published = null, bool explain = false)
    {
        Guard.Against.Null(distribution);
        return ExactJson.ToText(json => Write(json, distribution, published, explain));
    }

    private static void Write(Utf8JsonWriter json, Distribution distribution, PublishedTable? published, bool explain)
    {
        var options = distribution.Options;
        var unit = new AmountUnit(
            isOre: !options.Unit.IsWhole
                || options.Minimum is { IsWhole: false }
                || options.Maximum is { IsWhole: false }
                || (published is not null && HasOre(published))
        );
        json.WriteStartObject();
        unit.Write(json, "total", distribution.Total);
        unit.Write(json, "sum", distribution.Sum);
        unit.WriteTo(json);
        unit.Write(json, "unit", options.Unit);
        json.WriteString("method", options.Method.Code);
        unit.Write(json, "minimum", options.Minimum);
        unit.Write(json, "maximum", options.Maximum);
        json.WriteString("key", distribution.Key.ToString());
        WriteBasis(json, distribution.Basis.Provenance);
        WritePots(json, distribution, unit);
        json.WriteStartArray("lines");
        foreach (var line in distribution.Lines)
        {
            json.WriteStartObject();
            json.WriteString("code", line.Recipient.Code);
            json.WriteString("name", line.Recipient.Name);
            unit.Write(json, "amount", line.Amount);
            unit.Write(json, "exact", line.ExactShare);
            WriteBreakdown(json, distribution, line.Recipient, unit);
            if (published is not null)
            {
                var amount = PublishedAmount(published, line.Recipient);
                unit.Write(json, "published", amount);
                unit.Write(json, "difference", amount - line.Amount);
            }

            if (explain)
            {
                WriteExplanation(json, line.Explanation, unit);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteTies(json, distribution.Ties);
        if (published is not null)
        {
            json.WriteStartObject("publishedTable");
            unit.Write(json, "statedTotal", published.StatedTotal);
            unit.Write(json, "sumOfLines", published.SumOfLines);
            unit.Write(json, "difference", published.Discrepancy);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteBasis(Utf8JsonWriter json, Provenance provenance)
    {
        json.WriteStartObject("basis");
        json.WriteString("source", provenance.Source);
        if (provenance.AsOf is { } date)
        {
            json.WriteString("asOf", LocalDatePattern.Iso.Format(date));
        }
        else
        {
            json.WriteNull("asOf");
        }

        json.WriteEndObject();
    }

    private static void WritePots(Utf8JsonWriter json, Distribution distribution, AmountUnit unit)
    {
        var total = Fraction.Of(distribution.Total.ToOre(), Money.Kroner.Of(1).ToOre());
        json.WriteStartArray("pots");
        foreach (var part in distribution.Key.Parts)
        {
            json.WriteStartObject();
            json.WriteString("criterion", part.Criterion.Code);
            json.WriteFraction("share", part.Share.Value);
            unit.Write(json, "exact", total * part.Share.Value);
            unit.Write(
                json,
                "amount",
                distribution.Breakdown.Pots.FirstOrDefault(pot => pot.Criterion == part.Criterion)?.Amount
            );
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBreakdown(
        Utf8JsonWriter json,
        Distribution distribution,
        Recipient recipient,
        AmountUnit unit
    )
    {
        if (!distribution.Breakdown.Exists)
        {
            json.WriteNull("breakdown");
            return;
        }

        json.WriteStartObject("breakdown");
        foreach (var part in distribution.Key.Parts)
        {
            unit.Write(json, part.Criterion.Code, distribution.Breakdown.Cell(recipient.Code, part.Criterion));
        }

        json.WriteEndObject();
    }

    private static void WriteExplanation(Utf8JsonWriter json, LineExplanation explanation, AmountUnit unit)
    {
        json.WriteStartObject("explanation");
        json.WriteStartArray("parts");
        foreach (var part in explanation.Parts)
        {
            json.WriteStartObject();
            json.WriteString("criterion", part.Criterion.Code);
            json.WriteFraction("share", part.Share.Value);
            json.WriteFraction("value", part.Value);
            json.WriteFraction("sumOfValues", part.SumOfValues);
            unit.Write(json, "exact", part.Exact);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        unit.Write(json, "keyShare", explanation.KeyShare);
        unit.Write(json, "exact", explanation.ExactShare);
        if (explanation.Remainders is { } step)
        {
            json.WriteStartObject("rounding");
            unit.Write(json, "roundedDown", step.RoundedDown);
            json.WriteFraction("remainder", step.Remainder);
            json.WriteNumber("rank", step.Rank);
            json.WriteNumber("recipients", step.Recipients);
            json.WriteNumber("unitsLeft", step.UnitsLeft);
            json.WriteFraction("cutOff", step.CutOff);
            json.WriteFraction("distanceToCutOff", step.DistanceToCutOff);
            json.WriteBoolean("gotUnit", step.GotUnit);
            json.WriteBoolean("isTied", step.IsTied);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("rounding");
        }

        json.WriteStartObject("text");
        json.WriteString("nb", explanation.Text.Norwegian);
        json.WriteString("en", explanation.Text.English);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTies(Utf8JsonWriter json, IReadOnlyList<Tie> ties)
    {
        json.WriteStartArray("ties");
        foreach (var tie in ties)
        {
            json.WriteStartObject();
            WriteCodes(json, "recipients", tie.Recipients);
            WriteCodes(json, "favoured", tie.Favoured);
            json.WriteFraction("remainder", tie.Remainder);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCodes(Utf8JsonWriter json, string name, IReadOnlyList<Recipient> recipients)
    {
        json.WriteStartArray(name);
        foreach (var recipient in recipients)
        {
            json.WriteStringValue(recipient.Code);
        }

        json.WriteEndArray();
    }

    private static Money.Kroner PublishedAmount(PublishedTable published, Recipient recipient) =>
        published.Find(recipient.Code)?.Amount
        ?? throw new InvalidValueException(
            new(
                $"Den publiserte tabellen har ikke «{Quote.Of(recipient.ToString())}».",
                $"The published table does not have '{Quote.Of(recipient.ToString())}'."
            ),
            nameof(published)
        );

    private static bool HasOre(PublishedTable published) =>
        !published.StatedTotal.IsWhole || published.Lines.Any(line => !line.Amount.IsWhole);
}
