using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>Division into memory that the caller has, which the netstandard2.0 build does not offer.</summary>
public sealed class ApportionmentSpanTests
{
    private const long Total = 36_683_801;

    public static TheoryData<string> Methods => [.. ApportionmentMethod.All.Select(method => method.Code)];

    [Fact]
    public void Divide_IntoASpan_EqualsTheList()
    {
        long[] weights = [319_850, 5_550_203, 0, 17];
        var amounts = new long[6];
        Apportionment.Divide(-Total, weights, amounts.AsSpan(1, 4), ApportionmentMethod.Dean);
        Assert.Equal([0, .. Apportionment.Divide(-Total, weights, ApportionmentMethod.Dean), 0], amounts);
    }

    [Fact]
    public void Divide_IntoASpan_ByTheMethodGiven()
    {
        var amounts = new long[3];
        Apportionment.Divide(10, [90, 5, 5], amounts, ApportionmentMethod.Adams);
        Assert.Equal([8, 1, 1], amounts);
        Apportionment.Divide(10, [90, 5, 5], amounts, ApportionmentMethod.Jefferson);
        Assert.Equal([10, 0, 0], amounts);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void Divide_SpanOfAnotherLength_IsRefused(int room)
    {
        var exception = Assert.Throws<ArgumentException>(() => Apportionment.Divide(7, [1, 2, 3], new long[room]));
        Assert.Equal("amounts", exception.ParamName);
        Assert.Contains($"room for {room} amounts and there are 3 weights", exception.Message);
    }

    [Fact]
    public void Divide_SpanOverTheWeights_IsRefused()
    {
        var memory = new long[] { 1, 2, 3 };
        var refused = Assert.Throws<ArgumentException>(() =>
            Apportionment.Divide(7, memory.AsSpan(0, 2), memory.AsSpan(1, 2))
        );
        Assert.StartsWith("The amounts must not lie where the weights do.", refused.Message, StringComparison.Ordinal);
        Assert.Equal([1, 2, 3], memory);
    }

    [Theory]
    [InlineData(new long[] { 3, -1, 2 }, "Weight 1 (counted from 0) is negative.")]
    [InlineData(new long[] { 0, 0 }, "The weights sum to zero: there is nothing to distribute by.")]
    [InlineData(new long[0], "There are no weights.")]
    public void Divide_WeightsThatAreNotAllowed_LeavesTheAmountsAlone(long[] weights, string reason)
    {
        var amounts = new long[weights.Length];
        Array.Fill(amounts, 5);
        var exception = Assert.Throws<InvalidValueException>(() => Apportionment.Divide(7, weights, amounts));
        Assert.Equal(reason, exception.Reason.English);
        Assert.All(amounts, amount => Assert.Equal(5, amount));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Divide_IntoASpan_AllocatesNothing(string code)
    {
        var method = ApportionmentMethod.Parse(code);
        foreach (var count in new[] { 11, 1_000, 100_000 })
        {
            long[] weights = [.. Enumerable.Range(1, count).Select(i => 1L + (i * 7_919L % 700_001))];
            var amounts = new long[count];
            Apportionment.Divide(Total, weights, amounts, method);
            // A collection that another test starts meanwhile counts what is left of this thread's room as allocated; so
            // the fewest of several calls is what a call allocates.
            var fewest = long.MaxValue;
            for (var call = 0; call < 20 && fewest > 0; call++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                Apportionment.Divide(Total, weights, amounts, method);
                fewest = Math.Min(fewest, GC.GetAllocatedBytesForCurrentThread() - before);
            }

            Assert.Equal(0, fewest);
        }
    }
}
