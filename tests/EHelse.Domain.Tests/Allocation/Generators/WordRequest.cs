namespace EHelse.Domain.Tests.Allocation.Generators;

/// <summary>A total and weights that each fit a machine word.</summary>
internal sealed record WordRequest(long Total, long[] Weights)
{
    public override string ToString() => $"{Total} by {string.Join(", ", Weights)}";
}
