using EHelse.Domain.Agreements;
using EHelse.Domain.Allocation;
using EHelse.Domain.Costs;
using EHelse.Domain.Geography;
using EHelse.Domain.Groups;
using EHelse.Domain.Invoicing;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Json.Forms;
using EHelse.Domain.Letters;
using EHelse.Domain.Networks;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Letters;

/// <summary>Makes a letter of a file whose form was checked.</summary>
/// <remarks>What says the same as the library's own becomes the library's own, so that a letter read back equals the one written.</remarks>
internal sealed class LetterReading
{
    private readonly JsonBuilding building;
    private readonly LetterDocument file;
    private readonly Dictionary<string, SourceDocument> sources;
    private readonly Dictionary<string, Rule> knownRules;

    private LetterReading(JsonBuilding building, LetterDocument file)
    {
        this.building = building;
        this.file = file;
        Source = new SourceDocument(file.Document.Code, file.Document.Title.ToText(), file.Document.Status);
        sources = new(StringComparer.Ordinal)
        {
            [SourceDocument.Letter2024.Code] = SourceDocument.Letter2024,
            [SourceDocument.CooperationAgreement.Code] = SourceDocument.CooperationAgreement,
            [Source.Code] = Source,
        };
        knownRules = AssignmentLetter.Of2024.Rules.ToDictionary(rule => rule.Code, StringComparer.Ordinal);
    }

    private SourceDocument Source { get; }

    public static AssignmentLetter? Make(JsonBuilding building, LetterDocument file) =>
        new LetterReading(building, file).Make();

    private AssignmentLetter? Make()
    {
        // Told also when what stands after it cannot be made into a letter.
        building.Try("$.total", () => AssignmentLetter.Of2024.WithTotal(file.Total));
        var key = KeyDocument.Make(building, "$.key.parts", file.Key.Parts);
        var networks = Networks();
        var division = Division();
        var basis = networks is null ? null : file.Basis.Make(building, "$.basis", NameOf(networks));
        var table = networks is null ? null : Table(networks);
        var citations = Citations("$.citations", file.Citations);
        var invoicing = building.Try(
            "$.invoicing",
            () => new InvoicingTerms(file.Year, file.Invoicing.DatedNoLaterThan, file.Invoicing.ReceivedNoLaterThan)
        );
        var reporting = Reporting();
        var agreement = Agreement();
        var requirements = Requirements();
        var kinds = JsonBuilding.Each("$.expenseKinds", file.ExpenseKinds, Kind);
        var rules = JsonBuilding.Each("$.rules", file.Rules, Rule);
        return building.IsClean
            ? building.Try(
                "$",
                () =>
                    new AssignmentLetter(
                        file.Year,
                        Source,
                        file.Total,
                        key!,
                        file.Key.DecidedOn,
                        networks!,
                        division!,
                        basis!,
                        table,
                        citations!,
                        invoicing!,
                        reporting!,
                        agreement!,
                        requirements!,
                        kinds!,
                        rules!,
                        file.IsWhatIf ?? false
                    ),
                PropertyOf
            )
            : null;
    }

    private static string PropertyOf(string parameter) =>
        parameter switch
        {
            "invoicingTerms" => "invoicing",
            "reportingTerms" => "reporting",
            "competenceRequirements" => "competence.requirements",
            _ => parameter,
        };

    private NetworkRegister? Networks()
    {
        if (file.Networks.Length == 0)
        {
            // Else every line of basis and table would be told to be of no network.
            building.Fail("$.networks", new("Brevet har ingen nettverk.", "The letter has no networks."));
            return null;
        }

        return
            JsonBuilding.Each(
                "$.networks",
                file.Networks,
                (path, network) =>
                    building.Try(
                        path,
                        () =>
                            new DigiNetwork(
                                network.ProjectNumber,
                                network.Name,
                                network.FullName,
                                network.Counties,
                                network.HostMunicipality
                            )
                    )
            )
                is { } networks
            ? building.Try("$.networks", () => new NetworkRegister(networks))
            : null;
    }

    private static Func<string, string?> NameOf(NetworkRegister networks) =>
        code => ProjectNumber.TryParse(code, out var number) ? networks.Find(number)?.Name : null;

    private AdministrativeDivision? Division()
    {
        const string Path = "$.division";
        var given = file.Division;
        if (given.BuiltIn is { } year)
        {
            if (year != LetterDocument.BuiltInDivision)
            {
                building.Fail(
                    Path + ".builtIn",
                    new(
                        $"Biblioteket har inndelingen av {LetterDocument.BuiltInDivision}; skriv en annen helt ut med fylker og kommuner.",
                        $"The library has the division of {LetterDocument.BuiltInDivision}; write another out with counties and municipalities."
                    )
                );
            }

            if (
                given.Source is not null
                || given.AsOf is not null
                || given.Counties is not null
                || given.Municipalities is not null
            )
            {
                building.Fail(
                    Path,
                    new(
                        "«builtIn» står alene: uten source, asOf, counties og municipalities.",
                        "'builtIn' stands alone: without source, asOf, counties and municipalities."
                    )
                );
            }

            return AdministrativeDivision.Of2024;
        }

        return WrittenOut(Path, given);
    }

    private AdministrativeDivision? WrittenOut(string path, LetterDocument.LetterDivision given)
    {
        if (
            given.Source is not { } source
            || given.Counties is not { } counties
            || given.Municipalities is not { } municipalities
        )
        {
            building.Fail(
                path,
                new(
                    "Inndelingen trenger «builtIn», eller source, counties og municipalities.",
                    "The division needs 'builtIn', or else source, counties and municipalities."
                )
            );
            return null;
        }

        return building.Try(
            path,
            () =>
                new AdministrativeDivision(
                    new Provenance(source, given.AsOf),
                    counties.Select(county => new County(county.Number, county.Name)),
                    municipalities.Select(municipality => new Municipality(
                        municipality.Number,
                        municipality.Name,
                        municipality.OfficialName ?? municipality.Name,
                        municipality.Population
                    ))
                )
        );
    }

    private PublishedTable? Table(NetworkRegister networks)
    {
        if (file.PublishedTable is not { } table)
        {
            return null;
        }

        const string Path = "$.publishedTable";
        var named = new HashSet<ProjectNumber>();
        var lines = JsonBuilding.Each(
            Path + ".lines",
            table.Lines,
            (path, line) =>
            {
                if (!named.Add(line.Code))
                {
                    building.Fail(
                        path + ".code",
                        new($"{line.Code} står to ganger i tabellen.", $"{line.Code} stands twice in the table.")
                    );
                    return null;
                }

                if (networks.Find(line.Code) is { } network)
                {
                    return building.Try(
                        path,
                        () => new PublishedLine(new Recipient(line.Code.ToString(), network.Name), line.Amount)
                    );
                }

                building.Fail(
                    path + ".code",
                    new(
                        $"Ingen av nettverkene har prosjektnummeret {line.Code}.",
                        $"None of the networks has the project number {line.Code}."
                    )
                );
                return null;
            }
        );
        return lines is null
            ? null
            : building.Try(
                Path,
                () => new PublishedTable(new Provenance(table.Source, table.AsOf), lines, table.StatedTotal)
            );
    }

    private ReportingTerms? Reporting()
    {
        const string Path = "$.reporting";
        var duties = JsonBuilding.Each(Path + ".duties", file.Reporting.Duties, Duty);
        return duties is null
            ? null
            : building.Try(
                Path,
                () => new ReportingTerms(file.Reporting.FirstYear, file.Reporting.NotKnownBefore, duties)
            );
    }

    private ReportingDuty? Duty(string path, LetterDocument.LetterDuty duty)
    {
        var citation = Citation(path + ".citation", duty.Citation);
        var contents = JsonBuilding.Each(
            path + ".contents",
            duty.Contents,
            (at, content) =>
                building.Try(
                    at,
                    () =>
                        new ReportContent(
                            content.Code,
                            content.Name.ToText(),
                            content.YearsBefore,
                            content.EndsAtTheDeadline ?? false
                        )
                )
        );
        return citation is null || contents is null
            ? null
            : building.Try(
                path,
                () =>
                    new ReportingDuty(
                        duty.Code,
                        duty.Name.ToText(),
                        duty.DueOn,
                        duty.Obligation,
                        citation,
                        duty.Reading.ToText(),
                        contents,
                        duty.IsAskedForInItsOwnYear,
                        duty.MayRoll
                    )
            );
    }

    private CooperationAgreement? Agreement()
    {
        const string Path = "$.agreement";
        var known = CooperationAgreement.Draft2024;
        if (string.Equals(file.Agreement.Code, known.Document.Code, StringComparison.Ordinal))
        {
            return file.Agreement.LastDay == known.LastDay
                ? known
                : building.Try(Path, () => known.WithLastDay(file.Agreement.LastDay));
        }

        var code = Quote.Of(file.Agreement.Code);
        building.Fail(
            Path + ".code",
            new(
                $"Avtalen «{code}» er ukjent; biblioteket kjenner {known.Document.Code}.",
                $"The agreement '{code}' is unknown; the library knows {known.Document.Code}."
            )
        );
        return null;
    }

    private IReadOnlyList<CompetenceRequirement>? Requirements()
    {
        var areas = JsonBuilding.Each(
            "$.competence.areas",
            file.Competence.Areas,
            (path, area) => building.Try(path, () => new CompetenceArea(area.Code, area.Name.ToText()))
        );
        if (areas is null)
        {
            return null;
        }

        var byCode = new Dictionary<string, CompetenceArea>(StringComparer.Ordinal);
        for (var index = 0; index < areas.Count; index++)
        {
            if (byCode.ContainsKey(areas[index].Code))
            {
                building.Fail(
                    JsonBuilding.At("$.competence.areas", index),
                    new($"Området {areas[index].Code} står to ganger.", $"The area {areas[index].Code} stands twice.")
                );
            }

            byCode[areas[index].Code] = areas[index];
        }

        return JsonBuilding.Each(
            "$.competence.requirements",
            file.Competence.Requirements,
            (path, requirement) =>
            {
                var citation = Citation(path + ".citation", requirement.Citation);
                var clauses = JsonBuilding.Each(
                    path + ".clauses",
                    requirement.Clauses,
                    (at, clause) => Clause(at, clause, byCode)
                );
                return citation is null || clauses is null
                    ? null
                    : building.Try(
                        path,
                        () => new CompetenceRequirement(requirement.Code, requirement.Name.ToText(), citation, clauses)
                    );
            }
        );
    }

    private CompetenceClause? Clause(
        string path,
        LetterDocument.LetterRequirementClause clause,
        Dictionary<string, CompetenceArea> known
    )
    {
        var citation = Citation(path + ".citation", clause.Citation);
        var areas = JsonBuilding.Each(
            path + ".areas",
            clause.Areas,
            (at, code) =>
            {
                if (known.TryGetValue(code, out var area))
                {
                    return area;
                }

                building.Fail(
                    at,
                    Names.Unknown(
                        $"Området «{Quote.Of(code)}» står ikke i competence.areas.",
                        $"The area '{Quote.Of(code)}' is not among competence.areas.",
                        code,
                        known.Keys
                    )
                );
                return null;
            }
        );
        return citation is null || areas is null
            ? null
            : building.Try(path, () => new CompetenceClause(citation, areas));
    }

    private ExpenseKind? Kind(string path, LetterDocument.LetterExpenseKind kind) =>
        building.Try(path, () => new ExpenseKind(kind.Code, kind.Name.ToText(), kind.IsNeverCovered));

    private Rule? Rule(string path, LetterDocument.LetterRule rule)
    {
        if (Citations(path + ".citations", rule.Citations) is not { } citations)
        {
            return null;
        }

        var stated = building.Try(
            path,
            () =>
                new StatedRule(
                    rule.Code,
                    rule.Obligation,
                    rule.Title.ToText(),
                    rule.Meaning.ToText(),
                    Source,
                    citations
                )
        );
        return stated is not null && knownRules.TryGetValue(stated.Code, out var known) && known.SaysTheSameAs(stated)
            ? known
            : stated;
    }

    private IReadOnlyList<Citation>? Citations(string path, CitationDocument[] citations) =>
        JsonBuilding.Each(path, citations, Citation);

    private Citation? Citation(string path, CitationDocument citation)
    {
        if (sources.TryGetValue(citation.Document, out var source))
        {
            return new Citation(source, citation.Section, citation.Locator, citation.Fingerprint);
        }

        var code = Quote.Of(citation.Document);
        building.Fail(
            path + ".document",
            Names.Unknown(
                $"Kilden «{code}» er ukjent; kjent er {string.Join(", ", sources.Keys)}.",
                $"The source '{code}' is unknown; known are {string.Join(", ", sources.Keys)}.",
                citation.Document,
                sources.Keys
            )
        );
        return null;
    }
}
