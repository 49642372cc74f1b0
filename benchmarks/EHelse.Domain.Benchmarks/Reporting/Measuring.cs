using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace EHelse.Domain.Benchmarks.Reporting;

/// <summary>Runs all benchmarks and prints the page about them.</summary>
internal static class Measuring
{
    private static readonly Type[] All =
    [
        typeof(LargestRemainderBenchmarks),
        typeof(TieBenchmarks),
        typeof(DivisorMethodBenchmarks),
        typeof(DistributionBenchmarks),
        typeof(SweepBenchmarks),
        typeof(TableBenchmarks),
    ];

    /// <summary>Measures; the page goes to standard output, how it goes to standard error.</summary>
    /// <param name="folder">Where BenchmarkDotNet leaves its files, and where <c>command.txt</c> may hold the milliseconds of whole commands, one a line.</param>
    /// <param name="isQuick">Whether to measure just enough to see that everything runs.</param>
    /// <returns>Whether all were measured.</returns>
    public static bool Run(string folder, bool isQuick)
    {
        Directory.CreateDirectory(folder);
        var summaries = new List<Summary>();
        using (var log = new StreamLogger(Path.Combine(folder, "benchmarks.log")))
        {
            foreach (var type in All)
            {
                Console.Error.WriteLine(type.Name);
                summaries.Add(BenchmarkRunner.Run(type, BenchmarkSettings.Of(log, folder, isQuick)));
            }
        }

        var failed = summaries
            .SelectMany(summary =>
                summary
                    .Reports.Where(report => report.ResultStatistics is null)
                    .Select(report => report.BenchmarkCase.DisplayInfo)
                    .Concat(summary.ValidationErrors.Where(error => error.IsCritical).Select(error => error.Message))
            )
            .ToList();
        foreach (var one in failed)
        {
            Console.Error.WriteLine($"Not measured: {one}. See benchmarks.log in {folder}.");
        }

        if (failed.Count > 0)
        {
            return false;
        }

        var commands = Path.Combine(folder, "command.txt");
        var times = File.Exists(commands)
            ? Array.ConvertAll(
                File.ReadAllLines(commands),
                line => double.Parse(line, System.Globalization.CultureInfo.InvariantCulture)
            )
            : [];
        var page = new Page(new Measurements(summaries), times, isQuick);
        Console.Write(page.Write(summaries[0].HostEnvironmentInfo));
        return true;
    }
}
