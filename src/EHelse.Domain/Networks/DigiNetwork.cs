using EHelse.Domain.Geography;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Networks;

/// <summary>A regional digitalisation network (<i>diginettverk</i>) that receives a part of the grant.</summary>
/// <remarks>Networks are equal when all their properties are, counties in order included.</remarks>
/// <example>
/// <code><![CDATA[
/// var agder = NetworkRegister.Of2024.Parse("Agder").WithHostMunicipality(MunicipalityNumber.Parse("4203"));
/// Console.WriteLine($"{agder.ProjectNumber} {agder.FullName}, accounts in {agder.HostMunicipality}");
/// // 103972 Digi Agder, accounts in 4203
/// ]]></code>
/// </example>
public sealed class DigiNetwork : IEquatable<DigiNetwork>
{
    /// <summary>Describes a network.</summary>
    /// <param name="projectNumber">The number of its grant.</param>
    /// <param name="name">The short name of the allocation table, such as <c>Agder</c>; not empty.</param>
    /// <param name="fullName">The name of the list of recipients, such as <c>Digi Agder</c> (reading R17); not empty.</param>
    /// <param name="counties">The counties it serves, in any order; at least one, each once.</param>
    /// <param name="hostMunicipality">The municipality that keeps its accounts, or null when it is not known (reading R16).</param>
    /// <exception cref="ArgumentNullException">A reference other than the host municipality is null, or one of the counties.</exception>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    /// <exception cref="InvalidValueException">There is no county, or one stands twice.</exception>
    public DigiNetwork(
        ProjectNumber projectNumber,
        string name,
        string fullName,
        IEnumerable<CountyNumber> counties,
        MunicipalityNumber? hostMunicipality = null
    )
    {
        ProjectNumber = Guard.Against.Null(projectNumber);
        Name = Guard.Against.NullOrWhiteSpace(name);
        FullName = Guard.Against.NullOrWhiteSpace(fullName);
        Counties = Array.AsReadOnly([
            .. Guard
                .Against.Null(counties)
                .Select(county => Guard.Against.Null(county, nameof(counties)))
                .OrderBy(county => county),
        ]);
        HostMunicipality = hostMunicipality;
        if (Counties.Count == 0 || Counties.Distinct().Count() < Counties.Count)
        {
            throw new InvalidValueException(
                new(
                    $"Nettverket {Quote.Of(name)} må ha minst ett fylke, og hvert fylke én gang.",
                    $"The network {Quote.Of(name)} must have at least one county, and each county once."
                ),
                nameof(counties)
            );
        }
    }

    /// <summary>The number of the network's grant.</summary>
    public ProjectNumber ProjectNumber { get; }

    /// <summary>The short name of the allocation table.</summary>
    public string Name { get; }

    /// <summary>The name of the list of recipients.</summary>
    public string FullName { get; }

    /// <summary>The counties the network serves, by number; at least one.</summary>
    public IReadOnlyList<CountyNumber> Counties { get; }

    /// <summary>The municipality that keeps the network's accounts; null when it is not known, which the letter does not tell (reading R16).</summary>
    public MunicipalityNumber? HostMunicipality { get; }

    /// <summary>The same network with a host municipality.</summary>
    /// <param name="hostMunicipality">The municipality that keeps the accounts.</param>
    /// <returns>A new value; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="hostMunicipality"/> is null.</exception>
    public DigiNetwork WithHostMunicipality(MunicipalityNumber hostMunicipality) =>
        new(ProjectNumber, Name, FullName, Counties, Guard.Against.Null(hostMunicipality));

    /// <summary>Whether two networks are equal.</summary>
    /// <param name="left">A network or null.</param>
    /// <param name="right">A network or null.</param>
    /// <returns>Whether all properties are equal, or both are null.</returns>
    public static bool operator ==(DigiNetwork? left, DigiNetwork? right) => Equals(left, right);

    /// <summary>Whether two networks differ.</summary>
    /// <param name="left">A network or null.</param>
    /// <param name="right">A network or null.</param>
    /// <returns>Whether some property differs, or only one is null.</returns>
    public static bool operator !=(DigiNetwork? left, DigiNetwork? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(DigiNetwork? other) =>
        other is not null
        && ProjectNumber == other.ProjectNumber
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && string.Equals(FullName, other.FullName, StringComparison.Ordinal)
        && HostMunicipality == other.HostMunicipality
        && Counties.SequenceEqual(other.Counties);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DigiNetwork);

    /// <inheritdoc/>
    public override int GetHashCode() => ProjectNumber.GetHashCode();

    /// <summary>Project number and short name.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => Quote.Whole($"{ProjectNumber} {Name}");
}
