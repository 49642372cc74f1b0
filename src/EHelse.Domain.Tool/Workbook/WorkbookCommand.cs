using EHelse.Domain.Spreadsheets.Workbooks;
using EHelse.Domain.Tool.CommandLine;
using EHelse.Domain.Tool.Distribute;

namespace EHelse.Domain.Tool.Workbook;

/// <summary><c>ehelse workbook</c>: the distribution as a spreadsheet that distributes anew when a figure is changed.</summary>
internal static class WorkbookCommand
{
    public static ToolCommand Create()
    {
        var input = new DistributionOptionSet();
        var output = OutputOption.Create();
        return new(
            "workbook",
            new(
                "Skriv en arbeidsbok (.xlsx) med levende formler: endre et tall, og den fordeler på nytt.",
                "Write a workbook (.xlsx) with live formulas: change a figure, and it distributes anew."
            ),
            [
                new(
                    "Formlene bruker største rest i hele enheter, og ingen makroer. Største antall mottakere er 2000.",
                    "The formulas use largest remainder in whole units, and no macros. The most recipients are 2000."
                ),
            ],
            [],
            [output, .. input.LargestRemainder],
            call =>
            {
                var file = OutputOption.Read(call, output, "fordeling.xlsx");
                var (letter, distribution) = input.Read(call);
                OutputFile.Write(file, DistributionWorkbook.Of(letter, call.Language, distribution).ToBytes());
                return ExitCode.Done;
            }
        );
    }
}
