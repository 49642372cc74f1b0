using System.Text;
using System.Text.Json;
using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Tests;

public sealed class JsonSweepTests
{
    private static readonly AllocationBasis Two = new(
        new Provenance("an example", null),
        [Line("A", "<Møre>", 0), Line("B", "Bø", 3)]
    );

    [Fact]
    public void Write_SmallSweep_IsTheDocumentOfTheRemarks()
    {
        var sweep = Sweep.From(Distribution.Of(Kroner.Of(5), AllocationKey.Parse("population=1"), Two));

        Assert.Equal(
            """
            {"total":5,"amountsIn":"kroner","unit":1,"method":"largest-remainder","minimum":null,"maximum":null,"limits":[],"basis":{"source":"an example","asOf":null},"recipients":[{"code":"A","name":"\u003CMøre\u003E"},{"code":"B","name":"Bø"}],"baseline":{"key":"population=100%","amounts":[0,5]},"points":[
            {"key":"flat=0%,population=100%","moved":0,"amounts":[0,5],"changes":[0,0],"changesInPercent":[null,"0/1"]},
            {"key":"flat=100%,population=0%","moved":3,"amounts":[3,2],"changes":[3,-3],"changesInPercent":[null,"-60/1"]}
            ]}

            """,
            Text(sweep, KeyGrid.Parse("flat,population", Share.Whole).Keys)
        );
    }

    [Fact]
    public void Write_NoPoint_IsStillADocument()
    {
        var sweep = Sweep.From(Distribution.Of(Kroner.Of(5), AllocationKey.Parse("flat=1"), Two));
        using var json = JsonDocument.Parse(Text(sweep, []));
        Assert.Equal(0, json.RootElement.GetProperty("points").GetArrayLength());
    }

    [Theory]
    [InlineData("0.01", null)]
    [InlineData("1", "0.50")]
    public void Write_AmountsWithOre_CountsOre(string unit, string? minimum)
    {
        var options = new DistributionOptions
        {
            Unit = Kroner.Parse(unit),
            Minimum = minimum is null ? null : Kroner.Parse(minimum),
        };
        var sweep = Sweep.From(Distribution.Of(Kroner.Of(5), AllocationKey.Parse("flat=1"), Two, options));
        using var json = JsonDocument.Parse(Text(sweep, [sweep.Baseline.Key]));
        Assert.Equal("ore", json.RootElement.GetProperty("amountsIn").GetString());
        Assert.Equal(500, json.RootElement.GetProperty("total").GetInt64());
        Assert.Equal(
            500,
            json.RootElement.GetProperty("points")[0].GetProperty("amounts").EnumerateArray().Sum(a => a.GetInt64())
        );
    }

    [Fact]
    public void Write_Limits_StandInTheHead()
    {
        var options = new DistributionOptions
        {
            Minimum = Kroner.Of(1),
            Limits = [RecipientLimit.Fixed("B", Kroner.Of(2)), RecipientLimit.AtMost("A", Kroner.Parse("4.50"))],
        };
        var sweep = Sweep.From(Distribution.Of(Kroner.Of(5), AllocationKey.Parse("flat=1"), Two, options));

        Assert.Contains(
            """
            "amountsIn":"ore","unit":100,"method":"largest-remainder","minimum":100,"maximum":null,"limits":[{"code":"B","minimum":200,"maximum":200},{"code":"A","minimum":null,"maximum":450}],
            """.Trim(),
            Text(sweep, []),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Write_ManyPoints_WritesWhileTheyAreRead()
    {
        var letter = AssignmentLetter.ForYear(2024);
        var sweep = Sweep.From(letter.Distribute());
        using var stream = new MemoryStream();
        var read = 0;
        var written = new List<long>();
        JsonSweep.Write(
            stream,
            sweep,
            sweep
                .Over(KeyGrid.Parse("flat,municipalities,population", Share.Percent(2)).Keys)
                .Select(point =>
                {
                    read++;
                    written.Add(stream.Length);
                    return point;
                })
        );

        Assert.Equal(1_326, read);
        Assert.True(written.Distinct().Count() > 5);
        using var json = JsonDocument.Parse(stream.ToArray());
        Assert.Equal(read, json.RootElement.GetProperty("points").GetArrayLength());
    }

    private static string Text(Sweep sweep, IEnumerable<AllocationKey> keys)
    {
        using var stream = new MemoryStream();
        JsonSweep.Write(stream, sweep, sweep.Over(keys));
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static BasisLine Line(string code, string name, int population) =>
        new(
            new Recipient(code, name),
            new Dictionary<Criterion, Fraction> { [Criterion.Population] = Fraction.Of(population) }
        );
}
