using System.Diagnostics.CodeAnalysis;
using EHelse.Domain.Agreements;
using EHelse.Domain.Allocation;
using EHelse.Domain.Costs;
using EHelse.Domain.Geography;
using EHelse.Domain.Groups;
using EHelse.Domain.Invoicing;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Letters;

/// <summary>All that an assignment letter (<i>oppdragsbrev</i>) says of one grant year.</summary>
/// <remarks>
/// Figures that change from year to year stand here and nowhere in the code that uses them. Letters are equal when all their
/// facts are, lists in order; rules are equal when they say the same.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var letter = AssignmentLetter.ForYear(2024);
/// Console.WriteLine($"{letter.Total} kr to {letter.Networks.Count} networks");
/// Console.WriteLine(letter.Distribute()["103972"].Amount);
/// // 36683801 kr to 11 networks
/// // 2937520
/// ]]></code>
/// </example>
public sealed partial class AssignmentLetter : IEquatable<AssignmentLetter>
{
    // What is no figure: a distribution needs none of it, and it is most of a letter.
    private readonly Lazy<LetterTerms> terms;

    /// <summary>Describes a letter.</summary>
    /// <param name="year">The grant year, from 1 to 9997.</param>
    /// <param name="document">The letter as a source document.</param>
    /// <param name="total">The national total; not negative.</param>
    /// <param name="key">The allocation key.</param>
    /// <param name="keyDecidedOn">The date the key was adopted.</param>
    /// <param name="networks">The networks, in the order of the table; at least one.</param>
    /// <param name="division">The counties and municipalities of the year; it has every county of the networks.</param>
    /// <param name="basis">The figures that the total is distributed by: one line for each network, its code the project number.</param>
    /// <param name="publishedTable">The table of amounts as the letter has it, with one line for each network; null when it has none.</param>
    /// <param name="citations">The clauses that total, key and table come from, in the letter's order; none when they are not given.</param>
    /// <param name="invoicingTerms">The dates that KS asks for of invoices, of the same grant year.</param>
    /// <param name="reportingTerms">What must be reported when; they hold for the grant year.</param>
    /// <param name="agreement">The cooperation agreement that the letter is part of.</param>
    /// <param name="competenceRequirements">What the roles and the groups must master; codes differ.</param>
    /// <param name="expenseKinds">The kinds of expense; codes differ.</param>
    /// <param name="rules">The rules, in the order of their sources; codes differ.</param>
    /// <param name="isWhatIf">Whether the letter is thought up, and nobody sent it.</param>
    /// <exception cref="ArgumentNullException">A reference other than the published table is null, or an item of a list.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> lies outside its range.</exception>
    /// <exception cref="InvalidValueException">
    /// The total is negative, there is no network, the division lacks a county, basis or table do not have exactly the networks, the invoicing terms are of
    /// another year, the reporting terms begin after the grant year, or a code stands twice. The reason says where.
    /// </exception>
    public AssignmentLetter(
        int year,
        SourceDocument document,
        Kroner total,
        AllocationKey key,
        LocalDate keyDecidedOn,
        NetworkRegister networks,
        AdministrativeDivision division,
        AllocationBasis basis,
        PublishedTable? publishedTable,
        IEnumerable<Citation> citations,
        InvoicingTerms invoicingTerms,
        ReportingTerms reportingTerms,
        CooperationAgreement agreement,
        IEnumerable<CompetenceRequirement> competenceRequirements,
        IEnumerable<ExpenseKind> expenseKinds,
        IEnumerable<Rule> rules,
        bool isWhatIf = false
    )
        : this(
            year,
            document,
            total,
            key,
            keyDecidedOn.WithCalendar(CalendarSystem.Iso),
            networks,
            division,
            basis,
            publishedTable,
            isWhatIf,
            new(() =>
                new(
                    year,
                    citations,
                    invoicingTerms,
                    reportingTerms,
                    agreement,
                    competenceRequirements,
                    expenseKinds,
                    rules
                )
            )
        )
    {
        // What is given is checked at once.
        _ = terms.Value;
    }

    private AssignmentLetter(
        int year,
        SourceDocument document,
        Kroner total,
        AllocationKey key,
        LocalDate keyDecidedOn,
        NetworkRegister networks,
        AdministrativeDivision division,
        AllocationBasis basis,
        PublishedTable? publishedTable,
        bool isWhatIf,
        Lazy<LetterTerms> terms
    )
    {
        Year = Guard.Against.OutOfRange(year, 1, ReportingTerms.LastYear);
        Document = Guard.Against.Null(document);
        Total = NotNegative(total);
        Key = Guard.Against.Null(key);
        KeyDecidedOn = keyDecidedOn;
        Networks = AtLeastOne(Guard.Against.Null(networks));
        Division = WithEveryCounty(Guard.Against.Null(division), Networks);
        Basis = Guard.Against.Null(basis);
        ExactlyTheNetworks(Networks, Basis.Lines.Select(line => line.Recipient), "basis.lines", nameof(basis));
        PublishedTable = publishedTable;
        if (publishedTable is not null)
        {
            ExactlyTheNetworks(
                Networks,
                publishedTable.Lines.Select(line => line.Recipient),
                "publishedTable.lines",
                nameof(publishedTable)
            );
        }

        IsWhatIf = isWhatIf;
        this.terms = terms;
    }

    /// <summary>The years whose letter the library knows, ascending.</summary>
    public static IReadOnlyList<int> KnownYears { get; } = Array.AsReadOnly([2024]);

    /// <summary>The grant year.</summary>
    public int Year { get; }

    /// <summary>Whether the letter is thought up to see what would follow, and nobody sent it.</summary>
    public bool IsWhatIf { get; }

    /// <summary>The letter as a source document.</summary>
    public SourceDocument Document { get; }

    /// <summary>The national total, to be distributed on the networks.</summary>
    public Kroner Total { get; }

    /// <summary>The allocation key. For 2024 the split of the weighted part is our reading: the letter does not give it (reading R2).</summary>
    public AllocationKey Key { get; }

    /// <summary>The date the key was adopted.</summary>
    public LocalDate KeyDecidedOn { get; }

    /// <summary>The networks, in the order of the published table.</summary>
    public NetworkRegister Networks { get; }

    /// <summary>The counties and municipalities that the figures are taken from.</summary>
    public AdministrativeDivision Division { get; }

    /// <summary>The figures that the total is distributed by: municipalities and population of each network.</summary>
    public AllocationBasis Basis { get; }

    /// <summary>The table of amounts as the letter has it; null when it has none.</summary>
    public PublishedTable? PublishedTable { get; }

    /// <summary>The clauses that these figures come from, in the letter's order.</summary>
    public IReadOnlyList<Citation> Citations => terms.Value.Citations;

    /// <summary>The dates that KS asks for of invoices.</summary>
    public InvoicingTerms InvoicingTerms => terms.Value.InvoicingTerms;

    /// <summary>What must be reported when.</summary>
    public ReportingTerms ReportingTerms => terms.Value.ReportingTerms;

    /// <summary>The goals of the year's work, in the letter's order: its rules whose codes begin with <c>GOAL-</c>.</summary>
    public IReadOnlyList<Rule> Goals => terms.Value.Goals;

    /// <summary>The cooperation agreement that the letter is part of: a draft (reading R12).</summary>
    public CooperationAgreement Agreement => terms.Value.Agreement;

    /// <summary>The roles that the grant pays the release of.</summary>
    public IReadOnlyList<Role> Roles => terms.Value.Roles;

    /// <summary>What the roles and the groups must master, in the letter's order (reading R4).</summary>
    public IReadOnlyList<CompetenceRequirement> CompetenceRequirements => terms.Value.CompetenceRequirements;

    /// <summary>The kinds of expense, and with them what the grant covers and what it never does.</summary>
    public IReadOnlyList<ExpenseKind> ExpenseKinds => terms.Value.ExpenseKinds;

    /// <summary>Every rule of the letter and of the cooperation agreement, in their order.</summary>
    public RuleCatalog Rules => terms.Value.Rules;

    /// <summary>The letter of a year.</summary>
    /// <param name="year">The grant year.</param>
    /// <returns>The letter.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The letter of the year is unknown; the message lists <see cref="KnownYears"/>.</exception>
    public static AssignmentLetter ForYear(int year) =>
        TryForYear(year, out var letter)
            ? letter
            : throw new ArgumentOutOfRangeException(
                nameof(year),
                year,
                $"The assignment letter of this year is unknown; known: {string.Join(", ", KnownYears)}."
            );

    /// <summary>The letter of a year, if it is known.</summary>
    /// <param name="year">The grant year.</param>
    /// <param name="letter">The letter, or null.</param>
    /// <returns>Whether the letter is known.</returns>
    public static bool TryForYear(int year, [NotNullWhen(true)] out AssignmentLetter? letter)
    {
        letter = year == Of2024.Year ? Of2024 : null;
        return letter is not null;
    }

    /// <summary>Distributes the total by the key on the networks.</summary>
    /// <param name="options">Method, unit, minimum and maximum; largest remainder in whole kroner when null.</param>
    /// <returns>A distribution that sums exactly to <see cref="Total"/>.</returns>
    /// <exception cref="InvalidValueException">The options cannot be met: see <see cref="Distribution.Of"/>.</exception>
    public Distribution Distribute(DistributionOptions? options = null) => Distribution.Of(Total, Key, Basis, options);

    /// <summary>Whether a distribution is the letter's own: its total by its key on its basis, with whatever options.</summary>
    /// <param name="distribution">The distribution.</param>
    /// <returns>False when the total, the key or the basis is another than the letter's.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="distribution"/> is null.</exception>
    public bool IsSourceOf(Distribution distribution) =>
        Guard.Against.Null(distribution).Total == Total && distribution.Key == Key && distribution.Basis == Basis;

    /// <summary>Holds the published table against <see cref="Distribute"/>.</summary>
    /// <returns>The reconciliation.</returns>
    /// <exception cref="InvalidOperationException">The letter has no table.</exception>
    /// <exception cref="InvalidValueException">The letter cannot be distributed: see <see cref="FindGaps"/>.</exception>
    public Reconciliation Reconcile() =>
        Reconciliation.Of(
            PublishedTable ?? throw new InvalidOperationException("The letter has no published table to reconcile."),
            Distribute()
        );

    /// <summary>What a network was granted.</summary>
    /// <param name="network">A network of the letter, known by its project number.</param>
    /// <returns>The amount of the published table; where the letter has none, that of <see cref="Distribute"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    /// <exception cref="InvalidValueException">The network is not one of the letter's, or the letter has no table and cannot be distributed: see <see cref="FindGaps"/>.</exception>
    public Kroner FrameOf(DigiNetwork network)
    {
        var number = Guard.Against.Null(network).ProjectNumber;
        if (Networks.Find(number) is null)
        {
            throw new InvalidValueException(
                new(
                    $"Nettverket {Quote.Of(network.ToString())} er ikke med i brevet.",
                    $"The network {Quote.Of(network.ToString())} is not one of the letter's."
                ),
                nameof(network)
            );
        }

        return PublishedTable?.Find(number.ToString())!.Amount ?? Distribute()[number.ToString()].Amount;
    }

    /// <summary>The same letter with another total.</summary>
    /// <param name="total">The national total; not negative.</param>
    /// <returns>A new value; this one is unchanged. The table stays as published, with the total that it states.</returns>
    /// <exception cref="InvalidValueException"><paramref name="total"/> is negative.</exception>
    public AssignmentLetter WithTotal(Kroner total) => With(total, Key, Basis);

    /// <summary>The same letter with another key.</summary>
    /// <param name="key">The allocation key.</param>
    /// <returns>A new value; this one is unchanged. The table stays as published.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public AssignmentLetter WithKey(AllocationKey key) => With(Total, Guard.Against.Null(key), Basis);

    /// <summary>The same letter with other figures to distribute by.</summary>
    /// <param name="basis">The basis: one line for each network, its code the project number.</param>
    /// <returns>A new value; this one is unchanged. The table stays as published.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    /// <exception cref="InvalidValueException">The basis does not have exactly the letter's networks.</exception>
    public AssignmentLetter WithBasis(AllocationBasis basis) => With(Total, Key, Guard.Against.Null(basis));

    /// <summary>Whether two letters are equal.</summary>
    /// <param name="left">A letter or null.</param>
    /// <param name="right">A letter or null.</param>
    /// <returns>Whether all facts are equal, or both are null.</returns>
    public static bool operator ==(AssignmentLetter? left, AssignmentLetter? right) => Equals(left, right);

    /// <summary>Whether two letters differ.</summary>
    /// <param name="left">A letter or null.</param>
    /// <param name="right">A letter or null.</param>
    /// <returns>Whether some fact differs, or only one is null.</returns>
    public static bool operator !=(AssignmentLetter? left, AssignmentLetter? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(AssignmentLetter? other) =>
        other is not null
        && Year == other.Year
        && IsWhatIf == other.IsWhatIf
        && Document == other.Document
        && Total == other.Total
        && Key == other.Key
        && KeyDecidedOn == other.KeyDecidedOn
        && Networks == other.Networks
        && Division == other.Division
        && Basis == other.Basis
        && PublishedTable == other.PublishedTable
        && Citations.SequenceEqual(other.Citations)
        && InvoicingTerms == other.InvoicingTerms
        && ReportingTerms == other.ReportingTerms
        && Agreement == other.Agreement
        && CompetenceRequirements.SequenceEqual(other.CompetenceRequirements)
        && ExpenseKinds.SequenceEqual(other.ExpenseKinds)
        && Rules.Count == other.Rules.Count
        && Rules.Zip(other.Rules, (rule, one) => rule.SaysTheSameAs(one)).All(same => same);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AssignmentLetter);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Year * 31) + Total.GetHashCode());

    /// <summary>The English title of the letter.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => Document.ToString();

    private AssignmentLetter With(Kroner total, AllocationKey key, AllocationBasis basis) =>
        new(Year, Document, total, key, KeyDecidedOn, Networks, Division, basis, PublishedTable, IsWhatIf, terms);
}
