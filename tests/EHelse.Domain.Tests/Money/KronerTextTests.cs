using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Money;

public sealed partial class KronerTextTests
{
    private const string NoBreakSpace = "\u00A0";
    private const string Minus = "\u2212";

    public static TheoryData<string> Malformed =>
        [
            "",
            " ",
            "-",
            ".",
            "-.5",
            ".5",
            "5.",
            "1,5",
            "1.234",
            "1.2.3",
            "1 234",
            "1\u00A0234",
            "1_000",
            " 1",
            "1 ",
            "+1",
            "--1",
            "1-",
            "\u22121",
            "(1)",
            "1e3",
            "0x10",
            "kr 1",
            "NaN",
            "\u0663",
            "1.\u0663",
            "\u06F3",
            "\uFF11",
            "\u00BD",
            "9223372036854775808",
            "-9223372036854775808.01",
            "-9223372036854775809",
            "000000000000000000000001",
        ];

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("-0.00", 0)]
    [InlineData("007", 700)]
    [InlineData("2950584", 295_058_400)]
    [InlineData("0.05", 5)]
    [InlineData("0.5", 50)]
    [InlineData("-0.01", -1)]
    [InlineData("-0.99", -99)]
    [InlineData("-12.50", -1_250)]
    public void Parse_Amount_IsItsOre(string text, long ore) => Assert.Equal(ore, Kroner.Parse(text).ToOre());

    [Fact]
    public void Parse_LargestAmount_IsMaxValue() =>
        Assert.Equal(Kroner.MaxValue, Kroner.Parse("9223372036854775807.99"));

    [Fact]
    public void Parse_SmallestAmount_IsMinValue() =>
        Assert.Equal(Kroner.MinValue, Kroner.Parse("-9223372036854775808.00"));

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Parse_Malformed_IsRefusedInEnglishWithTheText(string text)
    {
        var refusal = Assert.Throws<InvalidTextException>(() => Kroner.Parse(text));
        Assert.StartsWith($"'{text}' is not an amount in kroner: ", refusal.Reason.English, StringComparison.Ordinal);
        Assert.Equal(refusal.Reason.English, refusal.Message);
    }

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Parse_Malformed_IsRefusedInNorwegianWithTheText(string text)
    {
        var refusal = Assert.Throws<InvalidTextException>(() => Kroner.Parse(text));
        Assert.StartsWith($"«{text}» er ikke et beløp i kroner: ", refusal.Reason.Norwegian, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Malformed))]
    public void TryParse_Malformed_IsFalseAndZero(string text)
    {
        Assert.False(Kroner.TryParse(text, out var amount));
        Assert.Equal(Kroner.Zero, amount);
    }

    [Fact]
    public void Parse_VeryLongText_IsRefusedWithItsBeginning()
    {
        var refusal = Assert.Throws<InvalidTextException>(() => Kroner.Parse(new string('9', 1_000_000)));
        Assert.StartsWith($"'{new string('9', 60)}…'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Malformed_TellsTheRange()
    {
        var refusal = Assert.Throws<InvalidTextException>(() => Kroner.Parse("much"));
        Assert.Contains("-9223372036854775808", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("9223372036854775807.99", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Null_IsRefused() => Assert.Throws<ArgumentNullException>("text", () => Kroner.Parse(null!));

    [Fact]
    public void TryParse_Null_IsFalse() => Assert.False(Kroner.TryParse(null, out _));

    [Fact]
    public void TryParse_AnyText_AgreesWithTheGrammar()
    {
        var characters = Gen.Frequency(
            (12, Gen.Elements("0123456789".ToCharArray())),
            (3, Gen.Elements('.', '-')),
            (1, Gen.Elements('+', ',', ' ', 'e', '\u0663', '\u2212', '\n'))
        );
        var texts =
            from length in Gen.Choose(0, 25)
            from text in Gen.ArrayOf(characters, length)
            select new string(text);
        var numbers =
            from ore in Amounts.Ore.Generator
            from decimals in Gen.Elements("", ".", ".0", ".99", ".999")
            select (ore / 10).ToString(CultureInfo.InvariantCulture) + decimals;
        Properties.Hold(
            Arb.From(Gen.OneOf(texts, numbers)),
            text =>
            {
                var expected = Read(text);
                return Kroner.TryParse(text, out var amount) == expected.HasValue
                    && amount.ToOre() == (expected ?? BigInteger.Zero);
            }
        );
    }

    [Fact]
    public void ToString_AnyAmount_ParseReadsItBack() =>
        Properties.Hold(Amounts.Ore, ore => Kroner.Parse(Kroner.OfOre(ore).ToString()).ToOre() == ore);

    [Fact]
    public void ToString_AnyAmount_HasDecimalsOnlyForOre() =>
        Properties.Hold(
            Amounts.Ore,
            ore =>
                Kroner.OfOre(ore).ToString().Contains('.', StringComparison.Ordinal) != (ore % 100).IsZero
                && PlainLayout().IsMatch(Kroner.OfOre(ore).ToString())
        );

    [Theory]
    [InlineData(0, "0")]
    [InlineData(295_058_400, "2950584")]
    [InlineData(-1_250, "-12.50")]
    [InlineData(5, "0.05")]
    [InlineData(-5, "-0.05")]
    [InlineData(-100, "-1")]
    public void ToString_Amount_IsItsDigits(long ore, string expected) =>
        Assert.Equal(expected, Kroner.OfOre(ore).ToString());

    [Theory]
    [InlineData(0, "kr_0")]
    [InlineData(99_900, "kr_999")]
    [InlineData(100_000, "kr_1_000")]
    [InlineData(295_058_400, "kr_2_950_584")]
    [InlineData(3_668_380_150, "kr_36_683_801,50")]
    [InlineData(-1_250, "kr_~12,50")]
    [InlineData(-5, "kr_~0,05")]
    [InlineData(-10_000_000, "kr_~100_000")]
    public void ToNorwegianString_Amount_IsAsLettersWriteIt(long ore, string expected) =>
        Assert.Equal(
            expected.Replace("_", NoBreakSpace, StringComparison.Ordinal).Replace("~", Minus, StringComparison.Ordinal),
            Kroner.OfOre(ore).ToNorwegianString()
        );

    [Fact]
    public void ToNorwegianString_AnyAmount_IsToStringInAnotherLayout() =>
        Properties.Hold(
            Amounts.Ore,
            ore =>
            {
                var norwegian = Kroner.OfOre(ore).ToNorwegianString();
                Assert.Matches(NorwegianLayout(), norwegian);
                var plain = norwegian[3..]
                    .Replace(NoBreakSpace, "", StringComparison.Ordinal)
                    .Replace(Minus, "-", StringComparison.Ordinal)
                    .Replace(',', '.');
                Assert.Equal(Kroner.OfOre(ore).ToString(), plain);
            }
        );

    [Theory]
    [MemberData(nameof(Cultures.Awkward), MemberType = typeof(Cultures))]
    public void Text_AnyAmountInAwkwardCulture_IsTheSame(string culture) =>
        Properties.Hold(
            Amounts.Ore,
            ore =>
            {
                var amount = Kroner.OfOre(ore);
                var (plain, norwegian) = (amount.ToString(), amount.ToNorwegianString());
                Assert.Equal(
                    (plain, norwegian, amount),
                    Cultures.In(culture, () => (amount.ToString(), amount.ToNorwegianString(), Kroner.Parse(plain)))
                );
            }
        );

    [Theory]
    [MemberData(nameof(Cultures.Awkward), MemberType = typeof(Cultures))]
    public void Parse_MalformedInAwkwardCulture_IsRefusedInTheSameWords(string culture)
    {
        string[] Refusals() =>
            [
                .. Malformed
                    .Cast<object[]>()
                    .Select(row =>
                        Assert.Throws<InvalidTextException>(() => Kroner.Parse((string)row[0])).Reason.Norwegian
                    ),
            ];
        Assert.Equal(Refusals(), Cultures.In(culture, Refusals));
    }

    // What the documentation says, word by word.
    private static BigInteger? Read(string text)
    {
        if (text.Length > 23 || Grammar().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var ore = BigInteger.Parse(
            match.Groups["kroner"].Value + match.Groups["ore"].Value.PadRight(2, '0'),
            CultureInfo.InvariantCulture
        );
        ore *= match.Groups["sign"].Length > 0 ? -1 : 1;
        return Amounts.IsInRange(ore) ? ore : null;
    }

    [GeneratedRegex(@"\A(?<sign>-?)(?<kroner>[0-9]+)(\.(?<ore>[0-9]{1,2}))?\z", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Grammar();

    [GeneratedRegex(@"\A-?(0|[1-9][0-9]*)(\.[0-9]{2})?\z", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex PlainLayout();

    [GeneratedRegex(
        "\\Akr\u00A0\u2212?(0|[1-9][0-9]{0,2}(\u00A0[0-9]{3})*)(,[0-9]{2})?\\z",
        RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex NorwegianLayout();
}
