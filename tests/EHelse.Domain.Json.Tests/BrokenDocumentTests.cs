using System.Text;

namespace EHelse.Domain.Json.Tests;

/// <summary>What is said of documents that cannot be read. Each says its own, at its own place.</summary>
public sealed class BrokenDocumentTests
{
    public static TheoryData<string, string, string, string[]> Documents { get; } =
        new()
        {
            { "empty file", "key", "", ["1:1: $: Not valid JSON: The input does not contain any JSON tokens."] },
            {
                "only white space",
                "key",
                " \n ",
                ["2:2: $: Not valid JSON: The input does not contain any JSON tokens."]
            },
            {
                "no JSON",
                "key",
                "total 5",
                ["1:2: $: Not valid JSON: A word stands where a value must be: a text needs quotes."]
            },
            {
                "truncated in an object",
                "key",
                """
                    {
                      "parts": [
                    """,
                ["2:13: $: Not valid JSON: Expected depth to be zero at the end of the JSON payload."]
            },
            {
                "truncated in a string",
                "key",
                """{"parts":[{"criterion":"fl""",
                ["1:27: $: Not valid JSON: Expected end of string, but instead reached end of data."]
            },
            {
                "truncated in a word",
                "invoice",
                """{"isMarked": tru""",
                ["1:17: $: Not valid JSON: A word stands where a value must be: a text needs quotes."]
            },
            {
                "text after the end",
                "key",
                """{"parts":[]} x""",
                ["1:14: $: Not valid JSON: 'x' is invalid after a single JSON value."]
            },
            {
                "comma too many",
                "key",
                """{"parts":[],}""",
                [
                    "1:13: $: Not valid JSON: The JSON object contains a trailing comma at the end which is not supported in this mode.",
                ]
            },
            {
                "comment",
                "key",
                """
                    { // key
                    "parts":[]}
                    """,
                ["1:3: $: Not valid JSON: '/' is invalid after a value."]
            },
            {
                "single quotes",
                "key",
                "{'parts':[]}",
                ["1:2: $: Not valid JSON: ''' is an invalid start of a property name."]
            },
            { "wrong root: list", "groups", "[]", ["1:1: $: Expected an object, found an array."] },
            { "wrong root: text", "expenses", "\"x\"", ["1:1: $: Expected an object, found a string."] },
            { "wrong root: null", "invoice", "null", ["1:1: $: Expected an object, found null."] },
            {
                "unknown property with a near name",
                "expenses",
                """{"expenses":[{"id":"1","amount":1,"kindd":"travel"}]}""",
                ["1:35: $.expenses[0].kindd: The property 'kindd' is unknown. Did you mean kind?"]
            },
            {
                "unknown property without a near name",
                "expenses",
                """{"expenses":[],"colour":"red"}""",
                ["1:16: $.colour: The property 'colour' is unknown."]
            },
            {
                "property in upper case",
                "expenses",
                """{"Expenses":[]}""",
                [
                    "1:1: $: The property 'expenses' is missing.",
                    "1:2: $.Expenses: The property 'Expenses' is unknown. Did you mean expenses?",
                ]
            },
            {
                "property with the empty name",
                "expenses",
                """{"expenses":[],"":1}""",
                ["1:16: $['']: The property '' is unknown."]
            },
            {
                "property twice",
                "expenses",
                """{"expenses":[],"expenses":[]}""",
                ["1:16: $.expenses: The property 'expenses' stands twice."]
            },
            {
                "property twice, nested, the other way with an escape",
                "expenses",
                """
                    {"expenses":[{"id":"1","amount":1,
                    "\u0069d":"2"}]}
                    """,
                ["2:1: $.expenses[0].id: The property 'id' stands twice."]
            },
            {
                "entry twice",
                "basis",
                """{"source":"s","lines":[{"code":"1","name":"A","values":{"a":1,"a":2}}]}""",
                ["1:63: $.lines[0].values.a: The property 'a' stands twice."]
            },
            {
                "property missing at the root",
                "invoice",
                """{"network":"Oslo"}""",
                [
                    "1:1: $: The property 'grantYear' is missing.",
                    "1:1: $: The property 'amount' is missing.",
                    "1:1: $: The property 'frame' is missing.",
                ]
            },
            {
                "properties missing below",
                "expenses",
                """
                    {"expenses":[{},
                    {"id":"2"}],"repayment":{}}
                    """,
                [
                    "1:14: $.expenses[0]: The property 'id' is missing.",
                    "1:14: $.expenses[0]: The property 'amount' is missing.",
                    "2:1: $.expenses[1]: The property 'amount' is missing.",
                    "2:25: $.repayment: The property 'paidOut' is missing.",
                ]
            },
            {
                "required property null",
                "expenses",
                """{"expenses":[{"id":null,"amount":null}]}""",
                [
                    "1:20: $.expenses[0].id: Expected a string, found null.",
                    "1:34: $.expenses[0].amount: Expected an amount in kroner, found null.",
                ]
            },
            {
                "null in a list",
                "groups",
                """{"network":"Oslo","groups":[null]}""",
                ["1:29: $.groups[0]: Expected an object, found null."]
            },
            {
                "null in a list of codes",
                "groups",
                """{"network":"Oslo","groups":[{"members":[{"id":"1","roles":[null]}]}]}""",
                ["1:60: $.groups[0].members[0].roles[0]: Expected a string, found null."]
            },
            {
                "wrong type: text",
                "expenses",
                """{"expenses":[{"id":1,"amount":1}]}""",
                ["1:20: $.expenses[0].id: Expected a string, found the number 1."]
            },
            {
                "wrong type: truth",
                "expenses",
                """{"expenses":[{"id":"1","amount":1,"isDocumented":"true"}]}""",
                ["1:50: $.expenses[0].isDocumented: Expected true or false, found a string."]
            },
            {
                "wrong type: date",
                "expenses",
                """{"expenses":[{"id":"1","amount":1,"incurredOn":20240501}]}""",
                ["1:48: $.expenses[0].incurredOn: Expected a string, found the number 20240501."]
            },
            {
                "wrong type: amount",
                "expenses",
                """{"expenses":[{"id":"1","amount":true}]}""",
                ["1:33: $.expenses[0].amount: Expected an amount in kroner, found true or false."]
            },
            {
                "wrong type: code",
                "expenses",
                """{"expenses":[{"id":"1","amount":1,"kind":3}]}""",
                ["1:42: $.expenses[0].kind: Expected a string, found the number 3."]
            },
            {
                "wrong type: object",
                "expenses",
                """{"expenses":[{"id":"1","amount":1,"release":[]}]}""",
                ["1:45: $.expenses[0].release: Expected an object, found an array."]
            },
            {
                "wrong type: list",
                "expenses",
                """{"expenses":{}}""",
                ["1:13: $.expenses: Expected an array, found an object."]
            },
            {
                "wrong type: percent",
                "groups",
                """{"network":"Oslo","groups":[{"members":[{"id":"1","releasePercent":"50"}]}]}""",
                ["1:68: $.groups[0].members[0].releasePercent: Expected a whole number from 0 to 100, found a string."]
            },
            {
                "wrong type: number of a county",
                "groups",
                """{"network":"Oslo","groups":[{"counties":[3]}]}""",
                ["1:42: $.groups[0].counties[0]: Expected a string, found the number 3."]
            },
            {
                "wrong type: exact number",
                "basis",
                """{"source":"s","lines":[{"code":"1","name":"A","values":{"a":[]}}]}""",
                ["1:61: $.lines[0].values.a: Expected a number, found an array."]
            },
            {
                "wrong type: share",
                "key",
                """{"parts":[{"criterion":"flat","share":1}]}""",
                ["1:39: $.parts[0].share: Expected a string, found the number 1."]
            },
            {
                "wrong type: field of a form",
                "confirmation",
                """{"network":"Oslo","confirmation":{"frame":false,"signedOn":1}}""",
                [
                    "1:43: $.confirmation.frame: Expected an amount in kroner, found true or false.",
                    "1:60: $.confirmation.signedOn: Expected a string, found the number 1.",
                ]
            },
            {
                "wrong type: whole number",
                "distribution",
                """{"total":1.5,"sum":"x","amountsIn":"kroner","unit":"+1","lines":[],"ties":[]}""",
                [
                    "1:10: $.total: Expected a whole number, found the number 1.5.",
                    "1:20: $.sum: Expected a whole number, found a string.",
                    "1:52: $.unit: Expected a whole number, found a string.",
                ]
            },
            {
                "month 13",
                "invoice",
                """{"network":"Oslo","grantYear":2024,"amount":1,"frame":{"frame":1},"datedOn":"2024-13-01"}""",
                ["1:77: $.datedOn: '2024-13-01' is not a date: write for instance 2024-12-31."]
            },
            {
                "29 February of a common year",
                "invoice",
                """{"network":"Oslo","grantYear":2024,"amount":1,"frame":{"frame":1},"datedOn":"2023-02-29"}""",
                ["1:77: $.datedOn: '2023-02-29' is not a date: write for instance 2024-12-31."]
            },
            {
                "date as people write it",
                "invoice",
                """{"network":"Oslo","grantYear":2024,"amount":1,"frame":{"frame":1},"datedOn":"31.12.2024"}""",
                ["1:77: $.datedOn: '31.12.2024' is not a date: write for instance 2024-12-31."]
            },
            {
                "number with an exponent",
                "expenses",
                """{"expenses":[{"id":"1","amount":1e5}]}""",
                ["1:33: $.expenses[0].amount: '1e5' is not an amount in kroner: write for instance 12500 or 12500.50."]
            },
            {
                "number with a leading zero",
                "expenses",
                """{"expenses":[{"id":"1","amount":01}]}""",
                ["1:34: $: Not valid JSON: Invalid leading zero before '1'."]
            },
            {
                "thousandths of a krone",
                "expenses",
                """{"expenses":[{"id":"1","amount":1.005}]}""",
                [
                    "1:33: $.expenses[0].amount: '1.005' is not an amount in kroner: write for instance 12500 or 12500.50.",
                ]
            },
            {
                "huge digits",
                "expenses",
                """{"expenses":[{"id":"1","amount":99999999999999999999999999999999999999999999999999999999999999999999999999999999}]}""",
                [
                    "1:33: $.expenses[0].amount: '999999999999999999999999999999999999999999999999999999999999…' is not an amount in kroner: write for instance 12500 or 12500.50.",
                ]
            },
            {
                "year out of range",
                "invoice",
                """{"network":"Oslo","grantYear":9999,"amount":1,"frame":{"frame":1}}""",
                ["1:31: $.grantYear: Expected a whole number from 1 to 9998, found the number 9999."]
            },
            {
                "percent out of range",
                "groups",
                """{"network":"Oslo","groups":[{"members":[{"id":"1","releasePercent":101}]}]}""",
                [
                    "1:68: $.groups[0].members[0].releasePercent: Expected a whole number from 0 to 100, found the number 101.",
                ]
            },
            {
                "fraction without a slash",
                "distribution",
                """{"total":1,"sum":1,"amountsIn":"kroner","unit":1,"lines":[{"code":"1","name":"A","amount":1,"exact":"1.0"}],"ties":[]}""",
                [
                    "1:101: $.lines[0].exact: '1.0' is not a fraction: write numerator and denominator, for instance 1/3 or 3/1.",
                ]
            },
            {
                "fraction over zero",
                "distribution",
                """{"total":1,"sum":1,"amountsIn":"kroner","unit":1,"lines":[{"code":"1","name":"A","amount":1,"exact":"1/0"}],"ties":[]}""",
                [
                    "1:101: $.lines[0].exact: '1/0' is not a fraction: write numerator and denominator, for instance 1/3 or 3/1.",
                ]
            },
            {
                "unit of amounts misspelt",
                "distribution",
                """{"total":1,"sum":1,"amountsIn":"krone","unit":1,"lines":[],"ties":[]}""",
                ["1:32: $.amountsIn: 'krone' is not one of kroner, ore. Did you mean kroner?"]
            },
            {
                "key that does not sum",
                "distribution",
                """{"total":1,"sum":1,"amountsIn":"ore","unit":1,"key":"flat=50%","lines":[],"ties":[]}""",
                ["1:53: $.key: The shares of the key sum to 1/2 (50%), not to 1."]
            },
            {
                "criterion that is none",
                "distribution",
                """{"total":1,"sum":1,"amountsIn":"ore","unit":1,"lines":[{"code":"1","name":"A","amount":1,"exact":"1/1","breakdown":{"a=b":1}}],"ties":[]}""",
                [
                    "1:123: $.lines[0].breakdown['a=b']: 'a=b' is not the code of a criterion: 1 to 100 characters without = , ; \" % and without spaces at the ends.",
                ]
            },
            {
                "unknown network with a near name",
                "groups",
                """{"network":"Vikn","groups":[]}""",
                ["1:12: $.network: 'Vikn' is not a network. Did you mean Viken?"]
            },
            {
                "unknown project number",
                "groups",
                """{"network":"999999","groups":[]}""",
                ["1:12: $.network: '999999' is not a network."]
            },
            {
                "unknown role",
                "groups",
                """{"network":"Oslo","groups":[{"members":[{"id":"1","roles":["contact-persn"]}]}]}""",
                [
                    "1:60: $.groups[0].members[0].roles[0]: 'contact-persn' is not a role; the roles are contact-person, rollout-lead, network-resource. Did you mean contact-person?",
                ]
            },
            {
                "unknown area",
                "groups",
                """{"network":"Oslo","groups":[{"members":[{"id":"1","competences":["procurment"]}]}]}""",
                [
                    "1:66: $.groups[0].members[0].competences[0]: 'procurment' is not a competence area; the areas are welfare-technology, digital-home-follow-up, journal-systems, national-ehealth-solutions, interaction-solutions, project-management, process-management, change-management, procurement, benefits-realisation, service-innovation, implementation, rollout-management. Did you mean procurement?",
                ]
            },
            {
                "unknown kind",
                "expenses",
                """{"expenses":[{"id":"1","amount":1,"kind":"gatherings"}]}""",
                [
                    "1:42: $.expenses[0].kind: 'gatherings' is not a kind of expense; the kinds are staff-release, gathering, travel, software-purchase, software-leasing, equipment-purchase, equipment-leasing, software-development, other. Did you mean gathering?",
                ]
            },
            {
                "unknown capacity",
                "confirmation",
                """{"network":"Oslo","confirmation":{"signerCapacity":"delegat"}}""",
                [
                    "1:52: $.confirmation.signerCapacity: 'delegat' is not one of municipal-director, delegate, other. Did you mean delegate?",
                ]
            },
            {
                "municipality number that is none",
                "confirmation",
                """{"network":"Oslo","confirmation":{"hostMunicipality":"30O1"}}""",
                [
                    "1:54: $.confirmation.hostMunicipality: '30O1' is not a municipality number: expected four digits, and neither the first two nor the last two may be 00.",
                ]
            },
            {
                "blank text",
                "expenses",
                """{"expenses":[{"id":" ","amount":1}]}""",
                ["1:20: $.expenses[0].id: The text is empty."]
            },
            {
                "blank where no form is filled in",
                "groups",
                """{"network":"","groups":[]}""",
                ["1:12: $.network: The text is empty."]
            },
            {
                "half a surrogate pair",
                "expenses",
                """{"expenses":[{"id":"a\ud800b","amount":1}]}""",
                ["1:20: $: The string is not valid Unicode."]
            },
            {
                "half a surrogate pair in a name",
                "expenses",
                """{"expenses":[],"\udc00":1}""",
                ["1:16: $: The string is not valid Unicode."]
            },
            {
                "NUL between values",
                "expenses",
                "{\"expenses\":\0[]}",
                ["1:13: $: Not valid JSON: '0x00' is an invalid start of a value."]
            },
            {
                "NUL in a number",
                "distribution",
                """{"total":"1\u0000","sum":1,"amountsIn":"ore","unit":1,"lines":[],"ties":[]}""",
                ["1:10: $.total: Expected a whole number, found a string."]
            },
            {
                "line break in a string",
                "expenses",
                """
                    {"expenses":[{"id":"a
                    b","amount":1}]}
                    """,
                ["1:22: $: Not valid JSON: '0x0A' is invalid within a JSON string."]
            },
            {
                "direction mark and controls in a name",
                "expenses",
                """{"expenses":[],"\u202Edn\u0007e\u2028":1}""",
                ["1:16: $['�dn�e�']: The property '�dn�e�' is unknown."]
            },
            {
                "direction mark in a value",
                "groups",
                """{"network":"\u202EolsO","groups":[]}""",
                ["1:12: $.network: '�olsO' is not a network."]
            },
            {
                "name longer than a line",
                "expenses",
                """{"expenses":[],"nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn":1}""",
                [
                    "1:16: $['nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn…']: The property 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn…' is unknown.",
                ]
            },
            {
                "letters of two and four bytes before the error",
                "expenses",
                """{"expenses":[{"id":"åå😀","amount":"x"}]}""",
                ["1:35: $.expenses[0].amount: 'x' is not an amount in kroner: write for instance 12500 or 12500.50."]
            },
            {
                "several errors in the order of the document",
                "invoice",
                """
                    {
                      "network": "Vikn",
                      "amout": 1,
                      "isMarked": 1,
                      "expenses": [ { "id": "1", "kind": "travl", "amount": "1,5" } ],
                      "frame": { "frame": 1, "frame": 2, "invoiced": {} }
                    }
                    """,
                [
                    "1:1: $: The property 'grantYear' is missing.",
                    "1:1: $: The property 'amount' is missing.",
                    "2:14: $.network: 'Vikn' is not a network. Did you mean Viken?",
                    "3:3: $.amout: The property 'amout' is unknown. Did you mean amount?",
                    "4:15: $.isMarked: Expected true or false, found the number 1.",
                    "5:38: $.expenses[0].kind: 'travl' is not a kind of expense; the kinds are staff-release, gathering, travel, software-purchase, software-leasing, equipment-purchase, equipment-leasing, software-development, other. Did you mean travel?",
                    "5:57: $.expenses[0].amount: '1,5' is not an amount in kroner: write for instance 12500 or 12500.50.",
                    "6:26: $.frame.frame: The property 'frame' stands twice.",
                    "6:50: $.frame.invoiced: Expected an amount in kroner, found an object.",
                ]
            },
            {
                "two members with an id",
                "groups",
                """{"network":"Oslo","groups":[{"members":[{"id":"1"},{"id":"1"}]}]}""",
                ["1:40: $.groups[0].members: Two members of the group have the same id."]
            },
            {
                "several refusals",
                "expenses",
                """
                    {"expenses":[
                    {"id":"1","amount":-1},
                    {"id":"2","amount":1,"kind":"travel","release":{}}],
                    "repayment":{"paidOut":1,"misused":2}}
                    """,
                [
                    "2:20: $.expenses[0].amount: An expense cannot be less than zero unless it is a credit note: -1 kr.",
                    "3:48: $.expenses[1].release: Only staff release has facts of a release; the expense is travel.",
                    "4:36: $.repayment.misused: The amount must lie from zero to what was paid out (1 kr): 2 kr.",
                ]
            },
            {
                "expense twice",
                "expenses",
                """{"expenses":[{"id":"1","amount":1},{"id":"1","amount":1}]}""",
                ["1:13: $.expenses: expenses[1].id is that of an earlier expense."]
            },
            {
                "before without a group after",
                "groups",
                """
                    {"network":"Oslo","groups":[],
                    "before":{}}
                    """,
                ["2:10: $.before: 'before' goes with exactly one group."]
            },
            {
                "received before its date",
                "invoice",
                """
                    {"network":"Oslo","grantYear":2024,"amount":1,"frame":{"frame":1},"datedOn":"2024-12-31",
                    "receivedOn":"2024-12-30"}
                    """,
                ["2:14: $.receivedOn: An invoice cannot be received before the date it bears."]
            },
            {
                "amounts that are too large together",
                "expenses",
                """{"expenses":[{"id":"1","amount":9223372036854775807},{"id":"2","amount":1}]}""",
                ["1:13: $.expenses: The amounts are too large."]
            },
            {
                "key whose shares do not sum",
                "key",
                """{"parts":[{"criterion":"flat","share":"60%"}]}""",
                ["1:10: $.parts: The shares of the key sum to 3/5 (60%), not to 1."]
            },
            {
                "criterion twice in a key",
                "key",
                """{"parts":[{"criterion":"flat","share":"1/2"},{"criterion":"flat","share":"1/2"}]}""",
                ["1:10: $.parts: The criterion 'flat' stands twice in the key."]
            },
            {
                "recipient twice in a basis",
                "basis",
                """{"source":"s","lines":[{"code":"1","name":"A","values":{}},{"code":"1","name":"B","values":{}}]}""",
                ["1:23: $.lines: The code '1' stands twice in the basis."]
            },
        };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Read_BrokenDocument_SaysWhatAndWhere(string name, string kind, string json, string[] errors)
    {
        Assert.Equal([name, .. errors], [name, .. Errors(kind, Utf8(json))]);
    }

    [Fact]
    public void Read_ByteOrderMark_IsAcceptedAndNotCounted()
    {
        byte[] mark = [0xEF, 0xBB, 0xBF];

        Assert.Equal(
            JsonKey.Read(Utf8("""{"parts":[{"criterion":"flat","share":"1"}]}""")),
            JsonKey.Read([.. mark, .. Utf8("""{"parts":[{"criterion":"flat","share":"1"}]}""")])
        );
        Assert.Equal(
            ["1:10: $.parts: Expected an array, found the number 1."],
            Errors("key", [.. mark, .. Utf8("""{"parts":1}""")])
        );
    }

    [Fact]
    public void Read_Utf16_IsNamed()
    {
        const string Told = "1:1: $: The document is UTF-16: save it as UTF-8.";
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            Assert.Equal([Told], Errors("key", [.. encoding.GetPreamble(), .. encoding.GetBytes("{}")]));
        }
    }

    [Fact]
    public void Read_InvalidUtf8_SaysWhere() =>
        Assert.Equal(
            ["2:13: $: The document is not valid UTF-8."],
            Errors("key", [.. Utf8("{\n  \"name\": \"Æ"), 0xE6, .. Utf8("\"}")])
        );

    [Fact]
    public void Read_DepthOf64_IsReadAndOneMoreIsNot()
    {
        Assert.Equal(["1:1: $: Expected an object, found an array."], Errors("key", Nested(64)));
        Assert.StartsWith(
            "1:65: $: Not valid JSON: The maximum configured depth of 64 has been exceeded.",
            Errors("key", Nested(65)).Single(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Read_SizeOf16MiB_IsReadAndOneByteMoreIsNot()
    {
        const int Longest = 16 * 1024 * 1024;

        Assert.Equal(["1:1: $: Expected an object, found an array."], Errors("key", Blank(Longest)));
        Assert.Equal(["1:1: $: The document is larger than 16 MiB."], Errors("key", Blank(Longest + 1)));
    }

    private static byte[] Nested(int depth) => Utf8(new string('[', depth) + new string(']', depth));

    private static byte[] Blank(int length) => Utf8("[]" + new string(' ', length - 2));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string[] Errors(string kind, byte[] utf8) =>
        [
            .. Assert
                .Throws<InvalidJsonException>(() => DocumentKinds.Read(kind, utf8))
                .Errors.Select(error => error.ToString()),
        ];
}
