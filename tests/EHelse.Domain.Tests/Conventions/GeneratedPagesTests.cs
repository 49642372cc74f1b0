using System.Globalization;
using System.Text;
using EHelse.Domain.Letters;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Conventions;

/// <summary>Pages of the docs that are made from the library say what the library says. <c>EHELSE_ACCEPT=1</c> rewrites them.</summary>
public sealed class GeneratedPagesTests
{
    private static RuleCatalog Rules => AssignmentLetter.Of2024.Rules;

    [Fact]
    public void RulesPage_OfTheCatalogue_IsUpToDate() => Recorded.Is("docs/rules.md", RulesPage());

    [Fact]
    public void CoveragePage_OfTheClauses_IsUpToDate() => Recorded.Is("docs/letter-coverage.md", CoveragePage());

    [Fact]
    public void Rules_OfTheCatalogue_AreAllTheLibraryHas() =>
        Assert.Equal(
            typeof(Rule)
                .Assembly.GetTypes()
                // What a letter file states is no rule of the library.
                .Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract && type != typeof(StatedRule))
                .Select(type => type.Name)
                .Order(StringComparer.Ordinal),
            Rules.Select(rule => rule.GetType().Name).Distinct().Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Rules_OfTheCatalogue_CiteRegisteredClauses()
    {
        var clauses = ClauseRegister.All.SelectMany(register => register).Select(clause => clause.Citation).ToHashSet();
        Assert.All(Rules, rule => Assert.Contains(rule.Citation, clauses));
    }

    private static string RulesPage()
    {
        var page = new StringBuilder(
            """
            # Rules

            Every rule of the letter of 2024 and of the draft agreement, in the letter's order. The obligation is as strong as the verb in the clause
            ([how verbs are read](decisions.md#readings), R5), the clause says where it stands, and the meaning is how it is read here. Made from the
            catalogue of rules by a test; `ehelse rules --format json` lists the same.

            """
        );
        foreach (var rule in Rules)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"""

                ## {rule.Code}: {rule.Title.English}

                {rule.Title.Norwegian}

                | | |
                |---|---|
                | Obligation | {rule.Obligation} |
                | Clause | {rule.Citation} |
                | Meaning | {rule.Meaning.English} |
                | Betydning | {rule.Meaning.Norwegian} |
                | Type | `{rule.GetType().Name}` |

                """
            );
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    private static string CoveragePage()
    {
        var page = new StringBuilder(
            """
            # Letter coverage

            Every clause of the source texts: what it is about in our words, and what the library does with it. Made from the
            register of clauses by a test. `ehelse sources verify FILE` checks the clauses against a text.

            """
        );
        foreach (var register in ClauseRegister.All)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"""

                ## {register.Document}

                | Section | Place | About | What the library does |
                |---|---|---|---|

                """
            );
            foreach (var clause in register)
            {
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"| {clause.Citation.Section} | {clause.Citation.Locator} | {clause.Meaning.English} | {Done(clause)} |\n"
                );
            }
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    private static string Done(Clause clause)
    {
        var rules = string.Join(", ", Rules.Citing(clause.Citation).Select(rule => rule.Code));
        var types = string.Join(", ", clause.Types.Select(type => $"`{type}`"));
        return clause.Treatment switch
        {
            ClauseTreatment.Modelled => rules.Length > 0 ? $"{types}; {rules}" : types,
            ClauseTreatment.LeftToJudgement => "left to judgement: "
                + clause.Why!.English
                + (rules.Length > 0 ? "; " + rules : ""),
            _ => "information only" + (rules.Length > 0 ? "; " + rules : ""),
        };
    }
}
