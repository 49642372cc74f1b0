using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

var travel = Criterion.Parse("travel time");
BasisLine Line(string code, string name, long travelMinutes) =>
    new(new Recipient(code, name), new Dictionary<Criterion, Fraction> { [travel] = travelMinutes });

var basis = new AllocationBasis(
    new Provenance("Own count", asOf: null),
    [Line("A", "Alfa", 120), Line("B", "Bravo", 45), Line("C", "Charlie", 45)]
);
var key = AllocationKey.Parse("flat=1/3,travel time=2/3");
var options = new DistributionOptions { Unit = Kroner.Of(1000), Minimum = Kroner.Of(200_000) };

foreach (var line in Distribution.Of(Kroner.Of(1_000_000), key, basis, options).Lines)
{
    Console.WriteLine(line);
}
