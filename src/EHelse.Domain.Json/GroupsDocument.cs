using EHelse.Domain.Geography;
using EHelse.Domain.Groups;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json;

/// <summary>The regional groups of a network to be judged, as a JSON document has them.</summary>
/// <remarks>
/// <code>
/// { "network": "103974",
///   "groups": [ { "counties": [ "31", "32", "33" ],
///     "contactPersonIsFpuRepresentative": true, "supportsAllMunicipalities": true, "followsPortfolio": true, "isAnchoredRegionally": true,
///     "members": [ { "id": "m1", "isNamed": true, "municipality": "3203", "employer": "3203", "roles": [ "contact-person" ],
///       "competences": [ "procurement" ], "releasePercent": 50, "canLeadRegionalTracks": true, "canLeadNationalTracks": true,
///       "takesPartInNationalArenas": true, "canJoinCoordinationGroup": true } ] } ],
///   "before": { … the one group before its roster changed … }, "ksIsInformed": true }
/// </code>
/// <para>Only <c>network</c> (number or name), <c>groups</c> and each member's <c>id</c> must be there. What is left out or null is not known; an
/// empty list is known to be empty. <c>employer</c> is a municipality number or the name of an organisation. Names of persons have no place: <c>isNamed</c> says
/// whether the member is named. <c>before</c> goes with exactly one group.</para>
/// </remarks>
public sealed class GroupsDocument
{
    private GroupsDocument(
        DigiNetwork network,
        IReadOnlyList<RegionalGroup> groups,
        RegionalGroup? before,
        bool? ksIsInformed
    )
    {
        Network = network;
        Groups = groups;
        Before = before;
        KsIsInformed = ksIsInformed;
    }

    /// <summary>The network that the groups belong to.</summary>
    public DigiNetwork Network { get; }

    /// <summary>The groups; possibly none.</summary>
    public IReadOnlyList<RegionalGroup> Groups { get; }

    /// <summary>The group before its roster changed; null when no change is judged.</summary>
    public RegionalGroup? Before { get; }

    /// <summary>Whether KS was told of the change; null when it is not known.</summary>
    public bool? KsIsInformed { get; }

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The document as UTF-8, at most 16 MiB.</param>
    /// <param name="networks">The networks that there are.</param>
    /// <returns>The groups.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="InvalidJsonException">The document has errors: all of them.</exception>
    public static GroupsDocument Read(byte[] utf8, NetworkRegister networks)
    {
        Guard.Against.Null(networks);
        return JsonReading.Document(Guard.Against.Null(utf8), (reading, node) => Read(reading, node, networks));
    }

    /// <summary>Asks every group rule.</summary>
    /// <param name="division">The counties and municipalities.</param>
    /// <returns>The findings, in the letter's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="division"/> is null.</exception>
    public Assessment Assess(AdministrativeDivision division) =>
        Before is null
            ? GroupRules.Assess(Groups, Network, division)
            : GroupRules.AssessChange(Before, Groups[0], KsIsInformed, Network, division);

    private static GroupsDocument? Read(JsonReading reading, JsonNode node, NetworkRegister networks)
    {
        if (reading.Object(node) is not { } document)
        {
            return null;
        }

        var network = document.Required("network", value => reading.Parsed(value, networks.Parse));
        RegionalGroup? Group(JsonNode value) => GroupOf(reading, value, network);
        var groups = document.Required("groups", value => reading.List(value, Group));
        var before = document.Optional("before", Group);
        var ksIsInformed = document.OptionalValue<bool>("ksIsInformed", reading.Boolean);
        document.End();
        if (before is not null && groups is { Count: not 1 })
        {
            reading.Fail(
                node,
                "«before» hører sammen med nøyaktig én gruppe.",
                "'before' goes with exactly one group."
            );
        }

        return network is null || groups is null ? null : new GroupsDocument(network, groups, before, ksIsInformed);
    }

    private static RegionalGroup? GroupOf(JsonReading reading, JsonNode node, DigiNetwork? network)
    {
        if (reading.Object(node) is not { } group)
        {
            return null;
        }

        var counties = group.Optional(
            "counties",
            value => reading.List(value, item => reading.Parsed(item, CountyNumber.Parse))
        );
        var members = group.Optional("members", value => reading.List(value, item => MemberOf(reading, item)));
        var isFpu = group.OptionalValue<bool>("contactPersonIsFpuRepresentative", reading.Boolean);
        var supportsAll = group.OptionalValue<bool>("supportsAllMunicipalities", reading.Boolean);
        var followsPortfolio = group.OptionalValue<bool>("followsPortfolio", reading.Boolean);
        var isAnchored = group.OptionalValue<bool>("isAnchoredRegionally", reading.Boolean);
        group.End();
        return network is null
            ? null
            : reading.Try(
                node,
                () =>
                    new RegionalGroup(
                        network.ProjectNumber,
                        counties,
                        members,
                        isFpu,
                        supportsAll,
                        followsPortfolio,
                        isAnchored
                    )
            );
    }

    private static GroupMember? MemberOf(JsonReading reading, JsonNode node)
    {
        if (reading.Object(node) is not { } member)
        {
            return null;
        }

        var id = member.Required("id", reading.Text);
        var isNamed = member.OptionalValue<bool>("isNamed", reading.Boolean);
        var municipality = member.Optional("municipality", value => reading.Parsed(value, MunicipalityNumber.Parse));
        var employer = member.Optional("employer", value => reading.Parsed(value, EmployerOf));
        var roles = member.Optional("roles", value => reading.List(value, item => reading.Parsed(item, Role.Parse)));
        var competences = member.Optional(
            "competences",
            value => reading.List(value, item => reading.Parsed(item, text => CompetenceArea.Parse(text)))
        );
        var release = member.OptionalValue("releasePercent", reading.Percent);
        var regional = member.OptionalValue<bool>("canLeadRegionalTracks", reading.Boolean);
        var national = member.OptionalValue<bool>("canLeadNationalTracks", reading.Boolean);
        var arenas = member.OptionalValue<bool>("takesPartInNationalArenas", reading.Boolean);
        var coordination = member.OptionalValue<bool>("canJoinCoordinationGroup", reading.Boolean);
        member.End();
        return id is null
            ? null
            : reading.Try(
                node,
                () =>
                    new GroupMember(
                        id,
                        name: null,
                        isNamed,
                        municipality,
                        employer,
                        roles,
                        competences,
                        release,
                        regional,
                        national,
                        arenas,
                        coordination
                    )
            );
    }

    private static Employer EmployerOf(string text) =>
        MunicipalityNumber.TryParse(text, out var number)
            ? Employer.OfMunicipality(number)
            : Employer.OfOrganisation(text);
}
