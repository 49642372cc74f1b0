using EHelse.Domain.Sources;

namespace EHelse.Domain.Letters;

/// <summary>A fact that is not the same in two letters, such as the total or a share of the key.</summary>
public sealed class FactChange
{
    internal FactChange(string path, LocalizedText name, string? before, string? after)
    {
        Path = path;
        Name = name;
        Before = before;
        After = after;
    }

    /// <summary>Added, removed or changed.</summary>
    public ChangeKind Kind =>
        Before is null ? ChangeKind.Added
        : After is null ? ChangeKind.Removed
        : ChangeKind.Changed;

    /// <summary>What fact it is, for programs: <c>total</c>, <c>key.parts.flat</c>, <c>networks.103974.counties</c>. Each path stands once in a difference.</summary>
    public string Path { get; }

    /// <summary>What fact it is, for people: <c>Key: flat</c>.</summary>
    public LocalizedText Name { get; }

    /// <summary>The fact in the earlier letter, in any language the same: digits, ISO dates, shares, codes, names; null when added.</summary>
    public string? Before { get; }

    /// <summary>The fact in the later letter, in the same form; null when removed.</summary>
    public string? After { get; }

    /// <summary>The path and both values.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Path}: {Before ?? "none"} -> {After ?? "none"}";
}
