using EHelse.Domain.Agreements;
using EHelse.Domain.Allocation;
using EHelse.Domain.Costs;
using EHelse.Domain.Geography;
using EHelse.Domain.Groups;
using EHelse.Domain.Invoicing;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Reporting;
using EHelse.Domain.Rollout;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Letters;

public sealed partial class AssignmentLetter
{
    /// <summary>The letter of 2024: kr 36 683 801 on 11 networks, 60 % flat and 40 % weighted.</summary>
    /// <remarks>
    /// The weighted part is split evenly between municipalities and population, and flat is per network: our reading, which
    /// misses the published lines by 1 098 to 47 281 kr (reading R2). Source: assignment letter 2024, financial frames.
    /// </remarks>
    public static AssignmentLetter Of2024 { get; } =
        new(
            2024,
            SourceDocument.Letter2024,
            Kroner.Of(36_683_801),
            AllocationKey.Of(
                new KeyPart(Criterion.Flat, Share.Percent(60)),
                new KeyPart(Criterion.Municipalities, Share.Percent(20)),
                new KeyPart(Criterion.Population, Share.Percent(20))
            ),
            new LocalDate(2024, 3, 22),
            NetworkRegister.Of2024,
            AdministrativeDivision.Of2024,
            AllocationBasis.OfNetworks(NetworkRegister.Of2024, AdministrativeDivision.Of2024),
            new PublishedTable(
                new Provenance(Letter2024Clauses.Table1.ToString(), new LocalDate(2024, 3, 22)),
                [
                    Row("103972", 2_950_584),
                    Row("103976", 3_445_402),
                    Row("103969", 2_908_718),
                    Row("103967", 3_173_401),
                    Row("103975", 2_979_052),
                    Row("103971", 3_139_320),
                    Row("103966", 3_135_165),
                    Row("103968", 3_421_391),
                    Row("103973", 3_057_255),
                    Row("103970", 3_739_052),
                    Row("103974", 4_734_462),
                ],
                Kroner.Of(36_683_801)
            ),
            isWhatIf: false,
            new(TermsOf2024)
        );

    private static LetterTerms TermsOf2024() =>
        new(
            2024,
            [
                Letter2024Clauses.KeyDecision,
                Letter2024Clauses.CountiesAndNetworks,
                Letter2024Clauses.TotalToDistribute,
                Letter2024Clauses.KeySplit,
                Letter2024Clauses.Table1,
                Letter2024Clauses.Recipients,
            ],
            InvoicingTerms.Of2024,
            ReportingTerms.Of2024,
            CooperationAgreement.Draft2024,
            CompetenceRequirement.Of2024,
            ExpenseKind.All,
            InOrder([
                .. RolloutRules.All,
                .. GroupRules.All,
                PublishedLinesSumToTheStatedTotal.Rule,
                .. CostRules.All,
                .. InvoiceRules.All,
                .. ReportingRules.All,
                .. ResultGoals.All,
                .. AgreementRules.All,
            ])
        );

    // By the clause they rest on; rules of one clause by their code.
    private static IEnumerable<Rule> InOrder(IEnumerable<Rule> rules)
    {
        var places = new Dictionary<Citation, int>();
        foreach (var clause in ClauseRegister.All.SelectMany(register => register))
        {
            places.Add(clause.Citation, places.Count);
        }

        return rules.OrderBy(rule => places[rule.Citation]).ThenBy(rule => rule.Code, StringComparer.Ordinal);
    }

    private static PublishedLine Row(string number, long kroner) =>
        new(new Recipient(number, NetworkRegister.Of2024.Parse(number).Name), Kroner.Of(kroner));
}
