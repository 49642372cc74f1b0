using EHelse.Domain.Allocation;
using EHelse.Domain.Money;

namespace EHelse.Domain.Tests.Allocation.Generators;

/// <summary>All that a distribution is made of, and a text that shows it when a law breaks.</summary>
internal sealed record Grant(Kroner Total, AllocationKey Key, AllocationBasis Basis, DistributionOptions Options)
{
    public Distribution Distribute() => Distribution.Of(Total, Key, Basis, Options);

    public override string ToString()
    {
        var figures = Basis.Lines.Select(line =>
            line.Recipient.Code + ": " + string.Join(" ", Key.Parts.Select(part => line.ValueOf(part.Criterion)))
        );
        var limits = $"at least {Options.Minimum}, at most {Options.Maximum}, [{string.Join("; ", Options.Limits)}]";
        return $"{Total} kr in units of {Options.Unit} by {Options.Method}, {Key} over [{string.Join("; ", figures)}], {limits}";
    }
}
