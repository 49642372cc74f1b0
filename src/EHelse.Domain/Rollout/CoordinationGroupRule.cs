using EHelse.Domain.Sources;

namespace EHelse.Domain.Rollout;

/// <summary>A rule about the national coordination group.</summary>
/// <remarks>Paths point into the group, such as <c>parties</c>.</remarks>
public abstract class CoordinationGroupRule : Rule
{
    private protected CoordinationGroupRule(string code, LocalizedText title, LocalizedText meaning, Citation citation)
        : base(code, Obligation.Must, title, meaning, citation) { }

    /// <summary>Checks the group.</summary>
    /// <param name="group">The group.</param>
    /// <returns>What the rule found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is null.</exception>
    public Finding Check(NationalCoordinationGroup group) => Judge(Guard.Against.Null(group));

    internal abstract Finding Judge(NationalCoordinationGroup group);

    private protected Finding Claimed(
        bool? claim,
        string path,
        LocalizedText met,
        LocalizedText notMet,
        LocalizedText notKnown
    ) =>
        claim switch
        {
            true => Met(path, "true", "true", met),
            false => NotMet(path, "true", "false", notMet),
            null => Undetermined(path, "true", notKnown, path),
        };
}
