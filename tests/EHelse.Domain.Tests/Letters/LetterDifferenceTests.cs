using EHelse.Domain.Allocation;
using EHelse.Domain.Costs;
using EHelse.Domain.Geography;
using EHelse.Domain.Groups;
using EHelse.Domain.Invoicing;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static EHelse.Domain.Tests.Letters.Altered;

namespace EHelse.Domain.Tests.Letters;

public sealed class LetterDifferenceTests
{
    private static readonly AssignmentLetter Letter = AssignmentLetter.Of2024;

    private static readonly CountyNumber Oslo = CountyNumber.Parse("03");

    [Fact]
    public void Between_ALetterAndItself_IsEmpty()
    {
        var difference = LetterDifference.Between(Letter, Letter);
        Assert.True(difference.IsEmpty);
        Assert.Equal(11, difference.Amounts.Count);
        Assert.Null(difference.NoAmounts);
    }

    [Fact]
    public void Between_EqualPartsInAnotherOrder_IsEmpty()
    {
        var networks = new NetworkRegister(Letter.Networks.Reverse());
        var division = Letter.Division;
        var other = Changed(
            Letter,
            key: AllocationKey.Of([.. Letter.Key.Parts.Reverse()]),
            networks: networks,
            division: new AdministrativeDivision(division.Provenance, division.Counties, division.Municipalities),
            basis: AllocationBasis.OfNetworks(networks, division),
            rules: Letter.Rules.Reverse(),
            kinds: Letter.ExpenseKinds.Reverse()
        );
        Assert.True(LetterDifference.Between(Letter, other).IsEmpty);
    }

    [Fact]
    public void Facts_AnotherTotalAndKey_AreTheTotalAndTheSharesInOrder()
    {
        var other = Changed(Letter, total: Kroner.Of(40_000_000), key: AllocationKey.Parse("flat=50%,population=50%"));
        Assert.Equal(
            [
                "total: 36683801 -> 40000000",
                "key.parts.flat: 60% -> 50%",
                "key.parts.municipalities: 20% -> none",
                "key.parts.population: 20% -> 50%",
            ],
            FactsTo(other)
        );
    }

    /// <summary>One change of a letter, and the one fact that tells it.</summary>
    public static TheoryData<string> SingleChanges => [.. Single.Keys];

    private static readonly Dictionary<string, Func<AssignmentLetter>> Single = new(StringComparer.Ordinal)
    {
        ["document.title.nb: Oppdragsbrev 2024 -> Brevet"] = () =>
            Changed(
                Letter,
                document: new SourceDocument(
                    "letter-2024",
                    new("Brevet", "Assignment letter 2024"),
                    SourceStatus.Issued
                )
            ),
        ["isWhatIf: false -> true"] = () => Changed(Letter, isWhatIf: true),
        ["key.decidedOn: 2024-03-22 -> 2024-03-23"] = () => Changed(Letter, keyDecidedOn: new LocalDate(2024, 3, 23)),
        ["networks.103975.fullName: Digi Oslo -> Digi Hovedstad"] = () =>
            Changed(Letter, networks: WithOslo(oslo => new(oslo.ProjectNumber, oslo.Name, "Digi Hovedstad", [Oslo]))),
        ["networks.103975.hostMunicipality: none -> 0301"] = () =>
            Changed(Letter, networks: WithOslo(oslo => oslo.WithHostMunicipality(MunicipalityNumber.Parse("0301")))),
        ["division.municipalities.0301.population: 717710 -> 1"] = () =>
            Changed(
                Letter,
                division: new AdministrativeDivision(
                    Letter.Division.Provenance,
                    Letter.Division.Counties,
                    Letter.Division.Municipalities.Select(municipality =>
                        municipality.Number.ToString() == "0301"
                            ? new Municipality(municipality.Number, municipality.Name, municipality.OfficialName, 1)
                            : municipality
                    )
                )
            ),
        ["basis.103975.municipalities: 1 -> 2"] = () =>
            Changed(
                Letter,
                basis: new AllocationBasis(
                    Letter.Basis.Provenance,
                    Letter.Basis.Lines.Select(line =>
                        line.Recipient.Code == "103975"
                            ? new BasisLine(
                                line.Recipient,
                                line.Criteria.Select(criterion =>
                                    KeyValuePair.Create(
                                        criterion,
                                        criterion == Criterion.Municipalities ? 2 : line.ValueOf(criterion)!.Value
                                    )
                                )
                            )
                            : line
                    )
                )
            ),
        ["publishedTable: 36683801 -> none"] = () => Changed(Letter, withTable: false),
        ["publishedTable.statedTotal: 36683801 -> 36683802"] = () =>
            Changed(
                Letter,
                table: new PublishedTable(
                    Letter.PublishedTable!.Provenance,
                    Letter.PublishedTable.Lines,
                    Kroner.Of(36_683_802)
                )
            ),
        ["publishedTable.lines.103975: 2979052 -> 1"] = () =>
            Changed(
                Letter,
                table: new PublishedTable(
                    Letter.PublishedTable!.Provenance,
                    Letter.PublishedTable.Lines.Select(line =>
                        line.Recipient.Code == "103975" ? new PublishedLine(line.Recipient, Kroner.Of(1)) : line
                    ),
                    Letter.PublishedTable.StatedTotal
                )
            ),
        ["invoicing.receivedNoLaterThan: 2025-01-15 -> 2025-01-16"] = () =>
            Changed(
                Letter,
                invoicing: new InvoicingTerms(2024, new LocalDate(2024, 12, 31), new LocalDate(2025, 1, 16))
            ),
        ["reporting.duties.accounts.obligation: must -> should"] = () =>
            Changed(
                Letter,
                reporting: WithDuties(
                    Letter.ReportingTerms.Duties.Select(duty =>
                        duty.Code == "accounts" ? Copy(duty, ("Obligation", Obligation.Should)) : duty
                    )
                )
            ),
        ["agreement.lastDay: 2027-12-31 -> 2030-12-31"] = () =>
            Changed(Letter, agreement: Copy(Letter.Agreement, ("LastDay", new LocalDate(2030, 12, 31)))),
        ["competence.requirements.combined: combined -> none"] = () =>
            Changed(Letter, competence: [CompetenceRequirement.ReleasedResourcesOf2024]),
        ["competence.requirements.combined.areas.rollout-management: rollout-management -> none"] = () =>
            Changed(
                Letter,
                competence:
                [
                    CompetenceRequirement.ReleasedResourcesOf2024,
                    Copy(
                        CompetenceRequirement.CombinedOf2024,
                        ("Areas", CompetenceRequirement.CombinedOf2024.Areas.Take(9).ToArray())
                    ),
                ]
            ),
        ["expenseKinds.travel: travel -> none"] = () =>
            Changed(Letter, kinds: Letter.ExpenseKinds.Where(kind => kind != ExpenseKind.Travel)),
    };

    [Theory]
    [MemberData(nameof(SingleChanges))]
    public void Facts_OneChange_AreThatChangeAlone(string change) => Assert.Equal([change], FactsTo(Single[change]()));

    [Fact]
    public void Facts_ACountyThatMovesToAnotherNetwork_AreBothNetworksCounties()
    {
        var networks = new NetworkRegister(
            Letter.Networks.Select(network =>
                network.Name switch
                {
                    "Viken" => Serving(network, "31", "32"),
                    "Oslo" => Serving(network, "03", "33"),
                    _ => network,
                }
            )
        );
        Assert.Equal(
            ["networks.103975.counties: 03 -> 03, 33", "networks.103974.counties: 31, 32, 33 -> 31, 32"],
            FactsTo(Changed(Letter, networks: networks))
        );
    }

    [Fact]
    public void Facts_ANetworkThatGoes_AreTheNetworkAndItsFigures()
    {
        var before = WithNetworks(Letter.Networks);
        var after = WithNetworks(Letter.Networks.Where(network => network.Name != "Oslo"));
        Assert.Equal(
            [
                "networks.103975: Oslo (03) -> none",
                "basis.103975.municipalities: 1 -> none",
                "basis.103975.population: 717710 -> none",
            ],
            LetterDifference.Between(before, after).Facts.Select(fact => fact.ToString())
        );
    }

    [Fact]
    public void Facts_ANetworkWithAnotherName_IsToldOnce()
    {
        var renamed = WithNetworks(
            WithOslo(oslo => new(oslo.ProjectNumber, "Hovedstad", oslo.FullName, oslo.Counties))
        );
        Assert.Equal(
            "networks.103975.name: Oslo -> Hovedstad",
            Assert.Single(LetterDifference.Between(WithNetworks(Letter.Networks), renamed).Facts).ToString()
        );
    }

    [Fact]
    public void Amounts_ANetworkForAnother_StandInOrderWithNothingForTheMissing()
    {
        var before = WithNetworks(Letter.Networks.Take(3));
        var after = WithNetworks(Letter.Networks.Skip(1).Take(3), total: Kroner.Of(36_683_901));
        var difference = LetterDifference.Between(before, after);
        Assert.Equal(
            ["Agder", "Innlandet", "Møre og Romsdal", "Nordland"],
            difference.Amounts.Select(amount => amount.Recipient.Name)
        );
        Assert.Null(difference.Amounts[0].After);
        Assert.Equal("-100.00", difference.Amounts[0].Percent(2));
        Assert.Null(difference.Amounts[3].Before);
        Assert.Null(difference.Amounts[3].Ratio);
        Assert.Equal(Kroner.Of(100), Kroner.Sum(difference.Amounts.Select(amount => amount.Change)));
    }

    [Fact]
    public void NoAmounts_ACriterionWithoutFigures_SaysWhichLetterAndWhy()
    {
        var other = Changed(Letter, key: AllocationKey.Parse("beds=100%"));
        var difference = LetterDifference.Between(Letter, other);
        Assert.Empty(difference.Amounts);
        Assert.StartsWith(
            "The letter after cannot be distributed: The basis has no values for 'beds'",
            difference.NoAmounts!.English,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(200, 201, 1, "+0.5")]
    [InlineData(200, 201, 0, "+1")]
    [InlineData(200, 199, 0, "-1")]
    [InlineData(201, 200, 0, "0")]
    [InlineData(300, 400, 3, "+33.333")]
    [InlineData(100, 100, 2, "0.00")]
    public void Percent_OfAChange_IsRoundedHalfAwayFromZero(long before, long after, int decimals, string expected)
    {
        var only = Letter.Networks.Take(1).ToArray();
        var difference = LetterDifference.Between(
            WithNetworks(only, total: Kroner.Of(before)),
            WithNetworks(only, total: Kroner.Of(after))
        );
        Assert.Equal(expected, Assert.Single(difference.Amounts).Percent(decimals));
    }

    [Fact]
    public void Deadlines_ADutyOnAnotherDay_HaveTheDaysAndTheDatesOfTheGrantYear()
    {
        var moved = WithDuties(
            Letter.ReportingTerms.Duties.Select(duty =>
                duty.Code == "half-year-report" ? Copy(duty, ("DueOn", new AnnualDate(6, 15))) : duty
            )
        );
        var change = Assert.Single(LetterDifference.Between(Letter, Changed(Letter, reporting: moved)).Deadlines);
        Assert.Equal("half-year-report: 06-01 -> 06-15", change.ToString());
        Assert.Equal([new LocalDate(2024, 6, 1)], change.DatesBefore);
        Assert.Equal([new LocalDate(2024, 6, 15)], change.DatesAfter);
    }

    [Fact]
    public void Deadlines_ADutyThatGoes_IsRemovedAndNoFact()
    {
        var fewer = WithDuties(Letter.ReportingTerms.Duties.Where(duty => duty.Code != "annual-report"));
        var difference = LetterDifference.Between(Letter, Changed(Letter, reporting: fewer));
        var change = Assert.Single(difference.Deadlines);
        Assert.Equal(ChangeKind.Removed, change.Kind);
        Assert.Equal([new LocalDate(2024, 2, 1), new LocalDate(2025, 2, 1)], change.DatesBefore);
        Assert.Empty(change.DatesAfter);
        Assert.Empty(difference.Facts);
    }

    [Fact]
    public void Deadlines_TheSameDaysInAnotherYear_AreNone() =>
        Assert.Empty(
            LetterDifference
                .Between(
                    Letter,
                    Changed(
                        Letter,
                        year: 2025,
                        invoicing: new InvoicingTerms(2025, new LocalDate(2025, 12, 31), new LocalDate(2026, 1, 15))
                    )
                )
                .Deadlines
        );

    [Fact]
    public void Rules_ARuleThatGoes_IsRemoved()
    {
        var fewer = Changed(Letter, rules: Letter.Rules.Where(rule => rule.Code != "ALLOC-01"));
        var change = Assert.Single(LetterDifference.Between(Letter, fewer).Rules);
        Assert.Equal("ALLOC-01: Removed", change.ToString());
    }

    [Theory]
    [InlineData("Obligation", true, false, false)]
    [InlineData("Title", false, true, false)]
    [InlineData("Meaning", false, true, false)]
    [InlineData("Citation", false, false, true)]
    public void Rules_OnePropertyThatDiffers_TellTheWay(string property, bool bound, bool reworded, bool moved)
    {
        var rule = Letter.Rules.Find("ALLOC-01")!;
        object value = property switch
        {
            "Obligation" => Obligation.May,
            "Title" => new LocalizedText(rule.Title.Norwegian + ".", rule.Title.English),
            "Meaning" => new LocalizedText(rule.Meaning.Norwegian, rule.Meaning.English + "."),
            _ => new Citation(
                rule.Citation.Document,
                rule.Citation.Section,
                rule.Citation.Locator,
                ClauseFingerprint.Of("other words")
            ),
        };
        var other = Changed(Letter, rules: WithRule(rule.Code, (property, value)));
        var change = Assert.Single(LetterDifference.Between(Letter, other).Rules);
        Assert.Equal(ChangeKind.Changed, change.Kind);
        Assert.Equal(
            (bound, reworded, moved),
            (change.IsBoundDifferently, change.IsReworded, change.RestsOnAnotherClause)
        );
    }

    [Fact]
    public void Between_AnyTwoLetters_ChangesSumToTheDifferenceOfTheTotals() =>
        Properties.Hold(
            Letters(),
            Letters(),
            (before, after) =>
            {
                var difference = LetterDifference.Between(before, after);
                return Kroner.Sum(difference.Amounts.Select(amount => amount.Change)) == after.Total - before.Total
                    && difference.TotalChange == after.Total - before.Total;
            }
        );

    [Fact]
    public void Between_AnyLetterAndItself_IsEmpty() =>
        Properties.Hold(Letters(), letter => LetterDifference.Between(letter, letter).IsEmpty);

    [Fact]
    public void Between_AnyTwoLettersTheOtherWayRound_IsMirrored() =>
        Properties.Hold(
            Letters(),
            Letters(),
            (before, after) =>
            {
                var there = LetterDifference.Between(before, after);
                var back = LetterDifference.Between(after, before);
                Assert.Equal(
                    Sorted(there.Facts.Select(fact => (fact.Path, Mirror(fact.Kind), fact.After, fact.Before))),
                    Sorted(back.Facts.Select(fact => (fact.Path, fact.Kind, fact.Before, fact.After)))
                );
                Assert.Equal(
                    Sorted(
                        there.Amounts.Select(amount =>
                            (amount.Recipient.Code, amount.After, amount.Before, -amount.Change)
                        )
                    ),
                    Sorted(
                        back.Amounts.Select(amount =>
                            (amount.Recipient.Code, amount.Before, amount.After, amount.Change)
                        )
                    )
                );
                Assert.Equal(
                    Sorted(there.Rules.Select(rule => (rule.Code, Mirror(rule.Kind)))),
                    Sorted(back.Rules.Select(rule => (rule.Code, rule.Kind)))
                );
            }
        );

    private static IEnumerable<string> FactsTo(AssignmentLetter other) =>
        LetterDifference.Between(Letter, other).Facts.Select(fact => fact.ToString());

    private static NetworkRegister WithOslo(Func<DigiNetwork, DigiNetwork> change) =>
        new(Letter.Networks.Select(network => network.Name == "Oslo" ? change(network) : network));

    private static DigiNetwork Serving(DigiNetwork network, params string[] counties) =>
        new(network.ProjectNumber, network.Name, network.FullName, counties.Select(CountyNumber.Parse));

    private static ChangeKind Mirror(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.Added => ChangeKind.Removed,
            ChangeKind.Removed => ChangeKind.Added,
            _ => kind,
        };

    private static string[] Sorted<T>(IEnumerable<T> items) =>
        [.. items.Select(item => item!.ToString()!).Order(StringComparer.Ordinal)];

    /// <summary>Letters with some of the networks in any order, any total, whole per cent on the three criteria, and some of the rules.</summary>
    private static Arbitrary<AssignmentLetter> Letters() =>
        Arb.From(
            from networks in Gen.Shuffle<DigiNetwork>(Letter.Networks)
            from count in Gen.Choose(1, networks.Length)
            from total in Gen.OneOf(Gen.Choose(0, 20), Gen.Choose(0, 100_000_000), Gen.Constant(36_683_801))
            from flat in Gen.Choose(0, 100)
            from municipalities in Gen.Choose(0, 100 - flat)
            from rules in Gen.Choose(0, Letter.Rules.Count)
            select Changed(
                WithNetworks(
                    networks.Take(count),
                    Kroner.Of(total),
                    AllocationKey.Of(
                        new KeyPart(Criterion.Flat, Share.Percent(flat)),
                        new KeyPart(Criterion.Municipalities, Share.Percent(municipalities)),
                        new KeyPart(Criterion.Population, Share.Percent(100 - flat - municipalities))
                    )
                ),
                rules: Letter.Rules.Take(rules)
            )
        );

    [Fact]
    public void Between_ContentOfADutyRenamed_IsAFact()
    {
        var duties = Letter.ReportingTerms.Duties.Select(duty =>
            duty.Code == "accounts"
                ? Copy(
                    duty,
                    (
                        "Contents",
                        duty.Contents.Select(content => new ReportContent(
                                content.Code,
                                new("annet", "other"),
                                content.YearsBefore,
                                content.EndsAtTheDeadline
                            ))
                            .ToArray()
                    )
                )
                : duty
        );
        Assert.Contains(
            LetterDifference.Between(Letter, Changed(Letter, reporting: WithDuties(duties))).Facts,
            fact => fact.Path.StartsWith("reporting.duties.accounts.contents.accounts.name", StringComparison.Ordinal)
        );
    }
}
