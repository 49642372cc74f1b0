using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Reporting;

/// <summary>What a letter says of reporting: the duties, and from when it can have been known.</summary>
/// <remarks>
/// Dates that change from year to year stand here and nowhere in the code that uses them. Terms are equal when all their
/// properties are, duties in order included. Source: assignment letter 2024, Krav til rapportering.
/// </remarks>
public sealed partial class ReportingTerms : IEquatable<ReportingTerms>
{
    /// <summary>The last grant year that a calendar can be made for.</summary>
    public const int LastYear = 9997;

    /// <summary>Describes what a letter says of reporting.</summary>
    /// <param name="firstYear">The first grant year that the terms hold for, from 1 to <see cref="LastYear"/>.</param>
    /// <param name="notKnownBefore">The day before which the letter cannot have been known.</param>
    /// <param name="duties">The duties, in the letter's order; codes differ.</param>
    /// <exception cref="ArgumentNullException">The list or a duty is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="firstYear"/> lies outside its range.</exception>
    /// <exception cref="InvalidValueException">Two duties have the same code.</exception>
    public ReportingTerms(int firstYear, LocalDate notKnownBefore, IEnumerable<ReportingDuty> duties)
    {
        FirstYear = Guard.Against.OutOfRange(firstYear, 1, LastYear);
        NotKnownBefore = notKnownBefore.WithCalendar(CalendarSystem.Iso);
        Duties = new ValueList<ReportingDuty>(
            Guard.Against.Null(duties).Select(duty => Guard.Against.Null(duty, nameof(duties)))
        );
        if (Codes.Twice(Duties.Select(duty => duty.Code)) is { } twice)
        {
            throw new InvalidValueException(
                new($"Plikten {twice} står to ganger.", $"The duty {twice} stands twice."),
                nameof(duties)
            );
        }
    }

    /// <summary>The first grant year that the terms hold for.</summary>
    public int FirstYear { get; }

    /// <summary>
    /// The day before which the letter cannot have been known. The letter of 2024 has no date, but it builds on a key that was
    /// adopted on 22 March 2024 (reading R10).
    /// </summary>
    public LocalDate NotKnownBefore { get; }

    /// <summary>Results and annual report of the year before, with target figures of the current year, with the code <c>annual-report</c> (REP-01); in 2024 1 February. Null when the letter has none.</summary>
    public ReportingDuty? AnnualReport => FindDuty("annual-report");

    /// <summary>Accounts of the year before, with the code <c>accounts</c> (REP-02); in 2024 1 March. Null when the letter has none.</summary>
    public ReportingDuty? Accounts => FindDuty("accounts");

    /// <summary>Half-year report against the year's targets, with the code <c>half-year-report</c> (REP-03); in 2024 1 June. Null when the letter has none.</summary>
    public ReportingDuty? HalfYearReport => FindDuty("half-year-report");

    /// <summary>The date on the invoice, with the code <c>invoice-dated</c>; in 2024 31 December of the grant year. Null when the letter has none.</summary>
    public ReportingDuty? InvoiceDated => FindDuty("invoice-dated");

    /// <summary>The invoice at KS, with the code <c>invoice-received</c>; in 2024 15 January after the grant year. Null when the letter has none.</summary>
    public ReportingDuty? InvoiceReceived => FindDuty("invoice-received");

    /// <summary>All duties, in the letter's order; possibly none. In 2024 the invoice's two dates, then the three reports.</summary>
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

    /// <summary>Whether two terms are equal.</summary>
    /// <param name="left">Terms or null.</param>
    /// <param name="right">Terms or null.</param>
    /// <returns>Whether all properties are equal, or both are null.</returns>
    public static bool operator ==(ReportingTerms? left, ReportingTerms? right) => Equals(left, right);

    /// <summary>Whether two terms differ.</summary>
    /// <param name="left">Terms or null.</param>
    /// <param name="right">Terms or null.</param>
    /// <returns>Whether some property differs, or only one is null.</returns>
    public static bool operator !=(ReportingTerms? left, ReportingTerms? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(ReportingTerms? other) =>
        other is not null
        && FirstYear == other.FirstYear
        && NotKnownBefore == other.NotKnownBefore
        && Duties.SequenceEqual(other.Duties);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReportingTerms);

    /// <inheritdoc/>
    public override int GetHashCode() => FirstYear;

    /// <summary>The number of duties and the first year.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{ShortText.Count(Duties.Count, "duty", "duties")} from {FirstYear}");
}
