using EHelse.Domain.Geography;
using EHelse.Domain.Groups;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Json.Forms;
using EHelse.Domain.Letters;
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
/// <para>Documents are equal when all their properties are.</para>
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var letter = AssignmentLetter.ForYear(2024);
/// var document = GroupsDocument.Read(
///     """{ "network": "Agder", "groups": [{ "counties": ["42"] }] }"""u8.ToArray(),
///     letter
/// );
/// Console.WriteLine(document.Assess(letter).With(Outcome.Undetermined).Count());
/// // 14
/// ]]></code>
/// </example>
public sealed record GroupsDocument
{
    private static readonly JsonFormat<GroupsForm> Documents = new(JsonDocuments.Readable.GroupsForm, version: null);

    /// <summary>Makes a document of groups.</summary>
    /// <param name="network">The network that the groups belong to.</param>
    /// <param name="groups">Its groups; possibly none.</param>
    /// <param name="before">The group before its roster changed, with exactly one group; null when no change is judged.</param>
    /// <param name="ksIsInformed">Whether KS was told of the change; null when it is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="network"/>, the list or a group is null.</exception>
    /// <exception cref="InvalidValueException">A group belongs to another network or has an employer whose name is a municipality number, or there is a group before and not exactly one after.</exception>
    public GroupsDocument(
        DigiNetwork network,
        IEnumerable<RegionalGroup> groups,
        RegionalGroup? before = null,
        bool? ksIsInformed = null
    )
    {
        Network = Guard.Against.Null(network);
        Groups = new ValueList<RegionalGroup>(
            Guard.Against.Null(groups).Select(group => Checked(group, nameof(groups)))
        );
        Before = before is null ? null : Checked(before, nameof(before));
        KsIsInformed = ksIsInformed;
        if (before is not null && Groups.Count != 1)
        {
            throw new InvalidValueException(
                new("«before» hører sammen med nøyaktig én gruppe.", "'before' goes with exactly one group."),
                nameof(before)
            );
        }
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
    /// <param name="areas">The areas of competence that there are; <see cref="CompetenceArea.All"/> when null.</param>
    /// <returns>The groups.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> or <paramref name="networks"/> is null.</exception>
    /// <exception cref="InvalidJsonException">The document has errors: all of its form, or else all that is refused.</exception>
    public static GroupsDocument Read(byte[] utf8, NetworkRegister networks, IEnumerable<CompetenceArea>? areas = null)
    {
        Guard.Against.Null(networks);
        CompetenceArea[]? known = areas is null ? null : [.. areas];
        return Documents.Read(
            Guard.Against.Null(utf8),
            new JsonCodes().With(networks.Parse).With(Role.Parse).With(code => CompetenceArea.Parse(code, known)),
            (building, form) => form.Make(building)
        );
    }

    /// <summary>Reads a document with what a letter knows.</summary>
    /// <param name="utf8">The document as UTF-8, at most 16 MiB.</param>
    /// <param name="letter">The letter, with its networks, areas of competence and kinds of expense.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="InvalidJsonException">The document has errors: all of its form, or else all that is refused.</exception>
    public static GroupsDocument Read(byte[] utf8, AssignmentLetter letter)
    {
        Guard.Against.Null(letter);
        return Read(
            utf8,
            letter.Networks,
            letter.CompetenceRequirements.SelectMany(requirement => requirement.Areas).Concat(CompetenceArea.All)
        );
    }

    /// <summary>Makes the document. The network stands by its number, and no name of a person is written.</summary>
    /// <returns>
    /// The document as UTF-8, indented; <see cref="Read(byte[], AssignmentLetter)"/> reads it back as an equal value, except that the names of members
    /// and the host municipality of the network have no place in it.
    /// </returns>
    public byte[] ToUtf8() => Documents.ToUtf8(GroupsForm.Of(this));

    /// <summary>Asks every group rule.</summary>
    /// <param name="division">The counties and municipalities.</param>
    /// <returns>The findings, in the letter's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="division"/> is null.</exception>
    public Assessment Assess(AdministrativeDivision division) =>
        Before is null
            ? GroupRules.Assess(Groups, Network, division)
            : GroupRules.AssessChange(Before, Groups[0], KsIsInformed, Network, division);

    /// <summary>Asks every rule of a letter that concerns it.</summary>
    /// <param name="letter">The letter.</param>
    /// <returns>The findings, in the letter's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="letter"/> is null.</exception>
    public Assessment Assess(AssignmentLetter letter)
    {
        Guard.Against.Null(letter);
        return Before is null
            ? letter.Assess(Groups, Network)
            : letter.AssessChange(Before, Groups[0], KsIsInformed, Network);
    }

    /// <summary>The network and the number of groups.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => FormattableString.Invariant($"{Network}: {Groups.Count}");

    private RegionalGroup Checked(RegionalGroup group, string parameterName)
    {
        if (Guard.Against.Null(group, parameterName).Network != Network.ProjectNumber)
        {
            throw new InvalidValueException(
                new("En gruppe hører til et annet nettverk.", "A group belongs to another network."),
                parameterName
            );
        }

        // In the document such an employer would be the municipality.
        return group.Members?.Any(member => MunicipalityNumber.TryParse(member.Employer?.Organisation, out _)) != true
            ? group
            : throw new InvalidValueException(
                new(
                    "Navnet på en arbeidsgiver er et kommunenummer.",
                    "The name of an employer is a municipality number."
                ),
                parameterName
            );
    }
}
