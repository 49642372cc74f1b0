using System.Text.Json.Serialization;
using EHelse.Domain.Geography;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Json.Forms;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Json.Letters;

/// <summary>An assignment letter as its file has it. Properties stand in the file in this order.</summary>
internal sealed class LetterDocument
{
    /// <summary>What the property <c>format</c> says.</summary>
    public const string Version = "letter/1";

    /// <summary>What <c>division.builtIn</c> may say: the division that comes with the library.</summary>
    public const int BuiltInDivision = 2024;

    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Format { get; init; }

    [JsonConverter(typeof(JsonLeaves.YearLeaf))]
    public required int Year { get; init; }

    public bool? IsWhatIf { get; init; }

    public required LetterSource Document { get; init; }

    public required Kroner Total { get; init; }

    public required LetterKey Key { get; init; }

    public required LetterNetwork[] Networks { get; init; }

    public required LetterDivision Division { get; init; }

    public required BasisDocument Basis { get; init; }

    public LetterTable? PublishedTable { get; init; }

    public required CitationDocument[] Citations { get; init; }

    public required LetterInvoicing Invoicing { get; init; }

    public required LetterReporting Reporting { get; init; }

    public required LetterAgreement Agreement { get; init; }

    public required LetterCompetence Competence { get; init; }

    public required LetterExpenseKind[] ExpenseKinds { get; init; }

    public required LetterRule[] Rules { get; init; }

    public sealed class LetterSource
    {
        public required string Code { get; init; }

        public required TextDocument Title { get; init; }

        public required SourceStatus Status { get; init; }
    }

    public sealed class LetterKey
    {
        public required KeyDocument.KeyDocumentPart[] Parts { get; init; }

        public required LocalDate DecidedOn { get; init; }
    }

    public sealed class LetterNetwork
    {
        public required ProjectNumber ProjectNumber { get; init; }

        public required string Name { get; init; }

        public required string FullName { get; init; }

        public required CountyNumber[] Counties { get; init; }

        public MunicipalityNumber? HostMunicipality { get; init; }
    }

    public sealed class LetterDivision
    {
        [JsonConverter(typeof(JsonLeaves.OptionalYearLeaf))]
        public int? BuiltIn { get; init; }

        public string? Source { get; init; }

        public LocalDate? AsOf { get; init; }

        public LetterCounty[]? Counties { get; init; }

        public LetterMunicipality[]? Municipalities { get; init; }
    }

    public sealed class LetterCounty
    {
        public required CountyNumber Number { get; init; }

        public required string Name { get; init; }
    }

    public sealed class LetterMunicipality
    {
        public required MunicipalityNumber Number { get; init; }

        public required string Name { get; init; }

        public string? OfficialName { get; init; }

        [JsonConverter(typeof(JsonLeaves.PopulationLeaf))]
        public required int Population { get; init; }
    }

    public sealed class LetterTable
    {
        public required string Source { get; init; }

        public LocalDate? AsOf { get; init; }

        public required Kroner StatedTotal { get; init; }

        public required LetterTableLine[] Lines { get; init; }
    }

    public sealed class LetterTableLine
    {
        public required ProjectNumber Code { get; init; }

        public required Kroner Amount { get; init; }
    }

    public sealed class LetterInvoicing
    {
        public required LocalDate DatedNoLaterThan { get; init; }

        public required LocalDate ReceivedNoLaterThan { get; init; }
    }

    public sealed class LetterReporting
    {
        [JsonConverter(typeof(JsonLeaves.YearLeaf))]
        public required int FirstYear { get; init; }

        public required LocalDate NotKnownBefore { get; init; }

        public required LetterDuty[] Duties { get; init; }
    }

    public sealed class LetterDuty
    {
        public required string Code { get; init; }

        public required TextDocument Name { get; init; }

        public required AnnualDate DueOn { get; init; }

        public required Obligation Obligation { get; init; }

        public required CitationDocument Citation { get; init; }

        public required TextDocument Reading { get; init; }

        public required LetterContent[] Contents { get; init; }

        public required bool IsAskedForInItsOwnYear { get; init; }

        public required bool MayRoll { get; init; }
    }

    public sealed class LetterContent
    {
        public required string Code { get; init; }

        public required TextDocument Name { get; init; }

        [JsonConverter(typeof(JsonLeaves.YearsBeforeLeaf))]
        public required int YearsBefore { get; init; }

        public bool? EndsAtTheDeadline { get; init; }
    }

    public sealed class LetterAgreement
    {
        public required string Code { get; init; }

        public required LocalDate LastDay { get; init; }
    }

    public sealed class LetterCompetence
    {
        public required LetterArea[] Areas { get; init; }

        public required LetterRequirement[] Requirements { get; init; }
    }

    public sealed class LetterArea
    {
        public required string Code { get; init; }

        public required TextDocument Name { get; init; }
    }

    public sealed class LetterRequirement
    {
        public required string Code { get; init; }

        public required TextDocument Name { get; init; }

        public required CitationDocument Citation { get; init; }

        public required LetterRequirementClause[] Clauses { get; init; }
    }

    public sealed class LetterRequirementClause
    {
        public required CitationDocument Citation { get; init; }

        public required string[] Areas { get; init; }
    }

    public sealed class LetterExpenseKind
    {
        public required string Code { get; init; }

        public required TextDocument Name { get; init; }

        public required bool IsNeverCovered { get; init; }
    }

    public sealed class LetterRule
    {
        public required string Code { get; init; }

        public required Obligation Obligation { get; init; }

        public required TextDocument Title { get; init; }

        public required TextDocument Meaning { get; init; }

        public required CitationDocument[] Citations { get; init; }
    }
}
