namespace EHelse.Domain.Allocation.Rounding;

/// <summary>The smallest key that is still among a number of the largest ones.</summary>
/// <param name="Key">The key: all that are larger are among the largest.</param>
/// <param name="Needed">How many that have this key are among them too.</param>
/// <param name="Count">How many have this key; when all from this key up are among the largest, <paramref name="Needed"/>.</param>
internal readonly record struct Cut(ulong Key, int Needed, int Count)
{
    /// <summary>Whether some with the key are among the largest and some are not.</summary>
    public bool IsTie => Needed < Count;
}
