using System.Globalization;
using System.Numerics;
using System.Text.Json;
using EHelse.Domain.Agreements;
using EHelse.Domain.Allocation;
using EHelse.Domain.Geography;
using EHelse.Domain.Json.Fixtures;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;
using NodaTime;
using NodaTime.Text;

namespace EHelse.Domain.Json.Format;

/// <summary>The kinds of value that documents hold.</summary>
internal static class JsonLeaves
{
    /// <summary>A string that says something.</summary>
    public sealed class SomeTextLeaf() : TextLeaf<string>(text => text, text => text, new("string", @"\S"));

    /// <summary>A string that may be empty: known to be none.</summary>
    public sealed class AnyTextLeaf : JsonLeaf<string>
    {
        public override JsonShape Shape { get; } = new("string");

        protected override string Parse(JsonNode node) =>
            node is JsonNode.Text text ? text.Value : throw Expected(new("en tekst", "a string"), node);

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value);
    }

    /// <summary>True or false.</summary>
    public sealed class TruthLeaf : JsonLeaf<bool>
    {
        public override JsonShape Shape { get; } = new("boolean");

        protected override bool Parse(JsonNode node) =>
            node is JsonNode.Boolean truth
                ? truth.Value
                : throw Expected(new("true eller false", "true or false"), node);

        public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) =>
            writer.WriteBooleanValue(value);
    }

    /// <summary>A date as ISO text: <c>2024-12-31</c>.</summary>
    public sealed class DateLeaf()
        : TextLeaf<LocalDate>(
            text =>
                LocalDatePattern.Iso.Parse(text) is { Success: true } parsed
                    ? parsed.Value
                    : throw new InvalidTextException(
                        new(
                            $"«{Quote.Of(text)}» er ikke en dato: skriv for eksempel 2024-12-31.",
                            $"'{Quote.Of(text)}' is not a date: write for instance 2024-12-31."
                        )
                    ),
            date => LocalDatePattern.Iso.Format(date.WithCalendar(CalendarSystem.Iso)),
            new("string", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", Format: "date")
        );

    /// <summary>A date of every year as ISO text without the year: <c>12-31</c>.</summary>
    public sealed class AnnualDateLeaf()
        : TextLeaf<AnnualDate>(
            text =>
                AnnualDatePattern.Iso.Parse(text) is { Success: true } parsed
                    ? parsed.Value
                    : throw new InvalidTextException(
                        new(
                            $"«{Quote.Of(text)}» er ikke måned og dag: skriv for eksempel 12-31.",
                            $"'{Quote.Of(text)}' is not a month and day: write for instance 12-31."
                        )
                    ),
            AnnualDatePattern.Iso.Format,
            new("string", "^[0-9]{2}-[0-9]{2}$")
        );

    /// <summary>An amount in kroner: a number with at most two decimals, or the same as a string.</summary>
    public sealed class AmountLeaf : JsonLeaf<Kroner>
    {
        private const int OrePerKrone = 100;

        public override JsonShape Shape { get; } = new("number|string", "^-?[0-9]+([.][0-9]{1,2})?$");

        protected override Kroner Parse(JsonNode node)
        {
            var text = node switch
            {
                JsonNode.Number number => number.Digits,
                JsonNode.Text value => value.Value,
                _ => throw Expected(new("et beløp i kroner", "an amount in kroner"), node),
            };
            return Kroner.TryParse(text, out var amount)
                ? amount
                : throw new InvalidTextException(
                    new(
                        $"«{Quote.Of(text)}» er ikke et beløp i kroner: skriv for eksempel 12500 eller 12500.50.",
                        $"'{Quote.Of(text)}' is not an amount in kroner: write for instance 12500 or 12500.50."
                    )
                );
        }

        public override void Write(Utf8JsonWriter writer, Kroner value, JsonSerializerOptions options)
        {
            if (BigInteger.Abs(value.ToOre()) <= ExactJson.LargestExactNumber * OrePerKrone)
            {
                writer.WriteRawValue(value.ToString());
            }
            else
            {
                writer.WriteStringValue(value.ToString());
            }
        }
    }

    /// <summary>An exact number: a JSON number, or a string such as <c>1/3</c>.</summary>
    public sealed class ExactNumberLeaf : JsonLeaf<Fraction>
    {
        public override JsonShape Shape { get; } = new("number|string", @"\S");

        protected override Fraction Parse(JsonNode node)
        {
            var text = node switch
            {
                JsonNode.Number number => number.Digits,
                JsonNode.Text value => value.Value,
                _ => throw Expected(new("et tall", "a number"), node),
            };
            return Fraction.Parse(text);
        }

        public override void Write(Utf8JsonWriter writer, Fraction value, JsonSerializerOptions options)
        {
            if (value.IsWhole && BigInteger.Abs(value.Numerator) <= ExactJson.LargestExactNumber)
            {
                writer.WriteNumberValue((long)value.Numerator);
            }
            else
            {
                writer.WriteStringValue(value.IsWhole ? value.ToString() : ExactJson.Text(value));
            }
        }
    }

    /// <summary>A whole number of any size: a JSON number, or its digits as a string.</summary>
    public sealed class IntegerLeaf : JsonLeaf<BigInteger>
    {
        private const int MostDigits = 1000;

        public override JsonShape Shape { get; } = new("integer|string", "^-?[0-9]+$");

        protected override BigInteger Parse(JsonNode node)
        {
            var text = node switch
            {
                JsonNode.Number number => number.Digits,
                JsonNode.Text value => value.Value,
                _ => null,
            };
            // The parser of the framework would take a plus sign, and NUL characters after the digits.
            return
                text?.Length is > 0 and <= MostDigits
                && text.All(character => character is '-' or (>= '0' and <= '9'))
                && BigInteger.TryParse(
                    text,
                    NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out var integer
                )
                ? integer
                : throw Expected(new("et helt tall", "a whole number"), node);
        }

        public override void Write(Utf8JsonWriter writer, BigInteger value, JsonSerializerOptions options)
        {
            if (BigInteger.Abs(value) <= ExactJson.LargestExactNumber)
            {
                writer.WriteNumberValue((long)value);
            }
            else
            {
                writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>A whole number between two others.</summary>
    public abstract class RangeLeaf(int from, int to) : JsonLeaf<int>
    {
        public override JsonShape Shape { get; } = new("integer", Minimum: from, Maximum: to);

        protected override int Parse(JsonNode node) =>
            node is JsonNode.Number number
            && int.TryParse(number.Digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && value >= from
            && value <= to
                ? value
                : throw Expected(
                    new(
                        FormattableString.Invariant($"et helt tall fra {from} til {to}"),
                        FormattableString.Invariant($"a whole number from {from} to {to}")
                    ),
                    node
                );

        public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value);
    }

    /// <summary>A whole number between two others, or nothing.</summary>
    public abstract class OptionalRangeLeaf(int from, int to) : JsonLeaf<int?>
    {
        private readonly Range range = new(from, to);

        public override JsonShape Shape => range.Shape;

        protected override int? Parse(JsonNode node) => range.Of(node);

        public override void Write(Utf8JsonWriter writer, int? value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value.GetValueOrDefault());

        private sealed class Range(int from, int to) : RangeLeaf(from, to)
        {
            public int Of(JsonNode node) => Parse(node);
        }
    }

    /// <summary>A grant year.</summary>
    public sealed class YearLeaf() : RangeLeaf(1, 9997);

    /// <summary>A grant year, or nothing.</summary>
    public sealed class OptionalYearLeaf() : OptionalRangeLeaf(1, 9997);

    /// <summary>The grant year of an invoice.</summary>
    public sealed class InvoiceYearLeaf() : RangeLeaf(1, 9998);

    /// <summary>A whole number of hundredths.</summary>
    public sealed class PercentLeaf() : RangeLeaf(0, 100);

    /// <summary>A whole number of hundredths, or nothing.</summary>
    public sealed class OptionalPercentLeaf() : OptionalRangeLeaf(0, 100);

    /// <summary>How many years a report looks back.</summary>
    public sealed class YearsBeforeLeaf() : RangeLeaf(0, 10);

    /// <summary>A number of inhabitants.</summary>
    public sealed class PopulationLeaf() : RangeLeaf(0, int.MaxValue);

    /// <summary>How many there are.</summary>
    public sealed class CountLeaf() : RangeLeaf(0, int.MaxValue);

    /// <summary>What the amounts of a document count: true for øre, false for kroner.</summary>
    public sealed class CountsOreLeaf() : ChoiceLeaf<bool>([("kroner", false), ("ore", true)]);

    public sealed class KeyLeaf() : TextLeaf<AllocationKey>(AllocationKey.Parse, key => key.ToString(), new("string"));

    public sealed class ShareLeaf() : TextLeaf<Share>(Share.Parse, share => share.ToString(), new("string", @"\S"));

    public sealed class CriterionLeaf()
        : TextLeaf<Criterion>(Criterion.Parse, criterion => criterion.Code, new("string", @"\S"));

    public sealed class ProjectNumberLeaf()
        : TextLeaf<ProjectNumber>(ProjectNumber.Parse, number => number.ToString(), new("string", "^[1-9][0-9]{5}$"));

    public sealed class CountyNumberLeaf()
        : TextLeaf<CountyNumber>(CountyNumber.Parse, number => number.ToString(), new("string", "^[0-9]{2}$"));

    public sealed class MunicipalityNumberLeaf()
        : TextLeaf<MunicipalityNumber>(
            MunicipalityNumber.Parse,
            number => number.ToString(),
            new("string", "^[0-9]{4}$")
        );

    public sealed class FingerprintLeaf()
        : TextLeaf<ClauseFingerprint>(
            ClauseFingerprint.Parse,
            fingerprint => fingerprint.ToString(),
            new("string", "^[0-9]+:[0-9a-f]{64}$")
        );

    public sealed class ObligationLeaf()
        : ChoiceLeaf<Obligation>([("must", Obligation.Must), ("should", Obligation.Should), ("may", Obligation.May)]);

    public sealed class SourceStatusLeaf()
        : ChoiceLeaf<SourceStatus>([("issued", SourceStatus.Issued), ("draft", SourceStatus.Draft)]);

    public sealed class OutcomeLeaf()
        : ChoiceLeaf<Outcome>([
            ("met", Outcome.Met),
            ("notMet", Outcome.NotMet),
            ("undetermined", Outcome.Undetermined),
            ("notApplicable", Outcome.NotApplicable),
        ]);

    public sealed class SignerCapacityLeaf()
        : ChoiceLeaf<SignerCapacity>([
            ("municipal-director", SignerCapacity.MunicipalDirector),
            ("delegate", SignerCapacity.Delegate),
            ("other", SignerCapacity.Other),
        ]);

    public sealed class TextFieldLeaf() : FieldLeaf<string>(new SomeTextLeaf());

    public sealed class DateFieldLeaf() : FieldLeaf<LocalDate>(new DateLeaf());

    public sealed class AmountFieldLeaf() : FieldLeaf<Kroner>(new AmountLeaf());

    public sealed class ProjectNumberFieldLeaf() : FieldLeaf<ProjectNumber>(new ProjectNumberLeaf());

    public sealed class MunicipalityNumberFieldLeaf() : FieldLeaf<MunicipalityNumber>(new MunicipalityNumberLeaf());

    public sealed class SignerCapacityFieldLeaf() : FieldLeaf<SignerCapacity>(new SignerCapacityLeaf());

    public sealed class MethodLeaf()
        : TextLeaf<ApportionmentMethod>(
            ApportionmentMethod.Parse,
            method => method.Code,
            new("string", Values: [.. ApportionmentMethod.All.Select(method => method.Code)])
        );

    public sealed class RollPolicyLeaf()
        : TextLeaf<RollPolicy>(
            RollPolicy.Parse,
            policy => policy.Code,
            new("string", Values: [.. RollPolicy.All.Select(policy => policy.Code)])
        );

    /// <summary>A letter: a year as a number or a string, or the path of a letter file.</summary>
    public sealed class LetterReferenceLeaf : JsonLeaf<LetterReference>
    {
        public override JsonShape Shape { get; } = new("integer|string", @"\S", Minimum: 0, Maximum: 9999);

        protected override LetterReference Parse(JsonNode node) =>
            LetterReference.Parse(
                node switch
                {
                    // Another number is no year, and no file is called by one.
                    JsonNode.Number { Digits: { Length: <= 4 } year }
                        when year.All(digit => digit is >= '0' and <= '9') => year,
                    JsonNode.Text text => text.Value,
                    _ => throw Expected(new("et år eller en fil", "a year or a file"), node),
                }
            );

        public override void Write(Utf8JsonWriter writer, LetterReference value, JsonSerializerOptions options)
        {
            if (value.Year is { } year)
            {
                writer.WriteNumberValue(year);
            }
            else
            {
                writer.WriteStringValue(value.File);
            }
        }
    }
}
