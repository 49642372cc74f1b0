using System.Collections;

namespace EHelse.Domain;

/// <summary>An immutable list that equals another when their items are equal in order, so that records with lists compare by value.</summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] items;

    public ValueList(IEnumerable<T> items) => this.items = [.. items];

    public static ValueList<T> Empty { get; } = new([]);

    public int Count => items.Length;

    public T this[int index] => items[index];

    public bool Equals(ValueList<T>? other) => other is not null && items.SequenceEqual(other.items);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode() =>
        items.Aggregate(items.Length, (hash, item) => unchecked((hash * 31) + (item?.GetHashCode() ?? 0)));

    public override string ToString() => "[" + string.Join(", ", items) + "]";

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
