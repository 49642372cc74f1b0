namespace EHelse.Domain.Geography;

/// <summary>A municipality (<i>kommune</i>): its number, names and population.</summary>
/// <remarks>Municipalities are equal when all their properties are.</remarks>
/// <example>
/// <code><![CDATA[
/// var place = AdministrativeDivision.Of2024.ParseMunicipality("4204");
/// Console.WriteLine($"{place.Name}: {place.Population}");
/// // Kristiansand: 116986
/// ]]></code>
/// </example>
public sealed record Municipality
{
    /// <summary>Describes a municipality.</summary>
    /// <param name="number">The official number.</param>
    /// <param name="name">The Norwegian name; not empty.</param>
    /// <param name="officialName">The official name with all its languages, joined by <c> - </c>; not empty.</param>
    /// <param name="population">The number of inhabitants; not negative.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="population"/> is negative.</exception>
    public Municipality(MunicipalityNumber number, string name, string officialName, int population)
    {
        Number = Guard.Against.Null(number);
        Name = Guard.Against.NullOrWhiteSpace(name);
        OfficialName = Guard.Against.NullOrWhiteSpace(officialName);
        Population = Guard.Against.OutOfRange(population, 0, int.MaxValue);
    }

    /// <summary>The official number.</summary>
    public MunicipalityNumber Number { get; }

    /// <summary>The Norwegian name. Two municipalities may share it: Herøy and Våler did in 2024.</summary>
    public string Name { get; }

    /// <summary>The official name with all its languages, such as <c>Guovdageaidnu - Kautokeino</c>; the county stands in brackets where two share a name.</summary>
    public string OfficialName { get; }

    /// <summary>The number of inhabitants on the date of the division.</summary>
    public int Population { get; }

    /// <summary>Number and Norwegian name.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => Quote.Whole($"{Number} {Name}");
}
