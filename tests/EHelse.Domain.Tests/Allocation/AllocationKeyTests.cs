using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;
using EHelse.Domain.Tests.Allocation.Generators;

namespace EHelse.Domain.Tests.Allocation;

public sealed class AllocationKeyTests
{
    [Fact]
    public void Parse_ItsOwnText_IsTheKey() =>
        Properties.Hold(Keys.Arbitrary(), key => AllocationKey.Parse(key.ToString()) == key);

    [Fact]
    public void Parse_TheKeyOf2024_HasItsPartsInOrder() =>
        Assert.Equal(
            AllocationKey.Of(
                new KeyPart(Criterion.Flat, Share.Percent(60)),
                new KeyPart(Criterion.Municipalities, Share.Percent(20)),
                new KeyPart(Criterion.Population, Share.Percent(20))
            ),
            AllocationKey.Parse("flat=60%,municipalities=20%,population=20%")
        );

    [Theory]
    [InlineData(" flat = 60% , population = 2/5 ")]
    [InlineData("flat=0.6,population=0.4")]
    [InlineData("flat=3/5,population=40%")]
    public void Parse_OtherForms_AreTheSameKey(string text) =>
        Assert.Equal("flat=60%,population=40%", AllocationKey.Parse(text).ToString());

    [Fact]
    public void Parse_ThirdsThatSumToOne_AreExact() =>
        Assert.Equal("a=1/3,b=1/3,c=1/3", AllocationKey.Parse("a=1/3,b=1/3,c=1/3").ToString());

    [Theory]
    [InlineData("flat=60%,population=30%", "9/10 (90 %)", "9/10 (90%)")]
    [InlineData("flat=60%,population=50%", "11/10 (110 %)", "11/10 (110%)")]
    [InlineData("a=33.33%,b=33.33%,c=33.33%", "9999/10000 (99.99 %)", "9999/10000 (99.99%)")]
    [InlineData("a=1/3,b=1/3", "2/3 (66.6666… %)", "2/3 (66.6666…%)")]
    [InlineData("flat=0", "0 (0 %)", "0 (0%)")]
    public void Parse_SharesThatDoNotSumToOne_SaysWhatTheySumTo(string text, string norwegian, string english)
    {
        Assert.False(AllocationKey.TryParse(text, out _));
        Assert.Equal(
            new LocalizedText(
                $"Andelene i nøkkelen summerer til {norwegian}, ikke til 1.",
                $"The shares of the key sum to {english}, not to 1."
            ),
            Assert.Throws<InvalidTextException>(() => AllocationKey.Parse(text)).Reason
        );
    }

    [Fact]
    public void TryParse_AKey_IsTheOneThatParseGives()
    {
        Assert.True(AllocationKey.TryParse("flat=60%,population=40%", out var key));
        Assert.Equal(AllocationKey.Parse("flat=60%,population=40%"), key);
    }

    [Fact]
    public void Of_ThousandsOfEqualShares_IsAKey()
    {
        var parts = Enumerable
            .Range(0, 4_000)
            .Select(number => new KeyPart(Criterion.Parse($"c{number}"), Share.Of(Fraction.Of(1, 4_000))));
        Assert.Equal(4_000, AllocationKey.Of([.. parts]).Parts.Count);
    }

    [Fact]
    public void Parse_SumOfThirtyDecimals_IsShownWhole() =>
        Assert.Contains(
            "sum to 500000000000000000000000000001/1000000000000000000000000000000 (50.0000…%)",
            Assert
                .Throws<InvalidTextException>(() => AllocationKey.Parse("flat=50%,beds=0." + new string('0', 29) + "1"))
                .Reason.English,
            StringComparison.Ordinal
        );

    [Fact]
    public void Parse_SumWithHundredsOfDigits_SaysItInPerCentAlone() =>
        Assert.Equal(
            "The shares of the key sum to 40.0000…%, not to 1.",
            Assert
                .Throws<InvalidTextException>(() =>
                    AllocationKey.Parse("flat=40%,beds=0." + new string('0', 900) + "1")
                )
                .Reason.English
        );

    [Fact]
    public void Parse_DenominatorsTooLongTogether_IsRefusedBeforeTheyAreSummed()
    {
        var shares = Enumerable.Range(0, 200).Select(number => $"c{number}=1/{BigInteger.Pow(10, 900) + number}");

        Assert.Equal(
            "The shares of the key have denominators too long together to be computed with.",
            Assert.Throws<InvalidTextException>(() => AllocationKey.Parse(string.Join(',', shares))).Reason.English
        );
    }

    [Fact]
    public void Of_SharesThatDoNotSumToOne_SaysWhatTheySumTo()
    {
        var error = Assert.Throws<InvalidValueException>(() =>
            AllocationKey.Of(new KeyPart(Criterion.Flat, Share.Percent(99)))
        );
        Assert.Equal("The shares of the key sum to 99/100 (99%), not to 1.", error.Reason.English);
        Assert.Equal("parts", error.ParamName);
    }

    [Theory]
    [InlineData("flat", 1, "flat")]
    [InlineData("flat=60%;population=40%", 1, "flat=60%;population=40%")]
    [InlineData("flat=60%,population:40%", 2, "population:40%")]
    [InlineData("flat=60%,population=40", 2, "population=40")]
    [InlineData("flat=60%,=40%", 2, "=40%")]
    [InlineData("flat=60%,population=", 2, "population=")]
    [InlineData("flat=100%,", 2, "")]
    [InlineData("flat=-10%,population=110%", 1, "flat=-10%")]
    [InlineData("flat=60%,population=fourty", 2, "population=fourty")]
    [InlineData("", 1, "")]
    public void Parse_MalformedPart_SaysWhichAndWhatItIs(string text, int place, string part)
    {
        Assert.False(AllocationKey.TryParse(text, out var key));
        Assert.Null(key);
        Assert.Equal(
            new LocalizedText(
                $"Del {place} av nøkkelen, «{part}», er ikke kriterium=andel, for eksempel flat=60%.",
                $"Part {place} of the key, '{part}', is not criterion=share, for instance flat=60%."
            ),
            Assert.Throws<InvalidTextException>(() => AllocationKey.Parse(text)).Reason
        );
    }

    [Fact]
    public void Parse_CriterionTwice_SaysWhich() =>
        Assert.Equal(
            new LocalizedText(
                "Kriteriet «flat» står to ganger i nøkkelen.",
                "The criterion 'flat' stands twice in the key."
            ),
            Assert.Throws<InvalidTextException>(() => AllocationKey.Parse("flat=60%,flat=40%")).Reason
        );

    [Fact]
    public void Of_CriterionTwice_SaysWhich() =>
        Assert.Equal(
            "The criterion 'flat' stands twice in the key.",
            Assert
                .Throws<InvalidValueException>(() =>
                    AllocationKey.Of(
                        new KeyPart(Criterion.Flat, Share.Percent(60)),
                        new KeyPart(Criterion.Flat, Share.Percent(40))
                    )
                )
                .Reason.English
        );

    [Fact]
    public void Of_NoParts_SaysSo() =>
        Assert.Equal(
            new LocalizedText("Nøkkelen har ingen deler.", "The key has no parts."),
            Assert.Throws<InvalidValueException>(() => AllocationKey.Of()).Reason
        );

    [Fact]
    public void Of_NullPart_Throws() => Assert.Throws<ArgumentNullException>(() => AllocationKey.Of([null!]));

    [Fact]
    public void Of_Null_Throws() => Assert.Throws<ArgumentNullException>(() => AllocationKey.Of(null!));

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>(() => AllocationKey.Parse(null!));

    [Fact]
    public void TryParse_Null_IsFalse() => Assert.False(AllocationKey.TryParse(null, out _));

    [Fact]
    public void Parse_HugeText_IsQuotedInShort() =>
        Assert.True(
            Assert.Throws<InvalidTextException>(() => AllocationKey.Parse(new string('x', 1_000_000))).Message.Length
                < 200
        );

    [Fact]
    public void ShareOf_CriterionOutsideTheKey_IsZero()
    {
        var key = AllocationKey.Parse("flat=60%,population=40%");
        Assert.Equal(Share.Percent(40), key.ShareOf(Criterion.Population));
        Assert.Equal(Share.Zero, key.ShareOf(Criterion.Municipalities));
    }

    [Fact]
    public void Equals_PartsInAnotherOrder_IsFalse()
    {
        var key = AllocationKey.Parse("flat=60%,population=40%");
        Assert.True(key == AllocationKey.Parse(key.ToString()));
        Assert.Equal(key.GetHashCode(), AllocationKey.Parse(key.ToString()).GetHashCode());
        Assert.True(key != AllocationKey.Parse("population=40%,flat=60%"));
        Assert.False(key.Equals(null));
    }

    [Fact]
    public void Of_CallerChangesTheArrayAfterwards_KeepsItsParts()
    {
        var parts = new[] { new KeyPart(Criterion.Flat, Share.Whole) };
        var key = AllocationKey.Of(parts);
        parts[0] = new KeyPart(Criterion.Population, Share.Zero);
        Assert.Equal("flat=100%", key.ToString());
    }
}
