using EHelse.Domain.Money;

namespace EHelse.Domain.Allocation;

/// <summary>What changes for each recipient when a total is raised or cut.</summary>
/// <remarks>
/// By largest remainder a recipient can lose a unit although the total grows (the Alabama paradox); by a divisor method, such as
/// <see cref="ApportionmentMethod.Webster"/>, nobody ever does, and by <see cref="RevisionRule.NobodyLoses"/> nobody does by any method.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var revision = AssignmentLetter
///     .ForYear(2024)
///     .Distribute()
///     .Revise(Kroner.Of(37_000_000), RevisionRule.NobodyLoses);
/// Console.WriteLine(revision.Change);
/// Console.WriteLine(Kroner.Sum(revision.Lines.Select(line => line.Change)));
/// // 316199
/// // 316199
/// ]]></code>
/// </example>
public sealed class Revision
{
    internal Revision(Distribution before, Distribution after, RevisionRule rule)
    {
        Before = before;
        After = after;
        Rule = rule;
        Lines = Array.AsReadOnly([
            .. before.Lines.Select((line, index) => new RevisionLine(line, after.Lines[index], this)),
        ]);
        AgainstTheTrend = Array.AsReadOnly([.. Lines.Where(line => line.IsAgainstTheTrend)]);
    }

    /// <summary>The distribution before the revision.</summary>
    public Distribution Before { get; }

    /// <summary>The distribution after the revision, with the options of the one before.</summary>
    /// <remarks>What the rule held is seen in its lines' minimums and maximums, and does not hold for a later revision of it.</remarks>
    public Distribution After { get; }

    /// <summary>What the revision was allowed to do to the amounts before.</summary>
    public RevisionRule Rule { get; }

    /// <summary>What changes for each recipient, in the order of the basis.</summary>
    public IReadOnlyList<RevisionLine> Lines { get; }

    /// <summary>
    /// Those who lose although the total grows or gain although it is cut, in the order of the basis, and whoever changes when the total
    /// does not. Empty by <see cref="RevisionRule.NobodyLoses"/>.
    /// </summary>
    public IReadOnlyList<RevisionLine> AgainstTheTrend { get; }

    /// <summary>How much the total changes: the sum of the lines' changes.</summary>
    /// <exception cref="OverflowException">The change lies outside the range of <see cref="Kroner"/>.</exception>
    public Kroner Change => After.Total - Before.Total;

    /// <summary>Both totals and the rule.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Before.Total} kr to {After.Total} kr, {Rule}";
}
