using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>How a total is split on criteria (<i>fordelingsnøkkel</i>): shares that sum to exactly 1.</summary>
/// <remarks>Keys are equal when their parts are, in the same order. The order never changes a distribution.</remarks>
/// <example>
/// <code><![CDATA[
/// var key = AllocationKey.Parse("flat=60%,municipalities=20%,population=20%");
/// Console.WriteLine(key.ShareOf(Criterion.Flat));
/// Console.WriteLine(AllocationKey.TryParse("flat=60%,population=30%", out _));
/// // 60%
/// // False
/// ]]></code>
/// </example>
public sealed class AllocationKey : IEquatable<AllocationKey>
{
    // A longer sum says nothing more to a reader, and its digits take time that grows with the square of their number.
    private static readonly BigInteger LongestSumShown = BigInteger.Pow(10, 30);

    private AllocationKey(IReadOnlyList<KeyPart> parts) => Parts = parts;

    /// <summary>The parts, in the order given; at least one, each criterion once.</summary>
    public IReadOnlyList<KeyPart> Parts { get; }

    /// <summary>Makes a key of its parts.</summary>
    /// <param name="parts">At least one part; criteria differ and shares sum to exactly 1.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentNullException">The list or a part is null.</exception>
    /// <exception cref="InvalidValueException">There is no part, a criterion stands twice, the shares sum to something else, and the reason says to what, or their denominators are too long together: some 16 million binary digits for all parts.</exception>
    public static AllocationKey Of(params KeyPart[] parts)
    {
        var list = Guard.Against.Null(parts).ToArray(); // a copy: the caller keeps its array
        return Fault(list) is { } fault
            ? throw new InvalidValueException(fault, nameof(parts))
            : new AllocationKey(Array.AsReadOnly(list));
    }

    /// <summary>Reads a key such as <c>flat=60%,municipalities=20%,population=20%</c>.</summary>
    /// <param name="text">Parts with commas between: a criterion's code, <c>=</c> and a share as <see cref="Share.Parse"/> takes it; spaces around are allowed.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="InvalidTextException">A part is malformed, a criterion stands twice, the shares do not sum to 1, or their denominators are too long together.</exception>
    public static AllocationKey Parse(string text)
    {
        var fault = Read(Guard.Against.Null(text), out var parts) ?? Fault(parts);
        return fault is null ? new AllocationKey(Array.AsReadOnly(parts)) : throw new InvalidTextException(fault);
    }

    /// <summary>Reads a key, without throwing.</summary>
    /// <param name="text">A key as <see cref="Parse"/> takes it.</param>
    /// <param name="key">The key, or null.</param>
    /// <returns>Whether the text is a key.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out AllocationKey? key)
    {
        key =
            text is not null && Read(text, out var parts) is null && Fault(parts) is null
                ? new AllocationKey(Array.AsReadOnly(parts))
                : null;
        return key is not null;
    }

    /// <summary>How much of the total a criterion decides.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <returns>Its share; <see cref="Share.Zero"/> when the key does not have it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="criterion"/> is null.</exception>
    public Share ShareOf(Criterion criterion)
    {
        Guard.Against.Null(criterion);
        return Parts.FirstOrDefault(part => part.Criterion == criterion)?.Share ?? Share.Zero;
    }

    /// <summary>Whether two keys are equal.</summary>
    /// <param name="left">A key or null.</param>
    /// <param name="right">A key or null.</param>
    /// <returns>Whether the parts are equal in order, or both are null.</returns>
    public static bool operator ==(AllocationKey? left, AllocationKey? right) => Equals(left, right);

    /// <summary>Whether two keys differ.</summary>
    /// <param name="left">A key or null.</param>
    /// <param name="right">A key or null.</param>
    /// <returns>Whether some part differs, or only one is null.</returns>
    public static bool operator !=(AllocationKey? left, AllocationKey? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(AllocationKey? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AllocationKey);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts[0].GetHashCode();

    /// <summary>The parts with commas between: <c>flat=60%,municipalities=20%,population=20%</c>. <see cref="Parse"/> reads it back.</summary>
    /// <returns>The same text in every culture.</returns>
    public override string ToString() => string.Join(",", Parts);

    /// <summary>A key of parts that are known to be one, and that nobody else changes: for those who make many.</summary>
    internal static AllocationKey OfChecked(KeyPart[] parts) => new(Array.AsReadOnly(parts));

    private static LocalizedText? Read(string text, out KeyPart[] parts)
    {
        var read = new List<KeyPart>();
        parts = [];
        foreach (var part in text.Split(','))
        {
            var equals = part.IndexOf('=');
            if (
                equals < 0
                || !Criterion.TryParse(part.Substring(0, equals).Trim(), out var criterion)
                || !Share.TryParse(part.Substring(equals + 1).Trim(), out var share)
            )
            {
                var place = (read.Count + 1).ToString(CultureInfo.InvariantCulture);
                return new(
                    $"Del {place} av nøkkelen, «{Quote.Of(part)}», er ikke kriterium=andel, for eksempel flat=60%.",
                    $"Part {place} of the key, '{Quote.Of(part)}', is not criterion=share, for instance flat=60%."
                );
            }

            read.Add(new KeyPart(criterion, share));
        }

        parts = [.. read];
        return null;
    }

    private static LocalizedText? Fault(KeyPart[] parts)
    {
        if (parts.Length == 0)
        {
            return new("Nøkkelen har ingen deler.", "The key has no parts.");
        }

        var seen = new HashSet<Criterion>();
        foreach (var part in parts)
        {
            if (!seen.Add(Guard.Against.Null(part, nameof(parts)).Criterion))
            {
                return new(
                    $"Kriteriet «{part.Criterion}» står to ganger i nøkkelen.",
                    $"The criterion '{part.Criterion}' stands twice in the key."
                );
            }
        }

        if (DenominatorLimit.IsPassedBy(parts.Select(part => part.Share.Value), parts.Length))
        {
            return new(
                "Andelene i nøkkelen har for lange nevnere sammen til å regnes med.",
                "The shares of the key have denominators too long together to be computed with."
            );
        }

        var sum = Fraction.Sum(parts.Select(part => part.Share.Value));
        if (sum == Fraction.One)
        {
            return null;
        }

        var percent = (sum * Fraction.Of(100)).ToDecimalString(4).TrimEnd('0').TrimEnd('.');
        return sum.Denominator > LongestSumShown
            ? new(
                $"Andelene i nøkkelen summerer til {percent} %, ikke til 1.",
                $"The shares of the key sum to {percent}%, not to 1."
            )
            : new(
                $"Andelene i nøkkelen summerer til {sum} ({percent} %), ikke til 1.",
                $"The shares of the key sum to {sum} ({percent}%), not to 1."
            );
    }
}
