using System.Diagnostics.CodeAnalysis;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Costs;

/// <summary>What a released person does: one of the three roles of a regional group, or something else. A fixed list.</summary>
/// <remarks>Source: assignment letter 2024, Tilskuddet skal dekke, bullet 1.</remarks>
public sealed class ReleasedRole
{
    private ReleasedRole(string code, LocalizedText name) => (Code, Name) = (code, name);

    /// <summary>The e-health contact person (<i>kontaktperson e-helse</i>).</summary>
    public static ReleasedRole ContactPerson { get; } =
        new("contact-person", new("kontaktperson e-helse", "e-health contact person"));

    /// <summary>The rollout lead (<i>innføringsleder</i>).</summary>
    public static ReleasedRole RolloutLead { get; } = new("rollout-lead", new("innføringsleder", "rollout lead"));

    /// <summary>The e-health network resource (<i>nettverksressurs e-helse</i>).</summary>
    public static ReleasedRole NetworkResource { get; } =
        new("network-resource", new("nettverksressurs e-helse", "e-health network resource"));

    /// <summary>Known to be none of the three roles. A release whose role is not known has none instead.</summary>
    public static ReleasedRole Other { get; } = new("other", new("annen funksjon", "other function"));

    /// <summary>The three roles and <see cref="Other"/>.</summary>
    public static IReadOnlyList<ReleasedRole> All { get; } =
        Array.AsReadOnly([ContactPerson, RolloutLead, NetworkResource, Other]);

    /// <summary>The stable code that files use, such as <c>contact-person</c>.</summary>
    public string Code { get; }

    /// <summary>The name for people.</summary>
    public LocalizedText Name { get; }

    /// <summary>Whether it is one of the three roles of a regional group.</summary>
    public bool IsOfTheGroup => this != Other;

    /// <summary>Reads the code of a role.</summary>
    /// <param name="code">The code; upper and lower case differ.</param>
    /// <returns>The role.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="InvalidTextException">No role has the code; the reason lists those there are.</exception>
    public static ReleasedRole Parse(string code) =>
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
    public static bool TryParse(string? code, [NotNullWhen(true)] out ReleasedRole? role)
    {
        role = FixedList.Find(All, known => known.Code, code);
        return role is not null;
    }

    /// <summary>The code. <see cref="Parse"/> reads it back.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
