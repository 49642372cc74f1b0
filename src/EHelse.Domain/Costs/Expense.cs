using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Costs;

/// <summary>One expense that a network wants the grant to pay. Facts that are not known are null.</summary>
/// <remarks>
/// Expenses are equal when all their properties are. There is no free text, because it might name a person (reading R15).
/// Source: assignment letter 2024, Tilskuddet skal dekke.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var courses = new Expense("courses", ExpenseKind.Other, Kroner.Of(7_300), servesThePurpose: true);
/// var missing = new CostStatement([courses])
///     .Lines[0]
///     .Eligibility.Match(covered => [], excluded => [], open => open.Missing);
/// Console.WriteLine(string.Join(", ", missing));
/// // expenses[0].isNetworkActivity
/// ]]></code>
/// </example>
public sealed record Expense
{
    /// <summary>Describes an expense.</summary>
    /// <param name="id">What the caller knows the expense by, such as a voucher number, never the name of a person; not empty.</param>
    /// <param name="kind">What it is for, or null when it is not known.</param>
    /// <param name="amount">The amount, exact to the øre; below zero only for a credit note, and above zero only for what is none.</param>
    /// <param name="isCreditNote">Whether it takes back an earlier expense.</param>
    /// <param name="incurredOn">The day it was incurred, or null when it is not known.</param>
    /// <param name="isNetworkActivity">Whether it belongs to a network activity run by KS, or null when it is not known.</param>
    /// <param name="servesThePurpose">Whether it serves the purpose of the letter, or null when it is not known.</param>
    /// <param name="isDocumented">Whether it is documented by an attachment, or null when it is not known.</param>
    /// <param name="release">For <see cref="ExpenseKind.StaffRelease"/>, what is known of the release; else null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    /// <exception cref="InvalidValueException">The sign of the amount is not that of an expense or a credit note, or an expense that is known to be of another kind has a release.</exception>
    public Expense(
        string id,
        ExpenseKind? kind,
        Kroner amount,
        bool isCreditNote = false,
        LocalDate? incurredOn = null,
        bool? isNetworkActivity = null,
        bool? servesThePurpose = null,
        bool? isDocumented = null,
        StaffRelease? release = null
    )
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Kind = kind;
        Amount = amount;
        IsCreditNote = isCreditNote;
        IncurredOn = incurredOn?.WithCalendar(CalendarSystem.Iso);
        IsNetworkActivity = isNetworkActivity;
        ServesThePurpose = servesThePurpose;
        IsDocumented = isDocumented;
        Release = release;
        if (isCreditNote ? amount > Kroner.Zero : amount < Kroner.Zero)
        {
            throw new InvalidValueException(
                isCreditNote
                    ? new(
                        $"En kreditnota kan ikke være større enn null: {amount} kr.",
                        $"A credit note cannot be more than zero: {amount} kr."
                    )
                    : new(
                        $"En utgift kan ikke være mindre enn null uten å være en kreditnota: {amount} kr.",
                        $"An expense cannot be less than zero unless it is a credit note: {amount} kr."
                    ),
                nameof(amount)
            );
        }

        if (release is not null && kind is { IsStaffRelease: false })
        {
            throw new InvalidValueException(
                new(
                    $"Bare frikjøp har opplysninger om frikjøp; utgiften er {kind.Name.Norwegian}.",
                    $"Only staff release has facts of a release; the expense is {kind.Name.English}."
                ),
                nameof(release)
            );
        }
    }

    /// <summary>What the caller knows the expense by. Never the name of a person.</summary>
    public string Id { get; }

    /// <summary>What the expense is for; null when it is not known.</summary>
    public ExpenseKind? Kind { get; }

    /// <summary>The amount, exact to the øre; zero or less for a credit note, else zero or more.</summary>
    public Kroner Amount { get; }

    /// <summary>Whether the amount takes back an earlier expense.</summary>
    public bool IsCreditNote { get; }

    /// <summary>The day the expense was incurred; null when it is not known.</summary>
    public LocalDate? IncurredOn { get; }

    /// <summary>Whether the expense belongs to a network activity run by KS; null when it is not known.</summary>
    public bool? IsNetworkActivity { get; }

    /// <summary>Whether the expense serves the purpose of the letter; null when it is not known.</summary>
    public bool? ServesThePurpose { get; }

    /// <summary>Whether an attachment documents the expense; null when it is not known.</summary>
    public bool? IsDocumented { get; }

    /// <summary>What is known of the release; null when nothing is, and for what is no <see cref="ExpenseKind.StaffRelease"/>.</summary>
    public StaffRelease? Release { get; }

    /// <summary>Kind and amount. The id is left out: a caller may have put more into it than it should hold.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Kind?.Code ?? "?"} {Amount}";
}
