using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Conventions;

/// <summary>A property that can never fail would be worth nothing, so the helper itself is shown to fail.</summary>
public sealed class PropertiesTests
{
    [Fact]
    public void Hold_LawThatHolds_TriesAtLeastAThousandCases()
    {
        var cases = 0;
        Properties.Hold(
            ArbMap.Default.ArbFor<int>(),
            _ =>
            {
                cases++;
                return true;
            }
        );
        Assert.True(cases >= 1_000 || Environment.GetEnvironmentVariable("EHELSE_CASES") is not null, $"{cases} cases");
    }

    [Fact]
    public void Hold_LawThatBreaks_TellsTheSeed()
    {
        var failure = Assert.ThrowsAny<Exception>(() =>
            Properties.Hold(ArbMap.Default.ArbFor<int>(), number => Math.Abs((long)number) < 5)
        );
        Assert.Matches(@"Falsifiable, after \d+ tests? .*\(\d+,\d+\)", failure.Message);
    }

    [Fact]
    public void Hold_AssertionThatFails_FailsTheLaw() =>
        Assert.ThrowsAny<Exception>(() =>
            Properties.Hold(
                ArbMap.Default.ArbFor<int>(),
                ArbMap.Default.ArbFor<int>(),
                (left, _) => Assert.NotEqual(left, left)
            )
        );
}
