using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>An exact part of a whole: a fraction from 0 to 1, both included.</summary>
/// <remarks>The default value is <see cref="Zero"/>.</remarks>
/// <example>
/// <code><![CDATA[
/// Console.WriteLine(Share.Parse("1/3"));
/// Console.WriteLine(Share.Percent(60).Value);
/// // 1/3
/// // 3/5
/// ]]></code>
/// </example>
public readonly record struct Share : IComparable<Share>
{
    private Share(Fraction value) => Value = value;

    /// <summary>Nothing: 0.</summary>
    public static Share Zero => default;

    /// <summary>All of it: 1.</summary>
    public static Share Whole { get; } = new(Fraction.One);

    /// <summary>The share as a number from 0 to 1.</summary>
    public Fraction Value { get; }

    /// <summary>A share given as a number.</summary>
    /// <param name="value">A number from 0 to 1.</param>
    /// <returns>The share.</returns>
    /// <exception cref="InvalidValueException"><paramref name="value"/> is below 0 or above 1.</exception>
    public static Share Of(Fraction value) =>
        value.Sign < 0 || value > Fraction.One
            ? throw new InvalidValueException(
                new($"En andel ligger fra 0 til 1, ikke på {value}.", $"A share lies from 0 to 1, not at {value}."),
                nameof(value)
            )
            : new Share(value);

    /// <summary>A share given as a whole number of hundredths.</summary>
    /// <param name="percent">A number from 0 to 100.</param>
    /// <returns>The share.</returns>
    /// <exception cref="InvalidValueException"><paramref name="percent"/> is below 0 or above 100.</exception>
    public static Share Percent(int percent) => Of(Fraction.Of(percent, 100));

    /// <summary>Reads a share such as <c>60%</c>, <c>0.6</c> or <c>3/5</c>.</summary>
    /// <param name="text">A number as <see cref="Fraction.Parse"/> takes it, from 0 to 1.</param>
    /// <returns>The share.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="InvalidTextException"><paramref name="text"/> is no number, or one below 0 or above 1.</exception>
    public static Share Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var share)
            ? share
            : throw new InvalidTextException(
                new(
                    $"«{Quote.Of(text)}» er ikke en andel: skriv et tall fra 0 til 1, for eksempel 60%, 0.6 eller 3/5.",
                    $"'{Quote.Of(text)}' is not a share: write a number from 0 to 1, for instance 60%, 0.6 or 3/5."
                )
            );

    /// <summary>Reads a share, without throwing.</summary>
    /// <param name="text">A number as <see cref="Fraction.Parse"/> takes it, from 0 to 1.</param>
    /// <param name="share">The share, or <see cref="Zero"/>.</param>
    /// <returns>Whether the text is a share.</returns>
    public static bool TryParse(string? text, out Share share)
    {
        var isShare = Fraction.TryParse(text, out var value) && value.Sign >= 0 && value <= Fraction.One;
        share = isShare ? new Share(value) : Zero;
        return isShare;
    }

    /// <summary>Whether a share is smaller than another.</summary>
    /// <param name="left">A share.</param>
    /// <param name="right">A share.</param>
    /// <returns>Whether <paramref name="left"/> is smaller.</returns>
    public static bool operator <(Share left, Share right) => left.CompareTo(right) < 0;

    /// <summary>Whether a share is smaller than another or equal to it.</summary>
    /// <param name="left">A share.</param>
    /// <param name="right">A share.</param>
    /// <returns>Whether <paramref name="left"/> is not larger.</returns>
    public static bool operator <=(Share left, Share right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a share is larger than another.</summary>
    /// <param name="left">A share.</param>
    /// <param name="right">A share.</param>
    /// <returns>Whether <paramref name="left"/> is larger.</returns>
    public static bool operator >(Share left, Share right) => left.CompareTo(right) > 0;

    /// <summary>Whether a share is larger than another or equal to it.</summary>
    /// <param name="left">A share.</param>
    /// <param name="right">A share.</param>
    /// <returns>Whether <paramref name="left"/> is not smaller.</returns>
    public static bool operator >=(Share left, Share right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Share other) => Value.CompareTo(other.Value);

    /// <summary>The share in per cent: <c>60%</c>; when the per cent have no end, as a fraction: <c>1/3</c>. <see cref="Parse"/> reads it back.</summary>
    /// <returns>The same text in every culture.</returns>
    public override string ToString()
    {
        const int MostDecimals = 6;
        var percent = (Value * Fraction.Of(100)).ToDecimalString(MostDecimals);
        return percent[percent.Length - 1] == '…' ? Value.ToString() : percent.TrimEnd('0').TrimEnd('.') + "%";
    }
}
