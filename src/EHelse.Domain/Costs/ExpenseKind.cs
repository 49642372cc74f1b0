using System.Diagnostics.CodeAnalysis;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Costs;

/// <summary>What an expense is for, in the classes that the letter tells apart. A fixed list.</summary>
/// <remarks>The kinds of network activity are ours: the letter speaks of such activities without listing them. Source: assignment letter 2024, Tilskuddet skal dekke.</remarks>
public sealed class ExpenseKind
{
    private ExpenseKind(string code, LocalizedText name) => (Code, Name) = (code, name);

    /// <summary>Release of staff (<i>frikjøp</i>). Whom and for what stands in <see cref="Expense.Release"/>.</summary>
    public static ExpenseKind StaffRelease { get; } = new("staff-release", new("frikjøp", "staff release"));

    /// <summary>Meetings, gatherings and courses of the network.</summary>
    public static ExpenseKind Gathering { get; } =
        new("gathering", new("møter, samlinger og kurs", "meetings, gatherings and courses"));

    /// <summary>Travel for the network.</summary>
    public static ExpenseKind Travel { get; } = new("travel", new("reiser", "travel"));

    /// <summary>Purchase of software.</summary>
    public static ExpenseKind SoftwarePurchase { get; } =
        new("software-purchase", new("kjøp av programvare", "purchase of software"));

    /// <summary>Leasing of software.</summary>
    public static ExpenseKind SoftwareLeasing { get; } =
        new("software-leasing", new("leasing av programvare", "leasing of software"));

    /// <summary>Purchase of technical equipment other than software.</summary>
    public static ExpenseKind EquipmentPurchase { get; } =
        new("equipment-purchase", new("kjøp av teknisk utstyr", "purchase of technical equipment"));

    /// <summary>Leasing of technical equipment other than software.</summary>
    public static ExpenseKind EquipmentLeasing { get; } =
        new("equipment-leasing", new("leasing av teknisk utstyr", "leasing of technical equipment"));

    /// <summary>Development of software, by own staff or bought.</summary>
    public static ExpenseKind SoftwareDevelopment { get; } =
        new("software-development", new("programvareutvikling", "software development"));

    /// <summary>Known to be none of the other kinds. An expense whose kind is not known has none instead.</summary>
    public static ExpenseKind Other { get; } = new("other", new("annet", "other"));

    /// <summary>All kinds.</summary>
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

    /// <summary>Whether the letter shuts the kind out: software and technical equipment, bought, leased or developed.</summary>
    public bool IsNeverCovered =>
        this == SoftwarePurchase
        || this == SoftwareLeasing
        || this == EquipmentPurchase
        || this == EquipmentLeasing
        || this == SoftwareDevelopment;

    /// <summary>Reads the code of a kind.</summary>
    /// <param name="code">The code; upper and lower case differ.</param>
    /// <returns>The kind.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="InvalidTextException">No kind has the code; the reason lists those there are.</exception>
    public static ExpenseKind Parse(string code) =>
        TryParse(Guard.Against.Null(code), out var kind)
            ? kind
            : throw new InvalidTextException(
                Names.Unknown(
                    $"«{Quote.Of(code)}» er ingen utgiftstype; typene er {string.Join(", ", All)}.",
                    $"'{Quote.Of(code)}' is not a kind of expense; the kinds are {string.Join(", ", All)}.",
                    code,
                    All.Select(known => known.Code)
                )
            );

    /// <summary>Reads the code of a kind, without throwing.</summary>
    /// <param name="code">The code; upper and lower case differ.</param>
    /// <param name="kind">The kind, or null.</param>
    /// <returns>Whether a kind has the code.</returns>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ExpenseKind? kind)
    {
        kind = All.FirstOrDefault(known => string.Equals(known.Code, code, StringComparison.Ordinal));
        return kind is not null;
    }

    /// <summary>The code. <see cref="Parse"/> reads it back.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
