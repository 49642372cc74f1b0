using System.Text;
using System.Text.RegularExpressions;
using EHelse.Domain.Json.Letters;

namespace EHelse.Domain.Json.Tests.Letters;

/// <summary>What is said of letter files that cannot be read: of each its own, where it stands in the file.</summary>
public sealed class BrokenLetterTests
{
    /// <summary>Name, what is looked for in the file of 2024 (a regular expression with ' for "), what stands there instead, and the errors.</summary>
    public static TheoryData<string, string, string, string[]> Letters { get; } =
        new()
        {
            {
                "format of another version, told alone",
                "'format': 'letter/1'",
                "'format': 'letter/2', 'colour': 'red'",
                ["2:13: $.format: The format 'letter/2' is unknown; this version reads 'letter/1'."]
            },
            { "format missing", "'format': 'letter/1',", "", ["1:1: $: The property 'format' is missing."] },
            {
                "format of fixtures",
                "letter/1",
                "fixtures/1",
                ["2:13: $.format: The format 'fixtures/1' is unknown; this version reads 'letter/1'."]
            },
            {
                "property misspelt",
                "'total'",
                "'totl'",
                [
                    "1:1: $: The property 'total' is missing.",
                    "12:3: $.totl: The property 'totl' is unknown. Did you mean total?",
                ]
            },
            {
                "property unknown, nothing near",
                "'year': 2024",
                "'year': 2024, 'colour': 'red'",
                ["3:17: $.colour: The property 'colour' is unknown."]
            },
            {
                "property twice",
                "'total': 36683801",
                "'total': 1, 'total': 36683801",
                ["12:15: $.total: The property 'total' stands twice."]
            },
            {
                "property missing below",
                "'fullName': 'Digi Agder',",
                "",
                ["31:5: $.networks[0]: The property 'fullName' is missing."]
            },
            {
                "property null",
                "'total': 36683801",
                "'total': null",
                ["12:12: $.total: Expected an amount in kroner, found null."]
            },
            {
                "list for an object",
                "'invoicing': {[^}]*}",
                "'invoicing': []",
                ["299:16: $.invoicing: Expected an object, found an array."]
            },
            {
                "text for a list",
                @"'networks': \[.*?\],\s+'division'",
                "'networks': 'Agder', 'division'",
                ["30:15: $.networks: Expected an array, found a string."]
            },
            {
                "number for a text",
                "'name': 'Agder'",
                "'name': 42",
                ["33:15: $.networks[0].name: Expected a string, found the number 42."]
            },
            {
                "text for true or false",
                "'mayRoll': false",
                "'mayRoll': 'no'",
                ["336:20: $.reporting.duties[0].mayRoll: Expected true or false, found a string."]
            },
            {
                "text for a year",
                "'year': 2024",
                "'year': '2024'",
                ["3:11: $.year: Expected a whole number from 1 to 9997, found a string."]
            },
            {
                "number for a county",
                "'42'",
                "42",
                ["36:9: $.networks[0].counties[0]: Expected a string, found the number 42."]
            },
            { "empty text", "'name': 'Agder'", "'name': ' '", ["33:15: $.networks[0].name: The text is empty."] },
            {
                "document without a code",
                "'code': 'letter-2024'",
                "'code': ''",
                ["5:13: $.document.code: The text is empty."]
            },
            {
                "status unknown",
                "'status': 'issued'",
                "'status': 'isued'",
                ["10:15: $.document.status: 'isued' is not one of issued, draft. Did you mean issued?"]
            },
            {
                "year 0",
                "'year': 2024",
                "'year': 0",
                ["3:11: $.year: Expected a whole number from 1 to 9997, found the number 0."]
            },
            {
                "year 9998",
                "'year': 2024",
                "'year': 9998",
                ["3:11: $.year: Expected a whole number from 1 to 9997, found the number 9998."]
            },
            {
                "total negative",
                "'total': 36683801",
                "'total': -1",
                ["12:12: $.total: The total is below zero: -1 kr."]
            },
            {
                "total negative, and shares that do not sum",
                @"'total': 36683801(.+?)'60%'",
                "'total': -1$1'59%'",
                [
                    "12:12: $.total: The total is below zero: -1 kr.",
                    "14:14: $.key.parts: The shares of the key sum to 99/100 (99%), not to 1.",
                ]
            },
            {
                "total with three decimals",
                "'total': 36683801",
                "'total': 1.005",
                ["12:12: $.total: '1.005' is not an amount in kroner: write for instance 12500 or 12500.50."]
            },
            {
                "total in words",
                "'total': 36683801",
                "'total': 'x'",
                ["12:12: $.total: 'x' is not an amount in kroner: write for instance 12500 or 12500.50."]
            },
            {
                "share unreadable",
                "'60%'",
                "'sixty'",
                [
                    "17:18: $.key.parts[0].share: 'sixty' is not a share: write a number from 0 to 1, for instance 60%, 0.6 or 3/5.",
                ]
            },
            {
                "key of 99 %",
                "'60%'",
                "'59%'",
                ["14:14: $.key.parts: The shares of the key sum to 99/100 (99%), not to 1."]
            },
            {
                "criterion twice",
                "'criterion': 'municipalities'",
                "'criterion': 'population'",
                ["14:14: $.key.parts: The criterion 'population' stands twice in the key."]
            },
            { "key without parts", @"'parts': \[.*?\]", "'parts': []", ["14:14: $.key.parts: The key has no parts."] },
            {
                "no networks",
                @"'networks': \[.*?\],\s+'division'",
                "'networks': [], 'division'",
                ["30:15: $.networks: The letter has no networks."]
            },
            {
                "project number too short",
                "'103976'",
                "'10397'",
                [
                    "40:24: $.networks[1].projectNumber: '10397' is not a project number: expected six digits, and the first is not 0.",
                ]
            },
            {
                "network twice",
                "'103976'",
                "'103972'",
                ["30:15: $.networks: 103972 stands with both the network 103972 Agder and 103972 Innlandet."]
            },
            {
                "name of another network",
                "'name': 'Innlandet'",
                "'name': 'Agder'",
                ["30:15: $.networks: Agder stands with both the network 103972 Agder and 103976 Agder."]
            },
            {
                "county in two networks",
                "'34'",
                "'42'",
                ["30:15: $.networks: 42 stands with both the network 103972 Agder and 103976 Innlandet."]
            },
            {
                "county of no division",
                "'34'",
                "'99'",
                ["124:15: $.division: The division does not have county 99, which the network 103976 Innlandet serves."]
            },
            {
                "network without counties",
                @"\[\s+'42'\s+\]",
                "[]",
                [
                    "35:19: $.networks[0].counties: The network Agder must have at least one county, and each county once.",
                ]
            },
            {
                "county number of three digits",
                "'34'",
                "'034'",
                ["44:9: $.networks[1].counties[0]: '034' is not a county number: expected two digits, from 01."]
            },
            {
                "division of 2023",
                "'builtIn': 2024",
                "'builtIn': 2023",
                [
                    "125:16: $.division.builtIn: The library has the division of 2024; write another out with counties and municipalities.",
                ]
            },
            {
                "division known and written out",
                "'builtIn': 2024",
                "'builtIn': 2024, 'counties': []",
                ["124:15: $.division: 'builtIn' stands alone: without source, asOf, counties and municipalities."]
            },
            {
                "division neither known nor written out",
                "'builtIn': 2024",
                "'source': 'SSB'",
                ["124:15: $.division: The division needs 'builtIn', or else source, counties and municipalities."]
            },
            {
                "municipality outside the counties",
                "'builtIn': 2024",
                "'source': 'SSB', 'counties': [{ 'number': '03', 'name': 'Oslo' }], 'municipalities': [{ 'number': '0301', 'name': 'Oslo', 'population': 1 }, { 'number': '4601', 'name': 'Bergen', 'population': 1 }]",
                [
                    "125:90: $.division.municipalities: The municipality 4601 Bergen lies in county 46, which is not among the counties.",
                ]
            },
            {
                "division without the networks' counties",
                "'builtIn': 2024",
                "'source': 'SSB', 'counties': [{ 'number': '03', 'name': 'Oslo' }], 'municipalities': []",
                ["124:15: $.division: The division does not have county 42, which the network 103972 Agder serves."]
            },
            {
                "population negative",
                "'builtIn': 2024",
                "'source': 'SSB', 'counties': [], 'municipalities': [{ 'number': '0301', 'name': 'Oslo', 'population': -1 }]",
                [
                    "125:107: $.division.municipalities[0].population: Expected a whole number from 0 to 2147483647, found the number -1.",
                ]
            },
            {
                "basis line of no network",
                "'code': '103972'",
                "'code': '999999'",
                ["131:7: $.basis.lines[0]: '999999' is not among the networks, and the line has no name."]
            },
            {
                "basis line of no network, with a name",
                "'code': '103972'",
                "'code': '999999', 'name': 'Agder'",
                ["127:12: $.basis: basis.lines: 999999 Agder is not one of the letter's networks."]
            },
            {
                "basis line missing",
                @"\{\s+'code': '103972'.*?\}\s+\},",
                "",
                ["127:12: $.basis: basis.lines lacks the network 103972 Agder."]
            },
            {
                "basis line twice",
                "'code': '103976'",
                "'code': '103972'",
                ["130:14: $.basis.lines: The code '103972' stands twice in the basis."]
            },
            {
                "basis figure negative",
                "'municipalities': 25",
                "'municipalities': -25",
                [
                    "133:19: $.basis.lines[0].values: 103972 Agder has -25 for 'municipalities': a value cannot be negative.",
                ]
            },
            {
                "basis figure in words",
                "'municipalities': 25",
                "'municipalities': 'many'",
                [
                    "134:29: $.basis.lines[0].values.municipalities: 'many' is not a number: write for instance 3, 0.6, 1/3 or 60%.",
                ]
            },
            {
                "basis figure missing in one line",
                "'municipalities': 25,",
                "",
                ["130:14: $.basis.lines: 103972 Agder lacks a value for 'municipalities'."]
            },
            {
                "basis without lines",
                @"'lines': \[.*?\],?(?=\s+\},\s+'publishedTable')",
                "'lines': []",
                ["130:14: $.basis.lines: The basis has no recipients."]
            },
            {
                "table line of no network",
                @"'code': '103972',(?=\s+'amount')",
                "'code': '999999',",
                ["216:17: $.publishedTable.lines[0].code: None of the networks has the project number 999999."]
            },
            {
                "table line missing",
                @"\{\s+'code': '103972',\s+'amount': 2950584\s+\},",
                "",
                ["210:21: $.publishedTable: publishedTable.lines lacks the network 103972 Agder."]
            },
            {
                "table line twice",
                @"'code': '103976',(?=\s+'amount')",
                "'code': '103972',",
                ["220:17: $.publishedTable.lines[1].code: 103972 stands twice in the table."]
            },
            {
                "table amount negative",
                "2950584",
                "-2950584",
                ["210:21: $.publishedTable: 103972 Agder has -2950584 for 'published': a value cannot be negative."]
            },
            {
                "citation of an unknown source",
                "'document': 'letter-2024'",
                "'document': 'leter-2024'",
                [
                    "263:19: $.citations[0].document: The source 'leter-2024' is unknown; known are letter-2024, agreement-hod-ks. Did you mean letter-2024?",
                ]
            },
            {
                "citation of nothing near",
                "'document': 'letter-2024'",
                "'document': 'x'",
                ["263:19: $.citations[0].document: The source 'x' is unknown; known are letter-2024, agreement-hod-ks."]
            },
            {
                "fingerprint unreadable",
                "'60:bfb0e",
                "'60:xyz",
                [
                    "266:22: $.citations[0].fingerprint: '60:xyz59727f44d71a0daec08baa996f5b70f844f3eb16841b7b6e392992…' is not a fingerprint: expected a length, a colon and 64 hexadecimal digits.",
                ]
            },
            {
                "day in another form",
                "'decidedOn': '2024-03-22'",
                "'decidedOn': '22.03.2024'",
                ["28:18: $.key.decidedOn: '22.03.2024' is not a date: write for instance 2024-12-31."]
            },
            {
                "day that never was",
                "'decidedOn': '2024-03-22'",
                "'decidedOn': '2023-02-29'",
                ["28:18: $.key.decidedOn: '2023-02-29' is not a date: write for instance 2024-12-31."]
            },
            {
                "invoice arrives before it is dated",
                "'receivedNoLaterThan': '2025-01-15'",
                "'receivedNoLaterThan': '2024-12-30'",
                [
                    "301:28: $.invoicing.receivedNoLaterThan: The last day to arrive cannot come before the last day an invoice may bear.",
                ]
            },
            {
                "invoice dated before the year",
                "'datedNoLaterThan': '2024-12-31'",
                "'datedNoLaterThan': '2023-12-31'",
                [
                    "300:25: $.invoicing.datedNoLaterThan: The last day an invoice may bear cannot come before the grant year.",
                ]
            },
            {
                "day before month",
                "'02-01'",
                "'29-02'",
                ["375:18: $.reporting.duties[2].dueOn: '29-02' is not a month and day: write for instance 12-31."]
            },
            {
                "reporting from a later year",
                "'firstYear': 2024",
                "'firstYear': 2025",
                ["303:16: $.reporting: The reporting terms begin in 2025, but the letter is of 2024."]
            },
            {
                "duty twice",
                "'code': 'invoice-received'",
                "'code': 'invoice-dated'",
                ["306:15: $.reporting.duties: The duty invoice-dated stands twice."]
            },
            {
                "content twice",
                @"'code': 'annual-report',(?=\s+'name': \{\s+'nb': 'års)",
                "'code': 'results',",
                ["387:21: $.reporting.duties[2].contents: The content results stands twice in the duty annual-report."]
            },
            {
                "report of eleven years before",
                "'yearsBefore': 1",
                "'yearsBefore': 11",
                [
                    "363:28: $.reporting.duties[1].contents[0].yearsBefore: Expected a whole number from 0 to 10, found the number 11.",
                ]
            },
            {
                "obligation unknown",
                "'obligation': 'must'",
                "'obligation': 'mst'",
                ["376:23: $.reporting.duties[2].obligation: 'mst' is not one of must, should, may. Did you mean must?"]
            },
            {
                "agreement unknown",
                @"'agreement-hod-ks',(?=\s+'lastDay')",
                "'agreement',",
                ["482:13: $.agreement.code: The agreement 'agreement' is unknown; the library knows agreement-hod-ks."]
            },
            {
                "area of a list unknown",
                "'code': 'procurement'",
                "'code': 'procurment'",
                [
                    "619:15: $.competence.requirements[0].clauses[1].areas[3]: The area 'procurement' is not among competence.areas. Did you mean procurment?",
                ]
            },
            {
                "area twice",
                "'code': 'implementation'",
                "'code': 'procurement'",
                [
                    "564:7: $.competence.areas[11]: The area procurement stands twice.",
                    "622:15: $.competence.requirements[0].clauses[1].areas[6]: The area 'implementation' is not among competence.areas.",
                    "667:15: $.competence.requirements[1].clauses[1].areas[5]: The area 'implementation' is not among competence.areas.",
                ]
            },
            {
                "area twice in a clause",
                @"'interaction-solutions'(?=\s+\])",
                "'journal-systems'",
                [
                    "592:20: $.competence.requirements[0].clauses: The area journal-systems stands twice in the competence list released-resources.",
                ]
            },
            {
                "list twice",
                "'code': 'combined'",
                "'code': 'released-resources'",
                ["579:21: $.competence.requirements: competenceRequirements: the code released-resources stands twice."]
            },
            {
                "kind of expense twice",
                "'code': 'travel'",
                "'code': 'gathering'",
                ["675:19: $.expenseKinds: expenseKinds: the code gathering stands twice."]
            },
            {
                "code of a rule malformed",
                "'AGR-01'",
                "'AGR1'",
                [
                    "751:15: $.rules[0].code: 'AGR1' is not the code of a rule: expected 2 to 10 capital letters from A to Z, a dash and 2 or 3 digits, such as GROUP-17.",
                ]
            },
            { "rule twice", "'AGR-02'", "'AGR-01'", ["749:12: $.rules: Two rules have the code AGR-01."] },
            {
                "several at once",
                "'year': 2024,(.*?)'60%'(.*?)'mayRoll': false",
                "'year': 0,$1'sixty'$2'mayRoll': 1",
                [
                    "3:11: $.year: Expected a whole number from 1 to 9997, found the number 0.",
                    "17:18: $.key.parts[0].share: 'sixty' is not a share: write a number from 0 to 1, for instance 60%, 0.6 or 3/5.",
                    "336:20: $.reporting.duties[0].mayRoll: Expected true or false, found the number 1.",
                ]
            },
            {
                "several values at once",
                "'60%'(.*?)'municipalities': 25(.*?)'AGR-01'",
                "'59%'$1'municipalities': -25$2'AGR1'",
                [
                    "14:14: $.key.parts: The shares of the key sum to 99/100 (99%), not to 1.",
                    "133:19: $.basis.lines[0].values: 103972 Agder has -25 for 'municipalities': a value cannot be negative.",
                    "751:15: $.rules[0].code: 'AGR1' is not the code of a rule: expected 2 to 10 capital letters from A to Z, a dash and 2 or 3 digits, such as GROUP-17.",
                ]
            },
        };

    [Theory]
    [MemberData(nameof(Letters))]
    public void Read_BrokenLetter_SaysWhatAndWhere(string name, string pattern, string replacement, string[] errors)
    {
        var wanted = new Regex(pattern.Replace('\'', '"'), RegexOptions.Singleline, TimeSpan.FromSeconds(10));
        Assert.Matches(wanted, Sample.Letter2024);
        var broken = wanted.Replace(Sample.Letter2024, replacement.Replace('\'', '"'), 1);

        Assert.Equal([name, .. errors], [name, .. Errors(Encoding.UTF8.GetBytes(broken))]);
    }

    [Fact]
    public void Read_AnyBrokenLetter_HasAMessageOfItsOwn() =>
        Assert.Equal(
            Letters.Count,
            Letters.Select(row => string.Join('\n', (string[])row[3])).Distinct(StringComparer.Ordinal).Count()
        );

    [Fact]
    public void Read_LetterInUtf16_IsNamed() =>
        Assert.Equal(
            ["1:1: $: The document is UTF-16: save it as UTF-8."],
            Errors([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Sample.Letter2024)])
        );

    [Fact]
    public void Read_LetterCutOffAnywhere_IsRefusedAndNothingElseIsThrown()
    {
        var whole = Encoding.UTF8.GetBytes(Sample.Letter2024.TrimEnd());
        for (var length = 0; length < whole.Length; length += 997)
        {
            Assert.Single(Errors(whole[..length]));
        }
    }

    private static string[] Errors(byte[] utf8) =>
        [.. Assert.Throws<InvalidJsonException>(() => JsonLetter.Read(utf8)).Errors.Select(error => error.ToString())];
}
