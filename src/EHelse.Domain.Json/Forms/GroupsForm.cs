using System.Text.Json.Serialization;
using EHelse.Domain.Geography;
using EHelse.Domain.Groups;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Networks;

namespace EHelse.Domain.Json.Forms;

/// <summary>What stands in a <see cref="GroupsDocument"/>.</summary>
internal sealed class GroupsForm
{
    public required Code<DigiNetwork> Network { get; init; }

    public required GroupForm[] Groups { get; init; }

    public GroupForm? Before { get; init; }

    public bool? KsIsInformed { get; init; }

    public static GroupsForm Of(GroupsDocument document) =>
        new()
        {
            Network = new(document.Network.ProjectNumber.ToString()),
            Groups = [.. document.Groups.Select(GroupForm.Of)],
            Before = document.Before is { } before ? GroupForm.Of(before) : null,
            KsIsInformed = document.KsIsInformed,
        };

    public GroupsDocument? Make(JsonBuilding building)
    {
        var network = building.Parse(Network);
        var groups = JsonBuilding.Each("$.groups", Groups, (path, group) => group.Make(building, path, network));
        var before = Before?.Make(building, "$.before", network);
        return groups is null || !building.IsClean
            ? null
            : building.Try("$", () => new GroupsDocument(network, groups, before, KsIsInformed));
    }

    /// <summary>A group.</summary>
    public sealed class GroupForm
    {
        public CountyNumber[]? Counties { get; init; }

        public bool? ContactPersonIsFpuRepresentative { get; init; }

        public bool? SupportsAllMunicipalities { get; init; }

        public bool? FollowsPortfolio { get; init; }

        public bool? IsAnchoredRegionally { get; init; }

        public MemberForm[]? Members { get; init; }

        public static GroupForm Of(RegionalGroup group) =>
            new()
            {
                Counties = group.Counties?.ToArray(),
                ContactPersonIsFpuRepresentative = group.ContactPersonIsFpuRepresentative,
                SupportsAllMunicipalities = group.SupportsAllMunicipalities,
                FollowsPortfolio = group.FollowsPortfolio,
                IsAnchoredRegionally = group.IsAnchoredRegionally,
                Members = group.Members?.Select(MemberForm.Of).ToArray(),
            };

        public RegionalGroup? Make(JsonBuilding building, string path, DigiNetwork network)
        {
            var members = Members is null
                ? null
                : JsonBuilding.Each(path + ".members", Members, (at, member) => member.Make(building, at));
            return Members is not null && members is null
                ? null
                : building.Try(
                    path,
                    () =>
                        new RegionalGroup(
                            network.ProjectNumber,
                            Counties,
                            members,
                            ContactPersonIsFpuRepresentative,
                            SupportsAllMunicipalities,
                            FollowsPortfolio,
                            IsAnchoredRegionally
                        )
                );
        }
    }

    /// <summary>A member. There is no property for the name (reading R15).</summary>
    public sealed class MemberForm
    {
        public required string Id { get; init; }

        public bool? IsNamed { get; init; }

        public MunicipalityNumber? Municipality { get; init; }

        public string? Employer { get; init; }

        public Code<Role>[]? Roles { get; init; }

        public Code<CompetenceArea>[]? Competences { get; init; }

        [JsonConverter(typeof(JsonLeaves.OptionalPercentLeaf))]
        public int? ReleasePercent { get; init; }

        public bool? CanLeadRegionalTracks { get; init; }

        public bool? CanLeadNationalTracks { get; init; }

        public bool? TakesPartInNationalArenas { get; init; }

        public bool? CanJoinCoordinationGroup { get; init; }

        public static MemberForm Of(GroupMember member) =>
            new()
            {
                Id = member.Id,
                IsNamed = member.IsNamed,
                Municipality = member.Municipality,
                Employer = member.Employer?.Municipality?.ToString() ?? member.Employer?.Organisation,
                Roles = member.Roles?.Select(role => new Code<Role>(role.Code)).ToArray(),
                Competences = member.Competences?.Select(area => new Code<CompetenceArea>(area.Code)).ToArray(),
                ReleasePercent = member.ReleasePercent,
                CanLeadRegionalTracks = member.CanLeadRegionalTracks,
                CanLeadNationalTracks = member.CanLeadNationalTracks,
                TakesPartInNationalArenas = member.TakesPartInNationalArenas,
                CanJoinCoordinationGroup = member.CanJoinCoordinationGroup,
            };

        public GroupMember? Make(JsonBuilding building, string path) =>
            building.Try(
                path,
                () =>
                    new GroupMember(
                        Id,
                        name: null,
                        IsNamed,
                        Municipality,
                        Employer is null ? null : EmployerOf(Employer),
                        Roles?.Select(building.Parse),
                        Competences?.Select(building.Parse),
                        ReleasePercent,
                        CanLeadRegionalTracks,
                        CanLeadNationalTracks,
                        TakesPartInNationalArenas,
                        CanJoinCoordinationGroup
                    )
            );

        private static Employer EmployerOf(string text) =>
            MunicipalityNumber.TryParse(text, out var number)
                ? Domain.Groups.Employer.OfMunicipality(number)
                : Domain.Groups.Employer.OfOrganisation(text);
    }
}
