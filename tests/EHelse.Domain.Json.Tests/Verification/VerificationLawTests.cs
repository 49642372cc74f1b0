using EHelse.Domain.Json.Verification;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Tests.Verification;

public sealed class VerificationLawTests
{
    [Fact]
    public void Parse_EachCode_IsTheLaw() =>
        Assert.All(VerificationLaw.All, law => Assert.Same(law, VerificationLaw.Parse(law.Code)));

    [Fact]
    public void Parse_UnknownCode_ListsThoseThereAre() =>
        Assert.Contains(
            "sums-to-the-total",
            Assert.Throws<InvalidTextException>(() => VerificationLaw.Parse("sums")).Reason.English,
            StringComparison.Ordinal
        );

    [Fact]
    public void All_Codes_Differ() =>
        Assert.Equal(VerificationLaw.All.Count, VerificationLaw.All.Select(law => law.Code).Distinct().Count());
}
