using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Reporting;

/// <summary>Something that a network handed in for one deadline, whole or in part.</summary>
/// <remarks>Submissions are equal when duty, year, date and contents are.</remarks>
/// <example>
/// <code><![CDATA[
/// var letter = AssignmentLetter.ForYear(2024);
/// var report = new Submission(letter.ReportingTerms.AnnualReport!, 2025, receivedOn: new LocalDate(2025, 2, 10));
/// foreach (var finding in letter.AssessReports([report], asOf: new LocalDate(2025, 3, 1)).With(Outcome.NotMet))
/// {
///     Console.WriteLine($"{finding.Code}: {finding.Expected}, but {finding.Actual}");
/// }
/// // REP-01: 2025-02-01, but 2025-02-10
/// // REP-03: 2024-06-01, but missing: half-year-report
/// ]]></code>
/// </example>
public sealed record Submission
{
    /// <summary>Describes a submission.</summary>
    /// <param name="duty">The duty that it was handed in for.</param>
    /// <param name="year">The year in which the deadline falls by the letter, from 1 to 9999: 2025 for the annual report of 2024.</param>
    /// <param name="receivedOn">The Norwegian date KS received it; for the date of an invoice, the date that stands on it.</param>
    /// <param name="contents">What it held, at least one of the duty's contents; null for all of them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="duty"/> or one of the contents is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> lies outside.</exception>
    /// <exception cref="InvalidValueException">The list of contents is empty, or one is not the duty's.</exception>
    public Submission(ReportingDuty duty, int year, LocalDate receivedOn, IEnumerable<ReportContent>? contents = null)
    {
        Duty = Guard.Against.Null(duty);
        Year = Guard.Against.OutOfRange(year, 1, 9999);
        ReceivedOn = receivedOn;
        Contents = new ValueList<ReportContent>(contents ?? duty.Contents);
        if (Contents.Count == 0)
        {
            throw new InvalidValueException(
                new("En innsending må inneholde noe.", "A submission must hold something."),
                nameof(contents)
            );
        }

        foreach (var content in Contents)
        {
            if (duty.FindContent(Guard.Against.Null(content, nameof(contents)).Code) is null)
            {
                throw new InvalidValueException(
                    new(
                        $"Plikten {duty.Code} ber ikke om {content.Code}.",
                        $"The duty {duty.Code} does not ask for {content.Code}."
                    ),
                    nameof(contents)
                );
            }
        }
    }

    /// <summary>Describes a submission by the moment it was received.</summary>
    /// <param name="duty">The duty that it was handed in for.</param>
    /// <param name="year">The year in which the deadline falls by the letter, from 1 to 9999.</param>
    /// <param name="receivedAt">The moment; the Norwegian date of it counts.</param>
    /// <param name="contents">What it held, at least one of the duty's contents; null for all of them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="duty"/> or one of the contents is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> lies outside.</exception>
    /// <exception cref="InvalidValueException">The list of contents is empty, or one is not the duty's.</exception>
    public Submission(ReportingDuty duty, int year, Instant receivedAt, IEnumerable<ReportContent>? contents = null)
        : this(duty, year, OsloTime.DateOf(receivedAt), contents) { }

    /// <summary>The duty that it was handed in for.</summary>
    public ReportingDuty Duty { get; }

    /// <summary>The year in which the deadline falls by the letter.</summary>
    public int Year { get; }

    /// <summary>The Norwegian date KS received it; for the date of an invoice, the date that stands on it.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>What it held; at least one.</summary>
    public IReadOnlyList<ReportContent> Contents { get; }

    /// <summary>The duty, the year of its deadline and the date of receipt.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Duty} {Year}: received {DateText.Iso(ReceivedOn)}");
}
