using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using EHelse.Domain.Benchmarks;
using EHelse.Domain.Benchmarks.Reporting;

// `report FOLDER [quick]` measures everything and prints a page; anything else is for BenchmarkDotNet, such as `--filter *Ties*`.
if (args is not ["report", var folder, ..])
{
    BenchmarkSwitcher
        .FromAssembly(typeof(Program).Assembly)
        .Run(args, BenchmarkSettings.Of(ConsoleLogger.Default, "artifacts/benchmarks", isQuick: false));
    return 0;
}

return Measuring.Run(folder, isQuick: args.Contains("quick", StringComparer.Ordinal)) ? 0 : 1;
