using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Geography;

/// <summary>The official number of a municipality (<i>kommunenummer</i>): four digits, the first two of them the county's.</summary>
/// <remarks>Numbers are ordered by their digits. Neither the county's two digits nor the last two are 00. Which numbers exist depends on the date: see <see cref="AdministrativeDivision"/>.</remarks>
/// <example>
/// <code><![CDATA[
/// Console.WriteLine(MunicipalityNumber.Parse("0301").County);
/// Console.WriteLine(MunicipalityNumber.TryParse("301", out _));
/// // 03
/// // False
/// ]]></code>
/// </example>
public sealed record MunicipalityNumber : IComparable<MunicipalityNumber>
{
    private const int Length = 4;

    private readonly int value;

    private MunicipalityNumber(int value) => this.value = value;

    /// <summary>The number of the county that the municipality lies in: the first two digits.</summary>
    public CountyNumber County => CountyNumber.Parse(ToString().Substring(0, 2));

    /// <summary>Reads four digits, such as <c>0301</c>.</summary>
    /// <param name="text">Exactly four digits from 0 to 9.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="InvalidTextException"><paramref name="text"/> has another form.</exception>
    public static MunicipalityNumber Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var number)
            ? number
            : throw new InvalidTextException(
                new(
                    $"«{Quote.Of(text)}» er ikke et kommunenummer: ventet fire sifre, og verken de to første eller de to siste kan være 00.",
                    $"'{Quote.Of(text)}' is not a municipality number: expected four digits, and neither the first two nor the last two may be 00."
                )
            );

    /// <summary>Reads four digits, without throwing.</summary>
    /// <param name="text">Exactly four digits from 0 to 9.</param>
    /// <param name="number">The number, or null.</param>
    /// <returns>Whether the text is a municipality number.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out MunicipalityNumber? number)
    {
        number =
            Digits.TryRead(text, Length, out var read) && read > 100 && read % 100 > 0
                ? new MunicipalityNumber(read)
                : null;
        return number is not null;
    }

    /// <summary>Whether a number comes before another.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether <paramref name="left"/> is smaller; null is smallest.</returns>
    public static bool operator <(MunicipalityNumber? left, MunicipalityNumber? right) => Compare(left, right) < 0;

    /// <summary>Whether a number comes before another or is the same.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether <paramref name="left"/> is not larger; null is smallest.</returns>
    public static bool operator <=(MunicipalityNumber? left, MunicipalityNumber? right) => Compare(left, right) <= 0;

    /// <summary>Whether a number comes after another.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether <paramref name="left"/> is larger; null is smallest.</returns>
    public static bool operator >(MunicipalityNumber? left, MunicipalityNumber? right) => Compare(left, right) > 0;

    /// <summary>Whether a number comes after another or is the same.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether <paramref name="left"/> is not smaller; null is smallest.</returns>
    public static bool operator >=(MunicipalityNumber? left, MunicipalityNumber? right) => Compare(left, right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(MunicipalityNumber? other) => other is null ? 1 : value.CompareTo(other.value);

    /// <summary>The four digits. <see cref="Parse"/> reads them back.</summary>
    /// <returns>The same text in every culture.</returns>
    public override string ToString() => value.ToString("D4", CultureInfo.InvariantCulture);

    private static int Compare(MunicipalityNumber? left, MunicipalityNumber? right) =>
        Comparer<MunicipalityNumber?>.Default.Compare(left, right);
}
