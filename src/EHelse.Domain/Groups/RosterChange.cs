namespace EHelse.Domain.Groups;

/// <summary>One change between two versions of a group.</summary>
/// <remarks>Holds no name of a person (reading R15). Changes are equal when all they hold is.</remarks>
public sealed record RosterChange
{
    internal RosterChange(RosterChangeKind kind, string memberId, string before = "", string after = "")
    {
        Kind = kind;
        MemberId = memberId;
        Before = before;
        After = after;
    }

    /// <summary>What changed.</summary>
    public RosterChangeKind Kind { get; }

    /// <summary>The id that the caller gave the member.</summary>
    public string MemberId { get; }

    /// <summary>The earlier value as text that does not depend on language; empty where there is none, and always for a person.</summary>
    public string Before { get; }

    /// <summary>The later value as text that does not depend on language; empty where there is none, and always for a person.</summary>
    public string After { get; }

    /// <summary>Member, kind and the two values.</summary>
    /// <returns>A text for people, in English; not meant to be parsed.</returns>
    public override string ToString() =>
        Before.Length + After.Length == 0
            ? $"{Quote.Of(MemberId)}: {Kind.Name.English}"
            : $"{Quote.Of(MemberId)}: {Kind.Name.English} ({Before} → {After})";
}
