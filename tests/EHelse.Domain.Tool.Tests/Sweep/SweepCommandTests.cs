using System.Text;
using System.Text.Json;

namespace EHelse.Domain.Tool.Tests.Sweep;

public sealed class SweepCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Sweep_Grid_ShowsWhatEachKeyMovesAndWho()
    {
        var run = ToolRun.Of("sweep", "--grid", "flat=40%..80%,municipalities,population", "--step", "20%");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var lines = run.Output.Split('\n');
        Assert.Equal(
            "36,683,801 kr distributed anew, against flat=60%,municipalities=20%,population=20% (largest remainder).",
            lines[0]
        );
        Assert.Equal(
            "flat=40%,municipalities=0%,population=60%   3,318,649  Viken       +1,750,312  +36.60  Nordland      −866,922  −27.39",
            lines[4]
        );
        Assert.Equal("flat=60%,municipalities=20%,population=20%          0", lines[9]);
        Assert.Equal(3 + 1 + 9 + 1, lines.Length);
    }

    [Fact]
    public void Sweep_FewKeys_ShowsEveryRecipientOfEach()
    {
        var run = ToolRun.With(
            "# another key\r\n\r\nflat=50%,municipalities=25%,population=25%\n",
            "sweep",
            "--keys",
            "-",
            "--lang",
            "nb"
        );

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var lines = run.Output.Split('\n').Select(line => line.Replace('\u00A0', ' ')).ToArray();
        Assert.Equal("flat=50%,municipalities=25%,population=25%", lines[3]);
        Assert.Equal("Viken                  4 781 743   5 143 456  +361 713  +7,56", lines[15]);
        Assert.Equal("Sum                   36 683 801  36 683 801         0", lines[16]);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("nb")]
    public void Sweep_OnATerminalOf80_StaysWithinIt(string language)
    {
        var run = ToolRun.OnTerminal(80, "sweep", "--grid", "flat=40%..80%,population", "--lang", language);

        Assert.All(
            run.Output.Replace("\e[1m", "").Replace("\e[0m", "").Split('\n'),
            line => Assert.True(line.Length <= 80, line)
        );
    }

    [Fact]
    public void Sweep_Json_HasOneLineForEachKeyAndSumsHold()
    {
        var output = ToolRun.Of("sweep", "--grid", "flat,municipalities,population", "--format", "json").Output;

        using var json = JsonDocument.Parse(output);
        var points = json.RootElement.GetProperty("points").EnumerateArray().ToArray();
        Assert.Equal(231, points.Length);
        Assert.Equal(231 + 2, output.TrimEnd('\n').Split('\n').Length);
        Assert.All(
            points,
            point =>
            {
                Assert.Equal(36_683_801, Sum(point, "amounts"));
                Assert.Equal(0, Sum(point, "changes"));
                Assert.Equal(11, point.GetProperty("changesInPercent").GetArrayLength());
            }
        );
    }

    [Fact]
    public void Sweep_Csv_HasARowForEachKeyAndRecipient()
    {
        var lines = ToolRun
            .Of("sweep", "--grid", "flat=60%,municipalities,population", "--format", "csv")
            .Output.Split('\n');

        Assert.Equal(
            "key,share.flat,share.municipalities,share.population,code,name,amount,baseline,change,percent",
            lines[0]
        );
        Assert.Equal(
            "\"flat=60%,municipalities=0%,population=40%\",60%,0%,40%,103972,Agder,2846548,2937520,-90972,-3.10",
            lines[1]
        );
        Assert.Equal(1 + (9 * 11) + 1, lines.Length);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public void Sweep_ForPrograms_DoesNotDependOnLanguage(string format) =>
        Assert.Equal(
            ToolRun.Of("sweep", "--grid", "flat,population", "--format", format),
            ToolRun.Of("sweep", "--grid", "flat,population", "--format", format, "--lang", "nb")
        );

    [Fact]
    public void Sweep_OptionsOfADistribution_HoldForEveryKey()
    {
        using var json = JsonDocument.Parse(
            ToolRun
                .Of([
                    "sweep",
                    "--grid",
                    "flat,population",
                    "--step",
                    "25%",
                    "--format",
                    "json",
                    "--total",
                    "5000000",
                    "--unit",
                    "1000",
                    "--min",
                    "300000",
                    "--method",
                    "webster",
                    "--baseline",
                    "flat=1",
                ])
                .Output
        );

        Assert.Equal("webster", json.RootElement.GetProperty("method").GetString());
        Assert.Equal("flat=100%", json.RootElement.GetProperty("baseline").GetProperty("key").GetString());
        Assert.All(
            json.RootElement.GetProperty("points").EnumerateArray().ToArray(),
            point =>
            {
                Assert.Equal(5_000_000, Sum(point, "amounts"));
                Assert.All(
                    point.GetProperty("amounts").EnumerateArray().Select(amount => amount.GetInt64()).ToArray(),
                    amount => Assert.True(amount >= 300_000 && amount % 1_000 == 0)
                );
            }
        );
    }

    [Fact]
    public void Sweep_BasisOfTheUser_TakesABaselineOfItsCriteria()
    {
        var basis = At("basis.csv", "code,name,beds\n1,=cmd,3\n2,Bø,1\n");
        var run = ToolRun.Of([
            "sweep",
            "--basis",
            basis,
            "--total",
            "100",
            "--baseline",
            "beds=1",
            "--grid",
            "flat,beds",
            "--step",
            "50%",
            "--format",
            "csv",
        ]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            [
                "key,share.flat,share.beds,code,name,amount,baseline,change,percent",
                "\"flat=0%,beds=100%\",0%,100%,1,'=cmd,75,75,0,0.00",
                "\"flat=0%,beds=100%\",0%,100%,2,Bø,25,25,0,0.00",
                "\"flat=50%,beds=50%\",50%,50%,1,'=cmd,63,75,-12,-16.00",
            ],
            run.Output.Split('\n').Take(4)
        );
    }

    [Fact]
    public void Sweep_BadLines_AreAllTold()
    {
        var file = At("keys.txt", "flat=50%\n\n# flat=2\nbeds=100%\nflat=1\n x \n");
        var run = ToolRun.Of("sweep", "--keys", file, "--format", "csv");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            [
                $"ehelse: {file}:1: The shares of the key sum to 1/2 (50%), not to 1.",
                $"ehelse: {file}:4: The basis has no values for 'beds'; it has flat, municipalities, population.",
                $"ehelse: {file}:6: Part 1 of the key, 'x', is not criterion=share, for instance flat=60%.",
                "",
            ],
            run.Errors.Split('\n')
        );
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("iso-8859-1")]
    public void Sweep_KeysInAnotherEncoding_SaysSo(string encoding)
    {
        var file = Path.Combine(folder, "keys.txt");
        File.WriteAllText(file, "# fø\nflat=1\n", Encoding.GetEncoding(encoding));

        Assert.Equal(
            new ToolRun(2, "", $"ehelse: {file}: the file is not UTF-8: save it as that.\n"),
            ToolRun.Of("sweep", "--keys", file)
        );
    }

    [Theory]
    [InlineData(100, 100)]
    [InlineData(101, 101)]
    public void Sweep_ManyBadLines_AreCountedAfterTheHundredth(int bad, int told)
    {
        var run = ToolRun.With(string.Concat(Enumerable.Repeat("x\n", bad)), "sweep", "--keys", "-");

        Assert.Equal(told + 1, run.Errors.Split('\n').Length);
        Assert.Equal(
            bad > 100,
            run.Errors.EndsWith("ehelse: -:100: and 1 more errors after this one.\n", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("sweep needs either --grid or --keys.", "")]
    [InlineData("sweep needs either --grid or --keys.", "--grid flat --keys x")]
    [InlineData("--step needs --grid.", "--keys x --step 5%")]
    [InlineData("--step: '5 %' is not a share", "--grid flat --step", "5 %")]
    [InlineData("--step: the step must be above zero.", "--grid flat --step 0")]
    [InlineData("--grid: The highest shares of the grid sum to 30%", "--grid flat=10%..30%")]
    [InlineData("--grid: The basis has no values for 'beds'", "--grid flat,beds")]
    [InlineData("--baseline: The shares of the key sum to 9/10", "--grid flat --baseline flat=90%")]
    [InlineData(
        "1326 keys are too many for a table, which takes 1000",
        "--grid flat,municipalities,population --step 2%"
    )]
    [InlineData("'--key' is not an option", "--grid flat --key flat=1")]
    [InlineData("nowhere.txt: does not exist.", "--keys nowhere.txt")]
    [InlineData("-: no keys.", "--keys -")]
    [InlineData("x/y.csv: cannot be written: the directory does not exist.", "--grid flat -o x/y.csv")]
    [InlineData("/: cannot be written: it is a directory.", "--grid flat -o /")]
    [InlineData("'yaml' is not table, csv or json", "--grid flat --format yaml")]
    public void Sweep_WrongUsage_SaysWhat(string error, string options, string? last = null)
    {
        var run = ToolRun.Of([
            "sweep",
            .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            .. last is null ? [] : new[] { last },
        ]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(error, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("csv")]
    [InlineData("json")]
    public void Sweep_ToAFile_WritesThereWhatItWouldPrint(string format)
    {
        var file = Path.Combine(folder, "sweep.out");
        string[] command = ["sweep", "--grid", "flat,population", "--format", format];

        Assert.Equal(new ToolRun(0, "", ""), ToolRun.Of([.. command, "-o", file]));
        Assert.Equal(ToolRun.Of(command).Output, File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFiles(folder));
    }

    // Without a flat share those without beds get nothing, and the others at most 20 of the 100.
    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    public void Sweep_KeyThatCannotBeDistributed_IsNamedAndLeavesTheFile(string format)
    {
        var basis = At("basis.csv", "code,name,beds\n1,A,3\n2,B,0\n3,C,0\n4,D,0\n5,E,0\n");
        var file = At("sweep.out", "what was there");
        var run = ToolRun.Of([
            "sweep",
            "--basis",
            basis,
            "--total",
            "100",
            "--max",
            "20",
            "--baseline",
            "flat=1",
            "-o",
            file,
            "--grid",
            "beds,flat",
            "--step",
            "50%",
            "--format",
            format,
        ]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("ehelse: beds=100%,flat=0%: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal("what was there", File.ReadAllText(file));
        Assert.Equal(2, Directory.GetFiles(folder).Length);
    }

    [Fact]
    public void Sweep_LongRun_ShowsProgressOnATerminalOnly()
    {
        string[] command = ["sweep", "--grid", "flat,municipalities,population", "--format", "csv"];

        Assert.Equal("", ToolRun.Of(command).Errors);
        var errors = ToolRun.WithProgress(command).Errors;
        Assert.Contains("\r50 %", errors, StringComparison.Ordinal);
        Assert.EndsWith("\r     \r", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Sweep_ReaderThatHasSeenEnough_EndsALongRun()
    {
        using var closed = new ClosedAfter(100_000);
        var (exitCode, errors) = ToolRun.To(
            closed,
            ["sweep", "--grid", "flat,municipalities,population", "--step", "1/1000000", "--format", "csv"]
        );

        Assert.Equal((0, ""), (exitCode, errors));
    }

    private string At(string name, string content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    private static long Sum(JsonElement point, string array) =>
        point.GetProperty(array).EnumerateArray().Sum(amount => amount.GetInt64());

    // A pipe whose reader goes away after so many bytes.
    private sealed class ClosedAfter(long most) : MemoryStream
    {
        private long taken;

        public override void Write(byte[] buffer, int offset, int count) => Take(count);

        public override void Write(ReadOnlySpan<byte> buffer) => Take(buffer.Length);

        private void Take(int count)
        {
            taken += count;
            if (taken > most)
            {
                throw new IOException("Broken pipe", 32);
            }
        }
    }
}
