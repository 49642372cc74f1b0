using System.Numerics;
using System.Text.Json;
using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using FsCheck.Fluent;

namespace EHelse.Domain.Json.Tests;

public sealed class JsonDistributionTests
{
    private static readonly AssignmentLetter Letter = AssignmentLetter.Of2024;

    [Fact]
    public void ToJson_LetterOf2024_SumsToItsTotal()
    {
        using var json = JsonDocument.Parse(JsonDistribution.ToJson(Letter.Distribute()));
        var root = json.RootElement;

        Assert.Equal(36_683_801, root.GetProperty("total").GetInt64());
        Assert.Equal(36_683_801, root.GetProperty("sum").GetInt64());
        Assert.Equal("kroner", root.GetProperty("amountsIn").GetString());
        Assert.Equal(11, root.GetProperty("lines").GetArrayLength());
        Assert.Equal(
            36_683_801,
            root.GetProperty("lines").EnumerateArray().Sum(line => line.GetProperty("amount").GetInt64())
        );
        Assert.False(root.TryGetProperty("publishedTable", out _));
    }

    [Fact]
    public void ToJson_LetterOf2024_KeepsNorwegianLettersReadable() =>
        Assert.Contains(
            "\"name\":\"Møre og Romsdal\"",
            JsonDistribution.ToJson(Letter.Distribute()),
            StringComparison.Ordinal
        );

    [Fact]
    public void ToJson_Published_ShowsEachDifferenceAndTheirSum()
    {
        using var json = JsonDocument.Parse(JsonDistribution.ToJson(Letter.Distribute(), Letter.PublishedTable));

        Assert.Equal(1, json.RootElement.GetProperty("publishedTable").GetProperty("difference").GetInt64());
        Assert.Equal(
            1,
            json.RootElement.GetProperty("lines")
                .EnumerateArray()
                .Sum(line => line.GetProperty("difference").GetInt64())
        );
    }

    [Fact]
    public void ToJson_WholeExactShare_HasTheSlash()
    {
        var basis = new AllocationBasis(new Provenance("test", null), [new BasisLine(new Recipient("1", "A"), [])]);

        Assert.Contains(
            "\"exact\":\"3/1\",\"breakdown\":{\"flat\":3}",
            JsonDistribution.ToJson(Distribution.Of(Kroner.Of(3), AllocationKey.Parse("flat=1"), basis)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ToJson_UnitOfOneOre_CountsEverythingInOre()
    {
        using var json = JsonDocument.Parse(
            JsonDistribution.ToJson(
                Letter.Distribute(new DistributionOptions { Unit = Kroner.Ore }),
                Letter.PublishedTable
            )
        );
        var root = json.RootElement;
        var viken = root.GetProperty("lines").EnumerateArray().Last();

        Assert.Equal("ore", root.GetProperty("amountsIn").GetString());
        Assert.Equal(1, root.GetProperty("unit").GetInt64());
        Assert.Equal(3_668_380_100, root.GetProperty("total").GetInt64());
        Assert.Equal(473_446_200, viken.GetProperty("published").GetInt64());
        Assert.InRange(viken.GetProperty("amount").GetInt64() - (long)Read(viken, "exact").Floor(), 0, 1);
    }

    [Fact]
    public void ToJson_TotalBeyondLongInOre_IsStillAnInteger()
    {
        var basis = new AllocationBasis(new Provenance("test", null), [new BasisLine(new Recipient("1", "A"), [])]);
        var distribution = Distribution.Of(
            Kroner.MaxValue,
            AllocationKey.Parse("flat=1"),
            basis,
            new DistributionOptions { Unit = Kroner.Ore }
        );

        Assert.Contains(
            "\"total\":922337203685477580799,",
            JsonDistribution.ToJson(distribution),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ToJson_DivisorMethodWithoutBreakdown_SaysNull()
    {
        var distribution = Letter.Distribute(
            new DistributionOptions
            {
                Method = ApportionmentMethod.Jefferson,
                Unit = Kroner.Of(1),
                Minimum = Kroner.Of(3_300_000),
            }
        );

        using var json = JsonDocument.Parse(JsonDistribution.ToJson(distribution, explain: true));
        var line = json.RootElement.GetProperty("lines")[0];

        Assert.Equal(JsonValueKind.Null, line.GetProperty("breakdown").ValueKind);
        Assert.Equal(JsonValueKind.Null, line.GetProperty("explanation").GetProperty("rounding").ValueKind);
    }

    [Fact]
    public void ToJson_Explain_CanBeReChecked()
    {
        using var json = JsonDocument.Parse(JsonDistribution.ToJson(Letter.Distribute(), explain: true));
        foreach (var line in json.RootElement.GetProperty("lines").EnumerateArray())
        {
            var explanation = line.GetProperty("explanation");
            var rounding = explanation.GetProperty("rounding");
            var parts = explanation.GetProperty("parts").EnumerateArray().Select(part => Read(part, "exact"));

            Assert.Equal(Read(explanation, "exact"), Fraction.Sum(parts));
            Assert.Equal(
                line.GetProperty("amount").GetInt64(),
                rounding.GetProperty("roundedDown").GetInt64() + (rounding.GetProperty("gotUnit").GetBoolean() ? 1 : 0)
            );
            Assert.Equal(
                rounding.GetProperty("gotUnit").GetBoolean(),
                rounding.GetProperty("rank").GetInt32() <= rounding.GetProperty("unitsLeft").GetInt32()
            );
        }
    }

    [Fact]
    public void ToJson_Tie_NamesThoseTiedAndThoseFavoured()
    {
        var basis = new AllocationBasis(
            new Provenance("test", null),
            [new BasisLine(new Recipient("2", "B"), []), new BasisLine(new Recipient("1", "A"), [])]
        );

        Assert.Contains(
            "\"ties\":[{\"recipients\":[\"1\",\"2\"],\"favoured\":[\"1\"],\"remainder\":\"1/2\"}]",
            JsonDistribution.ToJson(Distribution.Of(Kroner.Of(1), AllocationKey.Parse("flat=1"), basis)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Write_PublishedTableOfOthers_WritesNothing()
    {
        var others = new PublishedTable(
            new Provenance("test", null),
            [new PublishedLine(new Recipient("1", "A"), Kroner.Of(1))],
            Kroner.Of(1)
        );
        using var stream = new MemoryStream();

        Assert.Throws<InvalidValueException>(() => JsonDistribution.Write(stream, Letter.Distribute(), others));
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void ToJson_AnyTotal_ParsesAndSums() =>
        Properties.Hold(
            (
                from kroner in Gen.Choose(int.MinValue, int.MaxValue)
                from ore in Gen.Choose(0, 99)
                select Kroner.OfOre((BigInteger)kroner * 100 + ore)
            ).ToArbitrary(),
            total =>
            {
                var options = new DistributionOptions { Unit = total.IsWhole ? Kroner.Of(1) : Kroner.Ore };
                using var json = JsonDocument.Parse(
                    JsonDistribution.ToJson(Distribution.Of(total, Letter.Key, Letter.Basis, options))
                );
                var lines = json.RootElement.GetProperty("lines").EnumerateArray().ToArray();
                var amounts = lines.Sum(line => line.GetProperty("amount").GetInt64());
                Assert.Equal(total.IsWhole ? total.ToWholeKroner() : (long)total.ToOre(), amounts);
                Assert.All(
                    lines,
                    line =>
                        Assert.Equal(
                            line.GetProperty("amount").GetInt64(),
                            line.GetProperty("breakdown").EnumerateObject().Sum(cell => cell.Value.GetInt64())
                        )
                );
            }
        );

    private static Fraction Read(JsonElement element, string name) =>
        Fraction.Parse(element.GetProperty(name).GetString()!);
}
