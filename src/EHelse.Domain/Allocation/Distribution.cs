using System.Numerics;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>A total distributed on recipients (<i>fordeling</i>): the amounts always sum exactly to the total.</summary>
/// <remarks>
/// <para>Each recipient's exact share is the total times the sum over the criteria of share · value / sum of values. By largest
/// remainder it is rounded down to whole units, and the units left go one each to the largest remainders.</para>
/// <para>Ties go to the larger share, then to the first code in ordinal order: the order of the basis and of the key changes no
/// amount, and neither do culture and time zone. No amount depends on floating point or <see cref="decimal"/>.</para>
/// <para>A negative total mirrors the positive one: every amount changes its sign.</para>
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var letter = AssignmentLetter.ForYear(2024);
/// var distribution = Distribution.Of(letter.Total, AllocationKey.Parse("flat=50%,population=50%"), letter.Basis);
/// Console.WriteLine(distribution["103972"].Amount);
/// Console.WriteLine(distribution.Sum == letter.Total);
/// // 2724462
/// // True
/// ]]></code>
/// </example>
public sealed partial class Distribution
{
    private Distribution(
        Kroner total,
        AllocationKey key,
        AllocationBasis basis,
        DistributionOptions options,
        IReadOnlyList<RecipientLimit> held
    )
    {
        Total = total;
        Key = key;
        Basis = basis;
        Options = options;
        Units = UnitsOf(total, options.Unit);
        Shares = new KeyedShares(key, basis);
        Limits = LimitsInForce.Of(options, Shares.Lines, held);
        Limits?.Check(Units, Shares.Weights, Shares.Lines, NameOf);
        var amounts = MakeAmounts();
        var lines = new DistributionLine[amounts.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = new DistributionLine(this, basis.Ordered.Places[i], amounts[i]);
        }

        Lines = Array.AsReadOnly(lines);
    }

    /// <summary>What is distributed.</summary>
    public Kroner Total { get; }

    /// <summary>What the recipients get together: always <see cref="Total"/>, and added up anew from the lines.</summary>
    public Kroner Sum => Kroner.Sum(Lines.Select(line => line.Amount));

    /// <summary>How the total is split on criteria.</summary>
    public AllocationKey Key { get; }

    /// <summary>The figures it is shared out by.</summary>
    public AllocationBasis Basis { get; }

    /// <summary>Method, unit, minimum, maximum and limits, as the caller gave them.</summary>
    public DistributionOptions Options { get; }

    /// <summary>What each recipient gets, in the order of the basis.</summary>
    public IReadOnlyList<DistributionLine> Lines { get; }

    /// <summary>The ties that the tie rule resolved; empty when there were none.</summary>
    public IReadOnlyList<Tie> Ties =>
        field ??= Array.AsReadOnly<Tie>(Apportionment.Tied.Count == 0 ? [] : [new Tie(this)]);

    /// <summary>How much of each amount comes from each criterion, in whole units whose rows and columns sum. Computed when first asked for.</summary>
    public Breakdown Breakdown => field ??= new Breakdown(this);

    internal BigInteger Units { get; }

    internal KeyedShares Shares { get; }

    /// <summary>What the recipients get at least and at most; null when nothing is limited.</summary>
    internal LimitsInForce? Limits { get; }

    /// <summary>The amounts once more with all that explains them; made when somebody asks.</summary>
    internal Apportionment Apportionment =>
        field ??= Apportionment.OfIntegers(Units, Shares.Weights, Options.Method, Limits?.Least, Limits?.Most);

    /// <summary>Distributes a total.</summary>
    /// <param name="total">The total: a multiple of the unit; may be negative.</param>
    /// <param name="key">How the total is split on criteria.</param>
    /// <param name="basis">The figures it is shared out by; has values that do not sum to zero for every criterion with a share.</param>
    /// <param name="options">Method, unit, minimum, maximum and limits; <see cref="DistributionOptions.Default"/> when null.</param>
    /// <returns>The distribution.</returns>
    /// <exception cref="ArgumentNullException">A reference other than <paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidValueException">
    /// The total or a fixed amount is no multiple of the unit, the basis lacks a criterion of the key or its values sum to zero, a limit
    /// is for a code that nobody has, or no amounts within the minimums and maximums sum to the total. The reason tells which, with the sums.
    /// </exception>
    public static Distribution Of(
        Kroner total,
        AllocationKey key,
        AllocationBasis basis,
        DistributionOptions? options = null
    ) => new(total, Guard.Against.Null(key), Guard.Against.Null(basis), options ?? DistributionOptions.Default, []);

    /// <summary>Finds what a recipient gets.</summary>
    /// <param name="code">The recipient's code.</param>
    /// <returns>The line, or null when no recipient has the code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public DistributionLine? Find(string code) =>
        Basis.PlaceOf(Guard.Against.Null(code)) is { } place ? Lines[place] : null;

    /// <summary>What a recipient gets.</summary>
    /// <param name="code">The recipient's code.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No recipient has the code.</exception>
    public DistributionLine this[string code] =>
        Find(code) ?? throw new KeyNotFoundException($"No recipient has the code '{Quote.Of(code)}'.");

    /// <summary>Distributes each amount further, such as a network's on its counties.</summary>
    /// <param name="key">How each amount is split on criteria.</param>
    /// <param name="basisOf">The figures that a recipient's amount is shared out by.</param>
    /// <returns>One distribution for each line; each sums to its line.</returns>
    /// <remarks>Method and unit are those of this distribution; minimum, maximum and limits are not handed down.</remarks>
    /// <exception cref="ArgumentNullException">A reference or a basis is null.</exception>
    /// <exception cref="InvalidValueException">As for <see cref="Of"/>.</exception>
    public SubDistribution Within(AllocationKey key, Func<Recipient, AllocationBasis> basisOf) =>
        new(Lines, Options, key, basisOf);

    /// <summary>The total and the number of recipients.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Total} kr over {ShortText.Count(Lines.Count, "recipient")}";

    /// <summary>The amounts of this total without limits by other shares of the basis, in its order; null when the numbers do not fit machine words.</summary>
    internal Kroner[]? AmountsInWords(KeyedShares shares)
    {
        if (shares.DivideInWords(Units, Options.Method) is not { } units)
        {
            return null;
        }

        // Without limits no amount is further from zero than the total, so that in whole kroner none is too large.
        var kronerOfUnit = Options.Unit.IsWhole ? Options.Unit.ToWholeKroner() : 0;
        var places = Basis.Ordered.Places;
        var amounts = new Kroner[places.Length];
        for (var i = 0; i < amounts.Length; i++)
        {
            var unitsOfOne = units[places[i]];
            amounts[i] = kronerOfUnit > 0 ? Kroner.Of(unitsOfOne * kronerOfUnit) : AmountOf(unitsOfOne);
        }

        return amounts;
    }

    /// <summary>A number of units as an amount.</summary>
    internal Kroner AmountOf(BigInteger units) => Kroner.OfOre(units * Options.Unit.ToOre());

    /// <summary>An exact number of units as an exact number of kroner.</summary>
    internal Fraction KronerOf(Fraction units) => units * Fraction.Of(Options.Unit.ToOre(), Kroner.Of(1).ToOre());

    private Kroner[] MakeAmounts()
    {
        if (Limits is null && AmountsInWords(Shares) is { } amounts)
        {
            return amounts;
        }

        var places = Basis.Ordered.Places;
        return Array.ConvertAll(places, place => AmountOf(Apportionment.Amounts[place]));
    }

    private string NameOf(BigInteger units)
    {
        var kroner = KronerOf(Fraction.Of(units));
        return (kroner.IsWhole ? kroner.ToString() : kroner.ToDecimalString(2)) + " kr";
    }

    private static BigInteger UnitsOf(Kroner total, Kroner unit)
    {
        if (unit == Kroner.Of(1) && total.IsWhole)
        {
            return total.ToWholeKroner();
        }

        var units = BigInteger.DivRem(total.ToOre(), unit.ToOre(), out var rest);
        return rest.IsZero
            ? units
            : throw new InvalidValueException(
                new(
                    $"Totalen {total} kr er ikke et multiplum av enheten {unit} kr.",
                    $"The total {total} kr is not a multiple of the unit {unit} kr."
                ),
                nameof(total)
            );
    }
}
