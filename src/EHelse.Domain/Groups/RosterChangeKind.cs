using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>What can change about a member between two versions of a group.</summary>
/// <remarks>Source: assignment letter 2024, what the grant covers, paragraph 4.</remarks>
public sealed class RosterChangeKind
{
    private RosterChangeKind(string code, string norwegian, string english)
    {
        Code = code;
        Name = new(norwegian, english);
    }

    /// <summary>The member is new.</summary>
    public static RosterChangeKind Joined { get; } = new("joined", "kom til", "joined");

    /// <summary>The member is no longer there.</summary>
    public static RosterChangeKind Left { get; } = new("left", "gikk ut", "left");

    /// <summary>Another person, or for the first time one with a name, is behind the member. Which is not told (reading R15).</summary>
    public static RosterChangeKind Person { get; } = new("person", "person endret", "person changed");

    /// <summary>The member comes from another municipality.</summary>
    public static RosterChangeKind Municipality { get; } =
        new("municipality", "kommune endret", "municipality changed");

    /// <summary>The member has another employer.</summary>
    public static RosterChangeKind Employer { get; } = new("employer", "arbeidsgiver endret", "employer changed");

    /// <summary>The member holds other roles.</summary>
    public static RosterChangeKind Roles { get; } = new("roles", "roller endret", "roles changed");

    /// <summary>The member masters other areas.</summary>
    public static RosterChangeKind Competences { get; } =
        new("competences", "kompetanse endret", "competences changed");

    /// <summary>The member is released for more or less of a position.</summary>
    public static RosterChangeKind ReleasePercent { get; } = new("releasePercent", "frikjøp endret", "release changed");

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<RosterChangeKind> All { get; } =
        Array.AsReadOnly([Joined, Left, Person, Municipality, Employer, Roles, Competences, ReleasePercent]);

    /// <summary>The code that files use: <c>joined</c>, <c>left</c>, <c>person</c> or the name of the member's property.</summary>
    public string Code { get; }

    /// <summary>The name for people.</summary>
    public LocalizedText Name { get; }

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
