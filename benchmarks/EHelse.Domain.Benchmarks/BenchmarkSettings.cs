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
    private const int MostWhenQuick = 1_000;

    /// <summary>The settings.</summary>
    /// <param name="logger">Where BenchmarkDotNet tells what it does.</param>
    /// <param name="folder">Where it leaves its files.</param>
    /// <param name="isQuick">Whether to measure just enough to see that everything runs.</param>
    public static IConfig Of(ILogger logger, string folder, bool isQuick)
    {
        // A division of ten million takes longer than an iteration is meant to: it is then called once in each.
        var job = Job
            .Default.WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(isQuick ? 1 : 4)
            .WithIterationCount(isQuick ? 2 : 9)
            .WithIterationTime(TimeInterval.FromMilliseconds(isQuick ? 5 : 120));
        return ManualConfig
            .CreateEmpty()
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(logger)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddJob(job)
            .AddFilter(new SimpleFilter(benchmark => IsFeasible(benchmark) && (!isQuick || IsSmall(benchmark))))
            .WithArtifactsPath(folder);
    }

    private static bool IsFeasible(BenchmarkCase benchmark) =>
        benchmark.Descriptor.WorkloadMethod.Name != nameof(DivisorMethodBenchmarks.Queue)
        || Recipients(benchmark) <= DivisorMethodBenchmarks.MostForQueue;

    private static bool IsSmall(BenchmarkCase benchmark) => Recipients(benchmark) <= MostWhenQuick;

    private static int Recipients(BenchmarkCase benchmark) =>
        benchmark.Parameters.Items.FirstOrDefault(parameter => parameter.Name == "Recipients")?.Value as int? ?? 0;
}
