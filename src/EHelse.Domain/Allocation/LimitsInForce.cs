using System.Numerics;
using EHelse.Domain.Allocation.Rounding;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>What each recipient of a distribution gets at least and at most: the limits for all, its own, and those of a revision together.</summary>
/// <remarks>Recipients stand in the order of the lines, which is that of the codes.</remarks>
internal sealed class LimitsInForce
{
    private LimitsInForce(DistributionOptions options, BasisLine[] lines, IReadOnlyList<RecipientLimit> held)
    {
        CheckCodes(options, lines);
        var own = options.Limits.ToDictionary(limit => limit.Code, StringComparer.Ordinal);
        var alsoHeld = held.ToDictionary(limit => limit.Code, StringComparer.Ordinal);
        Minimums = new Kroner?[lines.Length];
        Maximums = new Kroner?[lines.Length];
        Least = new BigInteger?[lines.Length];
        Most = new BigInteger?[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var recipient = lines[i].Recipient;
            own.TryGetValue(recipient.Code, out var limit);
            alsoHeld.TryGetValue(recipient.Code, out var revised);
            Minimums[i] = Tighter(limit?.Minimum ?? options.Minimum, revised?.Minimum, isMinimum: true);
            Maximums[i] = Tighter(limit?.Maximum ?? options.Maximum, revised?.Maximum, isMinimum: false);
            Least[i] = UnitsIn(Minimums[i], options.Unit)?.Ceiling();
            Most[i] = UnitsIn(Maximums[i], options.Unit)?.Floor();
            CheckUnits(i, recipient, options);
        }
    }

    /// <summary>What each recipient gets at least; null for no minimum.</summary>
    public Kroner?[] Minimums { get; }

    /// <summary>What each recipient gets at most; null for no maximum.</summary>
    public Kroner?[] Maximums { get; }

    /// <summary>The minimums in whole units: 1 500 kr is two units of 1 000 kr.</summary>
    public BigInteger?[] Least { get; }

    /// <summary>The maximums in whole units: 1 500 kr is one unit of 1 000 kr.</summary>
    public BigInteger?[] Most { get; }

    /// <summary>The limits in force, or null when nothing is limited.</summary>
    /// <param name="options">The options, with the limits that the caller gives.</param>
    /// <param name="lines">The recipients.</param>
    /// <param name="held">What a revision holds besides; of two limits on one side the tighter one is in force.</param>
    /// <exception cref="InvalidValueException">A limit is for a code that nobody has, or leaves no whole number of units.</exception>
    public static LimitsInForce? Of(
        DistributionOptions options,
        BasisLine[] lines,
        IReadOnlyList<RecipientLimit> held
    ) => options.HasLimits || held.Count > 0 ? new(options, lines, held) : null;

    /// <summary>Refuses a total that no amounts within the limits sum to.</summary>
    /// <param name="units">The total in units.</param>
    /// <param name="weights">The recipients' weights.</param>
    /// <param name="lines">The recipients.</param>
    /// <param name="name">How a number of units is written.</param>
    /// <exception cref="InvalidValueException">The limits cannot all be kept: the reason tells whose, and the sums.</exception>
    public void Check(BigInteger units, BigInteger[] weights, BasisLine[] lines, Func<BigInteger, string> name) =>
        Bounds.Of(units, weights, Least, Most, name, i => Quote.Of(lines[i].Recipient.ToString()));

    private static Kroner? Tighter(Kroner? one, Kroner? other, bool isMinimum) =>
        one is null ? other
        : other is null || (isMinimum ? other <= one : other >= one) ? one
        : other;

    private static Fraction? UnitsIn(Kroner? limit, Kroner unit) =>
        limit is { } amount ? Fraction.Of(amount.ToOre(), unit.ToOre()) : null;

    private static void CheckCodes(DistributionOptions options, BasisLine[] lines)
    {
        if (options.Limits.Count == 0)
        {
            return;
        }

        var known = new HashSet<string>(lines.Select(line => line.Recipient.Code), StringComparer.Ordinal);
        if (options.Limits.FirstOrDefault(limit => !known.Contains(limit.Code)) is { Code: var code })
        {
            throw new InvalidValueException(
                Names.Unknown(
                    $"Det er satt en grense for «{Quote.Of(code)}», men ingen mottaker har den koden.",
                    $"There is a limit for '{Quote.Of(code)}', but no recipient has that code.",
                    code,
                    lines.Select(line => line.Recipient.Code)
                ),
                nameof(options)
            );
        }
    }

    private void CheckUnits(int index, Recipient recipient, DistributionOptions options)
    {
        // Limits that cross without the units are for Bounds to refuse.
        if (Minimums[index] > Maximums[index] || !(Least[index] > Most[index]))
        {
            return;
        }

        var (least, most) = (Minimums[index], Maximums[index]);
        var who = Quote.Of(recipient.ToString());
        throw new InvalidValueException(
            least == most
                ? new(
                    $"Det faste beløpet {least} kr for {who} er ikke et multiplum av enheten {options.Unit} kr.",
                    $"The fixed amount {least} kr of {who} is not a multiple of the unit {options.Unit} kr."
                )
                : new(
                    $"Mellom minstebeløpet {least} kr og størstebeløpet {most} kr for {who} er det ikke noe multiplum av enheten {options.Unit} kr.",
                    $"Between the minimum {least} kr and the maximum {most} kr of {who} there is no multiple of the unit {options.Unit} kr."
                ),
            nameof(options)
        );
    }
}
