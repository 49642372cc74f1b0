using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;

var letter = AssignmentLetter.ForYear(2024);
var options = new DistributionOptions { Unit = Kroner.Of(1000) };
var before = Distribution.Of(Kroner.Of(36_701_000), letter.Key, letter.Basis, options);

var anew = before.Revise(Kroner.Of(36_702_000));
foreach (var line in anew.AgainstTheTrend)
{
    Console.WriteLine($"{line}, although the total grows by {anew.Change} kr");
}

var held = before.Revise(Kroner.Of(36_702_000), RevisionRule.NobodyLoses);
foreach (var line in held.Lines.Where(line => line.Change != Kroner.Zero))
{
    Console.WriteLine($"{line}: {line.Change} kr more, and nobody loses");
}

Console.WriteLine($"Changes: {Kroner.Sum(held.Lines.Select(line => line.Change))} = {held.Change}");
