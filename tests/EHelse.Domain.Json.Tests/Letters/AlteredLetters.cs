using System.Text.Json.Nodes;
using EHelse.Domain.Agreements;
using EHelse.Domain.Allocation;
using EHelse.Domain.Costs;
using EHelse.Domain.Geography;
using EHelse.Domain.Groups;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace EHelse.Domain.Json.Tests.Letters;

/// <summary>The letter of 2024 with some of its parts changed, as next year's letter will be.</summary>
internal static class AlteredLetters
{
    private static readonly AssignmentLetter Original = AssignmentLetter.Of2024;

    private static readonly LocalizedText Own = new("egen «x» \\ 😀\nlinje", "own 'x' <&> \"y\"");

    private static readonly SourceDocument Draft = new("letter-2025", Own, SourceStatus.Draft);

    private static readonly ProjectNumber OwnNumber = ProjectNumber.Parse("900001");

    private static readonly Citation Clause = new(Draft, "§ 1", "bullet 1", null);

    private static readonly Gen<Func<Parts, Parts>> Change = Gen.OneOf(
        Gen.Choose(0, int.MaxValue).Select(ore => With(parts => parts with { Total = Kroner.OfOre(ore) })),
        Gen.Elements("flat=100%", "flat=1/3,population=2/3", "municipalities=0.125,area=0.875")
            .Select(key => With(parts => parts with { Key = AllocationKey.Parse(key) })),
        Gen.Constant(With(parts => parts with { Document = Draft, IsWhatIf = !parts.IsWhatIf })),
        Gen.Choose(1, Original.Networks.Count - 1)
            .Select(count => With(parts => OfNetworks(parts, parts.Networks.Take(count)))),
        Gen.Elements("0301", "4204", "5601").Select(number => With(parts => WithHost(parts, number))),
        Gen.Constant(With(WithNetworkOfItsOwn)),
        Gen.Elements(0, 1, 1_234_567).Select(population => With(parts => WithOwnDivision(parts, population))),
        Gen.Elements(Fraction.Of(1, 3), Fraction.Zero, Fraction.Of(int.MaxValue) * Fraction.Of(int.MaxValue))
            .Select(value => With(parts => parts with { Basis = BasisOf(parts.Networks, value), Table = null })),
        Gen.Constant(With(parts => parts with { Table = null })),
        Gen.Elements(1, 364)
            .Select(days =>
                With(parts =>
                    parts with
                    {
                        Agreement = parts.Agreement.WithLastDay(parts.Agreement.LastDay.PlusDays(days)),
                    }
                )
            ),
        Gen.Constant(With(WithAreaOfItsOwn)),
        Gen.Elements(true, false)
            .Select(never =>
                With(parts =>
                    parts with
                    {
                        Kinds = [.. parts.Kinds.Where(kind => kind.Code != "own"), new("own", Own, never)],
                    }
                )
            ),
        Gen.Choose(0, 10).Select(years => With(parts => WithDutyOfItsOwn(parts, years))),
        Gen.Choose(0, Original.Rules.Count - 2).Select(index => With(parts => WithoutRule(parts, index))),
        from index in Gen.Choose(0, Original.Rules.Count - 2)
        from obligation in Gen.Elements(Obligation.Must, Obligation.Should, Obligation.May)
        from titles in Gen.Elements(true, false)
        from clauses in Gen.Choose(0, 2)
        select With(parts => WithRuleChanged(parts, index, obligation, titles, clauses)),
        Gen.Constant(
            With(parts =>
                parts with
                {
                    Rules =
                    [
                        .. parts.Rules.Where(rule => rule.Code != "OWN-01"),
                        new StatedRule("OWN-01", Obligation.May, Own, Own, parts.Document, []),
                    ],
                }
            )
        )
    );

    /// <summary>Letters with up to six changes.</summary>
    public static Arbitrary<AssignmentLetter> Any { get; } =
        (
            from count in Gen.Choose(0, 6)
            from changes in Change.ArrayOf(count)
            select changes.Aggregate(Parts.Of(Original), (parts, change) => change(parts)).ToLetter()
        ).ToArbitrary();

    /// <summary>The file of 2024 with rules changed, by their codes.</summary>
    public static string EditRules(params (string Code, Action<JsonNode> Edit)[] edits)
    {
        var letter = JsonNode.Parse(Sample.Letter2024)!;
        foreach (var (code, edit) in edits)
        {
            edit(letter["rules"]!.AsArray().Single(rule => (string?)rule!["code"] == code)!);
        }

        return letter.ToJsonString();
    }

    /// <summary>Puts a copy of a rule behind it, with a code of its own.</summary>
    public static void AddAfter(JsonNode rule, string code)
    {
        var copy = rule.DeepClone();
        copy["code"] = code;
        var rules = rule.Parent!.AsArray();
        rules.Insert(rules.IndexOf(rule) + 1, copy);
    }

    private static Func<Parts, Parts> With(Func<Parts, Parts> change) => change;

    // Basis and table hold exactly the networks.
    private static Parts OfNetworks(Parts parts, IEnumerable<DigiNetwork> networks)
    {
        var register = new NetworkRegister(networks);
        return parts with { Networks = register, Basis = BasisOf(register, Fraction.Of(7)), Table = TableOf(register) };
    }

    private static Parts WithHost(Parts parts, string number) =>
        parts with
        {
            Networks = new NetworkRegister(
                parts.Networks.Select(
                    (network, index) =>
                        index == 0 ? network.WithHostMunicipality(MunicipalityNumber.Parse(number)) : network
                )
            ),
        };

    private static Parts WithNetworkOfItsOwn(Parts parts) =>
        OfNetworks(
            parts,
            parts
                .Networks.Skip(1)
                .Where(network => network.ProjectNumber != OwnNumber)
                .Append(new DigiNetwork(OwnNumber, "Nytt «nett»", "Digi Nytt", parts.Networks[0].Counties))
        );

    private static Parts WithOwnDivision(Parts parts, int population) =>
        parts with
        {
            Division = new AdministrativeDivision(
                new Provenance("own", population == 0 ? null : new LocalDate(2025, 1, 1)),
                parts.Division.Counties,
                [
                    .. Original.Division.Municipalities.Take(20),
                    new Municipality(MunicipalityNumber.Parse("0399"), "Ny", "Ny - Ođđa", population),
                ]
            ),
        };

    private static AllocationBasis BasisOf(NetworkRegister networks, Fraction value) =>
        new(
            new Provenance("own", null),
            networks.Select(network => new BasisLine(
                new Recipient(network.ProjectNumber.ToString(), network.Name),
                [
                    new(Criterion.Municipalities, Fraction.Of(1)),
                    new(Criterion.Population, value),
                    new(Criterion.Parse("area"), value),
                ]
            ))
        );

    private static PublishedTable TableOf(NetworkRegister networks) =>
        new(
            new Provenance("own", new LocalDate(2025, 3, 1)),
            networks.Select(network => new PublishedLine(
                new Recipient(network.ProjectNumber.ToString(), network.Name),
                Kroner.Parse("10.05")
            )),
            Kroner.Of(10)
        );

    private static Parts WithAreaOfItsOwn(Parts parts)
    {
        var area = new CompetenceArea("own-area", Own);
        return parts with
        {
            Requirements =
            [
                .. parts.Requirements.Where(list => list.Code != "own-list"),
                new CompetenceRequirement(
                    "own-list",
                    Own,
                    Clause,
                    [new CompetenceClause(Cited(parts), [area, CompetenceArea.Procurement])]
                ),
            ],
            Document = Draft,
        };
    }

    private static Citation Cited(Parts parts) => parts.Citations[0];

    private static Parts WithDutyOfItsOwn(Parts parts, int years) =>
        parts with
        {
            Reporting = new ReportingTerms(
                parts.Reporting.FirstYear,
                parts.Reporting.NotKnownBefore.PlusDays(years),
                [
                    .. parts.Reporting.Duties.Where(duty => duty.Code != "own-duty").Skip(years % 2),
                    new ReportingDuty(
                        "own-duty",
                        Own,
                        new AnnualDate(2, 28),
                        Obligation.May,
                        Cited(parts),
                        Own,
                        [new ReportContent("own", Own, years, endsAtTheDeadline: years == 0)],
                        years == 1,
                        years == 2
                    ),
                ]
            ),
        };

    private static Parts WithoutRule(Parts parts, int index) =>
        parts with
        {
            Rules = [.. parts.Rules.Where((_, place) => place != index)],
        };

    private static Parts WithRuleChanged(Parts parts, int index, Obligation obligation, bool titles, int clauses) =>
        parts with
        {
            Rules =
            [
                .. parts.Rules.Select(
                    (rule, place) =>
                        place != index
                            ? rule
                            : new StatedRule(
                                rule.Code,
                                obligation,
                                titles ? Own : rule.Title,
                                rule.Meaning,
                                parts.Document,
                                rule.Citations.Take(clauses)
                            )
                ),
            ],
        };

    private sealed record Parts(
        SourceDocument Document,
        Kroner Total,
        AllocationKey Key,
        NetworkRegister Networks,
        AdministrativeDivision Division,
        AllocationBasis Basis,
        PublishedTable? Table,
        IReadOnlyList<Citation> Citations,
        ReportingTerms Reporting,
        CooperationAgreement Agreement,
        IReadOnlyList<CompetenceRequirement> Requirements,
        IReadOnlyList<ExpenseKind> Kinds,
        IReadOnlyList<Rule> Rules,
        bool IsWhatIf
    )
    {
        public static Parts Of(AssignmentLetter letter) =>
            new(
                letter.Document,
                letter.Total,
                letter.Key,
                letter.Networks,
                letter.Division,
                letter.Basis,
                letter.PublishedTable,
                letter.Citations,
                letter.ReportingTerms,
                letter.Agreement,
                letter.CompetenceRequirements,
                letter.ExpenseKinds,
                [.. letter.Rules],
                letter.IsWhatIf
            );

        public AssignmentLetter ToLetter() =>
            new(
                Original.Year,
                Document,
                Total,
                Key,
                Original.KeyDecidedOn,
                Networks,
                Division,
                Basis,
                Table,
                Citations,
                Original.InvoicingTerms,
                Reporting,
                Agreement,
                Requirements,
                Kinds,
                // A rule without a clause rests on the letter, whichever that came to be.
                Rules.Select(rule =>
                    rule is StatedRule
                        ? new StatedRule(rule.Code, rule.Obligation, rule.Title, rule.Meaning, Document, rule.Citations)
                        : rule
                ),
                IsWhatIf
            );
    }
}
