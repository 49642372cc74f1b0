using System.Numerics;
using System.Text;
using System.Text.Json;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;
using FsCheck.Fluent;

namespace EHelse.Domain.Json.Tests;

public sealed class JsonApportionmentTests
{
    [Theory]
    [InlineData(
        """{"total":10,"weights":[47000,16000,15900,12000,6000,3100]}""",
        """{"amounts":["5","2","1","1","1","0"],"tied":[]}"""
    )]
    [InlineData("""{"total":1,"weights":[1,1,1]}""", """{"amounts":["1","0","0"],"tied":[[0,1,2]]}""")]
    [InlineData("""{"total":9223372036854775807,"weights":[1]}""", """{"amounts":["9223372036854775807"],"tied":[]}""")]
    [InlineData("""{"total":-1,"weights":[1,2]}""", """{"amounts":["0","-1"],"tied":[]}""")]
    public void Write_Apportionment_IsTheAnswerLine(string request, string answer) =>
        Assert.Equal(
            answer,
            Text(json => JsonApportionment.Write(json, ApportionmentRequest.Parse(request).Apportion()))
        );

    [Fact]
    public void WriteError_AnyText_IsOneSafeLine() =>
        Assert.Equal(
            """{"error":"\u003Cæ\u003E\u0022\n"}""",
            Text(json => JsonApportionment.WriteError(json, LocalizedText.Same("<æ>\"\n")))
        );

    [Fact]
    public void Write_AnyRequest_SumsToTheTotal() =>
        Properties.Hold(
            (
                from total in Gen.Choose(-1_000_000, 1_000_000)
                from weights in Gen.Choose(0, 10_000).NonEmptyListOf()
                from method in Gen.Elements(
                    ApportionmentMethod.LargestRemainder,
                    ApportionmentMethod.Webster,
                    ApportionmentMethod.Jefferson
                )
                select (total, weights: weights.Append(1).ToArray(), method)
            ).ToArbitrary(),
            request =>
            {
                var line = JsonSerializer.Serialize(
                    new
                    {
                        request.total,
                        request.weights,
                        method = request.method.Code,
                    }
                );
                using var answer = JsonDocument.Parse(
                    Text(json => JsonApportionment.Write(json, ApportionmentRequest.Parse(line).Apportion()))
                );
                Assert.Equal(
                    request.total,
                    answer
                        .RootElement.GetProperty("amounts")
                        .EnumerateArray()
                        .Aggregate(
                            BigInteger.Zero,
                            (sum, amount) =>
                                sum
                                + BigInteger.Parse(
                                    amount.GetString()!,
                                    System.Globalization.CultureInfo.InvariantCulture
                                )
                        )
                );
            }
        );

    private static string Text(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonApportionment.WriterOptions))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
