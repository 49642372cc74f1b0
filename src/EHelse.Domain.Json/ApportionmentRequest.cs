using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json;

/// <summary>A total to be divided in proportion to weights, as one JSON object.</summary>
/// <remarks>
/// <para><c>{"total":"36683801","weights":["3","1/2",0.25],"method":"webster","min":1,"max":[null,"5",null]}</c></para>
/// <list type="bullet">
/// <item><c>total</c>: a whole number; may be negative.</item>
/// <item><c>weights</c>: an array of numbers, none negative.</item>
/// <item><c>method</c>: a code of <see cref="ApportionmentMethod"/>; <c>largest-remainder</c> when left out or null.</item>
/// <item><c>min</c>, <c>max</c>: a whole number for all, or an array with one for each weight, where null is no bound; none when left out or null.</item>
/// </list>
/// <para>Numbers are JSON numbers without exponent, or strings; a weight in a string may also be a fraction or a percentage.
/// They are read exactly from their digits, at most 1 000 of them, and never through floating point. Unknown properties and properties that
/// stand twice are errors. So are weights whose least common denominator is too long to be computed with: above 64 binary digits, these
/// times the number of weights may be 16 000 000 at most.</para>
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var request = ApportionmentRequest.Parse("""{"total":"11","weights":["1/2","1/3",1],"method":"webster"}""");
/// Console.WriteLine(string.Join(" ", request.Apportion().Amounts));
/// // 3 2 6
/// ]]></code>
/// </example>
public sealed class ApportionmentRequest
{
    internal ApportionmentRequest(
        BigInteger total,
        IReadOnlyList<Fraction> weights,
        ApportionmentMethod method,
        IReadOnlyList<BigInteger?>? minimums,
        IReadOnlyList<BigInteger?>? maximums
    )
    {
        Total = total;
        Weights = weights;
        Method = method;
        Minimums = minimums;
        Maximums = maximums;
    }

    /// <summary>The total to divide, in whole units.</summary>
    public BigInteger Total { get; }

    /// <summary>The weights, in the order given; possibly none.</summary>
    public IReadOnlyList<Fraction> Weights { get; }

    /// <summary>The method.</summary>
    public ApportionmentMethod Method { get; }

    /// <summary>What each gets at least, in the order of the weights; null when there is no minimum.</summary>
    public IReadOnlyList<BigInteger?>? Minimums { get; }

    /// <summary>What each gets at most, in the order of the weights; null when there is no maximum.</summary>
    public IReadOnlyList<BigInteger?>? Maximums { get; }

    /// <summary>Reads a request.</summary>
    /// <param name="json">One JSON object.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="InvalidTextException"><paramref name="json"/> is no request; the reason tells the column, from 1, and what is wrong there.</exception>
    public static ApportionmentRequest Parse(string json) =>
        TryParse(Guard.Against.Null(json), out var request, out var error)
            ? request
            : throw new InvalidTextException(error);

    /// <summary>Reads a request, without throwing.</summary>
    /// <param name="json">One JSON object.</param>
    /// <param name="request">The request, or null.</param>
    /// <returns>Whether the text is a request.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out ApportionmentRequest? request)
    {
        request = null;
        return json is not null && TryParse(json, out request, out _);
    }

    /// <summary>Reads a request, without throwing.</summary>
    /// <param name="utf8Json">One JSON object as UTF-8, without byte order mark.</param>
    /// <param name="request">The request, or null.</param>
    /// <param name="error">Null, or the column, from 1, and what is wrong there.</param>
    /// <returns>Whether the text is a request.</returns>
    public static bool TryParse(
        ReadOnlySpan<byte> utf8Json,
        [NotNullWhen(true)] out ApportionmentRequest? request,
        [NotNullWhen(false)] out LocalizedText? error
    )
    {
        request = ApportionmentRequestReader.Read(utf8Json, out error);
        return request is not null;
    }

    /// <summary>Divides the total.</summary>
    /// <returns>The apportionment.</returns>
    /// <exception cref="InvalidValueException">The request cannot be met: see <see cref="Apportionment.Of"/>.</exception>
    public Apportionment Apportion() => Apportionment.Of(Total, Weights, Method, Minimums, Maximums);

    /// <summary>The total, the number of weights and the method.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        $"{ShortNumber.Of(Total)} over {ShortText.Count(Weights.Count, "weight")} by {Method.Name.English}";

    private static bool TryParse(
        string json,
        [NotNullWhen(true)] out ApportionmentRequest? request,
        [NotNullWhen(false)] out LocalizedText? error
    )
    {
        request = null;
        return ApportionmentRequestReader.TryGetUtf8(json, out var utf8, out error)
            && TryParse(utf8.AsSpan(), out request, out error);
    }
}
