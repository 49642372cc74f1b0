using EHelse.Domain.Invoicing;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Invoicing;

public sealed class FrameUsageTests
{
    private static readonly Arbitrary<long> Amount = Arb.From(Gen.Choose(0, int.MaxValue).Select(ore => (long)ore));

    [Fact]
    public void Remaining_AnyUse_IsTheFrameWithoutItAlsoBelowZero() =>
        Properties.Hold(
            Amount,
            Amount,
            Amount,
            (frame, used, invoiced) =>
            {
                FrameUsage usage = new(Kroner.OfOre(frame), Kroner.OfOre(used), Kroner.OfOre(invoiced));
                Assert.Equal(Kroner.OfOre(frame - used - invoiced), usage.Remaining);
                Assert.Equal(Kroner.OfOre(Math.Max(0, used + invoiced - frame)), usage.Beyond);
            }
        );

    [Fact]
    public void With_AnyInvoice_TakesItFromWhatRemains() =>
        Properties.Hold(
            Amount,
            Amount,
            (frame, amount) =>
                new FrameUsage(Kroner.OfOre(frame), Kroner.Of(7), Kroner.Of(5)).With(Kroner.OfOre(amount)).Remaining
                == Kroner.OfOre(frame - amount) - Kroner.Of(12)
        );

    [Fact]
    public void Remaining_PartNotKnown_IsNotKnown()
    {
        FrameUsage transition = new(Kroner.Of(10), null, Kroner.Of(1));
        FrameUsage invoices = new(Kroner.Of(10), Kroner.Of(1), null);
        Assert.Null(transition.Remaining);
        Assert.Null(transition.Beyond);
        Assert.Null(invoices.Remaining);
        Assert.Null(invoices.With(Kroner.Of(1)).Invoiced);
    }

    [Fact]
    public void Constructor_LessThanZero_IsRefused()
    {
        Assert.Throws<InvalidValueException>("frame", () => new FrameUsage(-Kroner.Ore, null, null));
        Assert.Throws<InvalidValueException>("usedInTransition", () => new FrameUsage(Kroner.Zero, -Kroner.Ore, null));
        Assert.Throws<InvalidValueException>("invoiced", () => new FrameUsage(Kroner.Zero, null, -Kroner.Ore));
        Assert.Throws<InvalidValueException>("amount", () => Invoices.Frame.With(-Kroner.Ore));
    }

    [Fact]
    public void Constructor_LargestAmounts_HaveARemainder()
    {
        var largest = Kroner.Of(long.MaxValue / 4);
        Assert.Equal(-largest, new FrameUsage(largest, largest, largest).Remaining);
        Assert.Throws<InvalidValueException>("frame", () => new FrameUsage(largest + Kroner.Ore, null, null));
    }

    [Fact]
    public void ToString_Usage_IsWhatIsLeftOfTheFrame()
    {
        ValueText.Is("3.50 of 10 kr left", new FrameUsage(Kroner.Of(10), Kroner.Of(6), Kroner.Parse("0.50")));
        ValueText.Is("-2 of 10 kr left", new FrameUsage(Kroner.Of(10), Kroner.Of(6), Kroner.Of(6)));
        ValueText.Is("? of 10 kr left", new FrameUsage(Kroner.Of(10), Kroner.Of(6), null));
    }
}
