using System.Numerics;
using System.Text.Json.Serialization;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Json.Forms;
using EHelse.Domain.Money;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Json.Fixtures;

/// <summary>Fixtures as their file has them.</summary>
internal sealed class FixtureFileDocument
{
    /// <summary>What the property <c>format</c> says.</summary>
    public const string Version = "fixtures/1";

    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Format { get; init; }

    public string? Source { get; init; }

    public LetterReference? Letter { get; init; }

    public required FixtureCase[] Fixtures { get; init; }

    public sealed class FixtureCase
    {
        public required string Name { get; init; }

        public string? Source { get; init; }

        public LetterReference? Letter { get; init; }

        public FixtureDistribution? Distribution { get; init; }

        public FixtureCorrectedTable? CorrectedTable { get; init; }

        public FixtureApportionment? Apportionment { get; init; }

        public GroupsForm? Group { get; init; }

        public ExpensesForm? Expenses { get; init; }

        public InvoiceForm? Invoice { get; init; }

        public ConfirmationForm? Confirmation { get; init; }

        public FixtureCalendar? Calendar { get; init; }

        public Kroner? Tolerance { get; init; }

        public required FixtureExpected Expect { get; init; }
    }

    public sealed class FixtureDistribution
    {
        public Kroner? Total { get; init; }

        public KeyDocument.KeyDocumentPart[]? Key { get; init; }

        public BasisDocument? Basis { get; init; }

        public ApportionmentMethod? Method { get; init; }

        public Kroner? Unit { get; init; }

        public Kroner? Minimum { get; init; }

        public Kroner? Maximum { get; init; }
    }

    public sealed class FixtureCorrectedTable;

    public sealed class FixtureApportionment
    {
        public required BigInteger Total { get; init; }

        public required Fraction[] Weights { get; init; }

        public ApportionmentMethod? Method { get; init; }

        public BigInteger? Minimum { get; init; }

        public BigInteger? Maximum { get; init; }
    }

    public sealed class FixtureCalendar
    {
        [JsonConverter(typeof(JsonLeaves.OptionalYearLeaf))]
        public int? Year { get; init; }

        public RollPolicy? Roll { get; init; }
    }

    public sealed class FixtureExpected
    {
        public Kroner? Total { get; init; }

        public Dictionary<string, Kroner>? Amounts { get; init; }

        public Dictionary<string, Kroner>? SomeAmounts { get; init; }

        public BigInteger[]? Units { get; init; }

        public bool? IsRefused { get; init; }

        public bool? HoldsAllMusts { get; init; }

        public FixtureExpectedFinding[]? Findings { get; init; }

        public Kroner? Covered { get; init; }

        public Kroner? Excluded { get; init; }

        public Kroner? NeedsAssessment { get; init; }

        public FixtureExpectedDeadline[]? Deadlines { get; init; }
    }

    public sealed class FixtureExpectedFinding
    {
        public required string Code { get; init; }

        public string? Path { get; init; }

        public required Outcome Outcome { get; init; }

        public Obligation? Obligation { get; init; }

        public string? Actual { get; init; }

        public string[]? Missing { get; init; }

        public FixtureExpectedCitation? Citation { get; init; }
    }

    public sealed class FixtureExpectedCitation
    {
        public string? Document { get; init; }

        public required string Section { get; init; }

        public required string Locator { get; init; }
    }

    public sealed class FixtureExpectedDeadline
    {
        public required string Code { get; init; }

        public required LocalDate DueOn { get; init; }
    }
}
