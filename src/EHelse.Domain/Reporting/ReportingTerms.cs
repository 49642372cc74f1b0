using NodaTime;

namespace EHelse.Domain.Reporting;

/// <summary>What a letter says of reporting: the duties, and from when it can have been known.</summary>
/// <remarks>Dates that change from year to year stand here and nowhere in the code that uses them. Source: assignment letter 2024, Krav til rapportering.</remarks>
public sealed partial class ReportingTerms
{
    /// <summary>The last grant year that a calendar can be made for.</summary>
    public const int LastYear = 9997;

    private ReportingTerms(
        int firstYear,
        LocalDate notKnownBefore,
        ReportingDuty annualReport,
        ReportingDuty accounts,
        ReportingDuty halfYearReport,
        ReportingDuty invoiceDated,
        ReportingDuty invoiceReceived
    )
    {
        FirstYear = firstYear;
        NotKnownBefore = notKnownBefore;
        AnnualReport = annualReport;
        Accounts = accounts;
        HalfYearReport = halfYearReport;
        InvoiceDated = invoiceDated;
        InvoiceReceived = invoiceReceived;
        Duties = Array.AsReadOnly([invoiceDated, invoiceReceived, annualReport, accounts, halfYearReport]);
    }

    /// <summary>The first grant year that the terms hold for.</summary>
    public int FirstYear { get; }

    /// <summary>
    /// The day before which the letter cannot have been known. The letter of 2024 has no date, but it builds on a key that was
    /// adopted on 22 March 2024 (reading R10).
    /// </summary>
    public LocalDate NotKnownBefore { get; }

    /// <summary>Results and annual report of the year before, with target figures of the current year: 1 February (REP-01).</summary>
    public ReportingDuty AnnualReport { get; }

    /// <summary>Accounts of the year before: 1 March (REP-02).</summary>
    public ReportingDuty Accounts { get; }

    /// <summary>Half-year report against the year's targets: 1 June (REP-03).</summary>
    public ReportingDuty HalfYearReport { get; }

    /// <summary>The date on the invoice: 31 December of the grant year.</summary>
    public ReportingDuty InvoiceDated { get; }

    /// <summary>The invoice at KS: 15 January after the grant year.</summary>
    public ReportingDuty InvoiceReceived { get; }

    /// <summary>All duties, in the letter's order: the invoice's two dates, then the three reports.</summary>
    public IReadOnlyList<ReportingDuty> Duties { get; }

    /// <summary>The duty with a code.</summary>
    /// <param name="code">The code, such as <c>annual-report</c>; upper and lower case differ.</param>
    /// <returns>The duty, or null when no duty has the code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public ReportingDuty? FindDuty(string code)
    {
        Guard.Against.Null(code);
        return Duties.FirstOrDefault(duty => string.Equals(duty.Code, code, StringComparison.Ordinal));
    }
}
