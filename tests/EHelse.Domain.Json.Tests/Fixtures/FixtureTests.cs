using System.Text;
using EHelse.Domain.Json.Fixtures;
using EHelse.Domain.Json.Letters;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Tests.Fixtures;

public sealed class FixtureTests
{
    /// <summary>Name, one fixture from line 2 of a file, and what of it does not hold.</summary>
    public static TheoryData<string, string, string[]> Expectations { get; } =
        new()
        {
            {
                "amounts, all right",
                """
                    { "name": "a", "distribution": { "total": 10, "key": [{ "criterion": "w", "share": "1" }], "basis": { "source": "s", "lines": [{ "code": "x", "name": "X", "values": { "w": 3 } }, { "code": "y", "name": "Y", "values": { "w": 7 } }] } },
                     "expect": { "amounts": { "x": 3,
                     "y": 7 } } }
                    """,
                []
            },
            {
                "amounts, one wrong",
                """
                    { "name": "a", "distribution": { "total": 10, "key": [{ "criterion": "w", "share": "1" }], "basis": { "source": "s", "lines": [{ "code": "x", "name": "X", "values": { "w": 3 } }, { "code": "y", "name": "Y", "values": { "w": 7 } }] } },
                     "expect": { "amounts": { "x": 4,
                     "y": 7 } } }
                    """,
                ["cases.json:3: a: x: expected 4, got 3 (-1)."]
            },
            {
                "amounts, two wrong",
                """
                    { "name": "a", "distribution": { "total": 10, "key": [{ "criterion": "w", "share": "1" }], "basis": { "source": "s", "lines": [{ "code": "x", "name": "X", "values": { "w": 3 } }, { "code": "y", "name": "Y", "values": { "w": 7 } }] } },
                     "expect": { "amounts": { "x": 3.5,
                     "y": 6.5 } } }
                    """,
                [
                    "cases.json:3: a: x: expected 3.50, got 3 (-0.50).",
                    "cases.json:4: a: y: expected 6.50, got 7 (+0.50).",
                ]
            },
            {
                "amounts, one left out",
                """
                    { "name": "a", "distribution": { "total": 10, "key": [{ "criterion": "w", "share": "1" }], "basis": { "source": "s", "lines": [{ "code": "x", "name": "X", "values": { "w": 3 } }, { "code": "y", "name": "Y", "values": { "w": 7 } }] } },
                     "expect": { "amounts": { "y": 7 } } }
                    """,
                ["cases.json:3: a: x X gets 3 and is not named: name all, or use someAmounts."]
            },
            {
                "amounts, one too many",
                """
                    { "name": "a", "distribution": { "total": 10, "key": [{ "criterion": "w", "share": "1" }], "basis": { "source": "s", "lines": [{ "code": "x", "name": "X", "values": { "w": 3 } }, { "code": "y", "name": "Y", "values": { "w": 7 } }] } },
                     "expect": { "amounts": { "x": 3,
                     "y": 7,
                     "z": 0 } } }
                    """,
                ["cases.json:5: a: No recipient has the code 'z'. Did you mean x?"]
            },
            {
                "some amounts",
                """
                    { "name": "a", "correctedTable": {}, "expect": {
                     "someAmounts": { "103974": 4734461 } } }
                    """,
                []
            },
            {
                "some amounts, wrong",
                """
                    { "name": "a", "correctedTable": {}, "expect": {
                     "someAmounts": { "103974": 4734462 } } }
                    """,
                ["cases.json:3: a: 103974: expected 4734462, got 4734461 (-1)."]
            },
            {
                "some amounts, code misspelt",
                """
                    { "name": "a", "correctedTable": {}, "expect": {
                     "someAmounts": { "103794": 4734461 } } }
                    """,
                ["cases.json:3: a: No recipient has the code '103794'. Did you mean 103974?"]
            },
            {
                "total",
                """
                    { "name": "a", "correctedTable": {}, "expect": {
                     "total": 36683801 } }
                    """,
                []
            },
            {
                "total, wrong",
                """
                    { "name": "a", "correctedTable": {}, "expect": {
                     "total": 36683802 } }
                    """,
                ["cases.json:3: a: total: expected 36683802, got 36683801 (-1)."]
            },
            {
                "total, wrong within the tolerance of amounts",
                """
                    { "name": "a", "tolerance": 1, "correctedTable": {}, "expect": {
                     "total": 36683802 } }
                    """,
                ["cases.json:3: a: total: expected 36683802, got 36683801 (-1)."]
            },
            {
                "difference as large as the tolerance",
                """
                    { "name": "a", "tolerance": 1, "correctedTable": {}, "expect": { "total": 36683801, "someAmounts": {
                     "103974": 4734462 } } }
                    """,
                []
            },
            {
                "difference below by as much",
                """
                    { "name": "a", "tolerance": 1, "correctedTable": {}, "expect": { "total": 36683801, "someAmounts": {
                     "103974": 4734460 } } }
                    """,
                []
            },
            {
                "difference one øre above the tolerance",
                """
                    { "name": "a", "tolerance": 0.99, "correctedTable": {}, "expect": { "total": 36683801, "someAmounts": {
                     "103974": 4734462 } } }
                    """,
                ["cases.json:3: a: 103974: expected 4734462, got 4734461 (-1)."]
            },
            {
                "difference below by one øre more",
                """
                    { "name": "a", "tolerance": 0.99, "correctedTable": {}, "expect": { "total": 36683801, "someAmounts": {
                     "103974": 4734460 } } }
                    """,
                ["cases.json:3: a: 103974: expected 4734460, got 4734461 (+1)."]
            },
            {
                "units",
                """
                    { "name": "a", "apportionment": { "total": 10, "weights": [1, 1, 1] },
                     "expect": { "units": [4, 3, 3] } }
                    """,
                []
            },
            {
                "units, wrong",
                """
                    { "name": "a", "apportionment": { "total": 10, "weights": [1, 1, 1] },
                     "expect": { "units": [3, 4, 3] } }
                    """,
                ["cases.json:3: a: units: expected 3, 4, 3, got 4, 3, 3."]
            },
            {
                "units, too few",
                """
                    { "name": "a", "apportionment": { "total": 10, "weights": [1, 1, 1] },
                     "expect": { "units": [4, 3] } }
                    """,
                ["cases.json:3: a: units: expected 4, 3, got 4, 3, 3."]
            },
            {
                "refused",
                """
                    { "name": "a", "distribution": { "minimum": 4000000 },
                     "expect": { "isRefused": true } }
                    """,
                []
            },
            {
                "refused, not expected",
                """
                    { "name": "a", "distribution": { "minimum": 4000000 },
                     "expect": { "isRefused": false } }
                    """,
                ["cases.json:3: a: Was refused: The minimums sum to 44000000 kr, more than the total 36683801 kr."]
            },
            {
                "refused, amounts expected",
                """
                    { "name": "a", "distribution": { "minimum": 4000000 },
                     "expect": { "total": 36683801 } }
                    """,
                ["cases.json:3: a: Was refused: The minimums sum to 44000000 kr, more than the total 36683801 kr."]
            },
            {
                "not refused, expected",
                """
                    { "name": "a", "distribution": {},
                     "expect": { "isRefused": true } }
                    """,
                ["cases.json:3: a: Should have been refused, but was not."]
            },
            {
                "not refused",
                """
                    { "name": "a", "distribution": {},
                     "expect": { "isRefused": false } }
                    """,
                []
            },
            {
                "units of what is refused",
                """
                    { "name": "a", "apportionment": { "total": 1, "weights": [] },
                     "expect": { "units": [1] } }
                    """,
                ["cases.json:3: a: Was refused: There are no weights."]
            },
            {
                "musts, wrong",
                """
                    { "name": "a", "group": { "network": "Oslo", "groups": [{ "counties": ["03"] }] },
                     "expect": { "holdsAllMusts": true } }
                    """,
                ["cases.json:3: a: holdsAllMusts: expected true, got false."]
            },
            {
                "musts",
                """
                    { "name": "a", "group": { "network": "Oslo", "groups": [{ "counties": ["03"] }] },
                     "expect": { "holdsAllMusts": false } }
                    """,
                []
            },
            {
                "finding, outcome wrong",
                """
                    { "name": "a", "group": { "network": "Oslo", "groups": [{ "counties": ["03"] }] },
                     "expect": { "findings": [{ "code": "GROUP-06", "outcome": "notApplicable" }] } }
                    """,
                [
                    "cases.json:3: a: GROUP-06 groups[0].followsPortfolio: expected notApplicable, got undetermined: Whether the work follows the portfolio was not supplied.",
                ]
            },
            {
                "finding, all wrong",
                """
                    { "name": "a", "expenses": { "expenses": [{ "id": "1", "amount": 100, "kind": "travel", "isNetworkActivity": true, "servesThePurpose": true, "isDocumented": true },
                     { "id": "2", "amount": 20.5, "kind": "software-purchase" },
                     { "id": "3", "amount": 3 }] },
                     "expect": { "findings": [
                     {"code": "COST-03", "path": "expenses[1].kind", "outcome": "met", "obligation": "should", "actual": "x", "missing": ["y"], "citation": { "section": "s", "locator": "l" } }] } }
                    """,
                [
                    "cases.json:6: a: COST-03 expenses[1].kind: expected met, got notMet: The grant does not cover purchase of software.",
                    "cases.json:6: a: COST-03 expenses[1].kind obligation: expected should, got must.",
                    "cases.json:6: a: COST-03 expenses[1].kind actual: expected x, got software-purchase.",
                    "cases.json:6: a: COST-03 expenses[1].kind missing: expected [y], got [].",
                    "cases.json:6: a: COST-03 expenses[1].kind citation: expected s, l, got Tilskuddet skal dekke, paragraph 2, sentence 1.",
                ]
            },
            {
                "finding, all right",
                """
                    { "name": "a", "expenses": { "expenses": [{ "id": "1", "amount": 100, "kind": "travel", "isNetworkActivity": true, "servesThePurpose": true, "isDocumented": true },
                     { "id": "2", "amount": 20.5, "kind": "software-purchase" },
                     { "id": "3", "amount": 3 }] },
                     "expect": { "findings": [
                     {"code": "COST-03", "path": "expenses[1].kind", "outcome": "notMet", "obligation": "must", "actual": "software-purchase", "missing": [], "citation": { "document": "letter-2024", "section": "Tilskuddet skal dekke", "locator": "paragraph 2, sentence 1" } }] } }
                    """,
                []
            },
            {
                "finding, citation of another document",
                """
                    { "name": "a", "expenses": { "expenses": [{ "id": "1", "amount": 100, "kind": "travel", "isNetworkActivity": true, "servesThePurpose": true, "isDocumented": true },
                     { "id": "2", "amount": 20.5, "kind": "software-purchase" },
                     { "id": "3", "amount": 3 }] },
                     "expect": { "findings": [
                     {"code": "COST-03", "path": "expenses[1].kind", "outcome": "notMet", "citation": { "document": "letter-2025", "section": "Tilskuddet skal dekke", "locator": "paragraph 2, sentence 1" } }] } }
                    """,
                [
                    "cases.json:6: a: COST-03 expenses[1].kind citation: expected letter-2025, Tilskuddet skal dekke, paragraph 2, sentence 1, got letter-2024, Tilskuddet skal dekke, paragraph 2, sentence 1.",
                ]
            },
            {
                "finding, missing left out",
                """
                    { "name": "a", "expenses": { "expenses": [{ "id": "1", "amount": 100, "kind": "travel", "isNetworkActivity": true, "servesThePurpose": true, "isDocumented": true },
                     { "id": "2", "amount": 20.5, "kind": "software-purchase" },
                     { "id": "3", "amount": 3 }] },
                     "expect": { "findings": [
                     {"code": "COST-04", "path": "expenses[1].servesThePurpose", "outcome": "undetermined", "missing": [] }] } }
                    """,
                [
                    "cases.json:6: a: COST-04 expenses[1].servesThePurpose missing: expected [], got [expenses[1].servesThePurpose].",
                ]
            },
            {
                "finding, path wrong",
                """
                    { "name": "a", "expenses": { "expenses": [{ "id": "1", "amount": 100, "kind": "travel", "isNetworkActivity": true, "servesThePurpose": true, "isDocumented": true },
                     { "id": "2", "amount": 20.5, "kind": "software-purchase" },
                     { "id": "3", "amount": 3 }] },
                     "expect": { "findings": [
                     {"code": "COST-03", "path": "expenses[9].kind", "outcome": "met" }] } }
                    """,
                [
                    "cases.json:6: a: COST-03 path: expected expenses[9].kind, got expenses[0].kind, expenses[1].kind, expenses[2].kind.",
                ]
            },
            {
                "finding, no path, each must fit",
                """
                    { "name": "a", "expenses": { "expenses": [{ "id": "1", "amount": 100, "kind": "travel", "isNetworkActivity": true, "servesThePurpose": true, "isDocumented": true },
                     { "id": "2", "amount": 20.5, "kind": "software-purchase" },
                     { "id": "3", "amount": 3 }] },
                     "expect": { "findings": [
                     {"code": "COST-01", "outcome": "met" }] } }
                    """,
                [
                    "cases.json:6: a: COST-01 expenses[1].kind: expected met, got notApplicable: The kind is never covered, so it does not matter which activity it belongs to.",
                    "cases.json:6: a: COST-01 expenses[2].kind: expected met, got undetermined: What kind of expense is this?",
                ]
            },
            {
                "finding, code misspelt",
                """
                    { "name": "a", "expenses": { "expenses": [{ "id": "1", "amount": 100, "kind": "travel", "isNetworkActivity": true, "servesThePurpose": true, "isDocumented": true },
                     { "id": "2", "amount": 20.5, "kind": "software-purchase" },
                     { "id": "3", "amount": 3 }] },
                     "expect": { "findings": [
                     {"code": "COTS-03", "outcome": "met" }] } }
                    """,
                ["cases.json:6: a: No rule COTS-03 answers here. Did you mean COST-03?"]
            },
            {
                "sums of expenses",
                """
                    { "name": "a", "expenses": { "expenses": [{ "id": "1", "amount": 100, "kind": "travel", "isNetworkActivity": true, "servesThePurpose": true, "isDocumented": true },
                     { "id": "2", "amount": 20.5, "kind": "software-purchase" },
                     { "id": "3", "amount": 3 }] },
                     "expect": { "covered": 100, "excluded": 20.50, "needsAssessment": 3 } }
                    """,
                []
            },
            {
                "sums of expenses, wrong",
                """
                    { "name": "a", "expenses": { "expenses": [{ "id": "1", "amount": 100, "kind": "travel", "isNetworkActivity": true, "servesThePurpose": true, "isDocumented": true },
                     { "id": "2", "amount": 20.5, "kind": "software-purchase" },
                     { "id": "3", "amount": 3 }] },
                     "expect": {
                     "covered": 1,
                     "excluded": 20,
                     "needsAssessment": 3.01 } }
                    """,
                [
                    "cases.json:6: a: covered: expected 1, got 100 (+99).",
                    "cases.json:7: a: excluded: expected 20, got 20.50 (+0.50).",
                    "cases.json:8: a: needsAssessment: expected 3.01, got 3 (-0.01).",
                ]
            },
            {
                "deadlines",
                """
                    { "name": "a", "calendar": {},
                     "expect": { "deadlines": [{ "code": "accounts", "dueOn": "2025-03-01" }] } }
                    """,
                []
            },
            {
                "deadlines, wrong",
                """
                    { "name": "a", "calendar": {},
                     "expect": { "deadlines": [{ "code": "accounts", "dueOn": "2025-03-02" }] } }
                    """,
                ["cases.json:3: a: deadlines.accounts: expected 2025-03-02, got 2024-03-01, 2025-03-01."]
            },
            {
                "deadlines, code misspelt",
                """
                    { "name": "a", "calendar": {},
                     "expect": { "deadlines": [{ "code": "acounts", "dueOn": "2025-03-01" }] } }
                    """,
                ["cases.json:3: a: The calendar has no deadline 'acounts'. Did you mean accounts?"]
            },
            {
                "deadlines of a year before the first",
                """
                    { "name": "a", "calendar": { "year": 2023 },
                     "expect": { "deadlines": [{ "code": "accounts", "dueOn": "2025-03-01" }] } }
                    """,
                ["cases.json:3: a: Was refused: The deadlines hold from 2024, not for 2023."]
            },
            {
                "corrected table of a letter without one",
                """
                    { "name": "a", "letter": "what-if-15-networks.json", "correctedTable": {},
                     "expect": { "total": 36683801 } }
                    """,
                ["cases.json:3: a: Was refused: The letter has no published table."]
            },
            {
                "group under a letter without its network",
                """
                    { "name": "a", "letter": "what-if-15-networks.json", "group": { "network": "Viken", "groups": [] },
                     "expect": { "holdsAllMusts": false } }
                    """,
                ["cases.json:3: a: Was refused: 2:14: $.network: 'Viken' is not a network."]
            },
            {
                "finding of what is refused",
                """
                    { "name": "a", "letter": "what-if-15-networks.json", "group": { "network": "Viken", "groups": [] },
                     "expect": { "findings": [{ "code": "GROUP-01", "outcome": "met" }] } }
                    """,
                ["cases.json:3: a: Was refused: 2:14: $.network: 'Viken' is not a network."]
            },
        };

    public static TheoryData<string> Samples => [.. Sample.Fixtures.Select(Repository.Name)];

    [Theory]
    [MemberData(nameof(Expectations))]
    public void Verify_Expectation_SaysWhatDoesNotHoldAndWhere(string name, string fixture, string[] mismatches)
    {
        var result = Verified(Of(fixture));

        Assert.Equal(
            [name, .. mismatches],
            [name, .. result.ToText(Language.English).Split('\n', StringSplitOptions.RemoveEmptyEntries)]
        );
        Assert.Equal(mismatches.Length == 0, result.Holds);
        Assert.Equal(mismatches.Length, result.Mismatches.Count);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Verify_SampleFixtures_Hold(string path)
    {
        var file = FixtureFile.Read(Sample.Read(path), path);

        Assert.NotEmpty(file.Fixtures);
        Assert.Equal(
            "",
            string.Join(
                '\n',
                file.Fixtures.Select(fixture => Verified(fixture).ToText(Language.English))
                    .Where(text => text.Length > 0)
            )
        );
    }

    [Fact]
    public void Verify_KeyChangedByOneHundredth_SaysWhichFixtureAndLine()
    {
        var fixture = FixtureFile
            .Read(Sample.Read("docs/samples/fixtures/allocation-2024.json"), "allocation-2024.json")
            .Fixtures[0];
        var letter = AssignmentLetter.Of2024.WithKey(
            EHelse.Domain.Allocation.AllocationKey.Parse("flat=59%,municipalities=21%,population=20%")
        );

        var lines = fixture.Verify(letter).ToText(Language.English).Split('\n');

        Assert.Equal(11, lines.Length);
        Assert.StartsWith(
            "allocation-2024.json:12: the letter's total by its key: 103972: expected 2937520, got ",
            lines[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Mismatch_OfAnAmount_HasPathLineAndBothValuesInBothLanguages()
    {
        var mismatch = Assert.Single(
            Verified(
                Of("""{ "name": "a", "correctedTable": {}, "expect": { "someAmounts": { "103974": 1 } } }""")
            ).Mismatches
        );

        Assert.Equal(
            ("$.fixtures[0].expect.someAmounts.103974", 2, "1", "4734461"),
            (mismatch.Path, mismatch.Line, mismatch.Expected, mismatch.Actual)
        );
        Assert.Equal(
            new LocalizedText(
                "103974: ventet 1, fikk 4734461 (+4734460).",
                "103974: expected 1, got 4734461 (+4734460)."
            ),
            mismatch.Text
        );
    }

    [Fact]
    public void Read_FixtureWithoutLetterAndSource_HasThoseOfTheFile()
    {
        var file = FixtureFile.Read(
            Encoding.UTF8.GetBytes(
                """
                { "format": "fixtures/1", "source": "all", "letter": "a.json", "fixtures": [
                  { "name": "a", "correctedTable": {}, "expect": { "total": 1 } },
                  { "name": "b", "source": "own", "letter": "2024", "calendar": {}, "expect": { "deadlines": [
                    { "code": "accounts", "dueOn": "2025-03-01" }] } } ] }
                """
            ),
            "cases.json"
        );

        Assert.Equal(
            [("a", "all", 2, "a.json", "correctedTable"), ("b", "own", 3, "2024", "calendar")],
            file.Fixtures.Select(fixture =>
                (fixture.Name, fixture.Source, fixture.Line, fixture.Letter.ToString(), fixture.Subject)
            )
        );
        Assert.Equal("cases.json:3: b", file.Fixtures[1].ToString());
    }

    [Fact]
    public void ToString_FileAndChange_AreShort()
    {
        var json = Encoding.UTF8.GetBytes(
            Sample.FixturesOf("""{ "name": "a", "distribution": {}, "expect": { "total": 1 } }""")
        );
        ValueText.Is("cases.json: 1 fixture", FixtureFile.Read(json, "cases.json"));
        ValueText.IsShort(FixtureFile.Read(json, new string('x', 100_000) + "\n"));
        var changes = FixtureFile
            .Read(json, "cases.json")
            .Fixtures[0]
            .Compare(AssignmentLetter.Of2024, Letter("what-if-15-networks.json"));
        ValueText.Is("a, amounts.103974: 4781743 -> none", changes.Single(change => change.Name == "amounts.103974"));
    }

    [Fact]
    public void Compare_TheLetterWithItself_FindsNothing() =>
        Assert.Empty(
            Sample
                .Fixtures.SelectMany(path => FixtureFile.Read(File.ReadAllBytes(path), "x").Fixtures)
                .SelectMany(fixture => fixture.Compare(AssignmentLetter.Of2024, AssignmentLetter.Of2024))
        );

    [Fact]
    public void Compare_AnotherKey_ChangesTheAmountsAndNotTheTotal()
    {
        var changes = Of("""{ "name": "a", "distribution": {}, "expect": { "total": 1 } }""")
            .Compare(AssignmentLetter.Of2024, Letter("what-if-key.json"));

        Assert.Equal(11, changes.Count);
        Assert.All(changes, change => Assert.StartsWith("amounts.", change.Name, StringComparison.Ordinal));
        Assert.Equal(
            Kroner.Zero,
            Kroner.Sum(changes.Select(change => Kroner.Parse(change.After!) - Kroner.Parse(change.Before!)))
        );
        Assert.Contains(changes, change => change is { Name: "amounts.103974", Before: "4781743", After: "5143456" });
    }

    [Fact]
    public void Compare_FifteenNetworks_RemovesAndAddsRecipients()
    {
        var changes = Of("""{ "name": "a", "distribution": {}, "expect": { "total": 1 } }""")
            .Compare(AssignmentLetter.Of2024, Letter("what-if-15-networks.json"));

        Assert.Contains(changes, change => change is { Name: "amounts.103974", Before: "4781743", After: null });
        Assert.Contains(changes, change => change is { Name: "amounts.900032", Before: null, After: not null });
        Assert.Equal(3, changes.Count(change => change.After is null));
        Assert.Equal(7, changes.Count(change => change.Before is null));
    }

    [Fact]
    public void Compare_AGroupWhoseNetworkIsGone_IsRefusedAfterwards()
    {
        var changes = Of(
                """{ "name": "a", "group": { "network": "Viken", "groups": [] }, "expect": { "holdsAllMusts": true } }"""
            )
            .Compare(AssignmentLetter.Of2024, Letter("what-if-15-networks.json"));

        Assert.Contains(changes, change => change is { Name: "holdsAllMusts", Before: "false", After: null });
        Assert.Equal("refused", changes[^1].Name);
    }

    private static Fixture Of(string fixture) =>
        Assert.Single(FixtureFile.Read(Encoding.UTF8.GetBytes(Sample.FixturesOf(fixture)), "cases.json").Fixtures);

    private static FixtureResult Verified(Fixture fixture) =>
        fixture.Verify(
            fixture.Letter.File is { } file
                ? Letter(Path.GetFileName(file))
                : AssignmentLetter.ForYear(fixture.Letter.Year!.Value)
        );

    private static AssignmentLetter Letter(string file) => JsonLetter.Read(Sample.Read("docs/samples/letters/" + file));
}
