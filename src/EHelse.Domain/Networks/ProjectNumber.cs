using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Networks;

/// <summary>The number that KS gives a network's grant and that marks its invoices (<i>prosjektnummer</i>): six digits.</summary>
/// <remarks>Numbers are ordered by their digits. The first digit is not 0.</remarks>
/// <example>
/// <code><![CDATA[
/// Console.WriteLine(ProjectNumber.Parse("103972"));
/// Console.WriteLine(ProjectNumber.TryParse("10397", out _));
/// // 103972
/// // False
/// ]]></code>
/// </example>
public sealed record ProjectNumber : IComparable<ProjectNumber>
{
    private const int Length = 6;

    private readonly int value;

    private ProjectNumber(int value) => this.value = value;

    /// <summary>Reads six digits, such as <c>103972</c>.</summary>
    /// <param name="text">Exactly six digits from 0 to 9.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="InvalidTextException"><paramref name="text"/> has another form.</exception>
    public static ProjectNumber Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var number)
            ? number
            : throw new InvalidTextException(
                new(
                    $"«{Quote.Of(text)}» er ikke et prosjektnummer: ventet seks sifre, og det første er ikke 0.",
                    $"'{Quote.Of(text)}' is not a project number: expected six digits, and the first is not 0."
                )
            );

    /// <summary>Reads six digits, without throwing.</summary>
    /// <param name="text">Exactly six digits from 0 to 9.</param>
    /// <param name="number">The number, or null.</param>
    /// <returns>Whether the text is a project number.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ProjectNumber? number)
    {
        number = Digits.TryRead(text, Length, out var read) && read >= 100_000 ? new ProjectNumber(read) : null;
        return number is not null;
    }

    /// <summary>Whether a number comes before another.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether <paramref name="left"/> is smaller; null is smallest.</returns>
    public static bool operator <(ProjectNumber? left, ProjectNumber? right) => Compare(left, right) < 0;

    /// <summary>Whether a number comes before another or is the same.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether <paramref name="left"/> is not larger; null is smallest.</returns>
    public static bool operator <=(ProjectNumber? left, ProjectNumber? right) => Compare(left, right) <= 0;

    /// <summary>Whether a number comes after another.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether <paramref name="left"/> is larger; null is smallest.</returns>
    public static bool operator >(ProjectNumber? left, ProjectNumber? right) => Compare(left, right) > 0;

    /// <summary>Whether a number comes after another or is the same.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether <paramref name="left"/> is not smaller; null is smallest.</returns>
    public static bool operator >=(ProjectNumber? left, ProjectNumber? right) => Compare(left, right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(ProjectNumber? other) => other is null ? 1 : value.CompareTo(other.value);

    /// <summary>The six digits. <see cref="Parse"/> reads them back.</summary>
    /// <returns>The same text in every culture.</returns>
    public override string ToString() => value.ToString("D6", CultureInfo.InvariantCulture);

    private static int Compare(ProjectNumber? left, ProjectNumber? right) =>
        Comparer<ProjectNumber?>.Default.Compare(left, right);
}
