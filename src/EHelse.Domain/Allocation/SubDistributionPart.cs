namespace EHelse.Domain.Allocation;

/// <summary>A line of a distribution and how its amount is distributed further.</summary>
public sealed class SubDistributionPart
{
    internal SubDistributionPart(DistributionLine parent, Distribution distribution)
    {
        Parent = parent;
        Distribution = distribution;
    }

    /// <summary>The line of the level above.</summary>
    public DistributionLine Parent { get; }

    /// <summary>Its amount distributed: sums to the amount of <see cref="Parent"/>.</summary>
    public Distribution Distribution { get; }

    /// <summary>The recipient of the line above, and how its amount is distributed.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Quote.Of(Parent.Recipient.ToString())}: {Distribution}";
}
