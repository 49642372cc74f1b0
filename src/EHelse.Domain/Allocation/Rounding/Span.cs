#if NETSTANDARD2_0
namespace EHelse.Domain.Allocation.Rounding;

// netstandard2.0 has no spans; over an array they need no package. Only what rounding uses, and where only it sees them.
internal readonly struct Span<T>(T[] array, int start, int length)
{
    public Span(T[] array)
        : this(array, 0, array.Length) { }

    public int Length => length;

    public ref T this[int index] => ref array[start + index];

    public static implicit operator Span<T>(T[] array) => new(array);

    public static implicit operator ReadOnlySpan<T>(Span<T> span) => new(span);

    public Span<T> Slice(int from, int count) => new(array, start + from, count);

    public void Clear() => Array.Clear(array, start, length);
}
#endif
