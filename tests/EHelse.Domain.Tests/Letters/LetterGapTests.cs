using EHelse.Domain.Allocation;
using EHelse.Domain.Groups;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Tests.Letters;

public sealed class LetterGapTests
{
    private static AssignmentLetter Of2024 => AssignmentLetter.Of2024;

    [Fact]
    public void FindGaps_Of2024_IsTheKroneAlone() =>
        Assert.Equal(
            "table-does-not-sum publishedTable: The published lines sum to 36,683,802 kr, 1 kr more than the stated total 36,683,801 kr.",
            Assert.Single(Of2024.FindGaps()).ToString()
        );

    [Fact]
    public void FindGaps_TableThatSums_HasNone() =>
        Assert.Empty(
            Altered
                .Changed(GivenLetter.Of2024, table: new(Of2024.PublishedTable!.Provenance, Corrected, Of2024.Total))
                .FindGaps()
        );

    [Fact]
    public void FindGaps_CriterionWithoutFigures_SaysWhich() =>
        Has(
            Of2024.WithKey(AllocationKey.Parse("flat=75%,area=25%,depth=0%")),
            "no-basis key: The key distributes 25% by 'area', but the basis has no figures for it."
        );

    [Fact]
    public void FindGaps_FiguresThatAreZero_SaysWhich() =>
        Has(
            Altered.Changed(
                GivenLetter.Of2024,
                basis: GivenLetter.Basis(
                    (line, criterion) =>
                        criterion == Criterion.Population ? Fraction.Zero : line.ValueOf(criterion)!.Value,
                    new LocalDate(2020, 1, 1)
                )
            ),
            "zero-sum-criterion basis.lines: The key distributes 20% by 'population', but the figures of the basis are zero for all."
        );

    [Fact]
    public void FindGaps_AnotherTotal_IsNotThatOfTheTable() =>
        Has(
            Of2024.WithTotal(Kroner.OfOre(4_000_000_050)),
            "total-has-ore total: The total 40,000,000.50 kr has øre and cannot be distributed in whole kroner.",
            "table-is-of-another-total publishedTable.statedTotal: The table states the total 36,683,801 kr, but the letter distributes 40,000,000.50 kr."
        );

    [Fact]
    public void FindGaps_CountyWithoutANetwork_IsNamed()
    {
        var networks = new NetworkRegister(Of2024.Networks.Where(network => network.Name is not "Oslo"));
        Has(
            Altered.Changed(
                GivenLetter.Of2024,
                networks: networks,
                basis: AllocationBasis.OfNetworks(networks, Of2024.Division),
                withTable: false
            ),
            "county-not-served networks: No network serves the county 03 Oslo."
        );
    }

    [Fact]
    public void FindGaps_BasisOfTheSameDateAndAnother_ComparesTheFirstOnly()
    {
        const string Agder = "103972";
        AssignmentLetter Letter(LocalDate? asOf) =>
            Altered.Changed(
                GivenLetter.Of2024,
                basis: GivenLetter.Basis(
                    (line, criterion) =>
                        criterion == Criterion.Municipalities && line.Recipient.Code == Agder
                            ? Fraction.Of(24)
                            : line.ValueOf(criterion)!.Value,
                    asOf
                )
            );
        Has(
            Letter(null),
            "basis-is-not-of-the-division basis.lines[0]: 103972 Agder has 24 for 'municipalities', but 25 in the division of the same date."
        );
        Has(Letter(new LocalDate(2023, 1, 1)));
    }

    [Fact]
    public void FindGaps_AgreementThatEndsOnTheLastDate_HasNone() =>
        Has(Altered.Changed(GivenLetter.Of2024, agreement: Of2024.Agreement.WithLastDay(new LocalDate(2025, 3, 1))));

    [Fact]
    public void FindGaps_AgreementThatEndsInTheGrantYear_NamesWhatComesAfter()
    {
        var letter = Altered.Changed(
            GivenLetter.Of2024,
            agreement: Of2024.Agreement.WithLastDay(new LocalDate(2024, 12, 30))
        );
        Has(
            letter,
            "outside-agreement year: The grant year ends 31 December 2024, after the cooperation agreement's last day 30 December 2024.",
            "outside-agreement invoicing.datedNoLaterThan: The last day an invoice may bear is 31 December 2024, after the cooperation agreement's last day 30 December 2024.",
            "outside-agreement invoicing.receivedNoLaterThan: The last day an invoice may arrive is 15 January 2025, after the cooperation agreement's last day 30 December 2024.",
            "outside-agreement reporting.duties[0].dueOn: The deadline of invoice-dated in the grant year is 31 December 2024, after the cooperation agreement's last day 30 December 2024.",
            "outside-agreement reporting.duties[1].dueOn: The deadline of invoice-received in the grant year is 15 January 2025, after the cooperation agreement's last day 30 December 2024.",
            "outside-agreement reporting.duties[2].dueOn: The deadline of annual-report in the grant year is 1 February 2025, after the cooperation agreement's last day 30 December 2024.",
            "outside-agreement reporting.duties[3].dueOn: The deadline of accounts in the grant year is 1 March 2025, after the cooperation agreement's last day 30 December 2024."
        );
    }

    [Fact]
    public void FindGaps_InvoiceDatesThatDiffer_NamesBoth() =>
        Has(
            Altered.Changed(GivenLetter.Of2024, invoicing: new(2024, new(2024, 12, 31), new(2025, 1, 16))),
            "dates-differ invoicing.receivedNoLaterThan: The date of invoices is 16 January 2025, but the duty invoice-received has 15 January 2025."
        );

    [Fact]
    public void FindGaps_WithoutClauses_SaysWhere()
    {
        var clause = new Citation(SourceDocument.Letter2024, "Section", "list", null);
        var list = CompetenceRequirement.CombinedOf2024;
        Has(
            Altered.Changed(
                GivenLetter.Of2024,
                citations: [],
                competence:
                [
                    CompetenceRequirement.ReleasedResourcesOf2024,
                    new(list.Code, list.Name, clause, list.Clauses),
                ],
                rules: [GivenLetter.Stated("GROUP-01")]
            ),
            "no-citation citations: The letter's figures: no clause is cited.",
            "no-fingerprint competence.requirements[1]: The competence list combined: Section, list is cited without a fingerprint, so a changed clause does not show.",
            "no-citation rules[0].citations: The rule GROUP-01: no clause is cited."
        );
    }

    [Fact]
    public void FindGaps_WhatTheLibraryCannotCheck_IsNamed()
    {
        var list = CompetenceRequirement.CombinedOf2024;
        var rule = new StatedRule("GROUP-99", Obligation.Must, list.Name, list.Name, Of2024.Document, list.Citations);
        Has(
            Altered.Changed(
                GivenLetter.Of2024,
                competence: [.. Of2024.CompetenceRequirements, new("leaders", list.Name, list.Citation, list.Clauses)],
                rules: [rule]
            ),
            "unchecked-competence-list competence.requirements[2]: The library has no rule for the competence list leaders; a person must see whether it is covered.",
            "unchecked-rule rules[0]: The library cannot check the rule GROUP-99; a person must."
        );
    }

    [Fact]
    public void FindGaps_RuleWithoutWhatItAsksFor_IsNamed() =>
        Has(
            Altered.Changed(
                GivenLetter.Of2024,
                reporting: new(2024, default, []),
                competence: [],
                rules: [AccountsAreSubmittedInTime.Rule, CombinedCompetenceIsCovered.Rule]
            ),
            "no-duty rules[0]: The rule REP-02 asks for a report, but the letter does not have the duty accounts.",
            "no-competence-list rules[1]: The rule GROUP-11 asks for competence, but the letter does not have the competence list combined."
        );

    [Fact]
    public void FindGaps_TheLastYear_DoesNotThrow()
    {
        const int Last = ReportingTerms.LastYear;
        var duty = Of2024.ReportingTerms.AnnualReport!;
        var slow = new ReportingDuty(
            "slow",
            duty.Name,
            duty.DueOn,
            duty.Obligation,
            duty.Citation,
            duty.Reading,
            [new("x", duty.Name, 10)],
            isAskedForInItsOwnYear: false,
            mayRoll: false
        );
        var letter = Altered.Changed(
            GivenLetter.Of2024,
            year: Last,
            invoicing: new(Last, new(Last, 12, 31), new(Last + 1, 1, 15)),
            reporting: new(Last, default, [slow])
        );
        Assert.Contains(letter.FindGaps(), gap => gap.Path is "reporting.duties[0].dueOn");
    }

    private static IEnumerable<PublishedLine> Corrected =>
        Of2024.PublishedTable!.Corrected().Lines.Select(line => new PublishedLine(line.Recipient, line.Amount));

    // The krone of the table stands in all of them.
    private static void Has(AssignmentLetter letter, params string[] gaps) =>
        Assert.Equal(
            gaps,
            letter.FindGaps().Where(gap => gap.Code is not "table-does-not-sum").Select(gap => gap.ToString()),
            StringComparer.Ordinal
        );

    [Fact]
    public void FindGaps_LetterThatStillCitesAnother_SaysSoUnlessItIsThoughtUp()
    {
        var document = new SourceDocument("letter-2025", new("Brev 2025", "Letter 2025"), SourceStatus.Issued);
        Assert.Contains(
            Altered.Changed(GivenLetter.Of2024, document: document).FindGaps(),
            gap =>
                gap.Code == "cites-another-letter"
                && gap.Text.English.Contains("of letter-2024", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            Altered.Changed(GivenLetter.Of2024, document: document, isWhatIf: true).FindGaps(),
            gap => gap.Code == "cites-another-letter"
        );
    }
}
