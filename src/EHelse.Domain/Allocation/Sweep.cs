using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>What a total would become by other keys, held against a baseline.</summary>
/// <remarks>Total, basis and options are the baseline's; only the key changes. Points are computed while they are read, one at a time.</remarks>
/// <example>
/// <code><![CDATA[
/// var letter = AssignmentLetter.ForYear(2024);
/// var point = Sweep
///     .From(letter.Distribute())
///     .At(AllocationKey.Parse("flat=50%,municipalities=25%,population=25%"));
/// Console.WriteLine(point["103972"].Change);
/// Console.WriteLine($"{point.Moved} moved, sum {point.Sum}");
/// // -99343
/// // 512943 moved, sum 36683801
/// ]]></code>
/// </example>
public sealed class Sweep
{
    private readonly Dictionary<string, int> indexByCode = new(StringComparer.Ordinal);

    private Sweep(Distribution baseline)
    {
        Baseline = baseline;
        BaselineAmounts = [.. baseline.Lines.Select(line => line.Amount)];
        Recipients = Array.AsReadOnly([.. baseline.Lines.Select(line => line.Recipient)]);
        for (var i = 0; i < Recipients.Count; i++)
        {
            indexByCode.Add(Recipients[i].Code, i);
        }
    }

    /// <summary>What the points are held against.</summary>
    public Distribution Baseline { get; }

    /// <summary>The recipients, in the order of the basis: that of every point's amounts.</summary>
    public IReadOnlyList<Recipient> Recipients { get; }

    internal Kroner[] BaselineAmounts { get; }

    /// <summary>Makes a sweep around a distribution.</summary>
    /// <param name="baseline">What the points are held against; gives total, basis and options.</param>
    /// <returns>The sweep.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="baseline"/> is null.</exception>
    public static Sweep From(Distribution baseline) => new(Guard.Against.Null(baseline));

    /// <summary>What one key gives.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The amounts; their sum is the total.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="InvalidValueException">The basis lacks a criterion of the key or its values sum to zero, or no amounts within the limits sum to the total. The reason names the key.</exception>
    public SweepPoint At(AllocationKey key)
    {
        Guard.Against.Null(key);
        try
        {
            return new SweepPoint(this, key, AmountsBy(key));
        }
        catch (InvalidValueException exception)
        {
            throw new InvalidValueException(
                new($"{key}: {exception.Reason.Norwegian}", $"{key}: {exception.Reason.English}"),
                nameof(key)
            );
        }
    }

    /// <summary>What each of many keys gives.</summary>
    /// <param name="keys">The keys, such as <see cref="KeyGrid.Keys"/>; read once for each time the points are.</param>
    /// <returns>One point for each key, in the order of the keys, computed while it is read; memory holds one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="keys"/> is null.</exception>
    /// <exception cref="InvalidValueException">While reading: as for <see cref="At"/>.</exception>
    public IEnumerable<SweepPoint> Over(IEnumerable<AllocationKey> keys) => Guard.Against.Null(keys).Select(At);

    /// <summary>The total, the baseline's key and the number of recipients.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Baseline}, against {Baseline.Key}";

    internal int? IndexOf(string code) => indexByCode.TryGetValue(code, out var index) ? index : null;

    /// <summary>The amounts by a key, in the order of the basis: without the lines and explanations of a distribution where that can be.</summary>
    private Kroner[] AmountsBy(AllocationKey key) =>
        Baseline.Limits is null && Baseline.AmountsInWords(new KeyedShares(key, Baseline.Basis)) is { } amounts
            ? amounts
            :
            [
                .. Distribution
                    .Of(Baseline.Total, key, Baseline.Basis, Baseline.Options)
                    .Lines.Select(line => line.Amount),
            ];
}
