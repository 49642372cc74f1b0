using System.Globalization;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests;

/// <summary>What all official numbers have in common: a fixed count of digits, compared as numbers.</summary>
/// <typeparam name="TNumber">The type of the number.</typeparam>
public abstract class OfficialNumberTests<TNumber>
    where TNumber : class, IComparable<TNumber>
{
    private protected delegate bool Reader(string? text, out TNumber? number);

    /// <summary>How many digits a number has.</summary>
    private protected abstract int Length { get; }

    /// <summary>What the messages call it, in Norwegian and in English.</summary>
    private protected abstract LocalizedText Kind { get; }

    private protected abstract Func<string, TNumber> Parse { get; }

    private protected abstract Reader TryParse { get; }

    private protected abstract bool IsNumber(int digits);

    private protected abstract bool AreEqual(TNumber? left, TNumber? right);

    /// <summary>The answers of &lt;, &lt;=, &gt; and &gt;=.</summary>
    private protected abstract (bool Less, bool LessOrEqual, bool Greater, bool GreaterOrEqual) Compare(
        TNumber? left,
        TNumber? right
    );

    [Fact]
    public void Parse_EveryNumber_ToStringGivesItBack()
    {
        var changed = AllDigits()
            .Where(IsNumber)
            .Select(Text)
            .Where(text => !string.Equals(Parse(text).ToString(), text, StringComparison.Ordinal));
        Assert.Empty(changed);
    }

    [Fact]
    public void TryParse_AllDigits_ReadsTheNumbersAndNoOthers()
    {
        var wrong = AllDigits()
            .Where(digits =>
                TryParse(Text(digits), out var number) != IsNumber(digits) || number is not null != IsNumber(digits)
            );
        Assert.Empty(wrong);
    }

    [Fact]
    public void Parse_AnotherForm_IsRefusedWithTheText()
    {
        foreach (var text in OtherForms())
        {
            var refusal = Assert.Throws<InvalidTextException>(() => Parse(text));
            Assert.StartsWith($"'{text}' is not {Kind.English}: ", refusal.Reason.English, StringComparison.Ordinal);
            Assert.StartsWith(
                $"«{text}» er ikke {Kind.Norwegian}: ",
                refusal.Reason.Norwegian,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void TryParse_AnotherForm_IsFalseAndNull()
    {
        foreach (var text in OtherForms())
        {
            Assert.False(TryParse(text, out var number), text);
            Assert.Null(number);
        }
    }

    [Fact]
    public void Parse_VeryLongText_IsRefusedWithItsBeginning()
    {
        var refusal = Assert.Throws<InvalidTextException>(() => Parse(new string('1', 100_000)));
        Assert.InRange(refusal.Message.Length, 60, 250);
    }

    [Fact]
    public void Parse_Null_IsRefused() => Assert.Throws<ArgumentNullException>("text", () => Parse(null!));

    [Fact]
    public void TryParse_Null_IsFalse() => Assert.False(TryParse(null, out _));

    [Fact]
    public void Equality_SameDigits_IsEqualWithTheSameHash()
    {
        foreach (var text in Some())
        {
            var (left, right) = (Parse(text), Parse(text));
            Assert.NotSame(left, right);
            Assert.True(AreEqual(left, right) && left.Equals((object)right), text);
            Assert.Equal(left.GetHashCode(), right.GetHashCode());
        }
    }

    [Fact]
    public void Comparison_AnyTwo_IsThatOfTheDigits()
    {
        foreach (var left in Some())
        {
            foreach (var right in Some())
            {
                var order = string.CompareOrdinal(left, right);
                Assert.Equal(order == 0, AreEqual(Parse(left), Parse(right)));
                Assert.Equal(Math.Sign(order), Math.Sign(Parse(left).CompareTo(Parse(right))));
                Assert.Equal((order < 0, order <= 0, order > 0, order >= 0), Compare(Parse(left), Parse(right)));
            }
        }
    }

    [Fact]
    public void Comparison_NullAndNumber_NullIsSmallest()
    {
        var number = Parse(Some().First());
        Assert.Equal((true, true, false, false), Compare(null, number));
        Assert.Equal((false, false, true, true), Compare(number, null));
        Assert.Equal(1, number.CompareTo(null));
    }

    [Fact]
    public void Comparison_NullAndNull_IsEqual() => Assert.Equal((false, true, false, true), Compare(null, null));

    [Theory]
    [MemberData(nameof(Cultures.Awkward), MemberType = typeof(Cultures))]
    public void Text_InAwkwardCulture_IsTheSame(string culture)
    {
        foreach (var text in Some())
        {
            Assert.Equal(text, Cultures.In(culture, () => Parse(text).ToString()));
        }
    }

    private string Text(int digits) => digits.ToString(CultureInfo.InvariantCulture).PadLeft(Length, '0');

    private IEnumerable<int> AllDigits() => Enumerable.Range(0, (int)Math.Pow(10, Length));

    // The first, the last, and some on the way.
    private IEnumerable<string> Some()
    {
        var all = AllDigits().Where(IsNumber).ToList();
        return Enumerable.Range(0, 12).Select(part => Text(all[(int)((all.Count - 1L) * part / 11)]));
    }

    private IEnumerable<string> OtherForms()
    {
        var number = Some().Last();
        return
        [
            "",
            " ",
            number[1..],
            "1" + number,
            "0" + number,
            " " + number,
            number + " ",
            " " + number[1..],
            number[1..] + " ",
            "+" + number[1..],
            "-" + number[1..],
            number[..^1] + ",",
            number[..^1] + ".",
            number[..^1] + "x",
            number[..^1] + "\u0669",
            number[..^1] + "\uFF19",
            number[..^1] + "\u00BC",
            Text(0),
        ];
    }
}
