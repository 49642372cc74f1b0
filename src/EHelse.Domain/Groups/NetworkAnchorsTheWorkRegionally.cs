using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>The network anchors the work with the county's municipalities, specialist care and others concerned.</summary>
/// <remarks>The caller states it: no figure shows it. Source: assignment letter 2024, principles, bullet 3.</remarks>
public sealed class NetworkAnchorsTheWorkRegionally : GroupRule
{
    private NetworkAnchorsTheWorkRegionally()
        : base(
            "GROUP-07",
            Obligation.Must,
            new("Nettverket forankrer arbeidet regionalt", "The network anchors the work regionally"),
            new(
                "Nettverket svarer for forankringen hos kommunene og deres helseledere, spesialisthelsetjenesten og andre det angår. Ansvaret leses som en plikt, siden prinsippene ligger til grunn for oppdraget. Den som kaller, må oppgi om den er gjort.",
                "The network answers for anchoring the work with the municipalities and their heads of health, specialist care and others concerned. The responsibility is read as a duty, since the assignment rests on the principles. The caller must state whether it is done."
            ),
            Letter2024Clauses.RegionalAnchoring
        ) { }

    /// <summary>The rule.</summary>
    public static NetworkAnchorsTheWorkRegionally Rule { get; } = new();

    internal override Finding Judge(GroupCase given) =>
        Claimed(
            given,
            given.Group.IsAnchoredRegionally,
            "isAnchoredRegionally",
            new("Arbeidet er forankret regionalt.", "The work is anchored regionally."),
            new("Arbeidet er ikke forankret regionalt.", "The work is not anchored regionally."),
            new(
                "Det er ikke oppgitt om arbeidet er forankret regionalt.",
                "Whether the work is anchored regionally was not supplied."
            )
        );
}
