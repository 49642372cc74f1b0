using EHelse.Domain.Geography;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>The figures that a total is shared out by (<i>fordelingsgrunnlag</i>), with their source and date.</summary>
/// <remarks>Every recipient has a value for every criterion of the basis. The order of the recipients is kept and never changes an amount. Bases are equal when provenance and lines are, in order.</remarks>
/// <example>
/// <code><![CDATA[
/// var basis = AssignmentLetter.ForYear(2024).Basis;
/// Console.WriteLine(basis.SumOf(Criterion.Municipalities));
/// Console.WriteLine(basis.Find("103972")?.ValueOf(Criterion.Population));
/// // 357
/// // 319850
/// ]]></code>
/// </example>
public sealed class AllocationBasis : IEquatable<AllocationBasis>
{
    private readonly Dictionary<string, int> placeByCode = new(StringComparer.Ordinal);
    private readonly Dictionary<Criterion, Fraction> sums = [];

    /// <summary>Makes a basis.</summary>
    /// <param name="provenance">Where the figures come from and the date they hold for.</param>
    /// <param name="lines">One line for each recipient, at least one; codes differ, and all have the same criteria.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="InvalidValueException">There is no line, a code stands twice, or a recipient lacks a value that others have.</exception>
    public AllocationBasis(Provenance provenance, IEnumerable<BasisLine> lines)
    {
        Provenance = Guard.Against.Null(provenance);
        Lines = Array.AsReadOnly([
            .. Guard.Against.Null(lines).Select(line => Guard.Against.Null(line, nameof(lines))),
        ]);
        if (Lines.Count == 0)
        {
            throw new InvalidValueException(
                new("Grunnlaget har ingen mottakere.", "The basis has no recipients."),
                nameof(lines)
            );
        }

        Criteria = Array.AsReadOnly([.. Lines.SelectMany(line => line.Criteria).Distinct()]);
        foreach (var line in Lines)
        {
            var recipient = line.Recipient;
            if (placeByCode.ContainsKey(recipient.Code))
            {
                throw new InvalidValueException(
                    new(
                        $"Koden «{Quote.Of(recipient.Code)}» står to ganger i grunnlaget.",
                        $"The code '{Quote.Of(recipient.Code)}' stands twice in the basis."
                    ),
                    nameof(lines)
                );
            }

            if (Criteria.FirstOrDefault(criterion => line.ValueOf(criterion) is null) is { } missing)
            {
                throw new InvalidValueException(
                    new($"{recipient} mangler verdi for «{missing}».", $"{recipient} lacks a value for '{missing}'."),
                    nameof(lines)
                );
            }

            placeByCode.Add(recipient.Code, placeByCode.Count);
        }

        foreach (var criterion in Criteria.Append(Criterion.Flat))
        {
            sums.Add(criterion, Fraction.Sum(Lines.Select(line => line.ValueOf(criterion)!.Value)));
        }
    }

    /// <summary>Where the figures come from and the date they hold for.</summary>
    public Provenance Provenance { get; }

    /// <summary>The recipients' figures, in the order given; at least one.</summary>
    public IReadOnlyList<BasisLine> Lines { get; }

    /// <summary>The criteria that every recipient has a value for; <see cref="Criterion.Flat"/> needs none and is not among them.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>The figures as distributions use them; made when one first does.</summary>
    internal OrderedBasis Ordered => field ??= new OrderedBasis(this);

    /// <summary>The basis of networks: the number of municipalities and the population of their counties.</summary>
    /// <param name="networks">The networks, in the order wanted.</param>
    /// <param name="division">The counties and municipalities, with population.</param>
    /// <returns>A basis with <see cref="Criterion.Municipalities"/> and <see cref="Criterion.Population"/>; recipients' codes are project numbers.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="InvalidValueException">There is no network, or one serves a county that the division does not have.</exception>
    public static AllocationBasis OfNetworks(IEnumerable<DigiNetwork> networks, AdministrativeDivision division) =>
        OfAreas(
            Guard
                .Against.Null(networks)
                .Select(network =>
                    (
                        new Recipient(
                            Guard.Against.Null(network, nameof(networks)).ProjectNumber.ToString(),
                            network.Name
                        ),
                        network.Counties
                    )
                ),
            division
        );

    /// <summary>The basis of counties: the number of their municipalities and their population.</summary>
    /// <param name="counties">The counties, in the order wanted.</param>
    /// <param name="division">The counties and municipalities, with population.</param>
    /// <returns>A basis with <see cref="Criterion.Municipalities"/> and <see cref="Criterion.Population"/>; recipients' codes are county numbers.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="InvalidValueException">There is no county, or the division does not have one of them.</exception>
    public static AllocationBasis OfCounties(IEnumerable<CountyNumber> counties, AdministrativeDivision division) =>
        OfAreas(
            Guard
                .Against.Null(counties)
                .Select(county =>
                    (
                        new Recipient(
                            Guard.Against.Null(county, nameof(counties)).ToString(),
                            CountyOf(county, division).Name
                        ),
                        (IReadOnlyList<CountyNumber>)[county]
                    )
                ),
            division
        );

    /// <summary>The basis of the municipalities of one county: 1 each, and their population.</summary>
    /// <param name="county">The county.</param>
    /// <param name="division">The counties and municipalities, with population.</param>
    /// <returns>A basis with <see cref="Criterion.Municipalities"/> and <see cref="Criterion.Population"/>; recipients' codes are municipality numbers.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="InvalidValueException">The division does not have the county, or no municipality in it.</exception>
    public static AllocationBasis OfMunicipalities(CountyNumber county, AdministrativeDivision division) =>
        new(
            Guard.Against.Null(division).Provenance,
            division
                .MunicipalitiesIn(CountyOf(Guard.Against.Null(county), division).Number)
                .Select(municipality =>
                    Line(new Recipient(municipality.Number.ToString(), municipality.Name), 1, municipality.Population)
                )
        );

    /// <summary>Finds the figures of a recipient.</summary>
    /// <param name="code">The recipient's code.</param>
    /// <returns>The line, or null when no recipient has the code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public BasisLine? Find(string code) => PlaceOf(Guard.Against.Null(code)) is { } place ? Lines[place] : null;

    /// <summary>The sum of all recipients' values for a criterion.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <returns>The sum; the number of recipients for <see cref="Criterion.Flat"/>; null when the basis does not have the criterion.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="criterion"/> is null.</exception>
    public Fraction? SumOf(Criterion criterion) =>
        sums.TryGetValue(Guard.Against.Null(criterion), out var sum) ? sum : null;

    /// <summary>Whether two bases are equal.</summary>
    /// <param name="left">A basis or null.</param>
    /// <param name="right">A basis or null.</param>
    /// <returns>Whether provenance and lines are equal, lines in order, or both are null.</returns>
    public static bool operator ==(AllocationBasis? left, AllocationBasis? right) => Equals(left, right);

    /// <summary>Whether two bases differ.</summary>
    /// <param name="left">A basis or null.</param>
    /// <param name="right">A basis or null.</param>
    /// <returns>Whether some of these differ, or only one is null.</returns>
    public static bool operator !=(AllocationBasis? left, AllocationBasis? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(AllocationBasis? other) =>
        other is not null
        && (ReferenceEquals(this, other) || (Provenance == other.Provenance && Lines.SequenceEqual(other.Lines)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AllocationBasis);

    /// <inheritdoc/>
    public override int GetHashCode() => Lines[0].GetHashCode();

    /// <summary>The number of recipients, and the criteria; of many criteria the first four.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        ShortText.Count(Lines.Count, "recipient") + (Criteria.Count > 0 ? " by " + ShortText.List(Criteria) : "");

    /// <summary>The place of a recipient in <see cref="Lines"/>; null when no recipient has the code.</summary>
    internal int? PlaceOf(string code) => placeByCode.TryGetValue(code, out var place) ? place : null;

    private static AllocationBasis OfAreas(
        IEnumerable<(Recipient Recipient, IReadOnlyList<CountyNumber> Counties)> areas,
        AdministrativeDivision division
    ) =>
        new(
            Guard.Against.Null(division).Provenance,
            areas.Select(area =>
                Line(
                    area.Recipient,
                    area.Counties.Sum(county => division.MunicipalitiesIn(CountyOf(county, division).Number).Count),
                    area.Counties.Sum(county => division.PopulationOf(county) ?? 0)
                )
            )
        );

    private static BasisLine Line(Recipient recipient, long municipalities, long population) =>
        new(
            recipient,
            new Dictionary<Criterion, Fraction>
            {
                [Criterion.Municipalities] = Fraction.Of(municipalities),
                [Criterion.Population] = Fraction.Of(population),
            }
        );

    private static County CountyOf(CountyNumber number, AdministrativeDivision division) =>
        Guard.Against.Null(division).FindCounty(number)
        ?? throw new InvalidValueException(
            new($"Inndelingen har ikke fylke {number}.", $"The division does not have county {number}."),
            nameof(division)
        );
}
