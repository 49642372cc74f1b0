using System.Globalization;
using EHelse.Domain.Geography;
using EHelse.Domain.Networks;

namespace EHelse.Domain.Groups;

/// <summary>A group with what it is judged against, and where it stands in what the caller handed over.</summary>
internal sealed class GroupCase(
    RegionalGroup group,
    DigiNetwork network,
    AdministrativeDivision division,
    string prefix = ""
)
{
    public RegionalGroup Group { get; } = group;

    public DigiNetwork Network { get; } = network;

    public AdministrativeDivision Division { get; } = division;

    /// <summary>The network's counties have one municipality, so members cannot come from several (reading R18).</summary>
    public bool HasOneMunicipality => Network.Counties.Sum(county => Division.MunicipalitiesIn(county).Count) == 1;

    /// <summary>Members with their places; none when they are not known.</summary>
    public IEnumerable<(GroupMember Member, int At)> Members =>
        Group.Members is null ? [] : Group.Members.Select((member, at) => (member, at));

    public string Path(string property) => prefix + property;

    public string MemberPath(int at, string property) =>
        $"{prefix}members[{at.ToString(CultureInfo.InvariantCulture)}].{property}";

    /// <summary>The paths of a property of the members that lack it.</summary>
    public string[] Lacking(Func<GroupMember, bool> lacks, string property) =>
        [.. Members.Where(entry => lacks(entry.Member)).Select(entry => MemberPath(entry.At, property))];
}
