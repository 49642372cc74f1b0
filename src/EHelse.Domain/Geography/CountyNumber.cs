using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Geography;

/// <summary>The official number of a county (<i>fylkesnummer</i>): two digits, from 01 to 99.</summary>
/// <remarks>Numbers are ordered by their digits. Which of them exist depends on the date: see <see cref="AdministrativeDivision"/>.</remarks>
/// <example>
/// <code><![CDATA[
/// Console.WriteLine(CountyNumber.Parse("42") == MunicipalityNumber.Parse("4203").County);
/// // True
/// ]]></code>
/// </example>
public sealed record CountyNumber : IComparable<CountyNumber>
{
    private const int Length = 2;

    private readonly int value;

    private CountyNumber(int value) => this.value = value;

    /// <summary>Reads two digits, such as <c>03</c>.</summary>
    /// <param name="text">Exactly two digits from 0 to 9.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="InvalidTextException"><paramref name="text"/> has another form.</exception>
    public static CountyNumber Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var number)
            ? number
            : throw new InvalidTextException(
                new(
                    $"«{Quote.Of(text)}» er ikke et fylkesnummer: ventet to sifre, fra 01.",
                    $"'{Quote.Of(text)}' is not a county number: expected two digits, from 01."
                )
            );

    /// <summary>Reads two digits, without throwing.</summary>
    /// <param name="text">Exactly two digits from 0 to 9.</param>
    /// <param name="number">The number, or null.</param>
    /// <returns>Whether the text is a county number.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CountyNumber? number)
    {
        number = Digits.TryRead(text, Length, out var read) && read > 0 ? new CountyNumber(read) : null;
        return number is not null;
    }

    /// <summary>Whether a number comes before another.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether <paramref name="left"/> is smaller; null is smallest.</returns>
    public static bool operator <(CountyNumber? left, CountyNumber? right) => Compare(left, right) < 0;

    /// <summary>Whether a number comes before another or is the same.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether <paramref name="left"/> is not larger; null is smallest.</returns>
    public static bool operator <=(CountyNumber? left, CountyNumber? right) => Compare(left, right) <= 0;

    /// <summary>Whether a number comes after another.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether <paramref name="left"/> is larger; null is smallest.</returns>
    public static bool operator >(CountyNumber? left, CountyNumber? right) => Compare(left, right) > 0;

    /// <summary>Whether a number comes after another or is the same.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether <paramref name="left"/> is not smaller; null is smallest.</returns>
    public static bool operator >=(CountyNumber? left, CountyNumber? right) => Compare(left, right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(CountyNumber? other) => other is null ? 1 : value.CompareTo(other.value);

    /// <summary>The two digits. <see cref="Parse"/> reads them back.</summary>
    /// <returns>The same text in every culture.</returns>
    public override string ToString() => value.ToString("D2", CultureInfo.InvariantCulture);

    private static int Compare(CountyNumber? left, CountyNumber? right) =>
        Comparer<CountyNumber?>.Default.Compare(left, right);
}
