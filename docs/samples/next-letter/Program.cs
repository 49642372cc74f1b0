using EHelse.Domain.Json.Letters;
using EHelse.Domain.Letters;

var before = AssignmentLetter.ForYear(2024);
var next = JsonLetter.Read(File.ReadAllBytes("../letters/what-if-key.json"));

foreach (var line in next.Distribute().Lines)
{
    Console.WriteLine($"{line.Recipient.Name, -22} {line.Amount.ToNorwegianString(), 15}");
}

var difference = LetterDifference.Between(before, next);
var most = difference.Amounts.MinBy(amount => amount.Change)!;
Console.WriteLine($"{most.Recipient.Name} loses most: {most.Change} kr, {most.Percent(1)} %.");
Console.WriteLine($"The changes sum to {difference.TotalChange} kr.");

foreach (var gap in next.FindGaps())
{
    Console.WriteLine($"{gap.Code}: {gap.Text.English}");
}
