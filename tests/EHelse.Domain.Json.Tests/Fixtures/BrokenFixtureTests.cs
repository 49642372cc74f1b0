using System.Text;
using EHelse.Domain.Json.Fixtures;

namespace EHelse.Domain.Json.Tests.Fixtures;

/// <summary>What is said of files of fixtures that cannot be read: of each its own, where it stands in the file.</summary>
public sealed class BrokenFixtureTests
{
    /// <summary>Name, the whole file, and the errors.</summary>
    public static TheoryData<string, string, string[]> Files { get; } =
        new()
        {
            {
                "format of another version, told alone",
                """{ "format": "fixtures/2", "fixture": [] }""",
                ["1:13: $.format: The format 'fixtures/2' is unknown; this version reads 'fixtures/1'."]
            },
            {
                "format missing",
                """{ "source": "test", "fixtures": [] }""",
                ["1:1: $: The property 'format' is missing."]
            },
            {
                "no fixtures",
                """{ "format": "fixtures/1", "fixtures": [] }""",
                ["1:39: $.fixtures: The file has no fixtures."]
            },
            {
                "property misspelt at the root",
                """{ "format": "fixtures/1", "fixture": [] }""",
                [
                    "1:1: $: The property 'fixtures' is missing.",
                    "1:27: $.fixture: The property 'fixture' is unknown. Did you mean fixtures?",
                ]
            },
            { "empty file", "", ["1:1: $: Not valid JSON: The input does not contain any JSON tokens."] },
            {
                "not JSON",
                "format: fixtures/1",
                ["1:2: $: Not valid JSON: A word stands where a value must be: a text needs quotes."]
            },
            {
                "truncated",
                """
                    { "format": "fixtures/1",
                      "fixtures": [ { "name": "a"
                    """,
                ["2:30: $: Not valid JSON: Expected depth to be zero at the end of the JSON payload."]
            },
            { "a list", "[]", ["1:1: $: Expected an object, found an array."] },
            {
                "no source",
                """
                    { "format": "fixtures/1", "fixtures": [
                    { "name": "a", "correctedTable": {}, "expect": { "total": 1 } } ] }
                    """,
                [
                    "2:1: $.fixtures[0]: The fixture does not say where it comes from: give it, or the whole file, a 'source'.",
                ]
            },
            {
                "letter of an unknown year",
                """
                    { "format": "fixtures/1", "source": "test", "letter": 2023, "fixtures": [
                    { "name": "a", "correctedTable": {}, "expect": { "total": 1 } } ] }
                    """,
                ["1:55: $.letter: The letter 2023 is unknown; known years are 2024."]
            },
        };

    /// <summary>Name, fixtures from line 2 of a file, and the errors.</summary>
    public static TheoryData<string, string, string[]> Cases { get; } =
        new()
        {
            {
                "letter neither year nor file",
                """{ "name": "a", "letter": true, "correctedTable": {}, "expect": { "total": 1 } }""",
                ["2:26: $.fixtures[0].letter: Expected a year or a file, found true or false."]
            },
            {
                "letter empty",
                """{ "name": "a", "letter": "", "correctedTable": {}, "expect": { "total": 1 } }""",
                ["2:26: $.fixtures[0].letter: The letter is missing."]
            },
            {
                "name missing",
                """{ "correctedTable": {}, "expect": { "total": 1 } }""",
                ["2:1: $.fixtures[0]: The property 'name' is missing."]
            },
            {
                "name twice",
                """
                    { "name": "a", "correctedTable": {}, "expect": { "total": 1 } },
                    { "name": "a", "correctedTable": {}, "expect": { "total": 1 } }
                    """,
                ["3:11: $.fixtures[1].name: Two fixtures are called 'a'."]
            },
            {
                "no input",
                """{ "name": "a", "expect": { "total": 1 } }""",
                [
                    "2:1: $.fixtures[0]: The fixture has no input: give it one of distribution, correctedTable, apportionment, group, expenses, invoice, confirmation, calendar.",
                ]
            },
            {
                "two inputs",
                """{ "name": "a", "correctedTable": {}, "calendar": {}, "expect": { "total": 1 } }""",
                ["2:1: $.fixtures[0]: The fixture has more than one input: correctedTable, calendar."]
            },
            {
                "input misspelt",
                """{ "name": "a", "distributon": {}, "expect": { "total": 1 } }""",
                ["2:16: $.fixtures[0].distributon: The property 'distributon' is unknown. Did you mean distribution?"]
            },
            {
                "input with a property that is not its own",
                """{ "name": "a", "correctedTable": { "total": 1 }, "expect": { "total": 1 } }""",
                ["2:36: $.fixtures[0].correctedTable.total: The property 'total' is unknown."]
            },
            {
                "nothing expected",
                """{ "name": "a", "distribution": {}, "expect": {} }""",
                ["2:46: $.fixtures[0].expect: The fixture expects nothing."]
            },
            {
                "expectation missing",
                """{ "name": "a", "correctedTable": {} }""",
                ["2:1: $.fixtures[0]: The property 'expect' is missing."]
            },
            {
                "expectation null",
                """{ "name": "a", "correctedTable": {}, "expect": null }""",
                ["2:48: $.fixtures[0].expect: Expected an object, found null."]
            },
            {
                "only null expected",
                """{ "name": "a", "distribution": {}, "expect": { "total": null } }""",
                ["2:46: $.fixtures[0].expect: The fixture expects nothing."]
            },
            {
                "amounts empty",
                """{ "name": "a", "distribution": {}, "expect": { "amounts": {} } }""",
                ["2:59: $.fixtures[0].expect.amounts: 'amounts' is empty and expects nothing."]
            },
            {
                "some amounts empty, a total beside",
                """{ "name": "a", "distribution": {}, "expect": { "total": 1, "someAmounts": {} } }""",
                ["2:75: $.fixtures[0].expect.someAmounts: 'someAmounts' is empty and expects nothing."]
            },
            {
                "units empty",
                """{ "name": "a", "apportionment": { "total": 1, "weights": [1] }, "expect": { "units": [] } }""",
                ["2:86: $.fixtures[0].expect.units: 'units' is empty and expects nothing."]
            },
            {
                "findings empty",
                """{ "name": "a", "expenses": { "expenses": [] }, "expect": { "findings": [] } }""",
                ["2:72: $.fixtures[0].expect.findings: 'findings' is empty and expects nothing."]
            },
            {
                "deadlines empty",
                """{ "name": "a", "calendar": {}, "expect": { "deadlines": [] } }""",
                ["2:57: $.fixtures[0].expect.deadlines: 'deadlines' is empty and expects nothing."]
            },
            {
                "amount twice",
                """{ "name": "a", "distribution": {}, "expect": { "someAmounts": { "103974": 1, "103974": 2 } } }""",
                ["2:78: $.fixtures[0].expect.someAmounts.103974: The property '103974' stands twice."]
            },
            {
                "amount in words",
                """{ "name": "a", "distribution": {}, "expect": { "someAmounts": { "103974": "x" } } }""",
                [
                    "2:75: $.fixtures[0].expect.someAmounts.103974: 'x' is not an amount in kroner: write for instance 12500 or 12500.50.",
                ]
            },
            {
                "expectation misspelt",
                """{ "name": "a", "distribution": {}, "expect": { "totals": 1 } }""",
                ["2:48: $.fixtures[0].expect.totals: The property 'totals' is unknown. Did you mean total?"]
            },
            {
                "expectation of another input",
                """{ "name": "a", "distribution": {}, "expect": { "units": [1], "deadlines": [{ "code": "accounts", "dueOn": "2025-03-01" }] } }""",
                [
                    "2:57: $.fixtures[0].expect.units: 'units' does not fit distribution, only apportionment.",
                    "2:75: $.fixtures[0].expect.deadlines: 'deadlines' does not fit distribution, only calendar.",
                ]
            },
            {
                "sum of expenses expected of a group",
                """{ "name": "a", "group": { "network": "Oslo", "groups": [] }, "expect": { "covered": 1 } }""",
                ["2:85: $.fixtures[0].expect.covered: 'covered' does not fit group, only expenses."]
            },
            {
                "refused, and with amounts",
                """{ "name": "a", "distribution": {}, "expect": { "isRefused": true, "someAmounts": { "103974": 1 } } }""",
                ["2:46: $.fixtures[0].expect: What is refused gives nothing else to expect."]
            },
            {
                "refusal of what cannot be refused",
                """{ "name": "a", "calendar": {}, "expect": { "isRefused": true } }""",
                [
                    "2:57: $.fixtures[0].expect.isRefused: 'isRefused' does not fit calendar, only distribution, correctedTable, apportionment.",
                ]
            },
            {
                "tolerance negative",
                """{ "name": "a", "tolerance": -1, "correctedTable": {}, "expect": { "total": 1 } }""",
                ["2:29: $.fixtures[0].tolerance: A tolerance cannot be negative."]
            },
            {
                "key of 99 %",
                """{ "name": "a", "distribution": { "key": [{ "criterion": "flat", "share": "99%" }] }, "expect": { "total": 1 } }""",
                ["2:41: $.fixtures[0].distribution.key: The shares of the key sum to 99/100 (99%), not to 1."]
            },
            {
                "method unknown",
                """{ "name": "a", "distribution": { "method": "webstr" }, "expect": { "total": 1 } }""",
                [
                    "2:44: $.fixtures[0].distribution.method: 'webstr' is not a method; the methods are largest-remainder, webster, jefferson, adams, huntington-hill, dean. Did you mean webster?",
                ]
            },
            {
                "unit of nothing",
                """{ "name": "a", "distribution": { "unit": 0 }, "expect": { "total": 1 } }""",
                ["2:32: $.fixtures[0].distribution: The unit must be above zero, not 0 kr."]
            },
            {
                "basis line without a name",
                """{ "name": "a", "distribution": { "basis": { "source": "s", "lines": [{ "code": "1", "values": {} }] } }, "expect": { "total": 1 } }""",
                [
                    "2:70: $.fixtures[0].distribution.basis.lines[0]: '1' is not among the networks, and the line has no name.",
                ]
            },
            {
                "units with a decimal",
                """{ "name": "a", "apportionment": { "total": 1.5, "weights": [1] }, "expect": { "units": [1] } }""",
                ["2:44: $.fixtures[0].apportionment.total: Expected a whole number, found the number 1.5."]
            },
            {
                "weight unreadable",
                """{ "name": "a", "apportionment": { "total": 1, "weights": ["1/0"] }, "expect": { "units": [1] } }""",
                [
                    "2:59: $.fixtures[0].apportionment.weights[0]: '1/0' is not a number: write for instance 3, 0.6, 1/3 or 60%.",
                ]
            },
            {
                "year of a calendar",
                """{ "name": "a", "calendar": { "year": 0 }, "expect": { "deadlines": [{ "code": "accounts", "dueOn": "2025-03-01" }] } }""",
                ["2:38: $.fixtures[0].calendar.year: Expected a whole number from 1 to 9997, found the number 0."]
            },
            {
                "roll policy unknown",
                """{ "name": "a", "calendar": { "roll": "nxt-working-day" }, "expect": { "deadlines": [{ "code": "accounts", "dueOn": "2025-03-01" }] } }""",
                [
                    "2:38: $.fixtures[0].calendar.roll: 'nxt-working-day' is no rule for deadlines on days off; the rules are none, next-working-day. Did you mean next-working-day?",
                ]
            },
            {
                "date in another form",
                """{ "name": "a", "calendar": {}, "expect": { "deadlines": [{ "code": "accounts", "dueOn": "1.3.2025" }] } }""",
                [
                    "2:89: $.fixtures[0].expect.deadlines[0].dueOn: '1.3.2025' is not a date: write for instance 2024-12-31.",
                ]
            },
            {
                "outcome unknown",
                """{ "name": "a", "expenses": { "expenses": [] }, "expect": { "findings": [{ "code": "COST-01", "outcome": "notmet" }] } }""",
                [
                    "2:105: $.fixtures[0].expect.findings[0].outcome: 'notmet' is not one of met, notMet, undetermined, notApplicable. Did you mean notMet?",
                ]
            },
            {
                "obligation unknown",
                """{ "name": "a", "expenses": { "expenses": [] }, "expect": { "findings": [{ "code": "COST-01", "outcome": "met", "obligation": "shall" }] } }""",
                ["2:126: $.fixtures[0].expect.findings[0].obligation: 'shall' is not one of must, should, may."]
            },
            {
                "citation without a locator",
                """{ "name": "a", "expenses": { "expenses": [] }, "expect": { "findings": [{ "code": "COST-01", "outcome": "met", "citation": { "section": "x" } }] } }""",
                ["2:124: $.fixtures[0].expect.findings[0].citation: The property 'locator' is missing."]
            },
            {
                "network unknown in a group",
                """
                    { "name": "a",
                      "group": {
                        "network": "Vken", "groups": [] },
                      "expect": { "holdsAllMusts": true } }
                    """,
                ["4:16: $.fixtures[0].group.network: 'Vken' is not a network. Did you mean Viken?"]
            },
            {
                "area unknown in a group",
                """
                    { "name": "a",
                      "group": { "network": "Viken", "groups": [{ "members": [{ "id": "m1",
                          "competences": ["procurment"] }] }] },
                      "expect": { "holdsAllMusts": true } }
                    """,
                [
                    "4:23: $.fixtures[0].group.groups[0].members[0].competences[0]: 'procurment' is not a competence area; the areas are welfare-technology, digital-home-follow-up, journal-systems, national-ehealth-solutions, interaction-solutions, project-management, process-management, change-management, procurement, benefits-realisation, service-innovation, implementation, rollout-management. Did you mean procurement?",
                ]
            },
            {
                "property misspelt in a group",
                """
                    { "name": "a",
                      "group": { "network": "Viken", "groups": [{ "membrs": [] }] },
                      "expect": { "holdsAllMusts": true } }
                    """,
                ["3:47: $.fixtures[0].group.groups[0].membrs: The property 'membrs' is unknown. Did you mean members?"]
            },
            {
                "kind unknown in expenses",
                """
                    { "name": "a",
                      "expenses": { "expenses": [{ "id": "1", "amount": 1, "kind": "travl" }] },
                      "expect": { "holdsAllMusts": true } }
                    """,
                [
                    "3:64: $.fixtures[0].expenses.expenses[0].kind: 'travl' is not a kind of expense; the kinds are staff-release, gathering, travel, software-purchase, software-leasing, equipment-purchase, equipment-leasing, software-development, other. Did you mean travel?",
                ]
            },
            {
                "expense twice",
                """
                    { "name": "a",
                      "expenses": { "expenses": [{ "id": "1", "amount": 1 }, { "id": "1", "amount": 1 }] },
                      "expect": { "holdsAllMusts": true } }
                    """,
                ["3:29: $.fixtures[0].expenses.expenses: expenses[1].id is that of an earlier expense."]
            },
            {
                "amount of an invoice missing",
                """
                    { "name": "a",
                      "invoice": { "network": "Oslo", "grantYear": 2024, "frame": { "frame": 1 } },
                      "expect": { "holdsAllMusts": true } }
                    """,
                ["3:14: $.fixtures[0].invoice: The property 'amount' is missing."]
            },
            {
                "network unknown in a confirmation",
                """
                    { "name": "a",
                      "confirmation": { "network": "Bergen", "confirmation": {} },
                      "expect": { "holdsAllMusts": true } }
                    """,
                ["3:32: $.fixtures[0].confirmation.network: 'Bergen' is not a network."]
            },
            {
                "several fixtures, each with its own",
                """
                    { "name": "a", "tolerance": -1, "correctedTable": {}, "expect": { "total": 1 } },
                    { "name": "b", "expect": { "total": 1 } },
                    { "name": "c", "correctedTable": {}, "expect": {} }
                    """,
                [
                    "2:29: $.fixtures[0].tolerance: A tolerance cannot be negative.",
                    "3:1: $.fixtures[1]: The fixture has no input: give it one of distribution, correctedTable, apportionment, group, expenses, invoice, confirmation, calendar.",
                    "4:48: $.fixtures[2].expect: The fixture expects nothing.",
                ]
            },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_BrokenFile_SaysWhatAndWhere(string name, string json, string[] errors) =>
        Assert.Equal([name, .. errors], [name, .. Errors(Encoding.UTF8.GetBytes(json))]);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_BrokenFixture_SaysWhatAndWhere(string name, string fixtures, string[] errors) =>
        Assert.Equal([name, .. errors], [name, .. Errors(Encoding.UTF8.GetBytes(Sample.FixturesOf(fixtures)))]);

    [Fact]
    public void Read_FixturesInUtf16_AreNamed() =>
        Assert.Equal(
            ["1:1: $: The document is UTF-16: save it as UTF-8."],
            Errors([.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("{}")])
        );

    [Fact]
    public void Read_FixturesTooDeep_AreRefused() =>
        Assert.StartsWith(
            "2:86: $: Not valid JSON: The maximum configured depth of 64 has been exceeded.",
            Assert.Single(
                Errors(
                    Encoding.UTF8.GetBytes(
                        Sample.FixturesOf(
                            """{ "name": "a", "group": """ + new string('[', 70) + new string(']', 70) + " }"
                        )
                    )
                )
            ),
            StringComparison.Ordinal
        );

    private static string[] Errors(byte[] utf8) =>
        [
            .. Assert
                .Throws<InvalidJsonException>(() => FixtureFile.Read(utf8, "cases.json"))
                .Errors.Select(error => error.ToString()),
        ];
}
