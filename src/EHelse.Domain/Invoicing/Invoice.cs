using System.Globalization;
using EHelse.Domain.Costs;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Invoicing;

/// <summary>An invoice from a network's host municipality to KS. Facts that are not known are null.</summary>
/// <remarks>Invoices are equal when all their properties are. Source: assignment letter 2024, Utbetaling/fakturering 2024.</remarks>
/// <example>
/// <code><![CDATA[
/// var letter = AssignmentLetter.ForYear(2024);
/// var agder = letter.Networks.Parse("Agder");
/// var invoice = new Invoice(agder, grantYear: 2024, Kroner.Of(900_000), datedOn: new LocalDate(2025, 1, 10));
/// var frame = new FrameUsage(
///     letter.FrameOf(agder),
///     usedInTransition: Kroner.Zero,
///     invoiced: Kroner.Of(2_500_000)
/// );
/// foreach (var finding in letter.Assess(invoice, frame).With(Outcome.NotMet))
/// {
///     Console.WriteLine($"{finding.Code}: {finding.Expected}, but {finding.Actual}");
/// }
/// // INV-01: <= 450584, but 900000
/// // INV-07: <= 2024-12-31, but 2025-01-10
/// ]]></code>
/// </example>
public sealed record Invoice
{
    /// <summary>Describes an invoice.</summary>
    /// <param name="network">The network that the invoice is for.</param>
    /// <param name="grantYear">The grant year, from 1 to 9998.</param>
    /// <param name="amount">What KS is asked to pay; zero or more.</param>
    /// <param name="datedOn">The date it bears, or null when it is not known.</param>
    /// <param name="receivedOn">The day KS received it, or null when it is not known; not before <paramref name="datedOn"/>.</param>
    /// <param name="projectNumber">The project number it is marked with, or null when none is known.</param>
    /// <param name="isMarked">Whether it is marked with a project number, or null when it is not known; a project number makes it true.</param>
    /// <param name="projectCode">The code that the expenses have for themselves in the host municipality's accounts; empty when they are known to have none, null when it is not known.</param>
    /// <param name="hasIncomeStatement">Whether the income statement is attached, or null when it is not known.</param>
    /// <param name="isApprovedByLeader">Whether the network's leader has approved the income statement, or null when it is not known.</param>
    /// <param name="isSignedByLeader">Whether the network's leader has signed the income statement, or null when it is not known.</param>
    /// <param name="isYearEndInvoice">Whether it is the invoice of the year's end, or null when it is not known.</param>
    /// <param name="totalAccrued">The total of the year's accrued costs that it states, zero or more; null when it is not known.</param>
    /// <param name="statesTotalAccrued">Whether it states a total of the year's accrued costs, or null when it is not known; a total makes it true.</param>
    /// <param name="expenses">The expenses it asks to have paid, or null when they are not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grantYear"/> lies outside its range.</exception>
    /// <exception cref="InvalidValueException">An amount is less than zero or more than a quarter of what <see cref="Kroner"/> holds, the invoice is received before its date, or it has a project number or a total that it is said not to have.</exception>
    public Invoice(
        DigiNetwork network,
        int grantYear,
        Kroner amount,
        LocalDate? datedOn = null,
        LocalDate? receivedOn = null,
        ProjectNumber? projectNumber = null,
        bool? isMarked = null,
        string? projectCode = null,
        bool? hasIncomeStatement = null,
        bool? isApprovedByLeader = null,
        bool? isSignedByLeader = null,
        bool? isYearEndInvoice = null,
        Kroner? totalAccrued = null,
        bool? statesTotalAccrued = null,
        CostStatement? expenses = null
    )
    {
        const int LastYear = 9998;
        Network = Guard.Against.Null(network);
        GrantYear = Guard.Against.OutOfRange(grantYear, 1, LastYear);
        Amount = Amounts.InRange(amount, nameof(amount));
        DatedOn = datedOn?.WithCalendar(CalendarSystem.Iso);
        ReceivedOn = receivedOn?.WithCalendar(CalendarSystem.Iso);
        ProjectNumber = projectNumber;
        IsMarked = isMarked ?? (projectNumber is null ? null : true);
        ProjectCode = projectCode?.Trim();
        HasIncomeStatement = hasIncomeStatement;
        IsApprovedByLeader = isApprovedByLeader;
        IsSignedByLeader = isSignedByLeader;
        IsYearEndInvoice = isYearEndInvoice;
        TotalAccrued = Amounts.InRange(totalAccrued, nameof(totalAccrued));
        StatesTotalAccrued = statesTotalAccrued ?? (totalAccrued is null ? null : true);
        Expenses = expenses;
        RefuseContradictions();
    }

    /// <summary>The network that the invoice is for.</summary>
    public DigiNetwork Network { get; }

    /// <summary>The grant year.</summary>
    public int GrantYear { get; }

    /// <summary>What KS is asked to pay; zero or more.</summary>
    public Kroner Amount { get; }

    /// <summary>The date the invoice bears; null when it is not known.</summary>
    public LocalDate? DatedOn { get; }

    /// <summary>The day KS received the invoice; null when it is not known.</summary>
    public LocalDate? ReceivedOn { get; }

    /// <summary>The project number that the invoice is marked with; null when none is known.</summary>
    public ProjectNumber? ProjectNumber { get; }

    /// <summary>Whether the invoice is marked with a project number; null when it is not known.</summary>
    public bool? IsMarked { get; }

    /// <summary>The code of the expenses in the host municipality's accounts; empty when they are known to have none of their own, null when it is not known.</summary>
    public string? ProjectCode { get; }

    /// <summary>Whether the income statement (<i>resultatregnskap</i>) is attached; null when it is not known.</summary>
    public bool? HasIncomeStatement { get; }

    /// <summary>Whether the network's leader has approved the income statement; null when it is not known.</summary>
    public bool? IsApprovedByLeader { get; }

    /// <summary>Whether the network's leader has signed the income statement; null when it is not known.</summary>
    public bool? IsSignedByLeader { get; }

    /// <summary>Whether it is the invoice of the year's end; null when it is not known.</summary>
    public bool? IsYearEndInvoice { get; }

    /// <summary>The total of the year's accrued costs that the invoice states; null when it is not known.</summary>
    public Kroner? TotalAccrued { get; }

    /// <summary>Whether the invoice states a total of the year's accrued costs; null when it is not known.</summary>
    public bool? StatesTotalAccrued { get; }

    /// <summary>The expenses that the invoice asks to have paid; null when they are not known, empty when there are none.</summary>
    public CostStatement? Expenses { get; }

    /// <summary>Project number of the network, year and amount.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        $"{Network.ProjectNumber} {GrantYear.ToString(CultureInfo.InvariantCulture)} {Amount}";

    private void RefuseContradictions()
    {
        if (ReceivedOn < DatedOn)
        {
            throw new InvalidValueException(
                new(
                    "En faktura kan ikke være mottatt før den er datert.",
                    "An invoice cannot be received before the date it bears."
                ),
                "receivedOn"
            );
        }

        if (IsMarked == false && ProjectNumber is not null)
        {
            throw new InvalidValueException(
                new(
                    "En faktura med prosjektnummer kan ikke være umerket.",
                    "An invoice with a project number cannot be unmarked."
                ),
                "isMarked"
            );
        }

        if (StatesTotalAccrued == false && TotalAccrued is not null)
        {
            throw new InvalidValueException(
                new(
                    "En faktura med totalsum kan ikke være uten totalsum.",
                    "An invoice with a total cannot be without one."
                ),
                "statesTotalAccrued"
            );
        }
    }
}
