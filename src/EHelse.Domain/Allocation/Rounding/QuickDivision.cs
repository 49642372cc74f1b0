namespace EHelse.Domain.Allocation.Rounding;

/// <summary>Divides a total by a method in machine words; ties go to the larger weight, then to the lower index.</summary>
/// <param name="total">The total without its sign; at most 2^62.</param>
/// <param name="weights">The weights: none negative.</param>
/// <param name="sum">Their sum; from 1 to 2^63 − 1.</param>
/// <param name="amounts">Where the amounts go; as long as the weights, and other memory.</param>
internal delegate void QuickDivision(ulong total, ReadOnlySpan<long> weights, ulong sum, Span<long> amounts);
