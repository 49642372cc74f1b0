using System.Globalization;

namespace EHelse.Domain.Tests;

/// <summary>Culture and time zone of the run: <c>.ci/everywhere</c> asks for them, and here each test project proves what it had.</summary>
public sealed class SurroundingsOfTheRunTests
{
    private const string Invariant = "invariant";

    [Fact]
    public void Culture_OfTheRun_IsTheOneAskedFor()
    {
        var culture = NameOf(CultureInfo.CurrentCulture);
        Figures.Report(
            "everywhere",
            $"{typeof(SurroundingsOfTheRunTests).Assembly.GetName().Name} ran under {culture} in {TimeZoneInfo.Local.Id}"
        );

        // Where none is asked for, it is that of a new thread: no test has left its own behind.
        Assert.Equal(Environment.GetEnvironmentVariable("EHELSE_EXPECT_CULTURE") ?? OfANewThread(), culture);
    }

    [Theory]
    [InlineData("2024-01-15T12:00:00Z")]
    [InlineData("2024-07-15T12:00:00Z")]
    public void TimeZone_OfTheRun_IsTheOneAskedFor(string moment)
    {
        var asked = Environment.GetEnvironmentVariable("EHELSE_EXPECT_ZONE");
        var zone = asked is null ? TimeZoneInfo.Local : TimeZoneInfo.FindSystemTimeZoneById(asked);
        var instant = DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);

        Assert.Equal(zone.Id, TimeZoneInfo.Local.Id);
        Assert.Equal(zone.GetUtcOffset(instant), instant.ToLocalTime().Offset);
    }

    private static string OfANewThread()
    {
        var name = "";
        var thread = new Thread(() => name = NameOf(CultureInfo.CurrentCulture));
        // Without the context of this thread, which would bring the culture along.
        thread.UnsafeStart();
        thread.Join();
        return name;
    }

    private static string NameOf(CultureInfo culture) => culture.Name.Length == 0 ? Invariant : culture.Name;
}
