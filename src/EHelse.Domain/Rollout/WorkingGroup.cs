using EHelse.Domain.Groups;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Rollout;

/// <summary>A working group that details and carries out a rollout track.</summary>
/// <remarks>
/// Its persons are members of the regional groups. What is not known is null. Working groups are equal when all they hold is.
/// Source: assignment letter 2024, common rollout tracks, B, sentences 4 and 5.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var group = new WorkingGroup(leader: new GroupMember("m1", roles: [Role.ContactPerson]), members: null);
/// foreach (var finding in RolloutRules.Assess(group).With(Outcome.NotMet))
/// {
///     Console.WriteLine($"{finding.Code}: {finding.Text.English}");
/// }
/// // ROLL-07: The leader is not a network resource.
/// ]]></code>
/// </example>
public sealed record WorkingGroup
{
    /// <summary>Describes a working group.</summary>
    /// <param name="leader">Who leads it; null when not known.</param>
    /// <param name="members">Who else takes part, in the caller's order, ids differ; empty for none, null when not known.</param>
    /// <exception cref="ArgumentNullException">A member is null.</exception>
    /// <exception cref="InvalidValueException">Two of the persons have the same id.</exception>
    public WorkingGroup(GroupMember? leader, IEnumerable<GroupMember>? members)
    {
        Leader = leader;
        Members = members is null
            ? null
            : new ValueList<GroupMember>(members.Select(member => Guard.Against.Null(member, nameof(members))));
        string[] ids =
        [
            .. (Members ?? []).Select(member => member.Id),
            .. leader is null ? Array.Empty<string>() : [leader.Id],
        ];
        if (ids.Distinct(StringComparer.Ordinal).Count() < ids.Length)
        {
            throw new InvalidValueException(
                new(
                    "To personer i arbeidsgruppen har samme id; lederen står ikke blant medlemmene.",
                    "Two persons of the working group have the same id; the leader does not stand among the members."
                ),
                nameof(members)
            );
        }
    }

    /// <summary>Who leads it; null when not known.</summary>
    public GroupMember? Leader { get; }

    /// <summary>Who else takes part, in the caller's order; empty for none, null when not known.</summary>
    public IReadOnlyList<GroupMember>? Members { get; }

    /// <summary>The id of the leader and the number of members, with <c>?</c> for what is not known.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        $"led by {Leader?.ToString() ?? "?"}, "
        + (Members is null ? "? members" : ShortText.Count(Members.Count, "member"));
}
