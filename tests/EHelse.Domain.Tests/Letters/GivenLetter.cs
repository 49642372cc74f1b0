using EHelse.Domain.Agreements;
using EHelse.Domain.Allocation;
using EHelse.Domain.Costs;
using EHelse.Domain.Geography;
using EHelse.Domain.Groups;
using EHelse.Domain.Invoicing;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Tests.Letters;

/// <summary>The letter of 2024 with one fact changed.</summary>
internal static class GivenLetter
{
    public static AssignmentLetter Of2024 => AssignmentLetter.Of2024;

    public static AssignmentLetter With(
        int? year = null,
        SourceDocument? document = null,
        Kroner? total = null,
        AllocationKey? key = null,
        LocalDate? keyDecidedOn = null,
        NetworkRegister? networks = null,
        AdministrativeDivision? division = null,
        AllocationBasis? basis = null,
        PublishedTable? table = null,
        bool hasTable = true,
        IEnumerable<Citation>? citations = null,
        InvoicingTerms? invoicing = null,
        ReportingTerms? reporting = null,
        CooperationAgreement? agreement = null,
        IEnumerable<CompetenceRequirement>? competences = null,
        IEnumerable<ExpenseKind>? kinds = null,
        IEnumerable<Rule>? rules = null,
        bool isWhatIf = false
    ) =>
        new(
            year ?? Of2024.Year,
            document ?? Of2024.Document,
            total ?? Of2024.Total,
            key ?? Of2024.Key,
            keyDecidedOn ?? Of2024.KeyDecidedOn,
            networks ?? Of2024.Networks,
            division ?? Of2024.Division,
            basis ?? Of2024.Basis,
            hasTable ? table ?? Of2024.PublishedTable : null,
            citations ?? Of2024.Citations,
            invoicing ?? Of2024.InvoicingTerms,
            reporting ?? Of2024.ReportingTerms,
            agreement ?? Of2024.Agreement,
            competences ?? Of2024.CompetenceRequirements,
            kinds ?? Of2024.ExpenseKinds,
            rules ?? Of2024.Rules,
            isWhatIf
        );

    public static StatedRule Stated(string code, Obligation obligation = Obligation.Must) =>
        new(code, obligation, new("tittel", "title"), new("mening", "meaning"), SourceDocument.Letter2024, []);

    /// <summary>The basis of 2024 with other values of one network and criterion.</summary>
    public static AllocationBasis Basis(Func<BasisLine, Criterion, Fraction> value, LocalDate? asOf = null) =>
        new(
            new Provenance("test", asOf ?? Of2024.Basis.Provenance.AsOf),
            Of2024.Basis.Lines.Select(line => new BasisLine(
                line.Recipient,
                line.Criteria.ToDictionary(criterion => criterion, criterion => value(line, criterion))
            ))
        );
}
