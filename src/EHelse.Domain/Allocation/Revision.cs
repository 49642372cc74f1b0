using EHelse.Domain.Money;

namespace EHelse.Domain.Allocation;

/// <summary>What changes for each recipient when a total is raised or cut.</summary>
/// <remarks>
/// By largest remainder a recipient can lose a unit although the total grows (the Alabama paradox); by a divisor method, such as
/// <see cref="ApportionmentMethod.Webster"/>, nobody ever does.
/// </remarks>
public sealed class Revision
{
    internal Revision(Distribution before, Distribution after)
    {
        Before = before;
        After = after;
        Lines = Array.AsReadOnly([.. before.Lines.Select((line, index) => new RevisionLine(line, after.Lines[index]))]);
    }

    /// <summary>The distribution before the revision.</summary>
    public Distribution Before { get; }

    /// <summary>The distribution after the revision.</summary>
    public Distribution After { get; }

    /// <summary>What changes for each recipient, in the order of the basis.</summary>
    public IReadOnlyList<RevisionLine> Lines { get; }

    /// <summary>How much the total changes: the sum of the lines' changes.</summary>
    /// <exception cref="OverflowException">The change lies outside the range of <see cref="Kroner"/>.</exception>
    public Kroner Change => After.Total - Before.Total;
}
