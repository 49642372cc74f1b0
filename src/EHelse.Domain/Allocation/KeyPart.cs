namespace EHelse.Domain.Allocation;

/// <summary>One part of an allocation key: the share of the total that one criterion decides.</summary>
public sealed record KeyPart
{
    /// <summary>Makes a part.</summary>
    /// <param name="criterion">What the part is shared out by.</param>
    /// <param name="share">How much of the total it decides.</param>
    /// <exception cref="ArgumentNullException"><paramref name="criterion"/> is null.</exception>
    public KeyPart(Criterion criterion, Share share)
    {
        Criterion = Guard.Against.Null(criterion);
        Share = share;
    }

    /// <summary>What the part is shared out by.</summary>
    public Criterion Criterion { get; }

    /// <summary>How much of the total it decides.</summary>
    public Share Share { get; }

    /// <summary>Code and share: <c>flat=60%</c>.</summary>
    /// <returns>The same text in every culture.</returns>
    public override string ToString() => $"{Criterion}={Share}";
}
