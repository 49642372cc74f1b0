using EHelse.Domain.Allocation;
using EHelse.Domain.Geography;
using EHelse.Domain.Groups;
using EHelse.Domain.Json.Forms;
using EHelse.Domain.Letters;
using EHelse.Domain.Networks;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Letters;

/// <summary>Makes the file of a letter.</summary>
internal static class LetterWriting
{
    public static LetterDocument Of(AssignmentLetter letter) =>
        new()
        {
            Format = LetterDocument.Version,
            Year = letter.Year,
            IsWhatIf = letter.IsWhatIf ? true : null,
            Document = new()
            {
                Code = letter.Document.Code,
                Title = TextDocument.Of(letter.Document.Title),
                Status = letter.Document.Status,
            },
            Total = letter.Total,
            Key = new() { Parts = KeyDocument.PartsOf(letter.Key), DecidedOn = letter.KeyDecidedOn },
            Networks = [.. letter.Networks.Select(Of)],
            Division = Of(letter.Division),
            Basis = BasisDocument.Of(letter.Basis, withNames: false),
            PublishedTable = letter.PublishedTable is { } table ? Of(table) : null,
            Citations = Of(letter.Citations),
            Invoicing = new()
            {
                DatedNoLaterThan = letter.InvoicingTerms.DatedNoLaterThan,
                ReceivedNoLaterThan = letter.InvoicingTerms.ReceivedNoLaterThan,
            },
            Reporting = new()
            {
                FirstYear = letter.ReportingTerms.FirstYear,
                NotKnownBefore = letter.ReportingTerms.NotKnownBefore,
                Duties = [.. letter.ReportingTerms.Duties.Select(Of)],
            },
            Agreement = new() { Code = letter.Agreement.Document.Code, LastDay = letter.Agreement.LastDay },
            Competence = Of(letter.CompetenceRequirements),
            ExpenseKinds =
            [
                .. letter.ExpenseKinds.Select(kind => new LetterDocument.LetterExpenseKind
                {
                    Code = kind.Code,
                    Name = TextDocument.Of(kind.Name),
                    IsNeverCovered = kind.IsNeverCovered,
                }),
            ],
            Rules = [.. letter.Rules.Select(Of)],
        };

    private static LetterDocument.LetterTable Of(PublishedTable table) =>
        new()
        {
            Source = table.Provenance.Source,
            AsOf = table.Provenance.AsOf,
            StatedTotal = table.StatedTotal,
            Lines =
            [
                .. table.Lines.Select(line => new LetterDocument.LetterTableLine
                {
                    Code = ProjectNumber.Parse(line.Recipient.Code),
                    Amount = line.Amount,
                }),
            ],
        };

    private static LetterDocument.LetterCompetence Of(IReadOnlyList<CompetenceRequirement> requirements) =>
        new()
        {
            Areas =
            [
                .. requirements
                    .SelectMany(requirement => requirement.Areas)
                    .Distinct()
                    .Select(area => new LetterDocument.LetterArea
                    {
                        Code = area.Code,
                        Name = TextDocument.Of(area.Name),
                    }),
            ],
            Requirements = [.. requirements.Select(Of)],
        };

    private static LetterDocument.LetterNetwork Of(DigiNetwork network) =>
        new()
        {
            ProjectNumber = network.ProjectNumber,
            Name = network.Name,
            FullName = network.FullName,
            Counties = [.. network.Counties],
            HostMunicipality = network.HostMunicipality,
        };

    private static LetterDocument.LetterDivision Of(AdministrativeDivision division) =>
        division.Equals(AdministrativeDivision.Of2024)
            ? new() { BuiltIn = LetterDocument.BuiltInDivision }
            : new()
            {
                Source = division.Provenance.Source,
                AsOf = division.Provenance.AsOf,
                Counties =
                [
                    .. division.Counties.Select(county => new LetterDocument.LetterCounty
                    {
                        Number = county.Number,
                        Name = county.Name,
                    }),
                ],
                Municipalities =
                [
                    .. division.Municipalities.Select(municipality => new LetterDocument.LetterMunicipality
                    {
                        Number = municipality.Number,
                        Name = municipality.Name,
                        OfficialName = string.Equals(
                            municipality.OfficialName,
                            municipality.Name,
                            StringComparison.Ordinal
                        )
                            ? null
                            : municipality.OfficialName,
                        Population = municipality.Population,
                    }),
                ],
            };

    private static LetterDocument.LetterDuty Of(ReportingDuty duty) =>
        new()
        {
            Code = duty.Code,
            Name = TextDocument.Of(duty.Name),
            DueOn = duty.DueOn,
            Obligation = duty.Obligation,
            Citation = CitationDocument.Of(duty.Citation),
            Reading = TextDocument.Of(duty.Reading),
            Contents =
            [
                .. duty.Contents.Select(content => new LetterDocument.LetterContent
                {
                    Code = content.Code,
                    Name = TextDocument.Of(content.Name),
                    YearsBefore = content.YearsBefore,
                    EndsAtTheDeadline = content.EndsAtTheDeadline ? true : null,
                }),
            ],
            IsAskedForInItsOwnYear = duty.IsAskedForInItsOwnYear,
            MayRoll = duty.MayRoll,
        };

    private static LetterDocument.LetterRequirement Of(CompetenceRequirement requirement) =>
        new()
        {
            Code = requirement.Code,
            Name = TextDocument.Of(requirement.Name),
            Citation = CitationDocument.Of(requirement.Citation),
            Clauses =
            [
                .. requirement.Clauses.Select(clause => new LetterDocument.LetterRequirementClause
                {
                    Citation = CitationDocument.Of(clause.Citation),
                    Areas = [.. clause.Areas.Select(area => area.Code)],
                }),
            ],
        };

    private static LetterDocument.LetterRule Of(Rule rule) =>
        new()
        {
            Code = rule.Code,
            Obligation = rule.Obligation,
            Title = TextDocument.Of(rule.Title),
            Meaning = TextDocument.Of(rule.Meaning),
            Citations = Of(rule.Citations),
        };

    private static CitationDocument[] Of(IEnumerable<Citation> citations) => [.. citations.Select(CitationDocument.Of)];
}
