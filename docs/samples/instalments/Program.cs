using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;

var distribution = AssignmentLetter.ForYear(2024).Distribute();
var plan = distribution.Over(Instalment.Months(2024));

foreach (var line in plan.Lines.Take(2))
{
    Console.WriteLine(line);
}

Console.WriteLine($"Agder in March: {plan.Cell("103972", "2024-03")} kr");
Console.WriteLine($"Each month in all: {string.Join(" ", plan.Totals)}");
