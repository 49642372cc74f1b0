using System.Numerics;
using System.Text;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;
using FsCheck.Fluent;

namespace EHelse.Domain.Json.Tests;

public sealed class ApportionmentRequestTests
{
    [Fact]
    public void Parse_TotalAndWeights_IsLargestRemainderWithoutBounds()
    {
        var request = ApportionmentRequest.Parse("""{"total":"10","weights":["1","2"]}""");

        Assert.Equal(10, request.Total);
        Assert.Equal([Fraction.Of(1), Fraction.Of(2)], request.Weights);
        Assert.Same(ApportionmentMethod.LargestRemainder, request.Method);
        Assert.Null(request.Minimums);
        Assert.Null(request.Maximums);
    }

    [Fact]
    public void ToString_Request_IsTotalWeightsAndMethod()
    {
        ValueText.Is(
            "-10 over 2 weights by Webster's method",
            ApportionmentRequest.Parse("""{"total":-10,"weights":[1,2],"method":"webster"}""")
        );
        var huge = $$"""{"total":"{{new string('9', 1_000)}}","weights":[1]}""";
        ValueText.Is("a number of 416 bytes over 1 weight by largest remainder", ApportionmentRequest.Parse(huge));
    }

    [Theory]
    [InlineData("3", "3")]
    [InlineData("\"3\"", "3")]
    [InlineData("0.1", "1/10")]
    [InlineData("\"0.10\"", "1/10")]
    [InlineData("\"1/3\"", "1/3")]
    [InlineData("\"60%\"", "3/5")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("123456789012345678901234567890.5", "246913578024691357802469135781/2")]
    [InlineData("\"\\u0033\"", "3")]
    public void Parse_Weight_IsReadExactly(string token, string value) =>
        Assert.Equal(
            [Fraction.Parse(value)],
            ApportionmentRequest.Parse($$"""{"total":1,"weights":[{{token}}]}""").Weights
        );

    [Fact]
    public void Parse_BoundForAll_HoldsForEachWeight() =>
        Assert.Equal(
            [new BigInteger(2), new BigInteger(2)],
            ApportionmentRequest.Parse("""{"total":10,"weights":[1,2],"min":"2"}""").Minimums
        );

    [Fact]
    public void Parse_BoundForEach_LeavesOutNull() =>
        Assert.Equal(
            [null, new BigInteger(5)],
            ApportionmentRequest
                .Parse("""{"total":10,"weights":[1,2],"max":[null,5],"min":null,"method":null}""")
                .Maximums
        );

    [Theory]
    [InlineData("", "column 1: not valid JSON")]
    [InlineData("{", "column 2: not valid JSON")]
    [InlineData("[]", "column 1: expected an object")]
    [InlineData("3", "column 1: expected an object")]
    [InlineData("{}", "the property 'total' is missing")]
    [InlineData("""{"total":1}""", "the property 'weights' is missing")]
    [InlineData("""{"total":1,"wieghts":[1]}""", "column 12: the property 'wieghts' is unknown. Did you mean weights?")]
    [InlineData("""{"æøå":1}""", "column 2: the property 'æøå' is unknown.")]
    [InlineData("""{"total":1,"total":2,"weights":[1]}""", "column 12: the property 'total' stands twice.")]
    [InlineData("""{"total":1,"t\u006Ftal":2,"weights":[1]}""", "the property 'total' stands twice.")]
    [InlineData("""{"total":null,"weights":[1]}""", "column 10: 'total' must be a whole number.")]
    [InlineData("""{"total":true,"weights":[1]}""", "'total' must be a whole number.")]
    [InlineData("""{"total":1.5,"weights":[1]}""", "'1.5' in 'total' is not a whole number")]
    [InlineData("""{"total":"","weights":[1]}""", "'' in 'total'")]
    [InlineData("""{"total":" 1","weights":[1]}""", "' 1' in 'total'")]
    [InlineData("""{"total":1e3,"weights":[1]}""", "'1e3' in 'total' has an exponent: write the number out")]
    [InlineData("""{"total":1,"weights":1}""", "'weights' must be an array.")]
    [InlineData("""{"total":1,"weights":[1,null]}""", "column 25: 'weights' must be an array of numbers.")]
    [InlineData("""{"total":1,"weights":[[1]]}""", "'weights' must be an array of numbers.")]
    [InlineData("""{"total":1,"weights":["x"]}""", "'x' in 'weights'")]
    [InlineData("""{"total":1,"weights":["1/0"]}""", "'1/0' in 'weights'")]
    [InlineData(
        """{"total":1,"weights":[1e3]}""",
        "column 23: '1e3' in 'weights' has an exponent: write the number out"
    )]
    [InlineData("""{"total":1,"weights":[2,1E-05]}""", "'1E-05' in 'weights' has an exponent")]
    [InlineData("""{"total":1,"weights":["1e3"]}""", "'1e3' in 'weights' is not a number")]
    [InlineData("""{"total":1,"weights":[1],"method":"webstre"}""", "Did you mean webster?")]
    [InlineData("""{"total":1,"weights":[1],"method":1}""", "'method' must be a string.")]
    [InlineData("""{"total":1,"weights":[1],"min":"a"}""", "'a' in 'min'")]
    [InlineData("""{"total":1,"weights":[1],"max":[{}]}""", "'max' must be a whole number.")]
    [InlineData("""{"total":1,"weights":[1]} x""", "column 27: not valid JSON")]
    [InlineData("""{"total":1,"weights":[1]}{}""", "not valid JSON")]
    [InlineData("""{"total":1,"weights":[1],}""", "not valid JSON")]
    [InlineData("""{'total':1}""", "not valid JSON")]
    [InlineData("""{"total":"\uD800","weights":[1]}""", "not valid Unicode")]
    public void Parse_Malformed_SaysWhatAndWhere(string json, string what)
    {
        var exception = Assert.Throws<InvalidTextException>(() => ApportionmentRequest.Parse(json));

        Assert.Contains(what, exception.Reason.English, StringComparison.Ordinal);
        Assert.False(ApportionmentRequest.TryParse(json, out _));
    }

    [Fact]
    public void Parse_DeepNesting_IsRefused() =>
        Assert.Throws<InvalidTextException>(() =>
            ApportionmentRequest.Parse("""{"total":1,"weights":""" + new string('[', 100_000))
        );

    [Fact]
    public void Parse_MoreDigitsThanAnyNumberNeeds_IsRefused() =>
        Assert.Throws<InvalidTextException>(() =>
            ApportionmentRequest.Parse($$"""{"total":{{new string('9', 1_001)}},"weights":[1]}""")
        );

    // 10^900 has 2 992 binary digits in whole bytes.
    [Theory]
    [InlineData(5_347, true)]
    [InlineData(5_348, false)]
    public void TryParse_DenominatorsOfManyDigits_AreRefusedWhereTheyAreTooLongForSoManyWeights(int count, bool isRead)
    {
        var weights = string.Join(",", Enumerable.Repeat("1", count - 1));
        var json = $$"""{"total":1,"weights":["1/1{{new string('0', 900)}}",{{weights}}]}""";
        Assert.Equal(isRead, ApportionmentRequest.TryParse(Encoding.UTF8.GetBytes(json), out _, out var error));
        Assert.Equal(
            isRead,
            error?.English.EndsWith(
                ": the fractions of 'weights' have denominators too long together to be computed with.",
                StringComparison.Ordinal
            ) != true
        );
    }

    [Fact]
    public void TryParse_DenominatorsOfAWord_AreReadHoweverManyWeightsThereAre()
    {
        var weights = string.Join(",", Enumerable.Repeat("0.01", 300_000));
        Assert.True(ApportionmentRequest.TryParse(Request("1/18446744073709551600"), out _));
        Assert.False(ApportionmentRequest.TryParse(Request("1/18446744073709551615"), out _));

        string Request(string first) => $$"""{"total":1,"weights":["{{first}}",{{weights}}]}""";
    }

    [Fact]
    public void TryParse_InvalidUtf8_IsRefused()
    {
        Assert.False(ApportionmentRequest.TryParse([.. "{\"total\":\"å"u8, 0xFF, .. "\"}"u8], out _, out var error));
        Assert.Equal("column 12: not valid UTF-8.", error.English);
    }

    [Fact]
    public void TryParse_MutatedRequest_IsReadOrRefusedNeverMore() =>
        Properties.Hold(
            Mutations(
                """{"total":"-36683801","weights":["3","1/2",0.25],"method":"webster","min":1,"max":[null,"5",7]}"""
            ),
            json =>
            {
                var isRead = ApportionmentRequest.TryParse(json, out var request, out var error);
                Assert.Equal(isRead, request is not null);
                Assert.Equal(isRead, error is null);
            }
        );

    private static FsCheck.Arbitrary<byte[]> Mutations(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        return (
            from count in Gen.Choose(1, 5)
            from places in Gen.Choose(0, bytes.Length - 1).ListOf(count)
            from values in Gen.Choose(0, 255).ListOf(count)
            from length in Gen.Choose(0, bytes.Length * 3)
            select Mutate(bytes, places, values, Math.Min(length, bytes.Length))
        ).ToArbitrary();
    }

    private static byte[] Mutate(byte[] bytes, List<int> places, List<int> values, int length)
    {
        var mutated = (byte[])bytes.Clone();
        foreach (var (place, value) in places.Zip(values))
        {
            mutated[place] = (byte)value;
        }

        return mutated[..length];
    }
}
