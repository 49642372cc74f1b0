using EHelse.Domain.Sources;

namespace EHelse.Domain.Reporting;

/// <summary>A result goal (<i>resultatmål</i>) that the networks' work must contribute to, and the rule that its target figures are reached.</summary>
/// <remarks>
/// The networks <i>shall</i> contribute (reading R5), and the letter calls the goals guiding. It gives no measure, so a goal is
/// judged by the target figures that the network set itself; whether a missed figure matters for the grant is left to judgement.
/// Source: assignment letter 2024, Resultatmål for nettverksarbeidet i 2024, lead, goals 1–4 and last paragraph.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// foreach (var goal in ResultGoals.Of2024)
/// {
///     Console.WriteLine($"{goal.Code}: {goal.Title.English}");
/// }
/// // GOAL-01: A shared model for rollout networks is established
/// // GOAL-02: The municipalities have shared rollout tracks
/// // GOAL-03: Experience and competence are shared in set ways
/// // GOAL-04: New knowledge fits the technology to what municipalities need
/// ]]></code>
/// </example>
public sealed class ResultGoal : Rule
{
    private const string MeasureNorwegian =
        " Brevet gir ikke noe mål på det; her holdes årsresultatene mot måltallene som nettverket selv har satt. Målene er retningsgivende.";

    private const string MeasureEnglish =
        " The letter gives no measure of it; here the annual results are held against the target figures that the network set itself. The goals are guiding.";

    private ResultGoal(
        string code,
        string norwegian,
        string english,
        Citation citation,
        string explained,
        string inEnglish
    )
        : base(
            code,
            Obligation.Must,
            new(norwegian, english),
            new(explained + MeasureNorwegian, inEnglish + MeasureEnglish),
            citation
        ) { }

    /// <summary>Goal 1: a shared model and structure for the rollout network.</summary>
    public static ResultGoal SharedModel { get; } =
        new(
            "GOAL-01",
            "En felles modell for innføringsnettverk er etablert",
            "A shared model for rollout networks is established",
            Letter2024Clauses.Goal1,
            "Nettverket bidrar til en modell som kommunene står bak, med faste former for samarbeid med andre.",
            "The network contributes to a model that the municipalities stand behind, with set ways to work with others."
        );

    /// <summary>Goal 2: shared rollout tracks in the municipal sector.</summary>
    public static ResultGoal SharedTracks { get; } =
        new(
            "GOAL-02",
            "Kommunene har felles innføringsløp",
            "The municipalities have shared rollout tracks",
            Letter2024Clauses.Goal2,
            "Nettverket bidrar til at kommuner innfører løsninger sammen.",
            "The network contributes to municipalities rolling out solutions together."
        );

    /// <summary>Goal 3: a structure for sharing experience and competence.</summary>
    public static ResultGoal SharedExperience { get; } =
        new(
            "GOAL-03",
            "Erfaring og kompetanse deles i faste former",
            "Experience and competence are shared in set ways",
            Letter2024Clauses.Goal3,
            "Nettverket bidrar til deling om alt fra innkjøp til endring av tjenester, så løsningene brukes og gir gevinst.",
            "The network contributes to sharing on all from purchase to changed services, so that solutions are used and pay off."
        );

    /// <summary>Goal 4: new knowledge and insight.</summary>
    public static ResultGoal NewKnowledge { get; } =
        new(
            "GOAL-04",
            "Ny kunnskap tilpasser teknologien til kommunenes behov",
            "New knowledge fits the technology to what municipalities need",
            Letter2024Clauses.Goal4,
            "Nettverket bidrar til kunnskap som gjør at teknologien passer kommunene og blir brukt.",
            "The network contributes to knowledge that makes the technology fit the municipalities and be used."
        );

    /// <summary>Holds the goal's target figures of a year against the annual results.</summary>
    /// <param name="year">The grant year.</param>
    /// <param name="targets">Target figures of any goal and year; empty when there are none, null when they are not known.</param>
    /// <param name="results">Results of any target and report; empty when nothing is reported, null when it is not known.</param>
    /// <returns>
    /// One finding for each of the goal's target figures of the year: met or not met by the annual result, undetermined without
    /// one, also when there is a half-year result, because the year is not over then. One finding when there are no
    /// figures: undetermined when they are not known, not applicable when it is known that there are none.
    /// </returns>
    /// <exception cref="ArgumentNullException">An item of a list is null.</exception>
    /// <exception cref="InvalidValueException">Two targets have the same code and year, or two results the same target and report.</exception>
    public IReadOnlyList<Finding> Check(
        int year,
        IEnumerable<TargetFigure>? targets,
        IEnumerable<ResultFigure>? results
    )
    {
        if (targets is null)
        {
            return Array.AsReadOnly([
                Undetermined(
                    "targets",
                    "",
                    new(
                        $"{Title.Norwegian}: måltallene er ikke oppgitt.",
                        $"{Title.English}: no target figures are given."
                    ),
                    "targets"
                ),
            ]);
        }

        ResultFigure[] reported = [.. results ?? []];
        TargetFigure[] known = [.. targets];
        var halfYear = Own(ResultStage.HalfYear);
        var findings = Own(ResultStage.Annual).Select((annual, index) => Judge(annual, halfYear[index])).ToArray();
        return Array.AsReadOnly(findings.Length > 0 ? findings : [WithoutTargets(year)]);

        TargetComparison[] Own(ResultStage stage) =>
            [
                .. TargetComparison
                    .Of(known, reported, stage)
                    .Where(comparison =>
                        string.Equals(comparison.Target.Goal.Code, Code, StringComparison.Ordinal)
                        && comparison.Target.Year == year
                    ),
            ];
    }

    private Finding WithoutTargets(int year)
    {
        var text = year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture);
        return NotApplicable(
            "targets",
            new(
                $"{Title.Norwegian}: nettverket har ingen måltall for {text}.",
                $"{Title.English}: the network has no target figures for {text}."
            )
        );
    }

    private Finding Judge(TargetComparison annual, TargetComparison halfYear)
    {
        var target = annual.Target;
        var name = Quote.Of(target.Code);
        var path = FormattableString.Invariant($"results.{name}.{target.Year}");
        var expected = (target.Direction == TargetDirection.AtLeast ? ">= " : "<= ") + target.Value;
        if (annual.Result is { } value)
        {
            return annual.Outcome == TargetOutcome.Reached
                ? Met(
                    path,
                    expected,
                    value.ToString(),
                    new($"Måltallet «{name}» er nådd.", $"The target '{name}' is reached.")
                )
                : NotMet(
                    path,
                    expected,
                    value.ToString(),
                    new($"Måltallet «{name}» er ikke nådd.", $"The target '{name}' is not reached.")
                );
        }

        var (norwegian, english) = halfYear.Outcome switch
        {
            TargetOutcome.Reached => ("; halvårsresultatet når det", "; the half-year result reaches it"),
            TargetOutcome.NotReached => (
                "; halvårsresultatet når det ikke ennå",
                "; the half-year result does not reach it yet"
            ),
            _ => ("", ""),
        };
        return Undetermined(
            path,
            expected,
            new(
                $"Måltallet «{name}» har ikke noe årsresultat{norwegian}.",
                $"The target '{name}' has no annual result{english}."
            ),
            path
        );
    }
}
