using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets.Tests;

public sealed class CsvRevisionTests
{
    [Fact]
    public void Write_SomeoneAgainstTheTrend_IsTheWholeFile()
    {
        var basis = new AllocationBasis(
            new Provenance("an example", null),
            new[] { ("A", 6), ("B", 6), ("=C", 2) }.Select(pair => new BasisLine(
                new Recipient(pair.Item1, "Name"),
                new Dictionary<Criterion, Fraction> { [Criterion.Population] = pair.Item2 }
            ))
        );
        var revision = Distribution.Of(Kroner.Of(10), AllocationKey.Parse("population=1"), basis).Revise(Kroner.Of(11));
        using var writer = new StringWriter();

        CsvRevision.Write(writer, revision);

        Assert.Equal(
            "code,name,before,after,change,against_the_trend\nA,Name,4,5,1,false\nB,Name,4,5,1,false\n'=C,Name,2,1,-1,true\n",
            writer.ToString()
        );
    }
}
