using EHelse.Domain.Agreements;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Agreements;

public sealed class DutyOfUseTests
{
    [Theory]
    [InlineData(0, null)]
    [InlineData(-1, null)]
    [InlineData(null, -1)]
    [InlineData(357, 358)]
    public void Constructor_NumbersThatCannotBe_Throws(int? municipalities, int? having)
    {
        var error = Assert.Throws<InvalidValueException>(() => new DutyOfUse("solution", municipalities, having));
        Assert.Equal(having is null ? "municipalities" : "availableOrInUse", error.ParamName);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(357, 357)]
    [InlineData(null, 358)]
    public void Constructor_NumbersAtTheEdge_KeepsThem(int? municipalities, int? having)
    {
        var duty = new DutyOfUse("solution", municipalities, having);
        Assert.Equal((municipalities, having), (duty.Municipalities, duty.AvailableOrInUse));
    }

    [Fact]
    public void Constructor_ShareOfZeroOrNoName_Throws()
    {
        Assert.Throws<InvalidValueException>(() => new DutyOfUse("solution", substantialShare: Share.Zero));
        Assert.Throws<ArgumentException>(() => new DutyOfUse(" "));
        Assert.Throws<ArgumentNullException>(() => new DutyOfUse(null!));
    }

    [Fact]
    public void Values_WithTheSameFacts_AreEqual()
    {
        Assert.Equal(new DutyOfUse("a", 3, 2, Share.Percent(50)), new DutyOfUse("a", 3, 2, Share.Percent(50)));
        Assert.NotEqual(new DutyOfUse("a", 3, 2, Share.Percent(50)), new DutyOfUse("a", 3, 2));
    }

    [Fact]
    public void ToString_UnknownNumbers_AreQuestionMarks()
    {
        Assert.Equal("a: 2/3", new DutyOfUse("a", 3, 2).ToString());
        Assert.Equal("a: ?/?", new DutyOfUse("a").ToString());
    }
}
