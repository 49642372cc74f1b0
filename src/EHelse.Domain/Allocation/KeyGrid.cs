using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>All keys whose shares go up by a common step within given ranges and sum to exactly 1.</summary>
/// <remarks>
/// <para>A share is the lower end of its range and a whole number of steps; the upper end is not passed. An open range goes from 0 % to
/// 100 %, but the last open one has no steps of its own: it takes what the others leave.</para>
/// <para>The shares are exact, so that a step of 1/3 is a third.</para>
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var grid = KeyGrid.Parse("flat=50%..70%,municipalities,population", step: Share.Percent(10));
/// Console.WriteLine(grid.Count);
/// Console.WriteLine(grid.Keys.First());
/// // 15
/// // flat=50%,municipalities=0%,population=50%
/// ]]></code>
/// </example>
public sealed class KeyGrid
{
    private readonly KeyGridAxis[] axes;
    private readonly int steps;

    private KeyGrid(Share step, KeyRange[] ranges)
    {
        Step = step;
        Ranges = Array.AsReadOnly(ranges);
        axes = KeyGridAxis.Of(step, ranges, out steps);
    }

    /// <summary>What a share goes up by; above zero.</summary>
    public Share Step { get; }

    /// <summary>The ranges, in the order given; at least one, each criterion once.</summary>
    public IReadOnlyList<KeyRange> Ranges { get; }

    /// <summary>How many keys there are; at least one. Computed without making them.</summary>
    public BigInteger Count => KeyGridAxis.Count(axes, steps);

    /// <summary>The keys, made while they are read: the first criterion's lowest share first, the last criterion's changing fastest.</summary>
    /// <remarks>Each key has all the criteria in the order of <see cref="Ranges"/>, those with a share of zero among them. Reading takes memory for one key at a time.</remarks>
    public IEnumerable<AllocationKey> Keys
    {
        get
        {
            var place = new KeyGridPlace(axes, steps);
            do
            {
                yield return place.Key();
            } while (place.MoveNext());
        }
    }

    /// <summary>Makes a grid.</summary>
    /// <param name="step">What a share goes up by; above zero.</param>
    /// <param name="ranges">At least one range; criteria differ.</param>
    /// <returns>The grid.</returns>
    /// <exception cref="ArgumentNullException">The list or a range is null.</exception>
    /// <exception cref="InvalidValueException">The step is zero, there is no range, a criterion stands twice, or no shares of the ranges sum to 1: the reason tells the sums.</exception>
    public static KeyGrid Of(Share step, params KeyRange[] ranges)
    {
        var list = Guard.Against.Null(ranges).Select(range => Guard.Against.Null(range, nameof(ranges))).ToArray();
        if (step == Share.Zero)
        {
            throw new InvalidValueException(
                new("Steget må være større enn null.", "The step must be above zero."),
                nameof(step)
            );
        }

        if (list.Length == 0)
        {
            throw new InvalidValueException(
                new("Rutenettet har ingen kriterier.", "The grid has no criteria."),
                nameof(ranges)
            );
        }

        var seen = new HashSet<Criterion>();
        return list.FirstOrDefault(range => !seen.Add(range.Criterion)) is { } twice
            ? throw new InvalidValueException(
                new(
                    $"Kriteriet «{twice.Criterion}» står to ganger i rutenettet.",
                    $"The criterion '{twice.Criterion}' stands twice in the grid."
                ),
                nameof(ranges)
            )
            : new KeyGrid(step, list);
    }

    /// <summary>Reads a grid such as <c>flat=50%..70%,municipalities=0%..40%,population</c>.</summary>
    /// <param name="text">Ranges with commas between, each as <see cref="KeyRange.Parse"/> takes it.</param>
    /// <param name="step">What a share goes up by; above zero.</param>
    /// <returns>The grid.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="InvalidTextException">A range is malformed, a criterion stands twice, the step is zero, or no shares of the ranges sum to 1: the reason tells the sums.</exception>
    public static KeyGrid Parse(string text, Share step)
    {
        var fault = Read(Guard.Against.Null(text), out var ranges);
        if (fault is not null)
        {
            throw new InvalidTextException(fault);
        }

        try
        {
            return Of(step, ranges);
        }
        catch (InvalidValueException exception)
        {
            throw new InvalidTextException(exception.Reason);
        }
    }

    /// <summary>Reads a grid, without throwing.</summary>
    /// <param name="text">A grid as <see cref="Parse"/> takes it.</param>
    /// <param name="step">What a share goes up by.</param>
    /// <param name="grid">The grid, or null.</param>
    /// <returns>Whether the text is a grid with that step.</returns>
    public static bool TryParse(string? text, Share step, [NotNullWhen(true)] out KeyGrid? grid)
    {
        grid = null;
        if (text is null)
        {
            return false;
        }

        try
        {
            grid = Parse(text, step);
        }
        catch (InvalidTextException)
        {
            return false;
        }

        return true;
    }

    /// <summary>The ranges with commas between: <c>flat=50%..70%,population</c>. <see cref="Parse"/> reads it back with the same step.</summary>
    /// <returns>The same text in every culture.</returns>
    public override string ToString() => string.Join(",", Ranges);

    private static LocalizedText? Read(string text, out KeyRange[] ranges)
    {
        var read = new List<KeyRange>();
        ranges = [];
        foreach (var part in text.Split(','))
        {
            if (!KeyRange.TryParse(part, out var range))
            {
                var place = (read.Count + 1).ToString(CultureInfo.InvariantCulture);
                return new(
                    $"Del {place} av rutenettet, «{Quote.Of(part)}», er ikke kriterium=fra..til med den laveste andelen først, kriterium=andel eller kriterium, for eksempel flat=50%..70%.",
                    $"Part {place} of the grid, '{Quote.Of(part)}', is not criterion=from..to with the lower share first, criterion=share or criterion, for instance flat=50%..70%."
                );
            }

            read.Add(range);
        }

        ranges = [.. read];
        return null;
    }
}
