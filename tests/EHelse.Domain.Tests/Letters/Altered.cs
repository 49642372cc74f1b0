using System.Reflection;
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

/// <summary>Letters that differ from another in what a test names.</summary>
internal static class Altered
{
    /// <summary>The letter with some of its parts exchanged; the published table goes when <paramref name="withTable"/> is false.</summary>
    public static AssignmentLetter Changed(
        AssignmentLetter letter,
        int? year = null,
        SourceDocument? document = null,
        Kroner? total = null,
        AllocationKey? key = null,
        LocalDate? keyDecidedOn = null,
        NetworkRegister? networks = null,
        AdministrativeDivision? division = null,
        AllocationBasis? basis = null,
        PublishedTable? table = null,
        bool withTable = true,
        IEnumerable<Citation>? citations = null,
        InvoicingTerms? invoicing = null,
        ReportingTerms? reporting = null,
        CooperationAgreement? agreement = null,
        IEnumerable<CompetenceRequirement>? competence = null,
        IEnumerable<ExpenseKind>? kinds = null,
        IEnumerable<Rule>? rules = null,
        bool isWhatIf = false
    ) =>
        new(
            year ?? letter.Year,
            document ?? letter.Document,
            total ?? letter.Total,
            key ?? letter.Key,
            keyDecidedOn ?? letter.KeyDecidedOn,
            networks ?? letter.Networks,
            division ?? letter.Division,
            basis ?? letter.Basis,
            withTable ? table ?? letter.PublishedTable : null,
            citations ?? letter.Citations,
            invoicing ?? letter.InvoicingTerms,
            reporting ?? letter.ReportingTerms,
            agreement ?? letter.Agreement,
            competence ?? letter.CompetenceRequirements,
            kinds ?? letter.ExpenseKinds,
            rules ?? letter.Rules,
            isWhatIf
        );

    /// <summary>The letter of 2024 with some of its networks, and the basis of just those.</summary>
    public static AssignmentLetter WithNetworks(
        IEnumerable<DigiNetwork> networks,
        Kroner? total = null,
        AllocationKey? key = null
    )
    {
        var register = new NetworkRegister(networks);
        return Changed(
            AssignmentLetter.Of2024,
            total: total,
            key: key,
            networks: register,
            basis: AllocationBasis.OfNetworks(register, AdministrativeDivision.Of2024),
            withTable: false
        );
    }

    /// <summary>A copy with other values of some properties, also where the library lets nobody make such a value.</summary>
    public static T Copy<T>(T source, params (string Property, object Value)[] values)
        where T : class
    {
        var copy = (T)
            typeof(object)
                .GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!
                .Invoke(source, null)!;
        foreach (var (property, value) in values)
        {
            var type = copy.GetType();
            FieldInfo? field = null;
            for (; field is null; type = type!.BaseType!)
            {
                field = type.GetField($"<{property}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic);
            }

            field.SetValue(copy, value);
        }

        return copy;
    }

    /// <summary>The reporting terms of 2024 with other duties.</summary>
    public static ReportingTerms WithDuties(IEnumerable<ReportingDuty> duties) =>
        new(ReportingTerms.Of2024.FirstYear, ReportingTerms.Of2024.NotKnownBefore, duties);

    /// <summary>The rules of 2024 with one exchanged.</summary>
    public static IEnumerable<Rule> WithRule(string code, params (string Property, object Value)[] values) =>
        AssignmentLetter.Of2024.Rules.Select(rule =>
            string.Equals(rule.Code, code, StringComparison.Ordinal) ? Copy(rule, values) : rule
        );
}
