using EHelse.Domain.Allocation;

namespace EHelse.Domain.Tool.Sweep;

/// <summary>The keys of a sweep, all of them usable with the basis.</summary>
/// <param name="All">The keys, made while they are read; the same each time.</param>
/// <param name="Count">How many there are; the largest number there is when there are more.</param>
internal sealed record SweepKeys(IEnumerable<AllocationKey> All, long Count);
