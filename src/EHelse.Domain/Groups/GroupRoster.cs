using System.Globalization;

namespace EHelse.Domain.Groups;

/// <summary>What changed in a group's roster from one version to the next.</summary>
/// <remarks>
/// Members are matched by their ids. A fact that one version has and the other lacks may or may not have changed: it stands
/// among <see cref="Unknown"/>, not among the changes. A fact that neither has is not a recorded change.
/// Rosters are equal when all they hold is. Source: assignment letter 2024, what the grant covers, paragraph 4.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var network = AssignmentLetter.ForYear(2024).Networks.Parse("Agder").ProjectNumber;
/// var before = new RegionalGroup(network, counties: null, [new GroupMember("m1", roles: [Role.ContactPerson])]);
/// var after = new RegionalGroup(network, counties: null, [new GroupMember("m2", roles: [Role.ContactPerson])]);
/// foreach (var change in GroupRoster.Between(before, after).Changes)
/// {
///     Console.WriteLine($"{change.MemberId}: {change.Kind.Code}");
/// }
/// // m1: left
/// // m2: joined
/// ]]></code>
/// </example>
public sealed record GroupRoster
{
    private GroupRoster(IEnumerable<RosterChange> changes, IEnumerable<string> unknown)
    {
        Changes = new ValueList<RosterChange>(changes);
        Unknown = new ValueList<string>(unknown);
    }

    /// <summary>The changes: who left, in the order of the earlier version, then the rest in the order of the later one.</summary>
    public IReadOnlyList<RosterChange> Changes { get; }

    /// <summary>The paths of facts that only one version has, such as <c>before.members[0].roles</c>; what is missing in that version.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>Compares two versions of a group.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <returns>The changes; none when the versions say the same of their members.</returns>
    /// <exception cref="ArgumentNullException">A version is null.</exception>
    public static GroupRoster Between(RegionalGroup before, RegionalGroup after)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        if (before.Members is null || after.Members is null)
        {
            return new(
                [],
                new[]
                {
                    before.Members is null ? "before.members" : "",
                    after.Members is null ? "after.members" : "",
                }.Where(path => path.Length > 0)
            );
        }

        var changes = new List<RosterChange>();
        var unknown = new List<string>();
        var earlier = before
            .Members.Select((member, at) => (member, at))
            .ToDictionary(entry => entry.member.Id, StringComparer.Ordinal);
        var later = new HashSet<string>(after.Members.Select(member => member.Id), StringComparer.Ordinal);
        changes.AddRange(
            before
                .Members.Where(member => !later.Contains(member.Id))
                .Select(member => new RosterChange(RosterChangeKind.Left, member.Id))
        );
        for (var at = 0; at < after.Members.Count; at++)
        {
            var member = after.Members[at];
            if (earlier.TryGetValue(member.Id, out var found))
            {
                Compare(found.member, Path("before", found.at), member, Path("after", at), changes, unknown);
            }
            else
            {
                changes.Add(new(RosterChangeKind.Joined, member.Id));
            }
        }

        return new(changes, unknown);
    }

    /// <summary>The numbers of changes and of facts that only one version has.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{ShortText.Count(Changes.Count, "change")}, {Unknown.Count} unknown");

    private static void Compare(
        GroupMember before,
        string beforePath,
        GroupMember after,
        string afterPath,
        List<RosterChange> changes,
        List<string> unknown
    )
    {
        ComparePersons();
        Facts(RosterChangeKind.Municipality, before.Municipality?.ToString(), after.Municipality?.ToString());
        Facts(RosterChangeKind.Employer, before.Employer?.ToString(), after.Employer?.ToString());
        Facts(RosterChangeKind.Roles, Listed(before.Roles), Listed(after.Roles));
        Facts(RosterChangeKind.Competences, Listed(before.Competences), Listed(after.Competences));
        Facts(RosterChangeKind.ReleasePercent, Percent(before), Percent(after));

        void ComparePersons()
        {
            if (
                before.Name is not null && after.Name is not null
                    ? before.Name != after.Name
                    : before.IsNamed is { } was && after.IsNamed is { } now && was != now
            )
            {
                changes.Add(new(RosterChangeKind.Person, after.Id));
            }
            else if (before.Name is null != after.Name is null)
            {
                unknown.Add((before.Name is null ? beforePath : afterPath) + ".name");
            }
        }

        void Facts(RosterChangeKind kind, string? was, string? now)
        {
            if (was is null != now is null)
            {
                unknown.Add($"{(was is null ? beforePath : afterPath)}.{kind.Code}");
            }
            else if (!string.Equals(was, now, StringComparison.Ordinal))
            {
                changes.Add(new(kind, after.Id, was!, now!));
            }
        }
    }

    private static string Path(string version, int at) =>
        $"{version}.members[{at.ToString(CultureInfo.InvariantCulture)}]";

    private static string? Listed<T>(IReadOnlyList<T>? values) => values is null ? null : string.Join(", ", values);

    private static string? Percent(GroupMember member) => member.ReleasePercent?.ToString(CultureInfo.InvariantCulture);
}
