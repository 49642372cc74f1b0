using EHelse.Domain.Geography;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Geography;

public sealed class MunicipalityNumberTests : OfficialNumberTests<MunicipalityNumber>
{
    private protected override int Length => 4;

    private protected override LocalizedText Kind => new("et kommunenummer", "a municipality number");

    private protected override Func<string, MunicipalityNumber> Parse => MunicipalityNumber.Parse;

    private protected override Reader TryParse => MunicipalityNumber.TryParse;

    [Theory]
    [InlineData("0301", "03")]
    [InlineData("1103", "11")]
    [InlineData("9999", "99")]
    public void County_AnyNumber_IsItsFirstTwoDigits(string number, string county) =>
        Assert.Equal(CountyNumber.Parse(county), MunicipalityNumber.Parse(number).County);

    private protected override bool IsNumber(int digits) => digits > 100 && digits % 100 > 0;

    private protected override bool AreEqual(MunicipalityNumber? left, MunicipalityNumber? right) =>
        left == right && !(left != right);

    private protected override (bool Less, bool LessOrEqual, bool Greater, bool GreaterOrEqual) Compare(
        MunicipalityNumber? left,
        MunicipalityNumber? right
    ) => (left < right, left <= right, left > right, left >= right);
}
