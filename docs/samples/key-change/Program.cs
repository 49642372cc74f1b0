using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;

var letter = AssignmentLetter.ForYear(2024);
var before = letter.Distribute();
var after = Distribution.Of(
    letter.Total,
    AllocationKey.Parse("flat=50%,municipalities=25%,population=25%"),
    letter.Basis
);

var changes = before.Lines.Select(line => (line.Recipient, Change: after[line.Recipient.Code].Amount - line.Amount));
foreach (var (recipient, change) in changes.OrderBy(pair => pair.Change))
{
    Console.WriteLine($"{recipient.Name, -22}{change.ToNorwegianString(), 14}");
}

Console.WriteLine($"Together: {Kroner.Sum(changes.Select(pair => pair.Change))}");
