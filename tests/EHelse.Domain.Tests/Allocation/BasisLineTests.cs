using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Allocation;

public sealed class BasisLineTests
{
    [Fact]
    public void ValueOf_CriterionWithAValue_IsTheValue() =>
        Assert.Equal(Fraction.Parse("2.5"), Given.Line("A", ("beds", "2.5")).ValueOf(Criterion.Parse("beds")));

    [Fact]
    public void ValueOf_Flat_IsOne() => Assert.Equal(Fraction.One, Given.Line("A").ValueOf(Criterion.Flat));

    [Fact]
    public void ValueOf_CriterionWithoutAValue_IsNull() => Assert.Null(Given.Line("A").ValueOf(Criterion.Population));

    [Fact]
    public void New_ValueOfZero_IsTaken() =>
        Assert.Equal(Fraction.Zero, Given.Line("A", ("population", "0")).ValueOf(Criterion.Population));

    [Fact]
    public void New_NegativeValue_NamesRecipientCriterionAndValue() =>
        Assert.Equal(
            new LocalizedText(
                "A Name of A har -1/2 for «population»: en verdi kan ikke være negativ.",
                "A Name of A has -1/2 for 'population': a value cannot be negative."
            ),
            Assert.Throws<InvalidValueException>(() => Given.Line("A", ("population", "-0.5"))).Reason
        );

    [Fact]
    public void New_ValueForFlat_SaysThatItIsTheSameForAll() =>
        Assert.Equal(
            new LocalizedText(
                "A Name of A har en verdi for «flat», som er lik for alle: bruk et annet navn.",
                "A Name of A has a value for 'flat', which is the same for all: use another name."
            ),
            Assert.Throws<InvalidValueException>(() => Given.Line("A", ("flat", "1"))).Reason
        );

    [Fact]
    public void New_CriterionTwice_NamesRecipientAndCriterion() =>
        Assert.Equal(
            new LocalizedText("A Name of A har to verdier for «beds».", "A Name of A has two values for 'beds'."),
            Assert.Throws<InvalidValueException>(() => Given.Line("A", ("beds", "1"), ("beds", "1"))).Reason
        );

    [Fact]
    public void New_NullRecipient_Throws() => Assert.Throws<ArgumentNullException>(() => new BasisLine(null!, []));

    [Fact]
    public void New_NullValues_Throws() =>
        Assert.Throws<ArgumentNullException>(() => new BasisLine(Given.Recipient("A"), null!));
}
