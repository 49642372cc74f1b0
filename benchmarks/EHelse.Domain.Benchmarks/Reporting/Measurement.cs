namespace EHelse.Domain.Benchmarks.Reporting;

/// <summary>What one call takes.</summary>
/// <param name="Nanoseconds">The median over the iterations.</param>
/// <param name="Bytes">What it allocates.</param>
internal readonly record struct Measurement(double Nanoseconds, long Bytes);
