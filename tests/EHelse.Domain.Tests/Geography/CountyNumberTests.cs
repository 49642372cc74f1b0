using EHelse.Domain.Geography;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Geography;

public sealed class CountyNumberTests : OfficialNumberTests<CountyNumber>
{
    private protected override int Length => 2;

    private protected override LocalizedText Kind => new("et fylkesnummer", "a county number");

    private protected override Func<string, CountyNumber> Parse => CountyNumber.Parse;

    private protected override Reader TryParse => CountyNumber.TryParse;

    private protected override bool IsNumber(int digits) => digits is > 0;

    private protected override bool AreEqual(CountyNumber? left, CountyNumber? right) =>
        left == right && !(left != right);

    private protected override (bool Less, bool LessOrEqual, bool Greater, bool GreaterOrEqual) Compare(
        CountyNumber? left,
        CountyNumber? right
    ) => (left < right, left <= right, left > right, left >= right);
}
