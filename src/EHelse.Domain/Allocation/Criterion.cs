using System.Diagnostics.CodeAnalysis;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>What a part of the grant is shared out by, such as population.</summary>
/// <remarks>Criteria are equal when their codes are, character by character.</remarks>
/// <example>
/// <code><![CDATA[
/// var travel = Criterion.Parse("travel time");
/// var key = AllocationKey.Of(
///     new KeyPart(Criterion.Flat, Share.Percent(50)),
///     new KeyPart(travel, Share.Percent(50))
/// );
/// Console.WriteLine(key);
/// // flat=50%,travel time=50%
/// ]]></code>
/// </example>
public sealed class Criterion : IEquatable<Criterion>
{
    private const int LongestCode = 100;

    private Criterion(string code, LocalizedText name)
    {
        Code = code;
        Name = name;
    }

    /// <summary>The same to each recipient; needs no figures.</summary>
    public static Criterion Flat { get; } = new("flat", new("Flatt", "Flat"));

    /// <summary>By the number of municipalities.</summary>
    public static Criterion Municipalities { get; } = new("municipalities", new("Kommuner", "Municipalities"));

    /// <summary>By the number of inhabitants.</summary>
    public static Criterion Population { get; } = new("population", new("Innbyggere", "Population"));

    /// <summary>The code that keys, files and results use.</summary>
    public string Code { get; }

    /// <summary>The name for people; for a criterion that the caller named, its code.</summary>
    public LocalizedText Name { get; }

    /// <summary>A criterion by its code: one of the three of this class, or one that the caller names.</summary>
    /// <param name="code">1 to 100 characters without control and invisible characters, white space at the ends, or any of <c>= , ; " %</c>.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="InvalidTextException"><paramref name="code"/> has another form.</exception>
    public static Criterion Parse(string code) =>
        TryParse(Guard.Against.Null(code), out var criterion)
            ? criterion
            : throw new InvalidTextException(
                new(
                    $"«{Quote.Of(code)}» er ikke en kode for et kriterium: 1 til 100 tegn uten = , ; \" % og uten mellomrom i endene.",
                    $"'{Quote.Of(code)}' is not the code of a criterion: 1 to 100 characters without = , ; \" % and without spaces at the ends."
                )
            );

    /// <summary>A criterion by its code, without throwing.</summary>
    /// <param name="code">A code as <see cref="Parse"/> takes it.</param>
    /// <param name="criterion">The criterion, or null.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Criterion? criterion)
    {
        criterion =
            !IsCode(code) ? null
            : string.Equals(code, Flat.Code, StringComparison.Ordinal) ? Flat
            : string.Equals(code, Municipalities.Code, StringComparison.Ordinal) ? Municipalities
            : string.Equals(code, Population.Code, StringComparison.Ordinal) ? Population
            : new Criterion(code, LocalizedText.Same(code));
        return criterion is not null;
    }

    /// <summary>Whether two criteria are equal.</summary>
    /// <param name="left">A criterion or null.</param>
    /// <param name="right">A criterion or null.</param>
    /// <returns>Whether the codes are equal, or both are null.</returns>
    public static bool operator ==(Criterion? left, Criterion? right) => Equals(left, right);

    /// <summary>Whether two criteria differ.</summary>
    /// <param name="left">A criterion or null.</param>
    /// <param name="right">A criterion or null.</param>
    /// <returns>Whether the codes differ, or only one is null.</returns>
    public static bool operator !=(Criterion? left, Criterion? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(Criterion? other) =>
        other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Criterion);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code. <see cref="Parse"/> reads it back.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    private static bool IsCode([NotNullWhen(true)] string? code) =>
        code?.Length is > 0 and <= LongestCode
        && !char.IsWhiteSpace(code[0])
        && !char.IsWhiteSpace(code[code.Length - 1])
        && code.All(character => character is not ('=' or ',' or ';' or '"' or '%'))
        && Quote.IsShown(code);
}
