using Xunit.Sdk;

namespace EHelse.Domain.Tests.Reporting;

/// <summary>The check itself must be able to fail.</summary>
public sealed class StrictICalendarTests
{
    private const string Good =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20240322T000000Z\r\n"
        + "DTSTART;VALUE=DATE:20240601\r\nDTEND;VALUE=DATE:20240602\r\nSUMMARY:a\\, b\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    [Fact]
    public void Read_GoodText_Passes() =>
        Assert.Equal("a, b", Assert.Single(StrictICalendar.Read(Good).Components).Text("SUMMARY"));

    [Theory]
    [InlineData("\r\n", "\n")]
    [InlineData("VERSION:2.0\r\n", "")]
    [InlineData("UID:1\r\n", "")]
    [InlineData("DTSTAMP:20240322T000000Z\r\n", "")]
    [InlineData("20240602", "20240601")]
    [InlineData("20240601", "20240631")]
    [InlineData("DTSTART;VALUE=DATE:", "DTSTART:")]
    [InlineData("a\\, b", "a, b")]
    [InlineData("a\\, b", "a\\x b")]
    [InlineData("a\\, b", "ab\\")]
    [InlineData("a\\, b", "a\u0001b")]
    [InlineData("a\\, b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("SUMMARY:a", "SUMMARY:a\r\nSUMMARY:a")]
    [InlineData("END:VEVENT\r\n", "")]
    [InlineData(
        "BEGIN:VEVENT\r\nUID:1",
        "BEGIN:VEVENT\r\nUID:2\r\nDTSTAMP:20240322T000000Z\r\nDTSTART;VALUE=DATE:20240601\r\nDTEND;VALUE=DATE:20240602\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2"
    )]
    public void Read_OneThingBroken_Fails(string was, string becomes)
    {
        var broken = Good.Replace(was, becomes, StringComparison.Ordinal);
        Assert.NotEqual(Good, broken);
        var error = Record.Exception(() => StrictICalendar.Read(broken));
        Assert.True(
            error is XunitException or FormatException or InvalidOperationException or KeyNotFoundException,
            error?.ToString() ?? "It passed."
        );
    }
}
