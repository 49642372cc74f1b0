using System.Globalization;
using EHelse.Domain.Allocation;
using EHelse.Domain.Groups;
using EHelse.Domain.Money;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Letters;

public sealed partial class AssignmentLetter
{
    /// <summary>Finds what is missing or contradictory in the letter.</summary>
    /// <returns>The gaps: of the money first, then of dates, clauses and rules; none when the letter is whole. A letter as it was sent can have some.</returns>
    public IReadOnlyList<LetterGap> FindGaps() =>
        Array.AsReadOnly([
            .. GapsOfTheTotal(),
            .. GapsOfTheKey(),
            .. GapsOfTheTable(),
            .. GapsOfTheCounties(),
            .. GapsOfTheBasis(),
            .. GapsOfTheAgreement(),
            .. GapsOfTheInvoiceDates(),
            .. GapsOfTheClauses(),
            .. GapsOfTheSources(),
            .. GapsOfTheCompetences(),
            .. GapsOfTheRules(),
        ]);

    private IEnumerable<LetterGap> GapsOfTheTotal()
    {
        if (!Total.IsWhole)
        {
            yield return new(
                "total-has-ore",
                "total",
                new(
                    $"Totalen {Norwegian(Total)} kr har øre og kan ikke fordeles i hele kroner.",
                    $"The total {English(Total)} kr has øre and cannot be distributed in whole kroner."
                )
            );
        }
    }

    private IEnumerable<LetterGap> GapsOfTheKey()
    {
        foreach (var part in Key.Parts.Where(part => part.Share > Share.Zero))
        {
            var name = Quote.Of(part.Criterion.Code);
            if (Basis.SumOf(part.Criterion) is not { } sum)
            {
                yield return new(
                    "no-basis",
                    "key",
                    new(
                        $"Nøkkelen fordeler {part.Share} etter «{name}», men grunnlaget har ingen tall for det.",
                        $"The key distributes {part.Share} by '{name}', but the basis has no figures for it."
                    )
                );
            }
            else if (sum == Fraction.Zero)
            {
                yield return new(
                    "zero-sum-criterion",
                    "basis.lines",
                    new(
                        $"Nøkkelen fordeler {part.Share} etter «{name}», men tallene i grunnlaget er null for alle.",
                        $"The key distributes {part.Share} by '{name}', but the figures of the basis are zero for all."
                    )
                );
            }
        }
    }

    private IEnumerable<LetterGap> GapsOfTheTable()
    {
        if (PublishedTable is not { } table)
        {
            yield break;
        }

        if (table.SumOfLines != table.StatedTotal)
        {
            yield return new(
                "table-does-not-sum",
                "publishedTable",
                PublishedLinesSumToTheStatedTotal.Rule.Check(table).Text
            );
        }

        if (table.StatedTotal != Total)
        {
            yield return new(
                "table-is-of-another-total",
                "publishedTable.statedTotal",
                new(
                    $"Tabellen oppgir totalen {Norwegian(table.StatedTotal)} kr, men brevet fordeler {Norwegian(Total)} kr.",
                    $"The table states the total {English(table.StatedTotal)} kr, but the letter distributes {English(Total)} kr."
                )
            );
        }
    }

    private IEnumerable<LetterGap> GapsOfTheCounties() =>
        Division
            .Counties.Where(county => Networks.FindServing(county.Number) is null)
            .Select(county => Quote.Of(county.ToString()))
            .Select(county => new LetterGap(
                "county-not-served",
                "networks",
                new($"Ingen nettverk betjener fylket {county}.", $"No network serves the county {county}.")
            ));

    // Figures of another date may differ: municipalities merge, and people move.
    private IEnumerable<LetterGap> GapsOfTheBasis()
    {
        if (Basis.Provenance.AsOf is null || Basis.Provenance.AsOf != Division.Provenance.AsOf)
        {
            yield break;
        }

        var counted = AllocationBasis.OfNetworks(Networks, Division);
        foreach (var (line, index) in Basis.Lines.Select((line, index) => (line, index)))
        {
            var known = counted.Find(line.Recipient.Code)!;
            foreach (var criterion in known.Criteria.Where(Basis.Criteria.Contains))
            {
                var (stated, found) = (line.ValueOf(criterion)!.Value, known.ValueOf(criterion)!.Value);
                if (stated != found)
                {
                    var name = Quote.Of(line.Recipient.ToString());
                    yield return new(
                        "basis-is-not-of-the-division",
                        At("basis.lines", index),
                        new(
                            $"{name} har {stated} for «{criterion}», men {found} i inndelingen av samme dato.",
                            $"{name} has {stated} for '{criterion}', but {found} in the division of the same date."
                        )
                    );
                }
            }
        }
    }

    private IEnumerable<LetterGap> GapsOfTheAgreement()
    {
        (string Path, LocalizedText What, LocalDate Day)[] days =
        [
            ("year", new("Tilskuddsåret slutter", "The grant year ends"), new LocalDate(Year, 12, 31)),
            (
                "invoicing.datedNoLaterThan",
                new("Siste fakturadato er", "The last day an invoice may bear is"),
                InvoicingTerms.DatedNoLaterThan
            ),
            (
                "invoicing.receivedNoLaterThan",
                new("Siste dag for mottak av faktura er", "The last day an invoice may arrive is"),
                InvoicingTerms.ReceivedNoLaterThan
            ),
            .. ReportingTerms.Duties.Select(
                (duty, index) =>
                    (
                        At("reporting.duties", index) + ".dueOn",
                        new LocalizedText(
                            $"Fristen for {duty.Code} i tilskuddsåret er",
                            $"The deadline of {duty.Code} in the grant year is"
                        ),
                        DateOf(duty)
                    )
            ),
        ];
        var (last, inEnglish) = (Norwegian(Agreement.LastDay), English(Agreement.LastDay));
        return days.Where(day => day.Day > Agreement.LastDay)
            .Select(day => new LetterGap(
                "outside-agreement",
                day.Path,
                new(
                    $"{day.What.Norwegian} {Norwegian(day.Day)}, etter samarbeidsavtalens siste dag {last}.",
                    $"{day.What.English} {English(day.Day)}, after the cooperation agreement's last day {inEnglish}."
                )
            ));
    }

    private IEnumerable<LetterGap> GapsOfTheInvoiceDates()
    {
        (ReportingDuty? Duty, string Path, LocalDate Day)[] pairs =
        [
            (ReportingTerms.InvoiceDated, "invoicing.datedNoLaterThan", InvoicingTerms.DatedNoLaterThan),
            (ReportingTerms.InvoiceReceived, "invoicing.receivedNoLaterThan", InvoicingTerms.ReceivedNoLaterThan),
        ];
        return from pair in pairs
            where pair.Duty is not null && DateOf(pair.Duty) != pair.Day
            select new LetterGap(
                "dates-differ",
                pair.Path,
                new(
                    $"Fakturafristen er {Norwegian(pair.Day)}, men plikten {pair.Duty.Code} har {Norwegian(DateOf(pair.Duty))}.",
                    $"The date of invoices is {English(pair.Day)}, but the duty {pair.Duty.Code} has {English(DateOf(pair.Duty))}."
                )
            );
    }

    private IEnumerable<LetterGap> GapsOfTheClauses() =>
        new[] { OfClauses("citations", new("Brevets tall", "The letter's figures"), Citations) }
            .Concat(
                ReportingTerms.Duties.Select(
                    (duty, index) =>
                        OfClauses(
                            At("reporting.duties", index) + ".citation",
                            new($"Plikten {duty.Code}", $"The duty {duty.Code}"),
                            [duty.Citation]
                        )
                )
            )
            .Concat(
                CompetenceRequirements.Select(
                    (list, index) =>
                        OfClauses(
                            At("competence.requirements", index),
                            new($"Kompetansekravet {list.Code}", $"The competence list {list.Code}"),
                            list.Citations
                        )
                )
            )
            .Concat(
                Rules.Select(
                    (rule, index) =>
                        OfClauses(
                            At("rules", index) + ".citations",
                            new($"Regelen {rule.Code}", $"The rule {rule.Code}"),
                            rule.Citations
                        )
                )
            )
            .OfType<LetterGap>();

    // What was taken over from another letter may no longer be what this one says. A letter that is thought up rests on a real one.
    private IEnumerable<LetterGap> GapsOfTheSources()
    {
        var (own, agreement) = (Document.Code, Agreement.Document.Code);
        string[] others =
        [
            .. Citations
                .Concat(ReportingTerms.Duties.Select(duty => duty.Citation))
                .Concat(CompetenceRequirements.SelectMany(list => list.Citations))
                .Concat(Rules.SelectMany(rule => rule.Citations))
                .Select(citation => citation.Document.Code)
                .Where(code => code != own && code != agreement),
        ];
        if (others.Length > 0 && !IsWhatIf)
        {
            var (count, codes) = (
                others.Length.ToString(CultureInfo.InvariantCulture),
                string.Join(", ", others.Distinct(StringComparer.Ordinal).Select(Quote.Of))
            );
            yield return new(
                "cites-another-letter",
                "rules",
                new(
                    $"{count} henvisninger er til {codes}, ikke til {Quote.Of(own)}: se om klausulene står i dette brevet.",
                    $"{count} citations are of {codes}, not of {Quote.Of(own)}: see whether the clauses stand in this letter."
                )
            );
        }
    }

    private IEnumerable<LetterGap> GapsOfTheCompetences() =>
        CompetenceRequirements
            .Select((list, index) => (list, index))
            .Where(entry => RuleOf(entry.list.Code) is null)
            .Select(entry => new LetterGap(
                "unchecked-competence-list",
                At("competence.requirements", entry.index),
                new(
                    $"Biblioteket har ingen regel for kompetansekravet {entry.list.Code}; et menneske må se om det er dekket.",
                    $"The library has no rule for the competence list {entry.list.Code}; a person must see whether it is covered."
                )
            ));

    private IEnumerable<LetterGap> GapsOfTheRules()
    {
        foreach (var (rule, index) in Rules.Select((rule, index) => (rule, index)))
        {
            var path = At("rules", index);
            if (Of2024.Rules.Find(rule.Code) is not { } known)
            {
                yield return new(
                    "unchecked-rule",
                    path,
                    new(
                        $"Biblioteket kan ikke prøve regelen {rule.Code}; et menneske må.",
                        $"The library cannot check the rule {rule.Code}; a person must."
                    )
                );
            }
            else if (known is CompetenceRule { Requirement.Code: var list } && !HasList(list))
            {
                yield return new(
                    "no-competence-list",
                    path,
                    new(
                        $"Regelen {rule.Code} krever kompetanse, men brevet har ikke kompetansekravet {list}.",
                        $"The rule {rule.Code} asks for competence, but the letter does not have the competence list {list}."
                    )
                );
            }
            else if (known is ReportingRule { DutyCode: var duty } && ReportingTerms.FindDuty(duty) is null)
            {
                yield return new(
                    "no-duty",
                    path,
                    new(
                        $"Regelen {rule.Code} krever en rapport, men brevet har ikke plikten {duty}.",
                        $"The rule {rule.Code} asks for a report, but the letter does not have the duty {duty}."
                    )
                );
            }
        }
    }

    private static LetterGap? OfClauses(string path, LocalizedText what, IReadOnlyList<Citation> citations) =>
        citations.Count == 0 || citations.Any(citation => !citation.HasClause)
            ? new(
                "no-citation",
                path,
                new($"{what.Norwegian} viser ikke til noen klausul.", $"{what.English}: no clause is cited.")
            )
        : citations.FirstOrDefault(citation => citation.Fingerprint is null) is { } unseen
            ? new(
                "no-fingerprint",
                path,
                new(
                    $"{what.Norwegian} viser til {Quote.Of($"{unseen.Section}, {unseen.LocatorIn(Language.NorwegianBokmal)}")} uten fingeravtrykk, så det vises ikke om klausulen endres.",
                    $"{what.English}: {Quote.Of($"{unseen.Section}, {unseen.Locator}")} is cited without a fingerprint, so a changed clause does not show."
                )
            )
        : null;

    private static CompetenceRule? RuleOf(string list) =>
        Of2024
            .Rules.OfType<CompetenceRule>()
            .FirstOrDefault(rule => string.Equals(rule.Requirement.Code, list, StringComparison.Ordinal));

    private bool HasList(string code) =>
        CompetenceRequirements.Any(list => string.Equals(list.Code, code, StringComparison.Ordinal));

    /// <summary>The date on which the duty about the grant year falls; the last day of the calendar when it falls after it.</summary>
    private LocalDate DateOf(ReportingDuty duty) =>
        Year + duty.Contents[0].YearsBefore is var year && year <= LocalDate.MaxIsoValue.Year
            ? duty.DueOn.InYear(year)
            : LocalDate.MaxIsoValue;

    private static string At(string list, int index) => list + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    private static string Norwegian(Kroner amount) => NumberText.Of(amount, Language.NorwegianBokmal);

    private static string English(Kroner amount) => NumberText.Of(amount, Language.English);

    private static string Norwegian(LocalDate day) => DateText.Norwegian(day);

    private static string English(LocalDate day) => DateText.English(day);
}
