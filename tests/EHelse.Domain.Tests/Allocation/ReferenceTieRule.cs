namespace EHelse.Domain.Tests.Allocation;

/// <summary>Who goes first among those with the same claim: by rule the larger, then the one that stands first.</summary>
/// <remarks>A recipient is tied exactly when its amount changes with who is put first, so other rules find the ties.</remarks>
internal sealed record ReferenceTieRule(int? First = null, int? Last = null)
{
    public int GroupOf(int index) =>
        index == First ? 0
        : index == Last ? 2
        : 1;
}
