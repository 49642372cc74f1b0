using System.Text.RegularExpressions;

namespace EHelse.Domain.Tests.Conventions;

/// <summary>The table of <c>docs/proof/README.md</c>: what is proved, the code that does it and the test that tries it are all there.</summary>
public sealed partial class ProofTests
{
    private static readonly string Page = File.ReadAllText(Repository.At("docs", "proof", "README.md"));
    private static readonly IReadOnlyList<Match> Rows = Row().Matches(Page);

    private static readonly IReadOnlyList<string> Results =
    [
        .. Repository
            .Files("docs/proof", "*.dfy")
            .SelectMany(file => Result().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["lemma"].Value),
    ];

    [Fact]
    public void Table_OfTheProof_HasExactlyTheLemmasMarkedAsResults()
    {
        Assert.NotEmpty(Results);
        Assert.Equal(
            Results.Order(StringComparer.Ordinal),
            Rows.Select(row => row.Groups["lemma"].Value).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Table_OfTheProof_NamesCodeThatIsThere() =>
        Violations.None(
            from row in Rows
            let file = Repository.At("src", "EHelse.Domain", "Allocation", row.Groups["file"].Value)
            where !File.Exists(file) || !Declares(File.ReadAllText(file), row.Groups["member"].Value)
            select row.Value
        );

    [Fact]
    public void Table_OfTheProof_NamesTestsThatAreThere() =>
        Violations.None(
            from row in Rows
            let type = typeof(ProofTests).Assembly.GetType(
                "EHelse.Domain.Tests.Allocation." + row.Groups["class"].Value
            )
            where type?.GetMethod(row.Groups["test"].Value)?.IsDefined(typeof(FactAttribute), inherit: true) is not true
            select row.Value
        );

    [Fact]
    public void Page_OfTheProof_LinksEveryFile() =>
        Violations.None(
            Repository
                .Files("docs/proof", "*.dfy")
                .Select(file => Path.GetFileName(file)!)
                .Where(file => !Page.Contains($"]({file})", StringComparison.Ordinal))
        );

    // A member's name stands after its type or modifier, and before what a declaration goes on with.
    private static bool Declares(string code, string member) =>
        Regex.IsMatch(
            code,
            $@"^ *(public|internal|private)\b[^=;\n]*\b{member}\b *(\(|\{{|=>|;)",
            RegexOptions.Multiline | RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(10)
        );

    [GeneratedRegex(
        @"^\| `(?<lemma>\w+)` \| [^|]+ \| `(?<file>[\w/.]+\.cs)` `(?<member>\w+)` \| `(?<class>\w+)\.(?<test>\w+)` \|$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Row();

    [GeneratedRegex(@"\{:result\} (?<lemma>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Result();
}
