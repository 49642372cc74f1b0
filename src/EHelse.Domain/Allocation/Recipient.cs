namespace EHelse.Domain.Allocation;

/// <summary>Who receives a part of a total: a network, a county, a municipality or anyone else.</summary>
/// <remarks>Recipients are equal when code and name are.</remarks>
public sealed record Recipient
{
    /// <summary>Describes a recipient.</summary>
    /// <param name="code">What tells the recipient from others and decides the last ties, in ordinal order; not empty.</param>
    /// <param name="name">The name for people; not empty.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public Recipient(string code, string name)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Name = Guard.Against.NullOrWhiteSpace(name);
    }

    /// <summary>What tells the recipient from others.</summary>
    public string Code { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>Code and name, without characters that a terminal would obey or nobody would see.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => Quote.Whole($"{Code} {Name}");
}
