using System.Numerics;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Tests.Allocation.Generators;

/// <summary>A total, weights and limits for each weight, and a text that shows them when a law breaks.</summary>
internal sealed record BoundedRequest(
    ApportionmentMethod Method,
    BigInteger Total,
    Fraction[] Weights,
    BigInteger?[]? Minimums,
    BigInteger?[]? Maximums
)
{
    public Apportionment Apportion() => Apportionment.Of(Total, Weights, Method, Minimums, Maximums);

    /// <summary>The same with every sign turned, so that minimums become maximums.</summary>
    public BoundedRequest Mirrored() =>
        this with
        {
            Total = -Total,
            Minimums = Maximums?.Select(limit => -limit).ToArray(),
            Maximums = Minimums?.Select(limit => -limit).ToArray(),
        };

    public override string ToString() =>
        $"{Total} by {Method} over [{string.Join(" ", Weights)}], at least [{Text(Minimums)}], at most [{Text(Maximums)}]";

    private static string Text(BigInteger?[]? limits) =>
        limits is null ? "anything" : string.Join(" ", limits.Select(limit => limit?.ToString(null, null) ?? "·"));
}
