#if NETSTANDARD2_0
namespace EHelse.Domain.Allocation.Rounding;

// See Span.
internal readonly struct ReadOnlySpan<T>(Span<T> span)
{
    public int Length => span.Length;

    public T this[int index] => span[index];

    public static implicit operator ReadOnlySpan<T>(T[] array) => new(array);
}
#endif
