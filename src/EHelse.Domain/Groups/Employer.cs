using EHelse.Domain.Geography;

namespace EHelse.Domain.Groups;

/// <summary>Who a member is employed by: a municipality or another organisation.</summary>
/// <remarks>Employers are equal when kind and number or name are. Source: assignment letter 2024, what the grant covers, bullet 1.</remarks>
public sealed record Employer
{
    private Employer(MunicipalityNumber? municipality, string? organisation)
    {
        Municipality = municipality;
        Organisation = organisation;
    }

    /// <summary>The municipality; null when the employer is another organisation.</summary>
    public MunicipalityNumber? Municipality { get; }

    /// <summary>The organisation's name; null when the employer is a municipality.</summary>
    public string? Organisation { get; }

    /// <summary>A municipality as employer.</summary>
    /// <param name="municipality">Its number.</param>
    /// <returns>The employer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="municipality"/> is null.</exception>
    public static Employer OfMunicipality(MunicipalityNumber municipality) =>
        new(Guard.Against.Null(municipality), null);

    /// <summary>An organisation that is no municipality, such as a county or a company owned by municipalities.</summary>
    /// <param name="name">Its name; not empty, and not the name of a person.</param>
    /// <returns>The employer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or only white space.</exception>
    public static Employer OfOrganisation(string name) => new(null, Guard.Against.NullOrWhiteSpace(name));

    /// <summary>The municipality's number or the organisation's name.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => Municipality?.ToString() ?? Quote.Of(Organisation!);
}
