using EHelse.Domain.Letters;

var distribution = AssignmentLetter.ForYear(2024).Distribute();
var line = distribution["103972"];

Console.WriteLine(line.Explanation.Text.English);
Console.WriteLine($"Exact share: {line.ExactShare} kr");

foreach (var part in line.Explanation.Parts)
{
    Console.WriteLine(
        $"{part.Criterion}: {part.Exact} kr, {distribution.Breakdown.Cell("103972", part.Criterion)} of them paid"
    );
}
