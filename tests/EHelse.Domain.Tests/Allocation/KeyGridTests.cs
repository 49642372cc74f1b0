using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;
using EHelse.Domain.Tests.Allocation.Generators;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Allocation;

public sealed class KeyGridTests
{
    [Fact]
    public void Keys_AnyGrid_AreThoseOfTheReferenceInOrder() =>
        Properties.Hold(
            KeyGrids.Arbitrary(),
            pair =>
            {
                var expected = ReferenceKeyGrid.Keys(pair.Step, pair.Ranges).ToArray();
                if (expected.Length == 0)
                {
                    Assert.Throws<InvalidValueException>(() => KeyGrid.Of(pair.Step, pair.Ranges));
                    return;
                }

                var grid = KeyGrid.Of(pair.Step, pair.Ranges);
                var keys = grid.Keys.ToArray();
                Assert.Equal(expected, keys.Select(key => key.Parts.Select(part => part.Share.Value).ToArray()));
                Assert.Equal(expected.Length, grid.Count);
                Assert.All(
                    keys,
                    key =>
                        Assert.Equal(pair.Ranges.Select(range => range.Criterion), key.Parts.Select(p => p.Criterion))
                );
            }
        );

    [Fact]
    public void Keys_AnyGrid_AreKeysLikeOthers() =>
        Properties.Hold(
            KeyGrids.Arbitrary(),
            pair =>
                !ReferenceKeyGrid.Keys(pair.Step, pair.Ranges).Any()
                || KeyGrid.Of(pair.Step, pair.Ranges).Keys.All(key => AllocationKey.Of([.. key.Parts]) == key)
        );

    [Fact]
    public void KeyGrids_Sampled_AreMadeAndRefused()
    {
        var samples = KeyGrids.Arbitrary().Generator.Sample(1_000);
        Assert.InRange(samples.Count(pair => ReferenceKeyGrid.Keys(pair.Step, pair.Ranges).Any()), 300, 900);
        Assert.InRange(samples.Count(pair => ReferenceKeyGrid.Keys(pair.Step, pair.Ranges).Skip(10).Any()), 50, 900);
    }

    [Fact]
    public void Keys_OneRangeAndOneOpen_TheOpenTakesWhatIsLeft() =>
        Assert.Equal(
            "flat=50%,population=50%; flat=60%,population=40%; flat=70%,population=30%",
            Text("flat=50%..70%,population", "10%")
        );

    [Fact]
    public void Keys_FixedShare_StaysInEach() =>
        Assert.Equal("flat=60%,a=0%,b=40%; flat=60%,a=20%,b=20%; flat=60%,a=40%,b=0%", Text("flat=60%,a,b", "20%"));

    [Fact]
    public void Keys_StepOfAThird_IsExact() =>
        Assert.Equal("a=0%,b=100%; a=1/3,b=2/3; a=2/3,b=1/3; a=100%,b=0%", Text("a,b", "1/3"));

    [Fact]
    public void Keys_StepThatLeavesSomething_TheLastOpenTakesItAlone() =>
        Assert.Equal("a=0%,b=100%; a=30%,b=70%; a=60%,b=40%; a=90%,b=10%", Text("a,b", "30%"));

    [Fact]
    public void Keys_OpenOneIsNotLast_StillTakesWhatIsLeft() =>
        Assert.Equal("a=60%,b=40%; a=90%,b=10%", Text("a,b=10%..40%", "30%"));

    [Fact]
    public void Keys_OnlyOpen_IsAllOfIt() => Assert.Equal("flat=100%", Text("flat", "7%"));

    [Fact]
    public void Keys_ReadTwice_AreTheSame()
    {
        var grid = KeyGrid.Parse("flat,municipalities,population", Share.Percent(10));
        Assert.Equal(grid.Keys, grid.Keys);
    }

    [Fact]
    public void Keys_OfAHugeGrid_ComeOneByOne() =>
        Assert.Equal(
            "flat=0%,municipalities=0.0001%,population=99.9999%",
            KeyGrid.Parse("flat,municipalities,population", Share.Parse("1/1000000")).Keys.Skip(1).First().ToString()
        );

    // 65 536 of them are kept.
    [Fact]
    public void Keys_MoreSharesThanAreKept_AreMadeAnew() =>
        Assert.Equal(
            Enumerable.Range(65_534, 4).Select(steps => Fraction.Of(steps, 70_000)),
            KeyGrid
                .Parse("a,b", Share.Parse("1/70000"))
                .Keys.Skip(65_534)
                .Take(4)
                .Select(key => key.Parts[0].Share.Value)
        );

    [Theory]
    [InlineData("flat,municipalities,population", "1%", "5151")]
    [InlineData("flat,municipalities,population", "1/446", "100128")]
    [InlineData("flat=40%..80%,municipalities,population", "5%", "81")]
    [InlineData("a,b,c,d,e,f,g,h", "1/1000", "204032533091695451")]
    [InlineData("a=0..1/2,b=0..1/2,c=0..1/2", "1/1000000", "125000750001")]
    [InlineData("a=0..40%,b=0..40%,c", "10%", "25")]
    public void Count_OfALargeGrid_IsFoundWithoutMakingIt(string text, string step, string count) =>
        Assert.Equal(BigInteger.Parse(count, null), KeyGrid.Parse(text, Share.Parse(step)).Count);

    [Theory]
    [InlineData(
        "a=40%..70%,b=40%..70%",
        "15%",
        "the sum never hits 100%: it is 95% and then 110%.",
        "treffer summen aldri 100 %: den er 95 % og så 110 %."
    )]
    [InlineData("a=1/3..1,b=1/2", "1/7", "the sum never hits 100%: it is 41/42 and then 47/42", null)]
    [InlineData(
        "a=60%..70%,b=50%",
        "5%",
        "The lowest shares of the grid sum to 110%, more than 100%.",
        "De laveste andelene i rutenettet summerer til 110 %, mer enn 100 %."
    )]
    [InlineData("a=60%..70%,b=50%,c", "5%", "The lowest shares of the grid sum to 110%, more than 100%.", null)]
    [InlineData(
        "a=10%..30%,b=0..1/2",
        "10%",
        "The highest shares of the grid sum to 80%, less than 100%.",
        "De høyeste andelene i rutenettet summerer til 80 %, mindre enn 100 %."
    )]
    [InlineData(
        "a,b,a",
        "10%",
        "The criterion 'a' stands twice in the grid.",
        "Kriteriet «a» står to ganger i rutenettet."
    )]
    [InlineData("a", "0", "The step must be above zero.", "Steget må være større enn null.")]
    [InlineData("a,b", "1/2147483647", "too small: there would be more than 2,147,483,646 steps.", "for lite")]
    [InlineData("a,b", "1/3000000000", "too small: there would be more than 2,147,483,646 steps.", "for lite")]
    [InlineData(
        "a,b=7..8",
        "10%",
        "Part 2 of the grid, 'b=7..8', is not criterion=from..to",
        "Del 2 av rutenettet, «b=7..8», er ikke kriterium=fra..til"
    )]
    [InlineData("a,", "10%", "Part 2 of the grid, ''", null)]
    public void Parse_GridWithoutKeys_SaysWhyWithTheSums(string text, string step, string english, string? norwegian)
    {
        Assert.False(KeyGrid.TryParse(text, Share.Parse(step), out _));
        var reason = Assert.Throws<InvalidTextException>(() => KeyGrid.Parse(text, Share.Parse(step))).Reason;
        Assert.Contains(english, reason.English, StringComparison.Ordinal);
        Assert.Contains(norwegian ?? "", reason.Norwegian, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_SmallestStepThatFits_IsCounted() =>
        Assert.Equal(2_147_483_647, KeyGrid.Parse("a,b", Share.Parse("1/2147483646")).Count);

    [Fact]
    public void Of_NoRange_IsRefused() =>
        Assert.Equal(
            "The grid has no criteria.",
            Assert.Throws<InvalidValueException>(() => KeyGrid.Of(Share.Percent(5))).Reason.English
        );

    [Fact]
    public void ToString_OfAGrid_IsReadBack()
    {
        const string Text = "flat=50%..70%,municipalities=0%..1/3,population";
        var grid = KeyGrid.Parse(" flat = 0.5..0.7 , municipalities=0..1/3,population", Share.Percent(5));
        Assert.Equal(Text, grid.ToString());
        Assert.Equal(Share.Percent(5), grid.Step);
        Assert.Equal(grid.Ranges, KeyGrid.Parse(Text, grid.Step).Ranges);
    }

    private static string Text(string grid, string step) =>
        string.Join("; ", KeyGrid.Parse(grid, Share.Parse(step)).Keys);
}
