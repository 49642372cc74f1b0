using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Letters;
using EHelse.Domain.Letters;
using EHelse.Domain.Sources;

var letter = AssignmentLetter.Of2024;
var halfFlat = letter.WithKey(AllocationKey.Parse("flat=50%,municipalities=25%,population=25%"));

var difference = LetterDifference.Between(letter, halfFlat);
foreach (var amount in difference.Amounts)
{
    Console.WriteLine($"{amount.Recipient.Name, -22} {amount.Change, 8} {amount.Percent(2), 7} %");
}

Console.WriteLine($"Sum {difference.TotalChange}");

// A letter is a file, and the file is the letter.
var file = JsonLetter.ToUtf8(halfFlat);
Console.WriteLine(JsonLetter.Read(file) == halfFlat);
foreach (var gap in halfFlat.FindGaps())
{
    Console.WriteLine($"{gap.Code}: {gap.Text.In(Language.English)}");
}
