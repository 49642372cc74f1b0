using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>The group's work starts from the municipal sector's portfolio and fits its ambitions on e-health.</summary>
/// <remarks>The caller states it: no figure shows it. Source: assignment letter 2024, principles, bullet 2.</remarks>
public sealed class WorkFollowsThePortfolio : GroupRule
{
    private WorkFollowsThePortfolio()
        : base(
            "GROUP-06",
            Obligation.Must,
            new("Arbeidet følger kommunal sektors portefølje", "The work follows the municipal sector's portfolio"),
            new(
                "Aktivitetene springer ut av den vedtatte porteføljen og passer med ambisjonene kommunene har satt. Den som kaller, må oppgi om det er slik.",
                "The activities spring from the adopted portfolio and fit the ambitions that the municipalities have set. The caller must state whether it is so."
            ),
            Letter2024Clauses.FollowsPortfolio
        ) { }

    /// <summary>The rule.</summary>
    public static WorkFollowsThePortfolio Rule { get; } = new();

    internal override Finding Judge(GroupCase given) =>
        Claimed(
            given,
            given.Group.FollowsPortfolio,
            "followsPortfolio",
            new("Arbeidet følger porteføljen.", "The work follows the portfolio."),
            new("Arbeidet følger ikke porteføljen.", "The work does not follow the portfolio."),
            new(
                "Det er ikke oppgitt om arbeidet følger porteføljen.",
                "Whether the work follows the portfolio was not supplied."
            )
        );
}
