using System.Text;
using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using EHelse.Domain.Spreadsheets;

foreach (var figure in new[] { "5 000,5", "12a" })
{
    // For a file: File.OpenRead("basis.csv").
    using var file = new MemoryStream(
        Encoding.UTF8.GetBytes($"code;name;population\nA;Alfa;10 000\nB;Bravo;{figure}\n")
    );
    if (CsvBasis.TryRead(file, "basis.csv", out var basis, out var errors))
    {
        var key = AllocationKey.Parse("flat=50%,population=50%");
        CsvDistribution.Write(Console.Out, Distribution.Of(Kroner.Of(1_000_000), key, basis));
    }

    foreach (var line in errors.Lines(Language.NorwegianBokmal))
    {
        Console.WriteLine(line);
    }
}
