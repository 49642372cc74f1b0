using EHelse.Domain.Allocation;
using EHelse.Domain.Geography;
using EHelse.Domain.Letters;

var letter = AssignmentLetter.ForYear(2024);
var networks = letter.Distribute();

var counties = networks.Within(
    letter.Key,
    network => AllocationBasis.OfCounties(letter.Networks.Parse(network.Code).Counties, letter.Division)
);
var municipalities = counties.Within(
    letter.Key,
    county => AllocationBasis.OfMunicipalities(CountyNumber.Parse(county.Code), letter.Division)
);

foreach (var part in counties.Parts.Where(part => part.Distribution.Lines.Count > 1))
{
    Console.WriteLine(part.Parent);
    foreach (var line in part.Distribution.Lines)
    {
        Console.WriteLine($"  {line}");
    }
}

Console.WriteLine($"{networks.Sum} = {counties.Sum} = {municipalities.Sum}");
