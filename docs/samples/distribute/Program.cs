using EHelse.Domain.Letters;

var letter = AssignmentLetter.ForYear(2024);
var distribution = letter.Distribute();

foreach (var line in distribution.Lines)
{
    Console.WriteLine($"{line.Recipient.Name, -22} {line.Amount.ToNorwegianString(), 15}");
}

Console.WriteLine($"Sum {distribution.Sum.ToNorwegianString()}");
Console.WriteLine($"The published lines miss the total by {letter.PublishedTable?.Discrepancy} kr.");
