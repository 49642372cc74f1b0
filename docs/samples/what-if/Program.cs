using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;

var letter = AssignmentLetter.ForYear(2024);
var sweep = Sweep.From(letter.Distribute());
var grid = KeyGrid.Parse("flat=50%..70%,municipalities,population", step: Share.Percent(1));
Console.WriteLine($"{grid.Count} keys");

// Which key comes closest to the published table?
var closest = sweep.Over(grid.Keys).MinBy(point => point.DistanceTo(letter.PublishedTable!))!;
Console.WriteLine($"Closest: {closest.Key}, {closest.DistanceTo(letter.PublishedTable!)} kr away");

// For which keys does nobody lose more than 2 %?
var mild = sweep.Over(grid.Keys).Where(point => point.Lines.All(line => line.ChangeInPercent >= -2));
Console.WriteLine($"Nobody loses more than 2 %: {mild.Count()} keys");

// Of those, which one gives Nordland most?
var best = mild.MaxBy(point => point["103967"].Amount)!;
Console.WriteLine($"Best for Nordland: {best.Key}");
foreach (var line in best.Lines.OrderBy(line => line.Change))
{
    Console.WriteLine($"{line.Recipient.Name, -22}{line.Change.ToNorwegianString(), 14}");
}

// Keys need not come from a grid: here the rule is that municipalities count twice as much as population.
var thirds = Enumerable.Range(0, 11).Select(tenths => Fraction.Of(tenths, 10)).Select(Key);
foreach (var point in sweep.Over(thirds).Where(point => point.Moved.ToWholeKroner() < 1_000_000))
{
    Console.WriteLine(point);
}

static AllocationKey Key(Fraction flat) =>
    AllocationKey.Of(
        new KeyPart(Criterion.Flat, Share.Of(flat)),
        new KeyPart(Criterion.Municipalities, Share.Of((1 - flat) * Fraction.Of(2, 3))),
        new KeyPart(Criterion.Population, Share.Of((1 - flat) / 3))
    );
