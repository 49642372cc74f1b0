using System.Text;
using System.Text.Json;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tool.Tests.Rules;

public sealed class SourcesCommandTests
{
    [Fact]
    public void Verify_TextWithoutTheClauses_NamesThemAllAndAnswers1()
    {
        var run = Verify("Another text."u8.ToArray(), "--document", "agreement-hod-ks", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("agreement-hod-ks", json.RootElement.GetProperty("document").GetString());
        Assert.Equal(0, json.RootElement.GetProperty("found").GetInt32());
        Assert.Equal(
            ClauseRegister.CooperationAgreement.Select(clause => clause.Citation.Fingerprint!.ToString()),
            json.RootElement.GetProperty("missing")
                .EnumerateArray()
                .Select(clause => clause.GetProperty("citation").GetProperty("fingerprint").GetString())
        );
    }

    [Theory]
    [InlineData("table 1", "–")]
    [InlineData("competence, bullet 1", "GROUP-02")]
    [InlineData("paragraph 1, sentence 3", "INV-07, INV-08")]
    public void Verify_MissingClause_NamesTheRulesThatRestOnIt(string locator, string rules) =>
        Assert.Contains(
            Verify("Another text."u8.ToArray(), "--document", "letter-2024").Output.Split('\n'),
            line =>
                line.Contains($", {locator}: ", StringComparison.Ordinal)
                && line.EndsWith($" Rules: {rules}", StringComparison.Ordinal)
        );

    [Fact]
    public void Verify_NotUtf8_IsRefused() =>
        Assert.EndsWith("is not valid UTF-8.\n", Verify([0xE6, 0x20], "--lang", "en").Errors, StringComparison.Ordinal);

    [Fact]
    public void Verify_LongerThanALetterMayBe_IsRefused() =>
        Assert.EndsWith(
            "has more than 200,000 characters.\n",
            Verify(Encoding.ASCII.GetBytes(new string('a', 200_001))).Errors,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("ehelse: write sources verify FILE.\n", "sources")]
    [InlineData("ehelse: write sources verify FILE.\n", "sources", "check", "letter.txt")]
    [InlineData("ehelse: letter.txt: does not exist.\n", "sources", "verify", "letter.txt")]
    [InlineData(
        "ehelse: --document: 'letter-2042' is not a known document. Did you mean letter-2024?\n",
        "sources",
        "verify",
        "letter.txt",
        "--document",
        "letter-2042"
    )]
    [InlineData(
        "ehelse: --format: 'csv' is not table or json.\n",
        "sources",
        "verify",
        "letter.txt",
        "--format",
        "csv"
    )]
    public void Verify_WrongUsage_IsRefused(string error, params string[] args)
    {
        var run = ToolRun.Of(args);
        Assert.Equal((2, "", error), (run.ExitCode, run.Output, run.Errors));
    }

    private static ToolRun Verify(byte[] text, params string[] options)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, text);
            return ToolRun.Of(["sources", "verify", file, .. options]);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
