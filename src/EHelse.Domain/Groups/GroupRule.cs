using System.Globalization;
using EHelse.Domain.Geography;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>A rule about one regional group.</summary>
/// <remarks>Paths point into the group: <c>members[2].municipality</c> is the municipality of its third member.</remarks>
public abstract class GroupRule : Rule
{
    private protected GroupRule(
        string code,
        Obligation obligation,
        LocalizedText title,
        LocalizedText meaning,
        Citation citation
    )
        : base(code, obligation, title, meaning, citation) { }

    /// <summary>Checks a group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="network">The network it belongs to.</param>
    /// <param name="division">The counties and municipalities of the time.</param>
    /// <returns>What the rule found; it holds no name of a person.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public Finding Check(RegionalGroup group, DigiNetwork network, AdministrativeDivision division) =>
        Judge(new(Guard.Against.Null(group), Guard.Against.Null(network), Guard.Against.Null(division)));

    internal abstract Finding Judge(GroupCase given);

    private protected Finding MembersNotKnown(GroupCase given, string expected) =>
        Undetermined(
            given.Path("members"),
            expected,
            new("Det er ikke oppgitt hvem som er med i gruppen.", "Who is in the group was not supplied."),
            given.Path("members")
        );

    /// <summary>Answers from one fact about the whole group.</summary>
    private protected Finding Claimed(
        GroupCase given,
        bool? claim,
        string property,
        LocalizedText met,
        LocalizedText notMet,
        LocalizedText notKnown
    )
    {
        var path = given.Path(property);
        return claim switch
        {
            true => Met(path, "true", "true", met),
            false => NotMet(path, "true", "false", notMet),
            null => Undetermined(path, "true", notKnown, path),
        };
    }

    /// <summary>What must be known to say whether somebody who holds a role can do something; null when somebody can.</summary>
    private protected static List<string>? MissingFor(GroupCase given, Func<GroupMember, bool?> can, string property)
    {
        var missing = new List<string>();
        foreach (var (member, at) in given.Members)
        {
            var (inRole, able) = (member.HoldsARole, can(member));
            if (inRole is true && able is true)
            {
                return null;
            }

            if (inRole is false || able is false)
            {
                continue;
            }

            if (inRole is null)
            {
                missing.Add(given.MemberPath(at, "roles"));
            }

            if (able is null)
            {
                missing.Add(given.MemberPath(at, property));
            }
        }

        return missing;
    }

    private protected static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Answers whether at least one of those who hold a role has what the rule asks for.</summary>
    private protected Finding SomebodyWithARole(
        GroupCase given,
        int atLeast,
        Func<GroupMember, bool?> has,
        string property,
        LocalizedText met,
        LocalizedText notMet,
        LocalizedText undetermined
    )
    {
        var expected = $">= {Number(atLeast)}";
        if (given.Group.Members is null)
        {
            return MembersNotKnown(given, expected);
        }

        var path = given.Path("members");
        return MissingFor(given, has, property) switch
        {
            null => Met(
                path,
                expected,
                Number(given.Members.Count(entry => entry.Member.HoldsARole is true && has(entry.Member) is true)),
                met
            ),
            { Count: 0 } => NotMet(path, expected, "0", notMet),
            var missing => Undetermined(path, expected, undetermined, [.. missing]),
        };
    }
}
