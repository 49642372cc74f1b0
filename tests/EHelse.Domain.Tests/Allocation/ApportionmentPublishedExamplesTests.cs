using System.Numerics;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>Results that others published: censuses, elections, textbooks and the test suites of money libraries.</summary>
public sealed class ApportionmentPublishedExamplesTests
{
    // The census of 1790 as apportioned: Virginia, Massachusetts, Pennsylvania, North Carolina, New York, Maryland, Connecticut,
    // South Carolina, New Jersey, New Hampshire, Vermont, Georgia, Kentucky, Rhode Island, Delaware.
    // Balinski and Young, Fair Representation (1982), appendix B.
    private static readonly long[] Census1790 =
    [
        630_560,
        475_327,
        432_879,
        353_523,
        331_589,
        278_514,
        236_841,
        206_236,
        179_570,
        141_822,
        85_533,
        70_835,
        68_705,
        68_446,
        55_540,
    ];

    // The apportionment populations of the 50 states, alphabetically. U.S. Census Bureau, 2020 census apportionment results, table 1.
    private static readonly long[] Census2020 =
    [
        5_030_053,
        736_081,
        7_158_923,
        3_013_756,
        39_576_757,
        5_782_171,
        3_608_298,
        990_837,
        21_570_527,
        10_725_274,
        1_460_137,
        1_841_377,
        12_822_739,
        6_790_280,
        3_192_406,
        2_940_865,
        4_509_342,
        4_661_468,
        1_363_582,
        6_185_278,
        7_033_469,
        10_084_442,
        5_709_752,
        2_963_914,
        6_160_281,
        1_085_407,
        1_963_333,
        3_108_462,
        1_379_089,
        9_294_493,
        2_120_220,
        20_215_751,
        10_453_948,
        779_702,
        11_808_848,
        3_963_516,
        4_241_500,
        13_011_844,
        1_098_163,
        5_124_712,
        887_770,
        6_916_897,
        29_183_290,
        3_275_252,
        643_503,
        8_654_542,
        7_715_946,
        1_795_045,
        5_897_473,
        577_719,
    ];

    // The seats of the same states in the House of Representatives from 2023. The same table.
    private static readonly long[] House2023 =
    [
        7,
        1,
        9,
        4,
        52,
        8,
        5,
        1,
        28,
        14,
        2,
        2,
        17,
        9,
        4,
        4,
        6,
        6,
        2,
        8,
        9,
        13,
        8,
        4,
        8,
        2,
        3,
        4,
        2,
        12,
        3,
        26,
        14,
        1,
        15,
        5,
        6,
        17,
        2,
        7,
        1,
        9,
        38,
        4,
        1,
        11,
        10,
        2,
        8,
        1,
    ];

    // Norwegian counties by inhabitants on 1 January 2012 and 1.8 for each square kilometre, ten times: Østfold, Akershus, Oslo, Hedmark, Oppland, Buskerud, Vestfold, Telemark, Aust-Agder, Vest-Agder, Rogaland, Hordaland, Sogn og Fjordane, Møre og Romsdal, Sør-Trøndelag, Nord-Trøndelag, Nordland, Troms, Finnmark.
    // Statistics Norway; the constitution § 57 as it was.
    private static readonly long[] Counties2012 =
    [
        (10 * 278_352) + (18 * 4_182),
        (10 * 556_254) + (18 * 4_918),
        (10 * 613_285) + (18 * 454),
        (10 * 192_791) + (18 * 27_398),
        (10 * 187_147) + (18 * 25_192),
        (10 * 265_164) + (18 * 14_910),
        (10 * 236_424) + (18 * 2_224),
        (10 * 170_023) + (18 * 15_296),
        (10 * 111_495) + (18 * 9_157),
        (10 * 174_324) + (18 * 7_276),
        (10 * 443_115) + (18 * 9_376),
        (10 * 490_570) + (18 * 15_438),
        (10 * 108_201) + (18 * 18_623),
        (10 * 256_628) + (18 * 15_115),
        (10 * 297_950) + (18 * 18_856),
        (10 * 133_390) + (18 * 22_415),
        (10 * 238_320) + (18 * 38_463),
        (10 * 158_650) + (18 * 25_877),
        (10 * 73_787) + (18 * 48_637),
    ];

    /// <summary>Largest remainder: what it is, total, weights, amounts.</summary>
    public static TheoryData<string, long, long[], long[]> LargestRemainders =>
        new()
        {
            // Elections and textbooks.
            {
                "Wikipedia, Largest remainder method, Hare quota",
                10,
                [47_000, 16_000, 15_900, 12_000, 6_000, 3_100],
                [5, 2, 1, 1, 1, 0]
            },
            { "Wikipedia, Alabama paradox, 10 seats", 10, [6, 6, 2], [4, 4, 2] },
            { "Wikipedia, Alabama paradox, 11 seats", 11, [6, 6, 2], [5, 5, 1] },
            {
                "Hamilton's bill of 1792, vetoed: 120 seats",
                120,
                Census1790,
                [21, 16, 14, 12, 11, 9, 8, 7, 6, 5, 3, 2, 2, 2, 2]
            },
            {
                "Electowiki, Hamilton method: 60 seats on the census of 1790",
                60,
                Census1790,
                [11, 8, 7, 6, 6, 5, 4, 3, 3, 2, 1, 1, 1, 1, 1]
            },
            { "Balinski and Young (1975), example 1", 100, [5_117, 4_400, 162, 161, 160], [51, 44, 2, 2, 1] },
            { "Balinski and Young (1975), example 2", 26, [9_061, 7_179, 5_259, 3_319, 1_182], [9, 7, 5, 4, 1] },
            { "Lippman, Math in Society: Delaware's counties", 41, [162_310, 538_479, 197_145], [7, 25, 9] },
            {
                "Lippman, Math in Society: Rhode Island's counties",
                75,
                [49_875, 166_158, 82_888, 626_667, 126_979],
                [3, 12, 6, 45, 9]
            },
            {
                "Hong Kong Island 2004, mathdb.org",
                6,
                [74_659, 65_661, 5_313, 131_788, 2_830, 73_844],
                [2, 1, 0, 2, 0, 1]
            },
            { "martinlackner/apportionment: exact quotas", 12, [14, 28, 7, 35], [2, 4, 1, 5] },
            { "martinlackner/apportionment: parties without votes", 6, [0, 14, 28, 0, 0], [0, 2, 4, 0, 0] },
            { "martinlackner/apportionment: fewer seats than parties", 3, [10, 9, 8, 8, 11, 12], [1, 0, 0, 0, 1, 1] },
            { "martinlackner/apportionment: ties in order", 2, [2, 1, 1, 2, 2], [1, 0, 0, 1, 0] },
            // Money libraries, in the smallest coin.
            { "brick/money: one", 9_999, [100], [9_999] },
            { "brick/money: halves", 9_999, [100, 100], [5_000, 4_999] },
            { "brick/money: 30, 20, 40", 10_000, [30, 20, 40], [3_333, 2_222, 4_445] },
            { "brick/money: 30, 20, 40, 40", 10_000, [30, 20, 40, 40], [2_308, 1_538, 3_077, 3_077] },
            { "brick/money: zeros among them", 10_000, [30, 20, 40, 0, 0, 40], [2_308, 1_538, 3_077, 0, 0, 3_077] },
            { "brick/money: francs in coins of five", 2_000, [1, 2, 3, 7], [154, 308, 461, 1_077] },
            { "brick/money: two cents over four", 2, [1, 1, 1, 1], [1, 1, 0, 0] },
            { "brick/money: two cents over unequal four", 2, [1, 1, 3, 1], [1, 0, 1, 0] },
            { "brick/money: a negative amount", -10_000, [30, 20, 40, 40], [-2_308, -1_538, -3_077, -3_077] },
            { "money.dart: 100 over three", 100, [1, 1, 1], [34, 33, 33] },
            { "money.dart: 101 over three", 101, [1, 1, 1], [34, 34, 33] },
            // Others' known failures, as they should be: the last gets −0.03, or the largest takes the rest.
            { "NodaMoney: 0.05 over nine", 5, [1, 1, 1, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 0, 0, 0, 0] },
            { "1 000 000 by 50, 30 and 20", 1_000_000, [50, 30, 20], [500_000, 300_000, 200_000] },
        };

    /// <summary>Divisor methods: what it is, method, total, weights, amounts.</summary>
    public static TheoryData<string, string, long, long[], long[]> Divisors =>
        new()
        {
            { "Wikipedia, D'Hondt method", "jefferson", 8, [100_000, 80_000, 30_000, 20_000], [4, 3, 1, 0] },
            { "Wikipedia, Sainte-Laguë method", "webster", 8, [100_000, 80_000, 30_000, 20_000], [3, 3, 1, 1] },
            { "Wikipedia, Webster method", "webster", 7, [53_000, 24_000, 23_000], [3, 2, 2] },
            {
                "Jefferson's apportionment of 1792: 105 seats",
                "jefferson",
                105,
                Census1790,
                [19, 14, 13, 10, 10, 8, 7, 6, 5, 4, 2, 2, 2, 2, 1]
            },
            { "House of Representatives from 2023", "huntington-hill", 435, Census2020, House2023 },
            // The ministry's distribution of seats for the elections of 2013 and 2017, with the one levelling seat of each county.
            {
                "Seats of the Storting by county, 2013",
                "webster",
                169,
                Counties2012,
                [9, 17, 19, 7, 7, 9, 7, 6, 4, 6, 14, 16, 4, 9, 10, 5, 9, 6, 5]
            },
            // Balinski and Young (1975), The quota method of apportionment, examples 1 and 2: five methods, five results.
            { "Balinski and Young, example 1", "jefferson", 100, [5_117, 4_400, 162, 161, 160], [52, 45, 1, 1, 1] },
            { "Balinski and Young, example 1", "webster", 100, [5_117, 4_400, 162, 161, 160], [51, 43, 2, 2, 2] },
            { "Balinski and Young, example 2", "adams", 26, [9_061, 7_179, 5_259, 3_319, 1_182], [9, 7, 5, 3, 2] },
            { "Balinski and Young, example 2", "dean", 26, [9_061, 7_179, 5_259, 3_319, 1_182], [9, 7, 5, 4, 1] },
            {
                "Balinski and Young, example 2",
                "huntington-hill",
                26,
                [9_061, 7_179, 5_259, 3_319, 1_182],
                [9, 7, 6, 3, 1]
            },
            { "Balinski and Young, example 2", "webster", 26, [9_061, 7_179, 5_259, 3_319, 1_182], [9, 8, 5, 3, 1] },
            { "Balinski and Young, example 2", "jefferson", 26, [9_061, 7_179, 5_259, 3_319, 1_182], [10, 7, 5, 3, 1] },
        };

    [Theory]
    [MemberData(nameof(LargestRemainders))]
    public void LargestRemainder_PublishedExample_EqualsWhatWasPublished(
        string source,
        long total,
        long[] weights,
        long[] expected
    )
    {
        var amounts = Apportionment.LargestRemainder(total, weights);
        Assert.True(expected.SequenceEqual(amounts), $"{source}: {string.Join(" ", amounts)}");
    }

    [Theory]
    [MemberData(nameof(Divisors))]
    public void Of_PublishedExample_EqualsWhatWasPublished(
        string source,
        string method,
        long total,
        long[] weights,
        long[] expected
    )
    {
        var amounts = Apportionment.Of(total, Fractions(weights), ApportionmentMethod.Parse(method)).Amounts;
        Assert.True(
            expected.Select(amount => (BigInteger)amount).SequenceEqual(amounts),
            $"{source}: {string.Join(" ", amounts)}"
        );
    }

    // The seat that New York missed by 89 inhabitants.
    [Fact]
    public void Of_OneSeatMoreFrom2023_GoesToNewYork()
    {
        const int NewYork = 31;
        var amounts = Apportionment.Of(436, Fractions(Census2020), ApportionmentMethod.HuntingtonHill).Amounts;
        Assert.Equal(House2023.Select((seats, state) => (BigInteger)(state == NewYork ? seats + 1 : seats)), amounts);
    }

    // brick/money, tests/MoneyTest.php: ratios of 1/3 and 2/3.
    [Fact]
    public void Of_WeightsAreFractions_EqualsWhatWasPublished() =>
        Assert.Equal([3_333, 6_667], Apportionment.Of(10_000, [Fraction.Of(1, 3), Fraction.Of(2, 3)]).Amounts);

    private static Fraction[] Fractions(long[] weights) => [.. weights.Select(weight => Fraction.Of(weight))];
}
