using System.Globalization;
using EHelse.Domain.Geography;
using EHelse.Domain.Networks;

namespace EHelse.Domain.Groups;

/// <summary>A group with what it is judged against, and where it stands in what the caller handed over.</summary>
internal sealed class GroupCase(
    RegionalGroup group,
    DigiNetwork network,
    AdministrativeDivision division,
    IReadOnlyList<CompetenceRequirement>? competences = null,
    string prefix = ""
)
{
    public RegionalGroup Group { get; } = group;

    public DigiNetwork Network { get; } = network;

    public AdministrativeDivision Division { get; } = division;

    /// <summary>The letter's list with a code; null when it has none.</summary>
    public CompetenceRequirement? ListWith(string code) =>
        Lists.FirstOrDefault(list => string.Equals(list.Code, code, StringComparison.Ordinal));

    /// <summary>The letter's lists that an area stands on.</summary>
    public IEnumerable<CompetenceRequirement> ListsWith(CompetenceArea area) =>
        Lists.Where(list => list.Includes(area));

    private IReadOnlyList<CompetenceRequirement> Lists { get; } = competences ?? CompetenceRequirement.Of2024;

    /// <summary>The network's counties have one municipality, so members cannot come from several (reading R18).</summary>
    public bool HasOneMunicipality => Network.Counties.Sum(county => Division.MunicipalitiesIn(county).Count) == 1;

    /// <summary>Members with their places. Only asked for when they are known.</summary>
    public IEnumerable<(GroupMember Member, int At)> Members => Group.Members!.Select((member, at) => (member, at));

    public string Path(string property) => prefix + property;

    public string MemberPath(int at, string property) =>
        $"{prefix}members[{at.ToString(CultureInfo.InvariantCulture)}].{property}";

    /// <summary>The paths of a property of the members that lack it.</summary>
    public string[] Lacking(Func<GroupMember, bool> lacks, string property) =>
        [.. Members.Where(entry => lacks(entry.Member)).Select(entry => MemberPath(entry.At, property))];
}
