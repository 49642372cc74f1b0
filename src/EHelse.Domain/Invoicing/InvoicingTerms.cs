using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Invoicing;

/// <summary>The dates of invoicing for one grant year.</summary>
/// <remarks>Terms are equal when all their properties are. Source: assignment letter 2024, Utbetaling/fakturering 2024, paragraph 1, sentence 3.</remarks>
public sealed record InvoicingTerms
{
    /// <summary>Gives the dates of a grant year.</summary>
    /// <param name="grantYear">The year, from 1 to 9998.</param>
    /// <param name="datedNoLaterThan">The last day an invoice is asked to bear.</param>
    /// <param name="receivedNoLaterThan">The last day an invoice is asked to arrive; not before <paramref name="datedNoLaterThan"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grantYear"/> lies outside its range.</exception>
    /// <exception cref="InvalidValueException">The last day to bear comes before the grant year, or the last day to arrive before the last day to bear.</exception>
    public InvoicingTerms(int grantYear, LocalDate datedNoLaterThan, LocalDate receivedNoLaterThan)
    {
        const int LastYear = 9998;
        GrantYear = Guard.Against.OutOfRange(grantYear, 1, LastYear);
        DatedNoLaterThan = datedNoLaterThan.WithCalendar(CalendarSystem.Iso);
        ReceivedNoLaterThan = receivedNoLaterThan.WithCalendar(CalendarSystem.Iso);
        if (DatedNoLaterThan.Year < grantYear)
        {
            throw new InvalidValueException(
                new(
                    "Siste fakturadato kan ikke ligge før tilskuddsåret.",
                    "The last day an invoice may bear cannot come before the grant year."
                ),
                nameof(datedNoLaterThan)
            );
        }

        if (ReceivedNoLaterThan < DatedNoLaterThan)
        {
            throw new InvalidValueException(
                new(
                    "Siste dag for mottak kan ikke ligge før siste fakturadato.",
                    "The last day to arrive cannot come before the last day an invoice may bear."
                ),
                nameof(receivedNoLaterThan)
            );
        }
    }

    /// <summary>The terms of 2024: dated by 31 December 2024, received by 15 January 2025.</summary>
    public static InvoicingTerms Of2024 { get; } = new(2024, new LocalDate(2024, 12, 31), new LocalDate(2025, 1, 15));

    /// <summary>The grant year.</summary>
    public int GrantYear { get; }

    /// <summary>The last day that an invoice is asked to bear.</summary>
    public LocalDate DatedNoLaterThan { get; }

    /// <summary>The last day that an invoice is asked to arrive.</summary>
    public LocalDate ReceivedNoLaterThan { get; }

    /// <summary>The grant year and both dates.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        FormattableString.Invariant(
            $"{GrantYear}: dated by {DateText.Iso(DatedNoLaterThan)}, received by {DateText.Iso(ReceivedNoLaterThan)}"
        );
}
