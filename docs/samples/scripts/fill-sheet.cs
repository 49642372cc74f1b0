#!/usr/bin/env dotnet
#:property PublishAot=false
#:project ../../../src/EHelse.Domain.Spreadsheets/EHelse.Domain.Spreadsheets.csproj
// Fills a workbook with the distribution of 2024, reads a basis back from it, and prints code and amount of each network.
//
//   dotnet run fill-sheet.cs [FILE.xlsx]
using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Sources;
using EHelse.Domain.Spreadsheets;
using EHelse.Domain.Spreadsheets.Workbooks;

var file = args.Length > 0 ? args[0] : Path.Combine(Path.GetTempPath(), "fordeling-2024.xlsx");
var letter = AssignmentLetter.ForYear(2024);
File.WriteAllBytes(file, DistributionWorkbook.Of(letter, Language.NorwegianBokmal).ToBytes());

// What a controller changed in the basis sheet is distributed by the library as by the sheet itself.
using var workbook = File.OpenRead(file);
var basis = XlsxBasis.Read(workbook, file, new() { Sheet = "Grunnlag" });
foreach (var line in Distribution.Of(letter.Total, letter.Key, basis).Lines)
{
    Console.WriteLine($"{line.Recipient.Code} {line.Amount}");
}
