using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Reporting;

/// <summary>Something that a network hands in to KS every year by a date: a report, or the invoice.</summary>
/// <remarks>Submissions and deadlines belong together when the codes of their duties are equal. Duties are equal when all their properties are. The duties of 2024 are in <see cref="ReportingTerms.Of2024"/>.</remarks>
/// <example>
/// <code><![CDATA[
/// foreach (var duty in AssignmentLetter.ForYear(2024).ReportingTerms.Duties)
/// {
///     Console.WriteLine($"{duty.Code}: {duty.DueOn:MM-dd}");
/// }
/// // invoice-dated: 12-31
/// // invoice-received: 01-15
/// // annual-report: 02-01
/// // accounts: 03-01
/// // half-year-report: 06-01
/// ]]></code>
/// </example>
public sealed record ReportingDuty
{
    /// <summary>Describes a duty of a letter.</summary>
    /// <param name="code">The code that commands and files use: 1 to 100 lower-case letters from a to z, digits and dashes, without a dash at the ends.</param>
    /// <param name="name">What is handed in, in both languages.</param>
    /// <param name="dueOn">The last day of each year; 29 February stands for 28 February in other years than leap years.</param>
    /// <param name="obligation">How strongly the clause binds.</param>
    /// <param name="citation">The clause.</param>
    /// <param name="reading">How the clause is read where it leaves something open.</param>
    /// <param name="contents">What it must hold, in the letter's order; at least one, codes differ.</param>
    /// <param name="isAskedForInItsOwnYear">Whether the letter of the year in which the date falls asks for it, also where it is about the year before.</param>
    /// <param name="mayRoll">Whether a roll policy moves the date.</param>
    /// <exception cref="ArgumentNullException">A reference is null, or a content.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="obligation"/> is no case of <see cref="Obligation"/>.</exception>
    /// <exception cref="InvalidValueException"><paramref name="code"/> has another form, there is no content, or two have the same code.</exception>
    public ReportingDuty(
        string code,
        LocalizedText name,
        AnnualDate dueOn,
        Obligation obligation,
        Citation citation,
        LocalizedText reading,
        IEnumerable<ReportContent> contents,
        bool isAskedForInItsOwnYear,
        bool mayRoll
    )
    {
        Code = Codes.Checked(code, nameof(code));
        Name = Guard.Against.Null(name);
        DueOn = dueOn;
        Obligation = obligation is Obligation.Must or Obligation.Should or Obligation.May
            ? obligation
            : throw new ArgumentOutOfRangeException(
                nameof(obligation),
                obligation,
                "The obligation is neither must, should nor may."
            );
        Citation = Guard.Against.Null(citation);
        Reading = Guard.Against.Null(reading);
        Contents = new ValueList<ReportContent>(
            Guard.Against.Null(contents).Select(content => Guard.Against.Null(content, nameof(contents)))
        );
        IsAskedForInItsOwnYear = isAskedForInItsOwnYear;
        MayRoll = mayRoll;
        if (Contents.Count == 0)
        {
            throw new InvalidValueException(
                new($"Plikten {code} har ikke noe innhold.", $"The duty {code} has no contents."),
                nameof(contents)
            );
        }

        if (Codes.Twice(Contents.Select(content => content.Code)) is { } twice)
        {
            throw new InvalidValueException(
                new(
                    $"Innholdet {twice} står to ganger i plikten {code}.",
                    $"The content {twice} stands twice in the duty {code}."
                ),
                nameof(contents)
            );
        }
    }

    /// <summary>The code that commands and files use, such as <c>annual-report</c>.</summary>
    public string Code { get; }

    /// <summary>What is handed in, in both languages.</summary>
    public LocalizedText Name { get; }

    /// <summary>The last day of each year, as the letter gives it.</summary>
    public AnnualDate DueOn { get; }

    /// <summary>How strongly the clause binds, by its verb (reading R5).</summary>
    public Obligation Obligation { get; }

    /// <summary>The clause.</summary>
    public Citation Citation { get; }

    /// <summary>How the clause is read where it leaves something open, such as whether the date recurs (reading R8).</summary>
    public LocalizedText Reading { get; }

    /// <summary>What it must hold, in the letter's order; at least one.</summary>
    public IReadOnlyList<ReportContent> Contents { get; }

    /// <summary>
    /// Whether a roll policy moves the date. Not for the date that stands on an invoice: an invoice can be dated on any day,
    /// and a later day than 31 December would leave the grant year.
    /// </summary>
    public bool MayRoll { get; }

    /// <summary>Whether the letter of the year in which the date falls asks for it, also where it is about the year before.</summary>
    public bool IsAskedForInItsOwnYear { get; }

    /// <summary>The content with a code.</summary>
    /// <param name="code">The code; upper and lower case differ.</param>
    /// <returns>The content, or null when the duty has none with the code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public ReportContent? FindContent(string code)
    {
        Guard.Against.Null(code);
        return Contents.FirstOrDefault(content => string.Equals(content.Code, code, StringComparison.Ordinal));
    }

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    internal bool IsSameAs(ReportingDuty other) => string.Equals(Code, other.Code, StringComparison.Ordinal);
}
