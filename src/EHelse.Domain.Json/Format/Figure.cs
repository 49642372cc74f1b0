using EHelse.Domain.Allocation;

namespace EHelse.Domain.Json.Format;

/// <summary>A figure of a basis, in whatever form it stands.</summary>
internal readonly record struct Figure(Fraction Value);
