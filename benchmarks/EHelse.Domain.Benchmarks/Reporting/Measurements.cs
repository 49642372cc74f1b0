using BenchmarkDotNet.Reports;

namespace EHelse.Domain.Benchmarks.Reporting;

/// <summary>All measurements, by class, method and parameters.</summary>
internal sealed class Measurements
{
    private readonly Dictionary<string, Measurement> byName = new(StringComparer.Ordinal);
    private readonly SortedSet<int> recipients = [];

    public Measurements(IEnumerable<Summary> summaries)
    {
        foreach (var report in summaries.SelectMany(summary => summary.Reports))
        {
            var benchmark = report.BenchmarkCase;
            var parameters = benchmark
                .Parameters.Items.OrderBy(parameter => parameter.Name, StringComparer.Ordinal)
                .Select(parameter => parameter.Value)
                .ToArray();
            byName.Add(
                Name(benchmark.Descriptor.Type, benchmark.Descriptor.WorkloadMethod.Name, parameters),
                new Measurement(
                    report.ResultStatistics!.Median,
                    report.GcStats.GetBytesAllocatedPerOperation(benchmark) ?? 0
                )
            );
            if (benchmark.Descriptor.Type == typeof(LargestRemainderBenchmarks))
            {
                recipients.Add((int)parameters[0]);
            }
        }
    }

    /// <summary>The numbers of recipients that were measured, ascending.</summary>
    public IReadOnlyCollection<int> Recipients => recipients;

    /// <summary>What was measured.</summary>
    /// <param name="method">The method of the benchmark class.</param>
    /// <param name="parameters">Its parameters, in the order of their names.</param>
    public Measurement Of<TBenchmarks>(string method, params object[] parameters) =>
        byName[Name(typeof(TBenchmarks), method, parameters)];

    private static string Name(Type type, string method, object[] parameters) =>
        FormattableString.Invariant($"{type.Name}.{method}({string.Join(", ", parameters)})");
}
