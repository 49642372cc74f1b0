using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Allocation;

public sealed class InstalmentTests
{
    [Fact]
    public void Months_AYear_AreTwelveTwelfths()
    {
        var months = Instalment.Months(2024);
        Assert.Equal(("2024-01", "2024-12", 12), (months[0].Name, months[11].Name, months.Count));
        Assert.All(months, month => Assert.Equal(Share.Parse("1/12"), month.Share));
        Assert.Equal("0001-01", Instalment.Months(1)[0].Name);
        Assert.Equal("9999-12", Instalment.Months(9999)[11].Name);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10_000)]
    public void Months_YearOutOfRange_Throws(int year) =>
        Assert.Throws<InvalidValueException>(() => Instalment.Months(year));

    [Fact]
    public void Equal_Count_AreNumbered()
    {
        Assert.Equal(["1 50%", "2 50%"], Instalment.Equal(2).Select(instalment => instalment.ToString()));
        Assert.Equal([new Instalment("1", Share.Whole)], Instalment.Equal(1));
    }

    [Fact]
    public void Equal_None_Throws() =>
        Assert.Equal(
            "The number of instalments is at least 1, not 0.",
            Assert.Throws<InvalidValueException>(() => Instalment.Equal(0)).Reason.English
        );

    [Fact]
    public void Instalment_EmptyName_Throws()
    {
        Assert.Throws<ArgumentException>(() => new Instalment(" ", Share.Whole));
        Assert.Throws<ArgumentNullException>(() => new Instalment(null!, Share.Whole));
    }
}
