using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets.Tests;

public sealed class CsvSweepTests
{
    [Theory]
    [InlineData("en-US")]
    [InlineData("nb-NO")]
    [InlineData("ar-SA")]
    public void Write_SmallSweep_IsTheTableOfTheRemarks(string culture)
    {
        var basis = new AllocationBasis(
            new Provenance("an example", null),
            [Line("=1+1", "A, B", 0), Line("2", "Bø", 3)]
        );
        var options = new DistributionOptions { Unit = Kroner.Ore };
        var sweep = Sweep.From(Distribution.Of(Kroner.Parse("-0.50"), AllocationKey.Parse("beds=1"), basis, options));

        var text = Cultures.In(
            culture,
            () =>
            {
                using var writer = new StringWriter();
                CsvSweep.Write(writer, sweep, sweep.Over([AllocationKey.Parse("beds=1/3,flat=2/3")]));
                return writer.ToString();
            }
        );

        Assert.Equal(
            """
            key,share.flat,share.beds,code,name,amount,baseline,change,percent
            "beds=1/3,flat=2/3",2/3,1/3,'=1+1,"A, B",-0.17,0,-0.17,
            "beds=1/3,flat=2/3",2/3,1/3,2,Bø,-0.33,-0.50,0.17,34.00

            """,
            text
        );
    }

    private static BasisLine Line(string code, string name, int beds) =>
        new(
            new Recipient(code, name),
            new Dictionary<Criterion, Fraction> { [Criterion.Parse("beds")] = Fraction.Of(beds) }
        );
}
