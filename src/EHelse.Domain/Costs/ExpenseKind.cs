using System.Diagnostics.CodeAnalysis;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Costs;

/// <summary>What an expense is for, in the classes that the letter tells apart.</summary>
/// <remarks>
/// The kinds of 2024 stand here; another letter may have others. The kinds of network activity are ours: the letter speaks of such
/// activities without listing them. Kinds are equal when all their properties are. Source: assignment letter 2024, Tilskuddet skal dekke.
/// </remarks>
public sealed class ExpenseKind : IEquatable<ExpenseKind>
{
    private const string StaffReleaseCode = "staff-release";

    /// <summary>Describes a kind of a letter.</summary>
    /// <param name="code">The code that files use: 1 to 100 lower-case letters from a to z, digits and dashes, without a dash at the ends. <c>staff-release</c> is release of staff in every letter.</param>
    /// <param name="name">The name for people, fit to stand in a sentence.</param>
    /// <param name="isNeverCovered">Whether the letter shuts the kind out.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="InvalidValueException"><paramref name="code"/> has another form.</exception>
    public ExpenseKind(string code, LocalizedText name, bool isNeverCovered)
    {
        Code = Codes.Checked(code, nameof(code));
        Name = Guard.Against.Null(name);
        IsNeverCovered = isNeverCovered;
    }

    private ExpenseKind(string code, LocalizedText name)
        : this(code, name, isNeverCovered: false) { }

    /// <summary>Release of staff (<i>frikjøp</i>). Whom and for what stands in <see cref="Expense.Release"/>.</summary>
    public static ExpenseKind StaffRelease { get; } = new(StaffReleaseCode, new("frikjøp", "staff release"));

    /// <summary>Meetings, gatherings and courses of the network.</summary>
    public static ExpenseKind Gathering { get; } =
        new("gathering", new("møter, samlinger og kurs", "meetings, gatherings and courses"));

    /// <summary>Travel for the network.</summary>
    public static ExpenseKind Travel { get; } = new("travel", new("reiser", "travel"));

    /// <summary>Purchase of software.</summary>
    public static ExpenseKind SoftwarePurchase { get; } =
        new("software-purchase", new("kjøp av programvare", "purchase of software"), isNeverCovered: true);

    /// <summary>Leasing of software.</summary>
    public static ExpenseKind SoftwareLeasing { get; } =
        new("software-leasing", new("leasing av programvare", "leasing of software"), isNeverCovered: true);

    /// <summary>Purchase of technical equipment other than software.</summary>
    public static ExpenseKind EquipmentPurchase { get; } =
        new(
            "equipment-purchase",
            new("kjøp av teknisk utstyr", "purchase of technical equipment"),
            isNeverCovered: true
        );

    /// <summary>Leasing of technical equipment other than software.</summary>
    public static ExpenseKind EquipmentLeasing { get; } =
        new(
            "equipment-leasing",
            new("leasing av teknisk utstyr", "leasing of technical equipment"),
            isNeverCovered: true
        );

    /// <summary>Development of software, by own staff or bought.</summary>
    public static ExpenseKind SoftwareDevelopment { get; } =
        new("software-development", new("programvareutvikling", "software development"), isNeverCovered: true);

    /// <summary>Known to be none of the other kinds. An expense whose kind is not known has none instead.</summary>
    public static ExpenseKind Other { get; } = new("other", new("annet", "other"));

    /// <summary>The kinds of 2024.</summary>
    public static IReadOnlyList<ExpenseKind> All { get; } =
        Array.AsReadOnly([
            StaffRelease,
            Gathering,
            Travel,
            SoftwarePurchase,
            SoftwareLeasing,
            EquipmentPurchase,
            EquipmentLeasing,
            SoftwareDevelopment,
            Other,
        ]);

    /// <summary>The stable code that files use, such as <c>staff-release</c>.</summary>
    public string Code { get; }

    /// <summary>The name for people.</summary>
    public LocalizedText Name { get; }

    /// <summary>Whether the letter shuts the kind out; in 2024 software and technical equipment, bought, leased or developed.</summary>
    public bool IsNeverCovered { get; }

    /// <summary>Whether the kind is release of staff, whatever a letter calls it.</summary>
    internal bool IsStaffRelease => string.Equals(Code, StaffReleaseCode, StringComparison.Ordinal);

    /// <summary>Reads the code of a kind.</summary>
    /// <param name="code">The code; upper and lower case differ.</param>
    /// <param name="known">The kinds that there are, such as those of a letter; <see cref="All"/> when null.</param>
    /// <returns>The kind; of more with the code the first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null, or one of the kinds.</exception>
    /// <exception cref="InvalidTextException">No kind has the code; the reason lists those there are.</exception>
    public static ExpenseKind Parse(string code, IEnumerable<ExpenseKind>? known = null)
    {
        Guard.Against.Null(code);
        ExpenseKind[] kinds = [.. known ?? All];
        return TryParse(code, out var kind, kinds)
            ? kind
            : throw new InvalidTextException(
                Names.Unknown(
                    $"«{Quote.Of(code)}» er ingen utgiftstype; typene er {string.Join(", ", (IEnumerable<ExpenseKind>)kinds)}.",
                    $"'{Quote.Of(code)}' is not a kind of expense; the kinds are {string.Join(", ", (IEnumerable<ExpenseKind>)kinds)}.",
                    code,
                    kinds.Select(each => each.Code)
                )
            );
    }

    /// <summary>Reads the code of a kind, without throwing.</summary>
    /// <param name="code">The code; upper and lower case differ.</param>
    /// <param name="kind">The kind, or null.</param>
    /// <param name="known">The kinds that there are, such as those of a letter; <see cref="All"/> when null.</param>
    /// <returns>Whether a kind has the code.</returns>
    /// <exception cref="ArgumentNullException">One of the kinds is null.</exception>
    public static bool TryParse(
        string? code,
        [NotNullWhen(true)] out ExpenseKind? kind,
        IEnumerable<ExpenseKind>? known = null
    )
    {
        kind = (known ?? All).FirstOrDefault(each =>
            string.Equals(Guard.Against.Null(each, nameof(known)).Code, code, StringComparison.Ordinal)
        );
        return kind is not null;
    }

    /// <summary>Whether two kinds are equal.</summary>
    /// <param name="left">A kind or null.</param>
    /// <param name="right">A kind or null.</param>
    /// <returns>Whether all properties are equal, or both are null.</returns>
    public static bool operator ==(ExpenseKind? left, ExpenseKind? right) => Equals(left, right);

    /// <summary>Whether two kinds differ.</summary>
    /// <param name="left">A kind or null.</param>
    /// <param name="right">A kind or null.</param>
    /// <returns>Whether some property differs, or only one is null.</returns>
    public static bool operator !=(ExpenseKind? left, ExpenseKind? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(ExpenseKind? other) =>
        other is not null
        && string.Equals(Code, other.Code, StringComparison.Ordinal)
        && Name == other.Name
        && IsNeverCovered == other.IsNeverCovered;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExpenseKind);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code. <see cref="Parse"/> reads it back.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
