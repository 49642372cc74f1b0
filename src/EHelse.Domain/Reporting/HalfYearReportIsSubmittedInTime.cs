using EHelse.Domain.Sources;

namespace EHelse.Domain.Reporting;

/// <summary>The half-year report is submitted by 1 June.</summary>
/// <remarks>Source: assignment letter 2024, Krav til rapportering, bullet 3.</remarks>
public sealed class HalfYearReportIsSubmittedInTime : ReportingRule
{
    private HalfYearReportIsSubmittedInTime()
        : base(
            "REP-03",
            "half-year-report",
            new("Halvårsrapporten er sendt inn i tide", "The half-year report is submitted in time"),
            new(
                "Senest 1. juni, hvert år: rapport for halvåret mot årets måltall (lesning R8).",
                "By 1 June, every year: a report of the half-year against the year's targets (reading R8)."
            ),
            Letter2024Clauses.ReportJune
        ) { }

    /// <summary>The rule.</summary>
    public static HalfYearReportIsSubmittedInTime Rule { get; } = new();
}
