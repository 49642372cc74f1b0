using System.Diagnostics.CodeAnalysis;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Geography;

/// <summary>The counties and municipalities of the country on one date.</summary>
/// <remarks>Every municipality lies in one of the counties. Lists are ordered by number. Divisions are equal when provenance, counties and municipalities are. Names are found composed (NFC) and decomposed; in the globalization-invariant mode of .NET, which composes nothing, only as they are written here.</remarks>
/// <example>
/// <code><![CDATA[
/// var division = AdministrativeDivision.Of2024;
/// var agder = division.ParseCounty("Agder");
/// Console.WriteLine(
///     $"{division.MunicipalitiesIn(agder.Number).Count} municipalities, {division.PopulationOf(agder.Number)} inhabitants"
/// );
/// Console.WriteLine(division.ParseMunicipality("Kristiansand").Number);
/// // 25 municipalities, 319850 inhabitants
/// // 4204
/// ]]></code>
/// </example>
public sealed partial class AdministrativeDivision : IEquatable<AdministrativeDivision>
{
    private readonly Dictionary<CountyNumber, County> countyByNumber = [];
    private readonly Dictionary<string, County> countyByName = new(Names.Comparer);
    private readonly Dictionary<MunicipalityNumber, Municipality> municipalityByNumber = [];
    private readonly ILookup<CountyNumber, Municipality> municipalitiesByCounty;

    // Their names are many, and few who have a division look for one.
    private readonly Lazy<ILookup<string, Municipality>> municipalitiesByName;

    /// <summary>Describes a division.</summary>
    /// <param name="provenance">Where the figures come from and the date they hold for.</param>
    /// <param name="counties">The counties, in any order; numbers and names differ.</param>
    /// <param name="municipalities">The municipalities, in any order; numbers differ, names may not.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="InvalidValueException">A number or a county's name stands twice, or a municipality lies in none of the counties.</exception>
    public AdministrativeDivision(
        Provenance provenance,
        IEnumerable<County> counties,
        IEnumerable<Municipality> municipalities
    )
    {
        Provenance = Guard.Against.Null(provenance);
        Counties = Array.AsReadOnly([
            .. Guard
                .Against.Null(counties)
                .Select(county => Guard.Against.Null(county, nameof(counties)))
                .OrderBy(county => county.Number),
        ]);
        Municipalities = Array.AsReadOnly([
            .. Guard
                .Against.Null(municipalities)
                .Select(municipality => Guard.Against.Null(municipality, nameof(municipalities)))
                .OrderBy(municipality => municipality.Number),
        ]);
        foreach (var county in Counties)
        {
            var name = Names.Key(county.Name);
            if (countyByNumber.ContainsKey(county.Number) || countyByName.ContainsKey(name))
            {
                throw StandsTwice("Fylket", "The county", county.ToString(), nameof(counties));
            }

            countyByNumber.Add(county.Number, county);
            countyByName.Add(name, county);
        }

        foreach (var municipality in Municipalities)
        {
            if (municipalityByNumber.ContainsKey(municipality.Number))
            {
                throw StandsTwice("Kommunen", "The municipality", municipality.ToString(), nameof(municipalities));
            }

            if (!countyByNumber.ContainsKey(municipality.Number.County))
            {
                var quoted = Quote.Of(municipality.ToString());
                throw new InvalidValueException(
                    new(
                        $"Kommunen {quoted} ligger i fylke {municipality.Number.County}, som ikke er med.",
                        $"The municipality {quoted} lies in county {municipality.Number.County}, which is not among the counties."
                    ),
                    nameof(municipalities)
                );
            }

            municipalityByNumber.Add(municipality.Number, municipality);
        }

        municipalitiesByCounty = Municipalities.ToLookup(municipality => municipality.Number.County);
        municipalitiesByName = new(() =>
            Municipalities
                .SelectMany(municipality => NamesOf(municipality).Select(name => (name, municipality)))
                .ToLookup(pair => pair.name, pair => pair.municipality, Names.Comparer)
        );
    }

    /// <summary>Where the figures come from and the date they hold for.</summary>
    public Provenance Provenance { get; }

    /// <summary>All counties, by number.</summary>
    public IReadOnlyList<County> Counties { get; }

    /// <summary>All municipalities, by number.</summary>
    public IReadOnlyList<Municipality> Municipalities { get; }

    /// <summary>Finds a county by its number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The county, or null when the division has none with the number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is null.</exception>
    public County? FindCounty(CountyNumber number) =>
        countyByNumber.TryGetValue(Guard.Against.Null(number), out var county) ? county : null;

    /// <summary>Finds a county by its name.</summary>
    /// <param name="name">The Norwegian name; upper and lower case do not differ.</param>
    /// <returns>The county, or null when the division has none with the name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public County? FindCounty(string name) =>
        countyByName.TryGetValue(Names.Key(Guard.Against.Null(name)), out var county) ? county : null;

    /// <summary>Finds a municipality by its number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The municipality, or null when the division has none with the number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is null.</exception>
    public Municipality? FindMunicipality(MunicipalityNumber number) =>
        municipalityByNumber.TryGetValue(Guard.Against.Null(number), out var municipality) ? municipality : null;

    /// <summary>Finds municipalities by name.</summary>
    /// <param name="name">The Norwegian name, the whole official name, or the official name in one of its languages; upper and lower case do not differ.</param>
    /// <returns>The municipalities, by number: none when the name is unknown, two for <c>Herøy</c> and <c>Våler</c> of 2024.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public IReadOnlyList<Municipality> FindMunicipalities(string name) =>
        Array.AsReadOnly([.. municipalitiesByName.Value[Names.Key(Guard.Against.Null(name))]]);

    /// <summary>The municipalities of a county.</summary>
    /// <param name="number">The county's number.</param>
    /// <returns>The municipalities, by number; none when the division does not have the county.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is null.</exception>
    public IReadOnlyList<Municipality> MunicipalitiesIn(CountyNumber number) =>
        Array.AsReadOnly([.. municipalitiesByCounty[Guard.Against.Null(number)]]);

    /// <summary>The number of inhabitants of a county: the sum over its municipalities.</summary>
    /// <param name="number">The county's number.</param>
    /// <returns>The population; null when the division does not have the county.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is null.</exception>
    public long? PopulationOf(CountyNumber number) =>
        FindCounty(number) is null ? null : MunicipalitiesIn(number).Sum(municipality => (long)municipality.Population);

    /// <summary>Reads the number or the name of a county.</summary>
    /// <param name="text">A county number or a Norwegian name; upper and lower case do not differ.</param>
    /// <returns>The county.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="InvalidTextException">The division has no such county; the reason suggests the nearest name.</exception>
    public County ParseCounty(string text) =>
        TryParseCounty(Guard.Against.Null(text), out var county)
            ? county
            : throw new InvalidTextException(
                Names.Unknown(
                    $"«{Quote.Of(text)}» er ikke et fylke i denne inndelingen.",
                    $"'{Quote.Of(text)}' is no county of this division.",
                    text,
                    Counties.Select(known => known.Name)
                )
            );

    /// <summary>Reads the number or the name of a county, without throwing.</summary>
    /// <param name="text">A county number or a Norwegian name; upper and lower case do not differ.</param>
    /// <param name="county">The county, or null.</param>
    /// <returns>Whether the division has the county.</returns>
    public bool TryParseCounty(string? text, [NotNullWhen(true)] out County? county)
    {
        county =
            text is null ? null
            : CountyNumber.TryParse(text, out var number) ? FindCounty(number)
            : FindCounty(text);
        return county is not null;
    }

    /// <summary>Reads the number or the name of a municipality.</summary>
    /// <param name="text">A municipality number, or a name that only one municipality has.</param>
    /// <returns>The municipality.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="InvalidTextException">No municipality or more than one is meant; the reason names the candidates.</exception>
    public Municipality ParseMunicipality(string text)
    {
        var found = Named(Guard.Against.Null(text));
        if (found.Count == 1)
        {
            return found[0];
        }

        var quoted = Quote.Of(text);
        if (found.Count > 1)
        {
            var candidates = string.Join(
                ", ",
                found.Select(candidate => $"{candidate.Number} {Quote.Of(candidate.OfficialName)}")
            );
            throw new InvalidTextException(
                new(
                    $"Flere kommuner heter «{quoted}»: {candidates}. Bruk nummeret.",
                    $"More than one municipality is called '{quoted}': {candidates}. Use the number."
                )
            );
        }

        throw new InvalidTextException(
            Names.Unknown(
                $"«{quoted}» er ingen kommune i denne inndelingen.",
                $"'{quoted}' is no municipality of this division.",
                text,
                municipalitiesByName.Value.Select(named => named.Key)
            )
        );
    }

    /// <summary>Reads the number or the name of a municipality, without throwing.</summary>
    /// <param name="text">A municipality number, or a name that only one municipality has.</param>
    /// <param name="municipality">The municipality, or null.</param>
    /// <returns>Whether the text means exactly one municipality.</returns>
    public bool TryParseMunicipality(string? text, [NotNullWhen(true)] out Municipality? municipality)
    {
        var found = text is null ? [] : Named(text);
        municipality = found.Count == 1 ? found[0] : null;
        return municipality is not null;
    }

    /// <summary>Whether two divisions are equal.</summary>
    /// <param name="left">A division or null.</param>
    /// <param name="right">A division or null.</param>
    /// <returns>Whether provenance, counties and municipalities are equal, or both are null.</returns>
    public static bool operator ==(AdministrativeDivision? left, AdministrativeDivision? right) => Equals(left, right);

    /// <summary>Whether two divisions differ.</summary>
    /// <param name="left">A division or null.</param>
    /// <param name="right">A division or null.</param>
    /// <returns>Whether some of these differ, or only one is null.</returns>
    public static bool operator !=(AdministrativeDivision? left, AdministrativeDivision? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(AdministrativeDivision? other) =>
        other is not null
        && (
            ReferenceEquals(this, other)
            || (
                Provenance == other.Provenance
                && Counties.SequenceEqual(other.Counties)
                && Municipalities.SequenceEqual(other.Municipalities)
            )
        );

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AdministrativeDivision);

    /// <inheritdoc/>
    public override int GetHashCode() => Provenance.GetHashCode();

    /// <summary>The numbers of counties and municipalities.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        ShortText.Count(Counties.Count, "county", "counties")
        + ", "
        + ShortText.Count(Municipalities.Count, "municipality", "municipalities");

    private IReadOnlyList<Municipality> Named(string text) =>
        MunicipalityNumber.TryParse(text, out var number)
            ? FindMunicipality(number) is { } municipality
                ? [municipality]
                : []
            : FindMunicipalities(text);

    private static IEnumerable<string> NamesOf(Municipality municipality) =>
        new[] { municipality.Name, municipality.OfficialName }
            .Concat(municipality.OfficialName.Split([" - "], StringSplitOptions.None))
            .Select(Names.Key)
            .Distinct(Names.Comparer);

    private static InvalidValueException StandsTwice(
        string norwegian,
        string english,
        string what,
        string parameterName
    ) =>
        new(
            new($"{norwegian} {Quote.Of(what)} står to ganger.", $"{english} {Quote.Of(what)} stands twice."),
            parameterName
        );
}
