using System.Reflection;
using EHelse.Domain.Letters;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Conventions;

/// <summary>Every rule that binds is tested for each answer, by tests that bear its code.</summary>
public sealed class RuleTestsTests
{
    /// <summary>The rules that can always answer, and why.</summary>
    private static readonly Dictionary<string, string> NeverUndetermined = new(StringComparer.Ordinal)
    {
        ["ALLOC-01"] = "A published table has its lines and its total.",
    };

    [Fact]
    public void Musts_OfTheCatalogue_HaveTestsOfEachAnswer()
    {
        var tests = typeof(RuleTestsTests)
            .Assembly.GetTypes()
            .SelectMany(type =>
                type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            )
            .Where(method => method.GetCustomAttributes<FactAttribute>().Any())
            .Select(method => method.Name)
            .ToArray();
        var lacking =
            from rule in AssignmentLetter.Of2024.Rules
            where rule.Obligation == Obligation.Must
            from answer in new[] { "Met", "NotMet", "Undetermined" }
            where answer != "Undetermined" || !NeverUndetermined.ContainsKey(rule.Code)
            let code = rule.Code.Replace('-', '_') + "_"
            where !tests.Any(test => test.StartsWith(code, StringComparison.Ordinal) && Tells(test, answer))
            select $"{rule.Code} {answer}";
        Assert.Equal("", string.Join(", ", lacking));
    }

    [Fact]
    public void Clauses_Modelled_NameTypesOfTheLibrary()
    {
        var types = typeof(Rule)
            .Assembly.GetExportedTypes()
            .Select(type => type.Name)
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(
            ClauseRegister.All.SelectMany(register => register).SelectMany(clause => clause.Types),
            type => Assert.Contains(type, types)
        );
    }

    // A test of all three answers ends with Decides.
    private static bool Tells(string test, string answer)
    {
        var result = test[(test.LastIndexOf('_') + 1)..];
        return result.StartsWith(answer, StringComparison.Ordinal) || result == "Decides";
    }
}
