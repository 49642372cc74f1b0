using System.Text.Json;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Letters;
using EHelse.Domain.Sources;
using NodaTime.Text;

namespace EHelse.Domain.Json;

public static partial class JsonDistribution
{
    private static void Write(
        Utf8JsonWriter json,
        Distribution distribution,
        PublishedTable? published,
        bool explain,
        AssignmentLetter? letter
    )
    {
        CheckRecipients(distribution, published);
        var unit = UnitOf(distribution, published);
        json.WriteStartObject();
        unit.Write(json, "total", distribution.Total);
        unit.Write(json, "sum", distribution.Sum);
        unit.WriteTo(json);
        WriteOptions(json, distribution.Options, unit);
        json.WriteString("key", distribution.Key.ToString());
        WriteLetter(json, letter);
        WriteBasis(json, distribution.Basis.Provenance);
        WritePots(json, distribution, unit);
        json.WriteStartArray("lines");
        foreach (var line in distribution.Lines)
        {
            json.WriteStartObject();
            WriteLine(json, distribution, line, unit);
            if (published is not null)
            {
                var amount = published.Find(line.Recipient.Code)!.Amount;
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

    private static AmountUnit UnitOf(Distribution distribution, PublishedTable? published) =>
        new(
            isOre: !distribution.Options.Unit.IsWhole
                || distribution.Options.Minimum is { IsWhole: false }
                || distribution.Options.Maximum is { IsWhole: false }
                || distribution.Lines.Any(line =>
                    line.Minimum is { IsWhole: false } || line.Maximum is { IsWhole: false }
                )
                || (published is not null && HasOre(published))
        );

    /// <summary>What every amount of a distribution must keep.</summary>
    internal static void WriteOptions(Utf8JsonWriter json, DistributionOptions options, AmountUnit unit)
    {
        unit.Write(json, "unit", options.Unit);
        json.WriteString("method", options.Method.Code);
        unit.Write(json, "minimum", options.Minimum);
        unit.Write(json, "maximum", options.Maximum);
        json.WriteStartArray("limits");
        foreach (var limit in options.Limits)
        {
            json.WriteStartObject();
            json.WriteString("code", limit.Code);
            unit.Write(json, "minimum", limit.Minimum);
            unit.Write(json, "maximum", limit.Maximum);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLetter(Utf8JsonWriter json, AssignmentLetter? letter)
    {
        if (letter is null)
        {
            return;
        }

        json.WriteStartObject("letter");
        json.WriteString("code", letter.Document.Code);
        json.WriteNumber("year", letter.Year);
        json.WriteBoolean("isWhatIf", letter.IsWhatIf);
        json.WriteEndObject();
    }

    private static void WriteLine(
        Utf8JsonWriter json,
        Distribution distribution,
        DistributionLine line,
        AmountUnit unit
    )
    {
        json.WriteString("code", line.Recipient.Code);
        json.WriteString("name", line.Recipient.Name);
        unit.Write(json, "amount", line.Amount);
        unit.Write(json, "exact", line.ExactShare);
        WriteBreakdown(json, distribution, line.Recipient, unit);
        unit.Write(json, "minimum", line.Minimum);
        unit.Write(json, "maximum", line.Maximum);
        WriteValues(json, distribution, line.Recipient);
    }

    private static void WriteValues(Utf8JsonWriter json, Distribution distribution, Recipient recipient)
    {
        var figures = distribution.Basis.Find(recipient.Code)!;
        json.WriteStartObject("values");
        foreach (var criterion in distribution.Key.Parts.Select(part => part.Criterion))
        {
            if (criterion != Criterion.Flat && figures.ValueOf(criterion) is { } value)
            {
                json.WriteFraction(criterion.Code, value);
            }
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

    private static void CheckRecipients(Distribution distribution, PublishedTable? published)
    {
        if (published is null)
        {
            return;
        }

        if (distribution.Lines.FirstOrDefault(line => published.Find(line.Recipient.Code) is null) is { } line)
        {
            throw new InvalidValueException(
                new(
                    $"Den publiserte tabellen har ikke «{Quote.Of(line.Recipient.ToString())}».",
                    $"The published table does not have '{Quote.Of(line.Recipient.ToString())}'."
                ),
                nameof(published)
            );
        }

        // With more lines the table's sum would be of other recipients than the document shows.
        if (published.Lines.FirstOrDefault(other => distribution.Find(other.Recipient.Code) is null) is { } more)
        {
            throw new InvalidValueException(
                new(
                    $"Fordelingen har ikke «{Quote.Of(more.Recipient.ToString())}» i den publiserte tabellen.",
                    $"The distribution does not have '{Quote.Of(more.Recipient.ToString())}' of the published table."
                ),
                nameof(published)
            );
        }
    }

    private static bool HasOre(PublishedTable published) =>
        !published.StatedTotal.IsWhole || published.Lines.Any(line => !line.Amount.IsWhole);
}
