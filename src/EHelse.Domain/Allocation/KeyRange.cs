using System.Diagnostics.CodeAnalysis;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>The shares that one criterion may have in the keys of a <see cref="KeyGrid"/>.</summary>
/// <remarks>Ranges are equal when criterion and ends are, and both are open or neither is.</remarks>
public sealed record KeyRange
{
    private const string Dots = "..";

    /// <summary>Makes a range with two ends.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="from">The lowest share.</param>
    /// <param name="to">The highest share, not below <paramref name="from"/>; the same for a share that is fixed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="criterion"/> is null.</exception>
    /// <exception cref="InvalidValueException"><paramref name="to"/> is below <paramref name="from"/>.</exception>
    public KeyRange(Criterion criterion, Share from, Share to)
    {
        Criterion = Guard.Against.Null(criterion);
        From = from;
        To =
            to >= from
                ? to
                : throw new InvalidValueException(
                    new(
                        $"Den høyeste andelen for «{criterion}», {to}, er lavere enn den laveste, {from}.",
                        $"The highest share of '{criterion}', {to}, is below the lowest, {from}."
                    ),
                    nameof(to)
                );
    }

    /// <summary>Makes an open range: any share. The last open one of a grid takes what the others leave.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <exception cref="ArgumentNullException"><paramref name="criterion"/> is null.</exception>
    public KeyRange(Criterion criterion)
        : this(criterion, Share.Zero, Share.Whole) => IsOpen = true;

    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>The lowest share; <see cref="Share.Zero"/> when open.</summary>
    public Share From { get; }

    /// <summary>The highest share, which is reached when a number of whole steps leads to it; <see cref="Share.Whole"/> when open.</summary>
    public Share To { get; }

    /// <summary>Whether no ends were given.</summary>
    public bool IsOpen { get; }

    /// <summary>Reads a range such as <c>flat=50%..70%</c>, <c>flat=60%</c> or <c>flat</c>.</summary>
    /// <param name="text">The criterion's code alone for an open range; or with <c>=</c> and a share as <see cref="Share.Parse"/> takes it, or two with <c>..</c> between, the lower first. Spaces around each are allowed.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="InvalidTextException"><paramref name="text"/> has another form.</exception>
    public static KeyRange Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var range)
            ? range
            : throw new InvalidTextException(
                new(
                    $"«{Quote.Of(text)}» er ikke kriterium=fra..til med den laveste andelen først, kriterium=andel eller kriterium, for eksempel flat=50%..70%.",
                    $"'{Quote.Of(text)}' is not criterion=from..to with the lower share first, criterion=share or criterion, for instance flat=50%..70%."
                )
            );

    /// <summary>Reads a range, without throwing.</summary>
    /// <param name="text">A range as <see cref="Parse"/> takes it.</param>
    /// <param name="range">The range, or null.</param>
    /// <returns>Whether the text is a range.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out KeyRange? range)
    {
        range = null;
        if (text is null)
        {
            return false;
        }

        var equals = text.IndexOf('=');
        if (!Criterion.TryParse((equals < 0 ? text : text.Substring(0, equals)).Trim(), out var criterion))
        {
            return false;
        }

        if (equals < 0)
        {
            range = new KeyRange(criterion);
            return true;
        }

        var ends = text.Substring(equals + 1);
        var dots = ends.IndexOf(Dots, StringComparison.Ordinal);
        var first = dots < 0 ? ends : ends.Substring(0, dots);
        var last = dots < 0 ? ends : ends.Substring(dots + Dots.Length);
        if (Share.TryParse(first.Trim(), out var from) && Share.TryParse(last.Trim(), out var to) && from <= to)
        {
            range = new KeyRange(criterion, from, to);
        }

        return range is not null;
    }

    /// <summary>Code and ends: <c>flat=50%..70%</c>; one share when both ends are the same, the code alone when open. <see cref="Parse"/> reads it back.</summary>
    /// <returns>The same text in every culture.</returns>
    public override string ToString() =>
        IsOpen ? Criterion.Code
        : From == To ? $"{Criterion}={From}"
        : $"{Criterion}={From}{Dots}{To}";
}
