using System.Text;
using EHelse.Domain.Sources;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Sources;

public sealed class ClauseFingerprintTests
{
    // The example of FIPS 180-4.
    private const string HashOfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    // Computed with sha256sum over the UTF-8 of the word.
    private const string HashOfBlueberryJam = "b3f71b159d0a2e80645db21b8675e71514d6d1b3f001b0b5edaf451b944c2204";

    private static readonly string Lone = new((char)0xD83D, 1);

    [Theory]
    [InlineData("abc", "3:" + HashOfAbc)]
    [InlineData("blåbærsyltetøy", "14:" + HashOfBlueberryJam)]
    public void Of_KnownText_IsTheKnownHash(string clause, string expected) =>
        Assert.Equal(expected, ClauseFingerprint.Of(clause).ToString());

    [Theory]
    [InlineData(" blåbærsyltetøy\n")]
    [InlineData("blåbær syltetøy")]
    [InlineData("blåbær\r\nsyltetøy")]
    [InlineData("blåbær\tsyltetøy")]
    [InlineData("blåbær\u00A0syltetøy")]
    [InlineData("blåbær\u202Fsylte\u2009tøy")]
    [InlineData("blåbær\u2028syltetøy")]
    [InlineData("blåbær-\nsyltetøy")]
    [InlineData("blåbær\u00ADsyltetøy")]
    [InlineData("blåbær\u2010\nsyltetøy")]
    [InlineData("blåbær\u2011syltetøy")]
    [InlineData("bla\u030Abærsyltetøy")]
    public void Of_AnotherLayout_IsTheSame(string clause) =>
        Assert.Equal("14:" + HashOfBlueberryJam, ClauseFingerprint.Of(clause).ToString());

    [Theory]
    [InlineData("blåbærsyltetøi")]
    [InlineData("Blåbærsyltetøy")]
    [InlineData("blabærsyltetøy")]
    [InlineData("blåbærsyltetø")]
    [InlineData("blåbærsyltetøy.")]
    [InlineData("bålbærsyltetøy")]
    [InlineData("blåbær\u2013syltetøy")]
    public void Of_AnotherLetterOrSign_IsAnother(string clause) =>
        Assert.NotEqual(ClauseFingerprint.Of("blåbærsyltetøy"), ClauseFingerprint.Of(clause));

    [Fact]
    public void Of_AnyText_IsUnchangedByLayoutButNotByALetter() =>
        Properties.Hold(
            Clauses,
            Layouts,
            (clause, layout) =>
            {
                var fingerprint = ClauseFingerprint.Of(clause);
                return fingerprint == ClauseFingerprint.Of(layout.Of(clause))
                    && fingerprint != ClauseFingerprint.Of(clause[..^1] + '§')
                    && fingerprint != ClauseFingerprint.Of('§' + clause[1..]);
            }
        );

    [Fact]
    public void IsFoundIn_TextAroundTheClauseInAnyLayout_IsTrue() =>
        Properties.Hold(
            Clauses,
            Clauses,
            Layouts,
            (clause, around, layout) =>
            {
                var fingerprint = ClauseFingerprint.Of(clause);
                return fingerprint.IsFoundIn(layout.Of(clause))
                    && fingerprint.IsFoundIn(layout.Of(clause + around))
                    && fingerprint.IsFoundIn(layout.Of(around + clause))
                    && fingerprint.IsFoundIn(layout.Of(around + clause + around));
            }
        );

    [Fact]
    public void IsFoundIn_TextWithOneLetterOfTheClauseChanged_IsFalse() =>
        Properties.Hold(
            Clauses,
            Arb.From(Gen.Choose(0, 1_000)),
            (clause, place) =>
            {
                var letters = clause.ToCharArray();
                letters[place % letters.Length] = '§';
                return !ClauseFingerprint.Of(clause).IsFoundIn("§" + new string(letters) + "§");
            }
        );

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    [InlineData("blåbærsyltetø")]
    public void IsFoundIn_ShorterText_IsFalse(string text) =>
        Assert.False(ClauseFingerprint.Of("blåbærsyltetøy").IsFoundIn(text));

    [Fact]
    public void IsFoundIn_EnormousLength_IsFalse() =>
        Assert.False(ClauseFingerprint.Parse("999999999:" + HashOfAbc).IsFoundIn("abc"));

    [Fact]
    public void IsFoundIn_RightHashWithAnotherLength_IsFalse() =>
        Assert.False(ClauseFingerprint.Parse("2:" + HashOfAbc).IsFoundIn("abc"));

    [Fact]
    public void IsFoundIn_LettersOutsideTheBasicPlane_AreFound()
    {
        var clause = "\U0001F600 \U00010348";
        Assert.Equal(4, ClauseFingerprint.Of(clause).Length);
        Assert.True(ClauseFingerprint.Of(clause).IsFoundIn("\U0001F601" + clause + "\U0001F600"));
    }

    [Fact]
    public void Of_LoneSurrogate_IsRefused() =>
        IsRefused("clause", "The text is not valid Unicode.", () => ClauseFingerprint.Of("a" + Lone + "b"));

    [Fact]
    public void IsFoundIn_LoneSurrogate_IsRefused() =>
        IsRefused("text", "The text is not valid Unicode.", () => ClauseFingerprint.Of("abc").IsFoundIn("abc" + Lone));

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u00A0")]
    [InlineData("-\u00AD\u2010 \u2011")]
    public void Of_OnlySpaceAndHyphens_IsRefused(string clause) =>
        IsRefused(nameof(clause), "The clause has no text.", () => ClauseFingerprint.Of(clause));

    [Fact]
    public void Of_Null_IsRefused() =>
        Assert.Throws<ArgumentNullException>("clause", () => ClauseFingerprint.Of(null!));

    [Fact]
    public void IsFoundIn_Null_IsRefused() =>
        Assert.Throws<ArgumentNullException>("text", () => ClauseFingerprint.Of("abc").IsFoundIn(null!));

    [Fact]
    public void Parse_WhatToStringWrites_IsEqualWithTheSameHashCode() =>
        Properties.Hold(
            Clauses,
            clause =>
            {
                var (made, read) = (
                    ClauseFingerprint.Of(clause),
                    ClauseFingerprint.Parse(ClauseFingerprint.Of(clause).ToString())
                );
                return made == read
                    && made.GetHashCode() == read.GetHashCode()
                    && (made.Length, made.Sha256) == (read.Length, read.Sha256);
            }
        );

    [Fact]
    public void Equality_SameHashWithAnotherLength_IsNotEqual() =>
        Assert.NotEqual(ClauseFingerprint.Parse("3:" + HashOfAbc), ClauseFingerprint.Parse("4:" + HashOfAbc));

    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("abc")]
    [InlineData(HashOfAbc)]
    [InlineData(":" + HashOfAbc)]
    [InlineData("0:" + HashOfAbc)]
    [InlineData("03:" + HashOfAbc)]
    [InlineData("-3:" + HashOfAbc)]
    [InlineData("+3:" + HashOfAbc)]
    [InlineData("\u0663:" + HashOfAbc)]
    [InlineData(" 3:" + HashOfAbc)]
    [InlineData("3: " + HashOfAbc)]
    [InlineData("3:" + HashOfAbc + " ")]
    [InlineData("3:" + HashOfAbc + "0")]
    [InlineData("3;" + HashOfAbc)]
    [InlineData("1000000000:" + HashOfAbc)]
    [InlineData("99999999999999999999:" + HashOfAbc)]
    [InlineData("3:BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD")]
    [InlineData("3:ga7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    public void Parse_AnotherForm_IsRefused(string text)
    {
        Assert.False(ClauseFingerprint.TryParse(text, out var fingerprint));
        Assert.Null(fingerprint);
        var refusal = Assert.Throws<InvalidTextException>(() => ClauseFingerprint.Parse(text));
        Assert.StartsWith("'" + text[..Math.Min(text.Length, 60)], refusal.Reason.English, StringComparison.Ordinal);
        Assert.Contains(" er ikke et fingeravtrykk: ", refusal.Reason.Norwegian, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Null_IsRefused() =>
        Assert.Throws<ArgumentNullException>("text", () => ClauseFingerprint.Parse(null!));

    [Fact]
    public void TryParse_Null_IsFalse() => Assert.False(ClauseFingerprint.TryParse(null, out _));

    [Theory]
    [MemberData(nameof(Cultures.Awkward), MemberType = typeof(Cultures))]
    public void ToString_InAwkwardCulture_IsTheSame(string culture) =>
        Assert.Equal(
            "3:" + HashOfAbc,
            Cultures.In(culture, () => ClauseFingerprint.Of("a B-c".ToLowerInvariant()).ToString())
        );

    // Without '§', which stands for a changed letter, and without white space and hyphens, which a layout adds.
    private static Arbitrary<string> Clauses { get; } =
        Arb.From(
            from length in Gen.Choose(1, 40)
            from letters in Gen.ArrayOf(Gen.Elements("aeikmnrstæøåÆØÅáŋï.,:()0123456789\u2013".ToCharArray()), length)
            select new string(letters)
        );

    private static Arbitrary<Layout> Layouts { get; } =
        Arb.From(
            from gaps in Gen.ArrayOf(
                Gen.Frequency(
                    (2, Gen.Constant("")),
                    (1, Gen.Elements(" ", "\n", "\r\n", "-\n", "\u00AD", "\u00A0", "\u2011", " \u2010\n ", "\t"))
                ),
                7
            )
            from form in Gen.Elements(NormalizationForm.FormC, NormalizationForm.FormD)
            select new Layout(gaps, form)
        );

    private static void IsRefused(string parameterName, string english, Func<object> make)
    {
        var refusal = Assert.Throws<InvalidValueException>(parameterName, make);
        Assert.Equal(english, refusal.Reason.English);
    }

    /// <summary>How a text may look in a file: with gaps between the letters and in either form of Unicode.</summary>
    private sealed record Layout(string[] Gaps, NormalizationForm Form)
    {
        public string Of(string text)
        {
            var laidOut = new StringBuilder();
            for (var place = 0; place < text.Length; place++)
            {
                laidOut.Append(Gaps[place % Gaps.Length]).Append(text[place]);
            }

            return laidOut.Append(Gaps[^1]).ToString().Normalize(Form);
        }
    }
}
