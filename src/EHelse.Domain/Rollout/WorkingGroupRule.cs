using EHelse.Domain.Sources;

namespace EHelse.Domain.Rollout;

/// <summary>A rule about a working group.</summary>
/// <remarks>Paths point into the working group, such as <c>leader.roles</c>.</remarks>
public abstract class WorkingGroupRule : Rule
{
    private protected WorkingGroupRule(string code, LocalizedText title, LocalizedText meaning, Citation citation)
        : base(code, Obligation.Must, title, meaning, citation) { }

    /// <summary>Checks a working group.</summary>
    /// <param name="group">The working group.</param>
    /// <returns>What the rule found; it holds no name of a person.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is null.</exception>
    public Finding Check(WorkingGroup group) => Judge(Guard.Against.Null(group));

    internal abstract Finding Judge(WorkingGroup group);
}
