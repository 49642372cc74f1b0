using EHelse.Domain.Allocation;
using EHelse.Domain.Geography;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using NodaTime;
using static EHelse.Domain.Tests.Letters.Altered;

namespace EHelse.Domain.Tests.Letters;

public sealed class LetterDifferenceMarkdownTests
{
    private static readonly AssignmentLetter Letter = AssignmentLetter.Of2024;

    [Fact]
    public void ToMarkdown_NothingChanges_SaysSoAndNoMore() =>
        Assert.Equal(
            "# From 'Assignment letter 2024' to 'Assignment letter 2024'\n\nNothing changes.\n",
            LetterDifference.Between(Letter, Letter).ToMarkdown(Language.English)
        );

    [Fact]
    public void ToMarkdown_AWhatIfLetter_IsMarkedBeforeAllElse() =>
        Assert.StartsWith(
            "# Fra «Oppdragsbrev 2024» til «Oppdragsbrev 2024»\n\n> **Tenkt brev:** ",
            LetterDifference.Between(Letter, Changed(Letter, isWhatIf: true)).ToMarkdown(Language.NorwegianBokmal),
            StringComparison.Ordinal
        );

    [Fact]
    public void ToMarkdown_InNorwegian_HasTheWholeDocument()
    {
        var before = WithNetworks(Letter.Networks.Take(2), Kroner.Of(2_000_000), AllocationKey.Parse("flat=100%"));
        var after = WithNetworks(
            Letter.Networks.Skip(1).Take(2),
            Kroner.Of(1_975_000),
            AllocationKey.Parse("flat=100%")
        );
        var moved = Letter.ReportingTerms.Duties.Select(duty =>
            duty.Code == "accounts" ? Copy(duty, ("DueOn", new AnnualDate(3, 15))) : duty
        );
        var other = Changed(
            after,
            reporting: WithDuties(moved),
            rules: WithRule("ALLOC-01", ("Obligation", Obligation.May)).Where(rule => rule.Code != "INV-01")
        );
        Assert.Equal(
            """
            # Fra «Oppdragsbrev 2024» til «Oppdragsbrev 2024»

            ## Kroner per nettverk

            | Nettverk | Før | Etter | Endring | Prosent |
            | --- | ---: | ---: | ---: | ---: |
            | 103972 Agder | kr 1 000 000 | – | kr −1 000 000 | −100,00 % |
            | 103976 Innlandet | kr 1 000 000 | kr 987 500 | kr −12 500 | −1,25 % |
            | 103969 Møre og Romsdal | – | kr 987 500 | kr 987 500 | – |
            | **Sum** | **kr 2 000 000** | **kr 1 975 000** | **kr −25 000** | **−1,25 %** |

            ## Opplysninger

            | Hva | Før | Etter |
            | --- | --- | --- |
            | Total | kr 2 000 000 | kr 1 975 000 |
            | Nettverk Agder | Agder (42) | – |
            | Nettverk Møre og Romsdal | – | Møre og Romsdal (15) |
            | Grunnlag for Agder: kommuner | 25 | – |
            | Grunnlag for Agder: innbyggere | 319850 | – |
            | Grunnlag for Møre og Romsdal: kommuner | – | 27 |
            | Grunnlag for Møre og Romsdal: innbyggere | – | 270624 |

            ## Frister

            | Frist | Før | Etter |
            | --- | --- | --- |
            | Regnskapstall | 1.3. hvert år (2024-03-01, 2025-03-01) | 15.3. hvert år (2024-03-15, 2025-03-15) |

            ## Regler

            - **INV-01** Fakturaen holder seg innenfor rammen: utgår
            - **ALLOC-01** Tabellens linjer summerer til oppgitt total: styrke skal → kan

            """.ReplaceLineEndings("\n"),
            LetterDifference.Between(before, other).ToMarkdown(Language.NorwegianBokmal).Replace('\u00A0', ' ')
        );
    }

    [Fact]
    public void ToMarkdown_InEnglish_WritesAmountsWithCommas() =>
        Assert.Contains(
            "| **Sum** | **36,683,801 kr** | **36,683,800 kr** | **-1 kr** | **0.00%** |\n",
            LetterDifference
                .Between(Letter, Changed(Letter, total: Kroner.Of(36_683_800)))
                .ToMarkdown(Language.English),
            StringComparison.Ordinal
        );

    [Fact]
    public void ToMarkdown_NoAmounts_SaysWhy() =>
        Assert.Contains(
            "\nThe letter after cannot be distributed: The basis has no values for 'beds'",
            LetterDifference
                .Between(Letter, Changed(Letter, key: AllocationKey.Parse("beds=100%")))
                .ToMarkdown(Language.English),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("A | B", "A \\| B")]
    [InlineData("A\r\nB", "A  B")]
    [InlineData("<img src=x>", "&lt;img src=x&gt;")]
    [InlineData("[x](y)", "\\[x\\](y)")]
    [InlineData("# A", "\\# A")]
    [InlineData("- A", "\\- A")]
    [InlineData("1. A", "1\\. A")]
    [InlineData("\\| A", "\\\\\\| A")]
    [InlineData("https://a.b/c", "https:&#8203;//a.b/c")]
    [InlineData("WWW.a.b", "W&#8203;WW.a.b")]
    [InlineData("@name a@b.c", "@&#8203;name a@&#8203;b.c")]
    [InlineData("#1", "\\#&#8203;1")]
    public void ToMarkdown_ATextThatLooksLikeMarks_IsEscaped(string name, string expected)
    {
        var document = new SourceDocument("letter-2024", LocalizedText.Same(name), SourceStatus.Issued);
        var text = LetterDifference.Between(Letter, Changed(Letter, document: document)).ToMarkdown(Language.English);
        Assert.StartsWith($"# From 'Assignment letter 2024' to '{expected}'\n", text, StringComparison.Ordinal);
        Assert.Contains($" | Oppdragsbrev 2024 | {expected} |\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_ManyNewPopulations_IsOneLine()
    {
        var division = Letter.Division;
        var next = new AdministrativeDivision(
            division.Provenance,
            division.Counties,
            division.Municipalities.Select(municipality => new Municipality(
                municipality.Number,
                municipality.Name,
                municipality.OfficialName,
                municipality.Population + 1
            ))
        );
        var text = LetterDifference.Between(Letter, Changed(Letter, division: next)).ToMarkdown(Language.English);
        Assert.Contains("| Population of 357 municipalities |  | other figures |\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Municipality 0301", text, StringComparison.Ordinal);
    }
}
