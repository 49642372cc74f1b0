using EHelse.Domain.Allocation;
using EHelse.Domain.Costs;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Fixtures;

/// <summary>Makes what one fixture expects: nothing that does not fit its input, and never nothing at all.</summary>
internal sealed class ExpectationReading(
    JsonBuilding building,
    string fixture,
    FixtureFileDocument.FixtureCase given,
    string subject
)
{
    private static readonly string[] Distributions = ["distribution", "correctedTable"];
    private static readonly string[] Judged = ["group", "expenses", "invoice", "confirmation"];
    private static readonly string[] Expenses = ["expenses"];

    private readonly string path = fixture + ".expect";
    private readonly Kroner tolerance = given.Tolerance ?? Kroner.Zero;

    public IReadOnlyList<FixtureExpectation>? Make()
    {
        if (tolerance < Kroner.Zero)
        {
            building.Fail(
                fixture + ".tolerance",
                new("En toleranse kan ikke være negativ.", "A tolerance cannot be negative.")
            );
        }

        var expected = given.Expect;
        var errorsBefore = building.ErrorCount;
        FixtureExpectation[] all =
        [
            .. One(expected.IsRefused, "isRefused", [.. Distributions, "apportionment"], Refusal),
            // A total is a matter of fact, and nearly right is wrong.
            .. OneAmount(expected.Total, "total", Distributions, answer => Distributed(answer).Total, Kroner.Zero),
            .. Several(expected.Amounts, "amounts", Distributions, AllRecipients),
            .. Several(expected.SomeAmounts, "someAmounts", Distributions, Recipients),
            .. Several(
                expected.Units,
                "units",
                ["apportionment"],
                (at, units) => [new FixtureExpectation.Units(at, building.LineOf(at), [.. units])]
            ),
            .. One(expected.HoldsAllMusts, "holdsAllMusts", Judged, Musts),
            .. OneAmount(expected.Covered, "covered", Expenses, answer => Costs(answer).Covered, tolerance),
            .. OneAmount(expected.Excluded, "excluded", Expenses, answer => Costs(answer).Excluded, tolerance),
            .. OneAmount(
                expected.NeedsAssessment,
                "needsAssessment",
                Expenses,
                answer => Costs(answer).NeedsAssessment,
                tolerance
            ),
            .. Several(expected.Findings, "findings", Judged, Findings),
            .. Several(expected.Deadlines, "deadlines", ["calendar"], Deadlines),
        ];
        if (all.Length == 0 && building.ErrorCount == errorsBefore)
        {
            building.Fail(path, new("Tilfellet venter ingenting.", "The fixture expects nothing."));
        }

        if (expected.IsRefused == true && all.Length > 1)
        {
            building.Fail(
                path,
                new("Det som avvises, gir ikke noe annet å vente.", "What is refused gives nothing else to expect.")
            );
        }

        return building.IsClean ? all : null;
    }

    private IEnumerable<FixtureExpectation> One<T>(
        T? value,
        string property,
        string[] subjects,
        Func<string, T, FixtureExpectation> make
    )
        where T : struct => value is { } found && Fits(property, subjects) ? [make($"{path}.{property}", found)] : [];

    private IEnumerable<FixtureExpectation> OneAmount(
        Kroner? value,
        string property,
        string[] subjects,
        Func<FixtureAnswer, Kroner> find,
        Kroner within
    ) =>
        One(
            value,
            property,
            subjects,
            (at, amount) =>
                new FixtureExpectation.Amount(at, building.LineOf(at), property, amount, within, answer => find(answer))
        );

    private IEnumerable<FixtureExpectation> Several<T>(
        IReadOnlyCollection<T>? values,
        string property,
        string[] subjects,
        Func<string, IReadOnlyCollection<T>, IEnumerable<FixtureExpectation>> make
    )
    {
        if (values is null || !Fits(property, subjects))
        {
            return [];
        }

        if (values.Count > 0)
        {
            return make($"{path}.{property}", values);
        }

        building.Fail(
            $"{path}.{property}",
            new($"«{property}» er tom og venter ingenting.", $"'{property}' is empty and expects nothing.")
        );
        return [];
    }

    private bool Fits(string property, string[] subjects)
    {
        if (subjects.Contains(subject, StringComparer.Ordinal))
        {
            return true;
        }

        building.Fail(
            $"{path}.{property}",
            new(
                $"«{property}» passer ikke til {subject}, bare til {string.Join(", ", subjects)}.",
                $"'{property}' does not fit {subject}, only {string.Join(", ", subjects)}."
            )
        );
        return false;
    }

    private FixtureExpectation.Refusal Refusal(string at, bool isRefused) => new(at, building.LineOf(at), isRefused);

    private FixtureExpectation.Musts Musts(string at, bool holds) => new(at, building.LineOf(at), holds);

    private IEnumerable<FixtureExpectation> AllRecipients(
        string at,
        IReadOnlyCollection<KeyValuePair<string, Kroner>> amounts
    ) =>
        Recipients(at, amounts)
            .Append(
                new FixtureExpectation.EveryRecipient(
                    at,
                    building.LineOf(at),
                    new HashSet<string>(amounts.Select(pair => pair.Key), StringComparer.Ordinal)
                )
            );

    private IEnumerable<FixtureExpectation> Recipients(
        string at,
        IReadOnlyCollection<KeyValuePair<string, Kroner>> amounts
    ) =>
        amounts.Select(pair =>
        {
            var place = at + JsonPath.Step(pair.Key);
            return new FixtureExpectation.Amount(
                place,
                building.LineOf(place),
                pair.Key,
                pair.Value,
                tolerance,
                answer => Distributed(answer).Find(pair.Key)?.Amount,
                answer => NoRecipient(pair.Key, Distributed(answer))
            );
        });

    private IEnumerable<FixtureExpectation> Findings(
        string at,
        IReadOnlyCollection<FixtureFileDocument.FixtureExpectedFinding> findings
    ) =>
        findings.Select(
            (finding, index) =>
                new FixtureExpectation.OfFinding(
                    JsonBuilding.At(at, index),
                    building.LineOf(JsonBuilding.At(at, index)),
                    finding
                )
        );

    private IEnumerable<FixtureExpectation> Deadlines(
        string at,
        IReadOnlyCollection<FixtureFileDocument.FixtureExpectedDeadline> deadlines
    ) =>
        deadlines.Select(
            (deadline, index) =>
                new FixtureExpectation.Deadline(
                    JsonBuilding.At(at, index),
                    building.LineOf(JsonBuilding.At(at, index)),
                    deadline.Code,
                    deadline.DueOn
                )
        );

    private static Distribution Distributed(FixtureAnswer answer) => ((FixtureAnswer.Distributed)answer).Distribution;

    private static CostStatement Costs(FixtureAnswer answer) => ((FixtureAnswer.Assessed)answer).Costs!;

    private static LocalizedText NoRecipient(string code, Distribution distribution) =>
        Names.Unknown(
            $"Ingen mottaker har koden «{Quote.Of(code)}».",
            $"No recipient has the code '{Quote.Of(code)}'.",
            code,
            distribution.Lines.Select(line => line.Recipient.Code)
        );
}
