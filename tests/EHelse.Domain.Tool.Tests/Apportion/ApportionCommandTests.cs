using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using FsCheck.Fluent;

namespace EHelse.Domain.Tool.Tests.Apportion;

public sealed class ApportionCommandTests
{
    // Published examples; the divisor methods and the tie rule have their own in the library's tests.
    [Theory]
    // Largest remainder with Hare's quota, as textbooks show it.
    [InlineData("""{"total":10,"weights":[47000,16000,15900,12000,6000,3100]}""", "5 2 1 1 1 0")]
    // The Alabama paradox: the two of 500 lose a seat when there is one more to give.
    [InlineData("""{"total":25,"weights":[1500,1500,900,500,500,200]}""", "7 7 4 3 3 1")]
    [InlineData("""{"total":26,"weights":[1500,1500,900,500,500,200]}""", "8 8 5 2 2 1")]
    // D'Hondt and Sainte-Laguë on the same votes.
    [InlineData("""{"total":8,"weights":[100000,80000,30000,20000],"method":"jefferson"}""", "4 3 1 0")]
    [InlineData("""{"total":8,"weights":[100000,80000,30000,20000],"method":"webster"}""", "3 3 1 1")]
    [InlineData("""{"total":7,"weights":[340000,280000,160000,60000],"method":"jefferson"}""", "3 3 1 0")]
    // The House of Representatives by the census of 1790: Hamilton's bill of 120 seats, and Jefferson's of 105 that became law.
    [InlineData(
        """{"total":120,"weights":[236841,55540,70835,68705,278514,475327,141822,179570,331589,353523,432879,68446,206236,85533,630560]}""",
        "8 2 2 2 9 16 5 6 11 12 14 2 7 3 21"
    )]
    [InlineData(
        """{"total":105,"weights":[236841,55540,70835,68705,278514,475327,141822,179570,331589,353523,432879,68446,206236,85533,630560],"method":"jefferson"}""",
        "7 1 2 2 8 14 4 5 10 10 13 2 6 2 19"
    )]
    // Money libraries: 100 cents on three, and 5 cents on 3 : 7.
    [InlineData("""{"total":100,"weights":[1,1,1]}""", "34 33 33")]
    [InlineData("""{"total":5,"weights":["3","7"]}""", "1 4")]
    [InlineData("""{"total":"9223372036854775807","weights":["9223372036854775807","1"]}""", "9223372036854775806 1")]
    [InlineData("""{"total":"9223372036854775807","weights":[1,1]}""", "4611686018427387904 4611686018427387903")]
    public void Apportion_PublishedExample_Agrees(string request, string amounts)
    {
        var answer = JsonDocument.Parse(Answer(request)).RootElement;

        Assert.Equal(
            amounts,
            string.Join(' ', answer.GetProperty("amounts").EnumerateArray().Select(amount => amount.GetString()))
        );
    }

    // Apportionment populations and seats of the 50 states by the census of 2020, in alphabetical order.
    private static readonly (int Population, int Seats)[] House2020 =
    [
        (5030053, 7),
        (736081, 1),
        (7158923, 9),
        (3013756, 4),
        (39576757, 52),
        (5782171, 8),
        (3608298, 5),
        (990837, 1),
        (21570527, 28),
        (10725274, 14),
        (1460137, 2),
        (1841377, 2),
        (12822739, 17),
        (6790280, 9),
        (3192406, 4),
        (2940865, 4),
        (4509342, 6),
        (4661468, 6),
        (1363582, 2),
        (6185278, 8),
        (7033469, 9),
        (10084442, 13),
        (5709752, 8),
        (2963914, 4),
        (6160281, 8),
        (1085407, 2),
        (1963333, 3),
        (3108462, 4),
        (1379089, 2),
        (9294493, 12),
        (2120220, 3),
        (20215751, 26),
        (10453948, 14),
        (779702, 1),
        (11808848, 15),
        (3963516, 5),
        (4241500, 6),
        (13011844, 17),
        (1098163, 2),
        (5124712, 7),
        (887770, 1),
        (6916897, 9),
        (29183290, 38),
        (3275252, 4),
        (643503, 1),
        (8654542, 11),
        (7715946, 10),
        (1795045, 2),
        (5897473, 8),
        (577719, 1),
    ];

    [Fact]
    public void Apportion_HouseOf2020_Agrees() =>
        Assert.Equal(
            string.Join(',', House2020.Select(state => $"\"{state.Seats}\"")),
            Between(Answer(HouseRequest(House2020.Select(state => state.Population))), "[", "]")
        );

    [Fact]
    public void Apportion_HouseOf2020With89MoreInNewYork_TakesTheLastSeatFromMinnesota()
    {
        var (minnesota, newYork) = (22, 31);
        var populations = House2020.Select((state, place) => state.Population + (place == newYork ? 89 : 0));

        var seats = Between(Answer(HouseRequest(populations)), "[", "]").Split(',');

        Assert.Equal(("\"27\"", "\"7\""), (seats[newYork], seats[minnesota]));
    }

    [Theory]
    [InlineData("""{"total":1,"weights":[1,1,1]}""", """{"amounts":["1","0","0"],"tied":[[0,1,2]]}""")]
    // The remainders of 3/2 and 1/2 are equal: the larger weight goes first.
    [InlineData("""{"total":2,"weights":[1,3]}""", """{"amounts":["0","2"],"tied":[[0,1]]}""")]
    [InlineData("""{"total":2,"weights":["1/2","3/2"]}""", """{"amounts":["0","2"],"tied":[[0,1]]}""")]
    [InlineData("""{"total":3,"weights":[1,1,1]}""", """{"amounts":["1","1","1"],"tied":[]}""")]
    [InlineData("""{"total":0,"weights":[1,0]}""", """{"amounts":["0","0"],"tied":[]}""")]
    [InlineData("""{"total":-5,"weights":[3,7]}""", """{"amounts":["-1","-4"],"tied":[[0,1]]}""")]
    [InlineData("""{"total":10,"weights":[1,1],"min":[7,null]}""", """{"amounts":["7","3"],"tied":[]}""")]
    [InlineData("""{"total":10,"weights":[9,1],"max":6}""", """{"amounts":["6","4"],"tied":[]}""")]
    public void Apportion_TiesAndBounds_FollowTheRule(string request, string answer) =>
        Assert.Equal(answer, Answer(request));

    [Fact]
    public void Apportion_BlankLinesAndMark_AreSkipped()
    {
        var run = ToolRun.With(
            "\uFEFF\n{\"total\":1,\"weights\":[1]}\r\n \t\r\n\n{\"total\":2,\"weights\":[1]}",
            "apportion",
            "--jsonl",
            "-"
        );

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("{\"amounts\":[\"1\"],\"tied\":[]}\n{\"amounts\":[\"2\"],\"tied\":[]}\n", run.Output);
    }

    [Fact]
    public void Apportion_NoRequest_AnswersNothing() =>
        Assert.Equal(new ToolRun(0, "", ""), ToolRun.With("", "apportion", "--jsonl"));

    [Theory]
    [InlineData("{", "line 2, column 2: not valid JSON")]
    [InlineData(
        """{"total":1,"wieghts":[1]}""",
        "line 2, column 12: the property 'wieghts' is unknown. Did you mean weights?"
    )]
    [InlineData("""{"total":1,"weights":[0]}""", "line 2: The weights sum to zero")]
    [InlineData("""{"total":1,"weights":[]}""", "line 2: There are no weights")]
    [InlineData("""{"total":1,"weights":[-1,2]}""", "line 2: Weight 0 (counted from 0) is negative.")]
    [InlineData("""{"total":1,"weights":[1,1],"min":1}""", "line 2: The minimums sum to 2, more than the total 1.")]
    [InlineData(
        """{"total":1,"weights":[1,1],"min":[0]}""",
        "line 2: 1 limit for 2 weights: there must be one for each."
    )]
    [InlineData("""{"tables":[[1]]}""", "line 2, column 2: the property 'tables' is unknown. Did you mean table?")]
    [InlineData("""{"total":1,"table":[[1]]}""", "line 2, column 12: the property 'table' does not go with 'total'.")]
    [InlineData("""{"table":[[1]],"total":1}""", "line 2, column 16: the property 'total' does not go with 'table'.")]
    [InlineData("""{"table":[[1,2],[3]]}""", "line 2: Row 1 (counted from 0) has 1 values; the first has 2.")]
    [InlineData("""{"table":[[1]],"rowTotals":[1,2]}""", "line 2: There are 2 totals for 1 rows.")]
    [InlineData("""{"table":[]}""", "line 2: The table has no rows.")]
    public void Apportion_LineInError_IsAnsweredAndTheRestGoesOn(string line, string error)
    {
        var run = ToolRun.With($"\n{line}\n{{\"total\":1,\"weights\":[1]}}\n", "apportion", "--jsonl");

        var answers = run.Output.Split('\n');
        Assert.Contains(
            error,
            JsonDocument.Parse(answers[0]).RootElement.GetProperty("error").GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal("{\"amounts\":[\"1\"],\"tied\":[]}", answers[1]);
        Assert.Equal((2, "ehelse: 1 of 2 requests were in error.\n"), (run.ExitCode, run.Errors));
    }

    [Fact]
    public void Apportion_Table_IsRoundedBetweenOtherRequests()
    {
        var run = ToolRun.With(
            """
            {"total":1,"weights":[1]}
            {"table":[["1/3","2/3"],["2/3","1/3"]],"rowTotals":[1,1]}
            """,
            "apportion",
            "--jsonl"
        );

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            """
            {"amounts":["1"],"tied":[]}
            {"cells":[["0","1"],["1","0"]],"rowTotals":["1","1"],"columnTotals":["1","1"],"total":"2"}

            """.ReplaceLineEndings("\n"),
            run.Output
        );
    }

    [Fact]
    public void Apportion_TableThatDoesNotExist_IsAnsweredWithAWitness()
    {
        var run = ToolRun.With(
            """{"table":[["1/2",0],["1/2",0],[0,"1/2"],[0,"1/2"]],"rowTotals":[1,1,0,0],"columnTotals":[1,1]}""",
            "apportion",
            "--jsonl"
        );

        Assert.Equal((2, "ehelse: 1 of 1 requests were in error.\n"), (run.ExitCode, run.Errors));
        Assert.StartsWith("{\"error\":\"line 1: Rows 0, 1 must sum to 2,", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            ""","witness":{"of":"rows","rows":[0,1],"columns":[0],"needed":"2","possible":"1"}}""" + "\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Apportion_ErrorInNorwegian_LeavesTheAnswersInEnglish()
    {
        var run = ToolRun.With("{\n", "apportion", "--jsonl", "--lang", "nb");

        Assert.Contains("not valid JSON", run.Output, StringComparison.Ordinal);
        Assert.Equal("ehelse: 1 av 1 forespørsler hadde feil.\n", run.Errors);
    }

    [Fact]
    public void Apportion_BytesThatAreNotText_AreAnswered() =>
        Assert.Contains(
            "line 1, column 3: not valid UTF-8.",
            ToolRun.With([.. "å "u8, 0xFF, .. "\n"u8], "apportion", "--jsonl").Output,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Apportion_LineAroundTheLimit_IsReadOrSkipped(int beyond, bool isTooLong)
    {
        const int Limit = 16 * 1024 * 1024;
        const string Request = """{"total":1,"weights":[1]}""";
        var line = Request + new string(' ', Limit + beyond - Request.Length);

        var run = ToolRun.With(line + "\n" + Request, "apportion", "--jsonl");

        Assert.Equal(
            isTooLong,
            run.Output.StartsWith("{\"error\":\"line 1: longer than 16 MiB.\"}\n", StringComparison.Ordinal)
        );
        Assert.EndsWith("\n{\"amounts\":[\"1\"],\"tied\":[]}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Apportion_InputInPieces_GivesTheSameAnswers()
    {
        var input = string.Concat(
            Enumerable.Range(0, 2_000).Select(total => $"{{\"total\":{total},\"weights\":[1,2,\"3\"]}}\n")
        );

        Assert.Equal(
            ToolRun.With(input, "apportion", "--jsonl"),
            ToolRun.With(new DripStream(Encoding.UTF8.GetBytes(input)), "apportion", "--jsonl")
        );
    }

    [Fact]
    public void Apportion_AnyRequests_AreAnsweredLineForLine() =>
        Properties.Hold(
            (
                from weights in Gen.Choose(0, 1_000).NonEmptyListOf().NonEmptyListOf()
                from totals in Gen.Choose(-100_000, 100_000).ListOf(weights.Count)
                select (weights, totals)
            ).ToArbitrary(),
            requests =>
            {
                var input = string.Concat(
                    requests.weights.Zip(
                        requests.totals,
                        (weights, total) =>
                            FormattableString.Invariant(
                                $"{{\"total\":{total},\"weights\":[{string.Join(',', weights)},1]}}\n"
                            )
                    )
                );
                var answers = ToolRun.With(input, "apportion", "--jsonl").Output.Split('\n');
                Assert.Equal(requests.totals.Count + 1, answers.Length);
                Assert.All(
                    requests.totals.Select((total, line) => (total, line)),
                    request => Assert.Equal(request.total, Sum(answers[request.line]))
                );
            }
        );

    [Fact]
    public void Apportion_File_IsReadLikeStandardInput()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, """{"total":1,"weights":[1]}""");

            Assert.Equal("{\"amounts\":[\"1\"],\"tied\":[]}\n", ToolRun.Of("apportion", "--jsonl", file).Output);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Apportion_WithoutJsonl_SaysSo() =>
        Assert.Equal(new ToolRun(2, "", "ehelse: apportion needs --jsonl.\n"), ToolRun.Of("apportion"));

    private static string Answer(string request)
    {
        var run = ToolRun.With(request + "\n", "apportion", "--jsonl");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return run.Output.TrimEnd('\n');
    }

    private static string HouseRequest(IEnumerable<int> populations) =>
        $$"""{"total":435,"weights":[{{string.Join(',', populations)}}],"method":"huntington-hill"}""";

    private static string Between(string text, string from, string to)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal) + from.Length;
        return text[start..text.IndexOf(to, start, StringComparison.Ordinal)];
    }

    private static BigInteger Sum(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        return json
            .RootElement.GetProperty("amounts")
            .EnumerateArray()
            .Aggregate(
                BigInteger.Zero,
                (sum, amount) => sum + BigInteger.Parse(amount.GetString()!, CultureInfo.InvariantCulture)
            );
    }

    /// <summary>Gives one to seven bytes at a time, as a slow pipe would.</summary>
    private sealed class DripStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            base.Read(buffer, offset, Math.Min(count, 1 + (int)(Position % 7)));
    }
}
