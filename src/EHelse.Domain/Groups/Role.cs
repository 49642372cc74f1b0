using System.Diagnostics.CodeAnalysis;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>One of the three functions of a regional e-health group.</summary>
/// <remarks>
/// A role may be held by several persons, and a person may hold several.
/// Source: assignment letter 2024, new regional organisation, roles 1 to 3.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// foreach (var role in Role.All)
/// {
///     Console.WriteLine($"{role.Code}: {role.Name.English}");
/// }
/// // contact-person: e-health contact person
/// // rollout-lead: rollout lead
/// // network-resource: e-health network resource
/// ]]></code>
/// </example>
public sealed class Role
{
    private Role(string code, LocalizedText name, LocalizedText responsibilities, Citation citation)
    {
        Code = code;
        Name = name;
        Responsibilities = responsibilities;
        Citation = citation;
    }

    /// <summary>Knows what the municipalities need and keeps the work anchored there (<i>kontaktperson e-helse</i>).</summary>
    public static Role ContactPerson { get; } =
        new(
            "contact-person",
            new("kontaktperson e-helse", "e-health contact person"),
            new(
                "Forankrer arbeidet hos kommunene i regionen, samordner det og vet hva de trenger og setter først.",
                "Anchors the work with the region's municipalities, coordinates it and knows what they need and put first."
            ),
            Letter2024Clauses.RoleContactPerson
        );

    /// <summary>Leads rollouts or takes part in them (<i>innføringsleder</i>).</summary>
    public static Role RolloutLead { get; } =
        new(
            "rollout-lead",
            new("innføringsleder", "rollout lead"),
            new(
                "Deltar i innføringsløp, regionale og nasjonale, og kan lede dem.",
                "Takes part in rollout tracks, regional and national, and can lead them."
            ),
            Letter2024Clauses.RoleRolloutLead
        );

    /// <summary>Supports rollouts and the sharing of experience (<i>nettverksressurs e-helse</i>).</summary>
    public static Role NetworkResource { get; } =
        new(
            "network-resource",
            new("nettverksressurs e-helse", "e-health network resource"),
            new(
                "Støtter innføringene, får kommunene til å dele erfaringer og samarbeide, og hjelper fram bedre tjenester; svarer også på noe om drift.",
                "Supports the rollouts, gets municipalities to share experience and work together, and helps services improve; also answers some questions of operation."
            ),
            Letter2024Clauses.RoleNetworkResource
        );

    /// <summary>The three roles, in the letter's order.</summary>
    public static IReadOnlyList<Role> All { get; } = Array.AsReadOnly([ContactPerson, RolloutLead, NetworkResource]);

    /// <summary>The code that files use, such as <c>contact-person</c>.</summary>
    public string Code { get; }

    /// <summary>The name for people.</summary>
    public LocalizedText Name { get; }

    /// <summary>What the role answers for, in our words.</summary>
    public LocalizedText Responsibilities { get; }

    /// <summary>The clause that describes the role.</summary>
    public Citation Citation { get; }

    /// <summary>Reads the code of a role.</summary>
    /// <param name="code">The code; upper and lower case differ.</param>
    /// <returns>The role.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="InvalidTextException">No role has the code; the reason lists those there are.</exception>
    public static Role Parse(string code) =>
        FixedList.Parse(
            All,
            known => known.Code,
            code,
            new("er ingen rolle; rollene er", "is not a role; the roles are")
        );

    /// <summary>Reads the code of a role, without throwing.</summary>
    /// <param name="code">The code; upper and lower case differ.</param>
    /// <param name="role">The role, or null.</param>
    /// <returns>Whether a role has the code.</returns>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Role? role)
    {
        role = FixedList.Find(All, known => known.Code, code);
        return role is not null;
    }

    /// <summary>The code. <see cref="Parse"/> reads it back.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
