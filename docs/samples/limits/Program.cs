using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;

var letter = AssignmentLetter.ForYear(2024);
var options = new DistributionOptions
{
    Minimum = Kroner.Of(3_000_000),
    Limits =
    [
        RecipientLimit.Fixed("103975", Kroner.Of(2_500_000)),
        RecipientLimit.AtMost("103974", Kroner.Of(4_500_000)),
    ],
};
var distribution = Distribution.Of(letter.Total, letter.Key, letter.Basis, options);

foreach (var line in distribution.Lines)
{
    Console.WriteLine($"{line, -40} {line.Minimum, 8} to {line.Maximum?.ToString() ?? "any"}");
}

Console.WriteLine($"Together: {distribution.Sum}");
Console.WriteLine(distribution["103974"].Explanation.Text.English);
