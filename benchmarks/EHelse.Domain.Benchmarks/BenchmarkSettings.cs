using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace EHelse.Domain.Benchmarks;

/// <summary>How everything is measured: in this process, in short jobs that together take minutes.</summary>
internal static class BenchmarkSettings
{
    private const int Large = 1_000_000;

    /// <summary>The settings.</summary>
    /// <param name="logger">Where BenchmarkDotNet tells what it does.</param>
    /// <param name="folder">Where it leaves its files.</param>
    /// <param name="isQuick">Whether to measure just enough to see that everything runs.</param>
    public static IConfig Of(ILogger logger, string folder, bool isQuick)
    {
        // What takes longer than an iteration is meant to is called once in each: then the large input decides how long all of it takes.
        var small = JobOf("small", isQuick ? 1 : 4, isQuick ? 2 : 9, isQuick ? 5 : 120);
        var large = JobOf("large", warmups: 1, iterations: 5, milliseconds: 120);
        return ManualConfig
            .CreateEmpty()
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(logger)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddJob(small, large)
            .AddFilter(
                new SimpleFilter(benchmark =>
                    IsFeasible(benchmark) && benchmark.Job.Id == (IsLarge(benchmark) ? large : small).Id
                )
            )
            .AddFilter(new SimpleFilter(benchmark => !isQuick || !IsLarge(benchmark)))
            .WithArtifactsPath(folder);
    }

    private static Job JobOf(string name, int warmups, int iterations, int milliseconds) =>
        new Job(name)
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(warmups)
            .WithIterationCount(iterations)
            .WithIterationTime(TimeInterval.FromMilliseconds(milliseconds));

    private static bool IsFeasible(BenchmarkCase benchmark) =>
        benchmark.Descriptor.WorkloadMethod.Name != nameof(DivisorMethodBenchmarks.Queue)
        || Recipients(benchmark) <= DivisorMethodBenchmarks.MostForQueue;

    private static bool IsLarge(BenchmarkCase benchmark) => Recipients(benchmark) >= Large;

    private static int Recipients(BenchmarkCase benchmark) =>
        benchmark.Parameters.Items.FirstOrDefault(parameter => parameter.Name == "Recipients")?.Value as int? ?? 0;
}
