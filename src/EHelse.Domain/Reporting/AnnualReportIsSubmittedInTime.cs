using EHelse.Domain.Sources;

namespace EHelse.Domain.Reporting;

/// <summary>Results, annual report and target figures are submitted by 1 February.</summary>
/// <remarks>Source: assignment letter 2024, Krav til rapportering, bullet 1.</remarks>
public sealed class AnnualReportIsSubmittedInTime : ReportingRule
{
    private AnnualReportIsSubmittedInTime()
        : base(
            "REP-01",
            "annual-report",
            new("Årsrapporten er sendt inn i tide", "The annual report is submitted in time"),
            new(
                "Senest 1. februar, hvert år: resultater og årsrapport for året før, og måltall for året som er begynt. Alt må være inne (lesning R8). Faller dagen på en fridag, gjelder den likevel om ikke annet er valgt (lesning R9).",
                "By 1 February, every year: results and annual report of the year before, and target figures of the year just begun. All of it must be in (reading R8). On a day off the date still holds unless another rule is chosen (reading R9)."
            ),
            Letter2024Clauses.ReportFebruary
        ) { }

    /// <summary>The rule.</summary>
    public static AnnualReportIsSubmittedInTime Rule { get; } = new();
}
