using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Reporting;

/// <summary>A report is handed in whole and in time.</summary>
public abstract class ReportingRule : Rule
{
    private protected ReportingRule(
        string code,
        string dutyCode,
        LocalizedText title,
        LocalizedText meaning,
        Citation citation
    )
        : base(code, Obligation.Must, title, meaning, citation) => DutyCode = dutyCode;

    /// <summary>The code of the duty that the rule is about, such as <c>annual-report</c>.</summary>
    public string DutyCode { get; }

    /// <summary>Checks one deadline.</summary>
    /// <param name="deadline">A deadline of the rule's duty.</param>
    /// <param name="asOf">The date; what was submitted or waived after it does not count.</param>
    /// <param name="submissions">What was handed in; empty when nothing was, null when it is not known.</param>
    /// <param name="waivers">What KS has waived; null for nothing.</param>
    /// <returns>
    /// Met, or not met when it is late or overdue; undetermined without submissions; not applicable when it is not due yet, is
    /// waived, or was due before the letter.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="deadline"/>, a submission or a waiver is null.</exception>
    /// <exception cref="InvalidValueException">The deadline is of another duty.</exception>
    public Finding Check(
        ReportingDeadline deadline,
        LocalDate asOf,
        IEnumerable<Submission>? submissions,
        IEnumerable<Waiver>? waivers = null
    )
    {
        Guard.Against.Null(deadline);
        if (!string.Equals(deadline.Duty.Code, DutyCode, StringComparison.Ordinal))
        {
            throw new InvalidValueException(
                new(
                    $"{Code} gjelder {DutyCode}, ikke {deadline.Duty.Code}.",
                    $"{Code} is about {DutyCode}, not {deadline.Duty.Code}."
                ),
                nameof(deadline)
            );
        }

        Submission[]? handedIn = submissions is null ? null : [.. submissions];
        var norwegian = $"{deadline.Duty.Name.Norwegian} med frist {DateText.Norwegian(deadline.DueOn)}";
        var english = $"{deadline.Duty.Name.English}, due {DateText.English(deadline.DueOn)}";
        return deadline.StatusOn(asOf, handedIn, waivers) switch
        {
            DeadlineStatus.Met => Complete(deadline, asOf, handedIn!, norwegian, english, isLate: false),
            DeadlineStatus.Late => Complete(deadline, asOf, handedIn!, norwegian, english, isLate: true),
            DeadlineStatus.Overdue => Incomplete(deadline, asOf, handedIn!, norwegian, english),
            DeadlineStatus.Undetermined => Undetermined(
                PathOf(deadline),
                DateText.Iso(deadline.DueOn),
                new(
                    $"{norwegian}: det er ikke oppgitt hva som er sendt inn.",
                    $"{english}: what was handed in is not given."
                ),
                "submissions"
            ),
            DeadlineStatus.Waived => NotApplicable(
                PathOf(deadline),
                new($"{norwegian}: KS har frafalt kravet.", $"{english}: waived by KS.")
            ),
            DeadlineStatus.BeforeTheLetter => NotApplicable(
                PathOf(deadline),
                new(
                    $"{norwegian}: datoen var passert før brevet kan ha vært kjent (lesning R10).",
                    $"{english}: the date had passed before the letter can have been known (reading R10)."
                )
            ),
            _ => NotApplicable(
                PathOf(deadline),
                new(
                    $"{norwegian}: fristen er ikke ute {DateText.Norwegian(asOf)}.",
                    $"{english}: not past due on {DateText.English(asOf)}."
                )
            ),
        };
    }

    internal Finding LetterHasNoSuchDuty() =>
        Undetermined(
            "submissions." + DutyCode,
            "",
            new(
                $"Brevet har regelen, men ikke plikten {DutyCode} med sin frist.",
                $"The letter has the rule, but not the duty {DutyCode} with its deadline."
            ),
            "reporting.duties"
        );

    private static string PathOf(ReportingDeadline deadline) => "submissions." + deadline.Key;

    private Finding Complete(
        ReportingDeadline deadline,
        LocalDate asOf,
        Submission[] submissions,
        string norwegian,
        string english,
        bool isLate
    )
    {
        var on = deadline.CompletedOn(asOf, submissions)!.Value;
        var (path, dueOn, completedOn) = (PathOf(deadline), DateText.Iso(deadline.DueOn), DateText.Iso(on));
        var (norwegianDate, englishDate) = (DateText.Norwegian(on), DateText.English(on));
        return isLate
            ? NotMet(
                path,
                dueOn,
                completedOn,
                new(
                    $"{norwegian}: for sent, komplett først {norwegianDate}.",
                    $"{english}: late, complete only on {englishDate}."
                )
            )
            : Met(
                path,
                dueOn,
                completedOn,
                new($"{norwegian}: komplett {norwegianDate}.", $"{english}: complete on {englishDate}.")
            );
    }

    private Finding Incomplete(
        ReportingDeadline deadline,
        LocalDate asOf,
        Submission[] submissions,
        string norwegian,
        string english
    )
    {
        var missing = deadline.MissingParts(asOf, submissions);
        return NotMet(
            PathOf(deadline),
            DateText.Iso(deadline.DueOn),
            "missing: " + string.Join(", ", missing.Select(part => part.Content.Code)),
            new(
                $"{norwegian}: ikke komplett {DateText.Norwegian(asOf)}. Mangler {string.Join(", ", missing.Select(part => part.Content.Name.Norwegian))}.",
                $"{english}: not complete on {DateText.English(asOf)}. Missing {string.Join(", ", missing.Select(part => part.Content.Name.English))}."
            )
        );
    }
}
