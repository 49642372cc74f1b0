using EHelse.Domain.Geography;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>A person in a regional e-health group.</summary>
/// <remarks>
/// What is not known is null, and a list that is known to be empty is empty. The name is never shown (reading R15): members
/// are told apart by <see cref="Id"/>. Members are equal when all they hold is. Source: assignment letter 2024, new regional
/// organisation and principles.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var member = new GroupMember("m1", roles: [Role.RolloutLead], competences: [CompetenceArea.Procurement]);
/// Console.WriteLine(member.Holds(Role.RolloutLead));
/// Console.WriteLine(member.CanLeadNationalTracks is null ? "not said" : "said");
/// // True
/// // not said
/// ]]></code>
/// </example>
public sealed record GroupMember
{
    private const int LongestId = 100;

    /// <summary>Describes a member.</summary>
    /// <param name="id">What the caller calls the member: 1 to 100 characters, the same from one version of the group to the next, without any part of the person's name.</param>
    /// <param name="name">The person's name, or null when it is withheld or not known.</param>
    /// <param name="isNamed">Whether a named person is behind the member; null when not known. Need not be given with a name.</param>
    /// <param name="municipality">The municipality the member comes from, or null when not known.</param>
    /// <param name="employer">Who employs the member, or null when not known.</param>
    /// <param name="roles">The roles held, in any order, each once; empty for none, null when not known.</param>
    /// <param name="competences">The areas mastered, in any order, each once; empty for none, null when not known.</param>
    /// <param name="releasePercent">How much of a full position the member is released for the network, in per cent from 0 to 100; null when not known.</param>
    /// <param name="canLeadRegionalTracks">Whether the member can lead a regional rollout track; null when not known.</param>
    /// <param name="canLeadNationalTracks">Whether the member can lead a national rollout track; null when not known.</param>
    /// <param name="takesPartInNationalArenas">Whether the member takes part in national arenas; null when not known.</param>
    /// <param name="canJoinCoordinationGroup">Whether the member can sit in the national coordination group and its ad-hoc groups; null when not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null, or one of the roles or areas.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty or only white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="releasePercent"/> lies outside 0 to 100.</exception>
    /// <exception cref="InvalidValueException">The id is too long or shows a part of the name, a role or area stands twice, or a name is given for somebody who is said not to be named.</exception>
    public GroupMember(
        string id,
        PersonName? name = null,
        bool? isNamed = null,
        MunicipalityNumber? municipality = null,
        Employer? employer = null,
        IEnumerable<Role>? roles = null,
        IEnumerable<CompetenceArea>? competences = null,
        int? releasePercent = null,
        bool? canLeadRegionalTracks = null,
        bool? canLeadNationalTracks = null,
        bool? takesPartInNationalArenas = null,
        bool? canJoinCoordinationGroup = null
    )
    {
        Id = CheckedId(id, name);
        Name = name;
        IsNamed =
            name is null ? isNamed
            : isNamed is false
                ? throw new InvalidValueException(
                    new(
                        "Et medlem har et navn, men er oppgitt å ikke være navngitt.",
                        "A member has a name but is said not to be named."
                    ),
                    nameof(isNamed)
                )
            : true;
        Municipality = municipality;
        Employer = employer;
        Roles = Ordered(roles, Role.All, nameof(roles));
        Competences = OrderedAreas(competences);
        ReleasePercent = releasePercent is { } percent
            ? Guard.Against.OutOfRange(percent, 0, 100, nameof(releasePercent))
            : null;
        CanLeadRegionalTracks = canLeadRegionalTracks;
        CanLeadNationalTracks = canLeadNationalTracks;
        TakesPartInNationalArenas = takesPartInNationalArenas;
        CanJoinCoordinationGroup = canJoinCoordinationGroup;
    }

    /// <summary>What the caller calls the member; no part of a name.</summary>
    public string Id { get; }

    /// <summary>The person's name; null when it is withheld or not known.</summary>
    public PersonName? Name { get; }

    /// <summary>Whether a named person is behind the member: true with a <see cref="Name"/>; null when not known.</summary>
    public bool? IsNamed { get; }

    /// <summary>The municipality the member comes from; null when not known.</summary>
    public MunicipalityNumber? Municipality { get; }

    /// <summary>Who employs the member; null when not known.</summary>
    public Employer? Employer { get; }

    /// <summary>The roles held, in the letter's order; empty for none, null when not known.</summary>
    public IReadOnlyList<Role>? Roles { get; }

    /// <summary>The areas mastered, in the order of <see cref="CompetenceArea.All"/>, then those of other letters by code; empty for none, null when not known.</summary>
    public IReadOnlyList<CompetenceArea>? Competences { get; }

    /// <summary>How much of a full position the member is released, in per cent from 0 to 100; null when not known.</summary>
    public int? ReleasePercent { get; }

    /// <summary>Whether the member can lead a regional rollout track; null when not known.</summary>
    public bool? CanLeadRegionalTracks { get; }

    /// <summary>Whether the member can lead a national rollout track; null when not known.</summary>
    public bool? CanLeadNationalTracks { get; }

    /// <summary>Whether the member takes part in national arenas; null when not known.</summary>
    public bool? TakesPartInNationalArenas { get; }

    /// <summary>Whether the member can sit in the national coordination group and its ad-hoc groups; null when not known.</summary>
    public bool? CanJoinCoordinationGroup { get; }

    /// <summary>Whether the member holds any role; null when the roles are not known.</summary>
    public bool? HoldsARole => Roles is null ? null : Roles.Count > 0;

    /// <summary>Whether the member holds a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Whether it is among the roles; null when they are not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> is null.</exception>
    public bool? Holds(Role role)
    {
        Guard.Against.Null(role);
        return Roles?.Contains(role);
    }

    /// <summary>Whether the member masters an area.</summary>
    /// <param name="area">The area.</param>
    /// <returns>Whether an area with its code is among the competences; null when they are not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null.</exception>
    public bool? Masters(CompetenceArea area)
    {
        Guard.Against.Null(area);
        return Competences?.Any(mastered => mastered.IsSameAs(area));
    }

    /// <summary>The id; never the name.</summary>
    /// <returns><see cref="Id"/>, made safe to print.</returns>
    public override string ToString() => Quote.Of(Id);

    private static string CheckedId(string id, PersonName? name)
    {
        Guard.Against.NullOrWhiteSpace(id);

        // The message repeats neither: an id that holds a name is one.
        if (id.Length > LongestId || (name is not null && ShowsName(id, name.Reveal())))
        {
            throw new InvalidValueException(
                new(
                    "Et medlems id må ha høyst 100 tegn og kan ikke vise noen del av navnet.",
                    "The id of a member must have at most 100 characters and cannot show any part of the name."
                ),
                nameof(id)
            );
        }

        return id;
    }

    // Whole words are compared, so that member-1 may belong to somebody called Em; and all letters, for olanordmann.
    private static bool ShowsName(string id, string name) =>
        string.Equals(id, name, StringComparison.Ordinal)
        || Words(id).Intersect(Words(name), Names.Comparer).Any(word => word.Length > 1)
        || string.Concat(Words(name)) is { Length: > 1 } letters
            && Names.Comparer.Equals(letters, string.Concat(Words(id)));

    private static string[] Words(string text) =>
        new string([.. Names.Key(text).Select(character => char.IsLetter(character) ? character : ' ')]).Split(
            [' '],
            StringSplitOptions.RemoveEmptyEntries
        );

    private static ValueList<CompetenceArea>? OrderedAreas(IEnumerable<CompetenceArea>? competences)
    {
        if (competences is null)
        {
            return null;
        }

        CompetenceArea[] given = [.. competences.Select(area => Guard.Against.Null(area, nameof(competences)))];
        if (Codes.Twice(given.Select(area => area.Code)) is not null)
        {
            throw StandsTwice(nameof(competences));
        }

        CompetenceArea[] known = [.. CompetenceArea.All.SelectMany(area => given.Where(area.IsSameAs))];
        return new([.. known, .. given.Except(known).OrderBy(area => area.Code, StringComparer.Ordinal)]);
    }

    private static InvalidValueException StandsTwice(string parameterName) =>
        new(
            new(
                "En rolle eller et kompetanseområde står to ganger hos et medlem.",
                "A role or a competence area stands twice with a member."
            ),
            parameterName
        );

    private static ValueList<T>? Ordered<T>(IEnumerable<T>? values, IReadOnlyList<T> all, string parameterName)
        where T : class
    {
        if (values is null)
        {
            return null;
        }

        T[] given = [.. values.Select(value => Guard.Against.Null(value, parameterName))];
        T[] ordered = [.. all.Where(value => given.Contains(value))];
        return ordered.Length == given.Length ? new ValueList<T>(ordered) : throw StandsTwice(parameterName);
    }
}
