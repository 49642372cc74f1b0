using System.Text;
using EHelse.Domain.Reporting;
using EHelse.Domain.Tool.CommandLine;
using EHelse.Domain.Tool.Distribute;

namespace EHelse.Domain.Tool.Report;

/// <summary><c>ehelse report -o FILE.html</c>: a distribution as a web page.</summary>
internal static class ReportCommand
{
    public static ToolCommand Create()
    {
        var input = new DistributionOptionSet();
        var output = OutputOption.Create();
        return new(
            "report",
            new("Skriv fordelingen som en nettside.", "Write the distribution as a web page."),
            [
                new(
                    "Siden er én fil uten noe fra andre steder; språket er det som --lang velger.",
                    "The page is one file with nothing from elsewhere; its language is the one that --lang chooses."
                ),
            ],
            [],
            [output, .. input.All],
            call =>
            {
                var path = OutputOption.Read(call, output, "fordeling.html");
                var (letter, distribution) = input.Read(call);
                var page = HtmlReport.Of(
                    letter,
                    distribution,
                    DistributeCommand.Fits(letter, distribution) ? letter.PublishedTable : null,
                    ReportingCalendar.ForGrantYear(letter.ReportingTerms, letter.Year),
                    call.Language
                );
                OutputFile.Write(path, Encoding.UTF8.GetBytes(page));
                return ExitCode.Done;
            }
        );
    }
}
