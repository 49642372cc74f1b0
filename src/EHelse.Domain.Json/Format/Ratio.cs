using EHelse.Domain.Allocation;

namespace EHelse.Domain.Json.Format;

/// <summary>An exact fraction that stands as numerator and denominator, also when it is whole: <c>3/1</c>.</summary>
internal readonly record struct Ratio(Fraction Value);
