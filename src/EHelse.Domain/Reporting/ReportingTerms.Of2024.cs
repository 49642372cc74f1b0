using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Reporting;

public sealed partial class ReportingTerms
{
    private const string RecursNorwegian = "Leses som en årlig frist (lesning R8)";
    private const string RecursEnglish = "Read as a deadline of every year (reading R8)";

    /// <summary>The terms of the letter of 2024, read as holding for the years after it until another letter says otherwise.</summary>
    /// <remarks>Source: assignment letter 2024, Utbetaling/fakturering 2024, paragraph 1, sentence 3, and Krav til rapportering, bullets 1–3.</remarks>
    public static ReportingTerms Of2024 { get; } =
        new(
            2024,
            new LocalDate(2024, 3, 22),
            [
                new ReportingDuty(
                    "invoice-dated",
                    new("Fakturaen er datert", "The invoice is dated"),
                    new AnnualDate(12, 31),
                    Obligation.Should,
                    Letter2024Clauses.InvoiceDates,
                    new(
                        "KS ber om datoen (lesning R5). Den følger tilskuddsåret og flyttes ikke når den faller på en fridag.",
                        "KS asks for the date (reading R5). It follows the grant year and does not move from a day off."
                    ),
                    [new("invoice", new("faktura", "invoice"), 0)],
                    isAskedForInItsOwnYear: true,
                    mayRoll: false
                ),
                new ReportingDuty(
                    "invoice-received",
                    new("Fakturaen er mottatt hos KS", "The invoice is received by KS"),
                    new AnnualDate(1, 15),
                    Obligation.Should,
                    Letter2024Clauses.InvoiceDates,
                    new(
                        "KS ber om datoen (lesning R5). Brevet nevner bare 15. januar 2025; for senere tilskuddsår leses den som samme dag i året etter.",
                        "KS asks for the date (reading R5). The letter names 15 January 2025 only; for later grant years it is read as the same day of the year after."
                    ),
                    [new("invoice", new("faktura", "invoice"), 1)],
                    isAskedForInItsOwnYear: false,
                    mayRoll: true
                ),
                new ReportingDuty(
                    "annual-report",
                    new("Resultater, årsrapport og måltall", "Results, annual report and target figures"),
                    new AnnualDate(2, 1),
                    Obligation.Must,
                    Letter2024Clauses.ReportFebruary,
                    new($"{RecursNorwegian}; brevet sier det selv.", $"{RecursEnglish}; the letter says so itself."),
                    [
                        new("results", new("resultater", "results"), 1),
                        new("annual-report", new("årsrapport", "annual report"), 1),
                        new("target-figures", new("måltall", "target figures"), 0),
                    ],
                    isAskedForInItsOwnYear: true,
                    mayRoll: true
                ),
                new ReportingDuty(
                    "accounts",
                    new("Regnskapstall", "Accounts"),
                    new AnnualDate(3, 1),
                    Obligation.Must,
                    Letter2024Clauses.ReportMarch,
                    new(
                        $"{RecursNorwegian}: brevet sier ikke at den gjentas, men de to andre gjør det.",
                        $"{RecursEnglish}: the letter does not say that it recurs, but the other two do."
                    ),
                    [new("accounts", new("regnskapstall", "accounts"), 1)],
                    isAskedForInItsOwnYear: true,
                    mayRoll: true
                ),
                new ReportingDuty(
                    "half-year-report",
                    new("Halvårsrapport mot måltallene", "Half-year report against the targets"),
                    new AnnualDate(6, 1),
                    Obligation.Must,
                    Letter2024Clauses.ReportJune,
                    new(
                        $"{RecursNorwegian}. Perioden er ikke oppgitt: fra 1. januar til dagen før fristen, mot årets måltall.",
                        $"{RecursEnglish}. The period is not given: from 1 January to the day before, against the year's targets."
                    ),
                    [
                        new(
                            "half-year-report",
                            new("halvårsrapport mot årets måltall", "half-year report against the year's targets"),
                            0,
                            endsAtTheDeadline: true
                        ),
                    ],
                    isAskedForInItsOwnYear: true,
                    mayRoll: true
                ),
            ]
        );
}
