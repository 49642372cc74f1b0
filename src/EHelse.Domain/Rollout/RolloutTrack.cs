using EHelse.Domain.Geography;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Rollout;

/// <summary>A common rollout track (<i>innføringsløp</i>): municipalities introduce a solution together.</summary>
/// <remarks>
/// There are three kinds. Who takes part may be left unknown. Tracks are equal when kind and all they hold are.
/// Source: assignment letter 2024, common rollout tracks, A.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var track = new RolloutTrack.Regional(AdministrativeDivision.Of2024, [CountyNumber.Parse("42")]);
/// Console.WriteLine(track.MayJoin(MunicipalityNumber.Parse("4203")));
/// Console.WriteLine(track.MayJoin(MunicipalityNumber.Parse("0301")));
/// // True
/// // False
/// ]]></code>
/// </example>
public abstract record RolloutTrack
{
    private RolloutTrack(
        LocalizedText kindName,
        Citation citation,
        AdministrativeDivision division,
        IEnumerable<MunicipalityNumber>? participants
    )
    {
        KindName = kindName;
        Citation = citation;
        Division = Guard.Against.Null(division);
        Participants = Ordered(participants, nameof(participants));
    }

    /// <summary>The code of the kind that files use: <c>national</c>, <c>regional</c> or <c>partially-national</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The kind for people.</summary>
    public LocalizedText KindName { get; }

    /// <summary>The clause that describes the kind.</summary>
    public Citation Citation { get; }

    /// <summary>The counties and municipalities of the time.</summary>
    public AdministrativeDivision Division { get; }

    /// <summary>The municipalities that take part, by number, each once; empty for none, null when not known.</summary>
    public IReadOnlyList<MunicipalityNumber>? Participants { get; }

    /// <summary>The municipalities that are invited, by number, each once; null when not known.</summary>
    public abstract IReadOnlyList<MunicipalityNumber>? Invited { get; }

    private protected abstract RolloutTrack Closed { get; }

    /// <summary>Whether a municipality is invited.</summary>
    /// <param name="municipality">Its number.</param>
    /// <returns>Whether it is; null when it is not known who is. A number that the division does not have is never invited.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="municipality"/> is null.</exception>
    public bool? IsInvited(MunicipalityNumber municipality)
    {
        Guard.Against.Null(municipality);
        return Division.FindMunicipality(municipality) is null ? false : Invited?.Contains(municipality);
    }

    /// <summary>Whether a municipality may join: those who are invited may, and no others.</summary>
    /// <param name="municipality">Its number.</param>
    /// <returns>Whether it may; null when it is not known who is invited.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="municipality"/> is null.</exception>
    public bool? MayJoin(MunicipalityNumber municipality) => IsInvited(municipality);

    /// <summary>One answer for each kind.</summary>
    /// <typeparam name="T">The type of the answer.</typeparam>
    /// <param name="national">For a national track.</param>
    /// <param name="regional">For a regional track.</param>
    /// <param name="partiallyNational">For a partially national track.</param>
    /// <returns>What the function of the track's kind returns.</returns>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(
        Func<National, T> national,
        Func<Regional, T> regional,
        Func<PartiallyNational, T> partiallyNational
    )
    {
        Guard.Against.Null(national);
        Guard.Against.Null(regional);
        Guard.Against.Null(partiallyNational);
        return Closed switch
        {
            National track => national(track),
            Regional track => regional(track),
            var track => partiallyNational((PartiallyNational)track),
        };
    }

    /// <summary>The code of the kind.</summary>
    /// <returns><see cref="Kind"/>.</returns>
    public sealed override string ToString() => Kind;

    private static ValueList<MunicipalityNumber>? Ordered(
        IEnumerable<MunicipalityNumber>? municipalities,
        string parameterName
    ) =>
        municipalities is null
            ? null
            : new(
                municipalities
                    .Select(number => Guard.Against.Null(number, parameterName))
                    .Distinct()
                    .OrderBy(number => number)
            );

    /// <summary>A national track: municipalities of all regions are invited and may join.</summary>
    /// <remarks>Source: assignment letter 2024, common rollout tracks, A, bullet 1.</remarks>
    public sealed record National : RolloutTrack
    {
        /// <summary>Describes a national track.</summary>
        /// <param name="division">The counties and municipalities of the time.</param>
        /// <param name="participants">Who takes part, in any order; null when not known.</param>
        /// <exception cref="ArgumentNullException"><paramref name="division"/> or a participant is null.</exception>
        public National(AdministrativeDivision division, IEnumerable<MunicipalityNumber>? participants = null)
            : base(
                new("nasjonalt innføringsløp", "national rollout track"),
                Letter2024Clauses.NationalTrack,
                division,
                participants
            ) =>
            Invited = Ordered(division.Municipalities.Select(municipality => municipality.Number), nameof(division));

        /// <inheritdoc/>
        public override string Kind => "national";

        /// <summary>Every municipality of the division, by number.</summary>
        public override IReadOnlyList<MunicipalityNumber>? Invited { get; }

        private protected override RolloutTrack Closed => this;
    }

    /// <summary>A regional track: the municipalities of one or more counties are invited and may join.</summary>
    /// <remarks>Source: assignment letter 2024, common rollout tracks, A, bullet 2.</remarks>
    public sealed record Regional : RolloutTrack
    {
        /// <summary>Describes a regional track.</summary>
        /// <param name="division">The counties and municipalities of the time.</param>
        /// <param name="counties">The counties it is for, in any order, each once; at least one, all of the division.</param>
        /// <param name="participants">Who takes part, in any order; null when not known.</param>
        /// <exception cref="ArgumentNullException">The division, the list of counties, a county or a participant is null.</exception>
        /// <exception cref="InvalidValueException">There is no county, one stands twice, or the division does not have it.</exception>
        public Regional(
            AdministrativeDivision division,
            IEnumerable<CountyNumber> counties,
            IEnumerable<MunicipalityNumber>? participants = null
        )
            : base(
                new("regionalt innføringsløp", "regional rollout track"),
                Letter2024Clauses.RegionalTrack,
                division,
                participants
            )
        {
            Counties = new ValueList<CountyNumber>(
                Guard
                    .Against.Null(counties)
                    .Select(county => Guard.Against.Null(county, nameof(counties)))
                    .OrderBy(county => county)
            );
            if (
                Counties.Count == 0
                || Counties.Distinct().Count() < Counties.Count
                || Counties.Any(county => division.FindCounty(county) is null)
            )
            {
                throw new InvalidValueException(
                    new(
                        "Et regionalt innføringsløp må ha minst ett fylke av inndelingen, og hvert fylke én gang.",
                        "A regional track must have at least one county of the division, and each county once."
                    ),
                    nameof(counties)
                );
            }

            Invited = Ordered(
                Counties.SelectMany(division.MunicipalitiesIn).Select(municipality => municipality.Number),
                nameof(division)
            );
        }

        /// <inheritdoc/>
        public override string Kind => "regional";

        /// <summary>The counties it is for, by number; at least one.</summary>
        public IReadOnlyList<CountyNumber> Counties { get; }

        /// <summary>The municipalities of <see cref="Counties"/>, by number.</summary>
        public override IReadOnlyList<MunicipalityNumber>? Invited { get; }

        private protected override RolloutTrack Closed => this;
    }

    /// <summary>A partially national track: some municipalities, for whom the solution is ready or suited, are invited.</summary>
    /// <remarks>
    /// That those who are not invited may not join is our reading: the letter says who is invited only.
    /// Source: assignment letter 2024, common rollout tracks, A, bullet 3.
    /// </remarks>
    public sealed record PartiallyNational : RolloutTrack
    {
        /// <summary>Describes a partially national track.</summary>
        /// <param name="division">The counties and municipalities of the time.</param>
        /// <param name="invited">Who is invited, in any order: at least one municipality of the division, and not all; null when not known.</param>
        /// <param name="participants">Who takes part, in any order; null when not known.</param>
        /// <exception cref="ArgumentNullException">The division, a municipality or a participant is null.</exception>
        /// <exception cref="InvalidValueException">Nobody is invited, or every municipality, or one that the division does not have.</exception>
        public PartiallyNational(
            AdministrativeDivision division,
            IEnumerable<MunicipalityNumber>? invited,
            IEnumerable<MunicipalityNumber>? participants = null
        )
            : base(
                new("delvis nasjonalt innføringsløp", "partially national rollout track"),
                Letter2024Clauses.PartiallyNationalTrack,
                division,
                participants
            )
        {
            Invited = Ordered(invited, nameof(invited));
            if (
                Invited is not null
                && (
                    Invited.Count == 0
                    || Invited.Count >= division.Municipalities.Count
                    || Invited.Any(number => division.FindMunicipality(number) is null)
                )
            )
            {
                throw new InvalidValueException(
                    new(
                        "Til et delvis nasjonalt innføringsløp inviteres noen av inndelingens kommuner: minst én og ikke alle.",
                        "To a partially national track some municipalities of the division are invited: at least one and not all."
                    ),
                    nameof(invited)
                );
            }
        }

        /// <inheritdoc/>
        public override string Kind => "partially-national";

        /// <summary>Who is invited, by number; null when not known.</summary>
        public override IReadOnlyList<MunicipalityNumber>? Invited { get; }

        private protected override RolloutTrack Closed => this;
    }
}
