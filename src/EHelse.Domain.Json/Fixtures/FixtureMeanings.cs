using EHelse.Domain.Json.Letters;

namespace EHelse.Domain.Json.Fixtures;

/// <summary>What each property of a file of fixtures means, for editors that show the schema's descriptions.</summary>
internal static class FixtureMeanings
{
    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        ["FixtureFileDocument.$schema"] = "Where an editor finds this schema; not read.",
        ["FixtureFileDocument.format"] = "The kind of file and its version.",
        ["FixtureFileDocument.source"] = "Where the cases come from, for those that do not say it themselves.",
        ["FixtureFileDocument.letter"] =
            "The letter of the cases that name none: a year, or a letter file relative to this one; 2024 when left out.",
        ["FixtureFileDocument.fixtures"] = "The cases; at least one.",
        ["FixtureCase.name"] = "What the case is called; unique in the file.",
        ["FixtureCase.source"] = "Where the case comes from.",
        ["FixtureCase.letter"] = "The letter: a year, or a letter file relative to this one.",
        ["FixtureCase.distribution"] =
            "Input: distribute the letter's total by its key on its basis, or those given here.",
        ["FixtureCase.correctedTable"] =
            "Input: the letter's published table, its stated total distributed by the published amounts.",
        ["FixtureCase.apportionment"] = "Input: a total on bare weights.",
        ["FixtureCase.group"] = "Input: regional groups to be judged.",
        ["FixtureCase.expenses"] = "Input: expenses to be judged.",
        ["FixtureCase.invoice"] = "Input: an invoice to be judged.",
        ["FixtureCase.confirmation"] = "Input: a confirmation to be judged.",
        ["FixtureCase.calendar"] = "Input: the deadlines of a grant year.",
        ["FixtureCase.tolerance"] = "How many kroner an amount may differ; 0 when left out. A total never may.",
        ["FixtureCase.expect"] = "What must come of it; at least one thing, and only what fits the input.",
        ["FixtureDistribution.total"] = "The total in kroner; else the letter's.",
        ["FixtureDistribution.key"] = "The key; else the letter's.",
        ["FixtureDistribution.basis"] = "The basis; else the letter's.",
        ["FixtureDistribution.method"] = "The method; else largest-remainder.",
        ["FixtureDistribution.unit"] = "The unit in kroner; else 1.",
        ["FixtureDistribution.minimum"] = "What each gets at least.",
        ["FixtureDistribution.maximum"] = "What each gets at most.",
        ["FixtureApportionment.total"] = "The total in whole units.",
        ["FixtureApportionment.weights"] = "Exact weights: numbers, or strings such as 1/3.",
        ["FixtureApportionment.method"] = "The method; else largest-remainder.",
        ["FixtureApportionment.minimum"] = "What each gets at least.",
        ["FixtureApportionment.maximum"] = "What each gets at most.",
        ["FixtureCalendar.year"] = "The grant year; else the letter's.",
        ["FixtureCalendar.roll"] = "What becomes of dates on days off; else none.",
        ["FixtureExpected.total"] = "The total that is distributed.",
        ["FixtureExpected.amounts"] = "What each recipient gets, by code; every recipient must be named.",
        ["FixtureExpected.someAmounts"] = "What some recipients get, by code.",
        ["FixtureExpected.units"] = "What the weights get, in their order.",
        ["FixtureExpected.isRefused"] = "Whether the input is refused because it cannot be met.",
        ["FixtureExpected.holdsAllMusts"] = "Whether every must is met or does not apply.",
        ["FixtureExpected.findings"] = "What rules answer; rules that are not named may answer anything.",
        ["FixtureExpected.covered"] = "The sum of the expenses that the grant pays.",
        ["FixtureExpected.excluded"] = "The sum of those it does not pay.",
        ["FixtureExpected.needsAssessment"] = "The sum of those that cannot be answered yet.",
        ["FixtureExpected.deadlines"] = "Deadlines that the calendar has.",
        ["FixtureExpectedFinding.code"] = "The code of the rule.",
        ["FixtureExpectedFinding.path"] = "What the finding is about; left out, every finding of the rule must fit.",
        ["FixtureExpectedFinding.outcome"] = "What the rule answers.",
        ["FixtureExpectedFinding.obligation"] = "How strongly the rule binds.",
        ["FixtureExpectedFinding.actual"] = "What the rule found.",
        ["FixtureExpectedFinding.missing"] = "The paths of what must be supplied, in order.",
        ["FixtureExpectedFinding.citation"] = "A clause that the rule rests on.",
        ["FixtureExpectedCitation.document"] = "The code of the source.",
        ["FixtureExpectedCitation.section"] = "The heading of the section.",
        ["FixtureExpectedCitation.locator"] = "Where in the section.",
        ["FixtureExpectedDeadline.code"] = "The code of the duty.",
        ["FixtureExpectedDeadline.dueOn"] = "The date it is due.",
    };

    public static string? Of(string property) =>
        Meanings.TryGetValue(property, out var meaning)
            ? meaning
            : FormMeanings.Of(property) ?? LetterMeanings.Of(property);
}
