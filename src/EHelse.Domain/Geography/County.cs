namespace EHelse.Domain.Geography;

/// <summary>A county (<i>fylke</i>): its number and name.</summary>
/// <remarks>Counties are equal when number and name are.</remarks>
/// <example>
/// <code><![CDATA[
/// var akershus = AdministrativeDivision.Of2024.ParseCounty("Akershus");
/// Console.WriteLine($"{akershus.Number} {akershus.Name}");
/// // 32 Akershus
/// ]]></code>
/// </example>
public sealed record County
{
    /// <summary>Describes a county.</summary>
    /// <param name="number">The official number.</param>
    /// <param name="name">The Norwegian name; not empty.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public County(CountyNumber number, string name)
    {
        Number = Guard.Against.Null(number);
        Name = Guard.Against.NullOrWhiteSpace(name);
    }

    /// <summary>The official number.</summary>
    public CountyNumber Number { get; }

    /// <summary>The Norwegian name.</summary>
    public string Name { get; }

    /// <summary>Number and name.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => Quote.Whole($"{Number} {Name}");
}
