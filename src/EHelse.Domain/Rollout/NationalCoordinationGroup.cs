namespace EHelse.Domain.Rollout;

/// <summary>The national group that coordinates the common rollout tracks (<i>nasjonal koordineringsgruppe</i>).</summary>
/// <remarks>
/// What is not known is null. Groups are equal when all they hold is.
/// Source: assignment letter 2024, common rollout tracks, B, sentences 1 to 3.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var group = new NationalCoordinationGroup(
///     [CoordinationParty.Ks, CoordinationParty.NorskHelsenett],
///     isEstablished: true
/// );
/// foreach (var finding in RolloutRules.Assess(group).With(Outcome.NotMet))
/// {
///     Console.WriteLine($"{finding.Code}: {finding.Text.English}");
/// }
/// // ROLL-05: Not represented: the county networks, the Directorate of Health.
/// ]]></code>
/// </example>
public sealed record NationalCoordinationGroup
{
    /// <summary>Describes the group.</summary>
    /// <param name="parties">Which of the parties that the letter names have representatives, in any order; empty for none, null when not known.</param>
    /// <param name="otherParties">Other organisations with representatives, in any order: the letter allows more. Not names of persons.</param>
    /// <param name="isEstablished">Whether the group is established; null when not known.</param>
    /// <param name="coordinatesTracks">Whether it coordinates the common tracks that the sector gives priority; null when not known.</param>
    /// <exception cref="ArgumentNullException">A party is null.</exception>
    /// <exception cref="ArgumentException">The name of another organisation is empty.</exception>
    public NationalCoordinationGroup(
        IEnumerable<CoordinationParty>? parties,
        IEnumerable<string>? otherParties = null,
        bool? isEstablished = null,
        bool? coordinatesTracks = null
    )
    {
        CoordinationParty[]? given = parties is null
            ? null
            : [.. parties.Select(party => Guard.Against.Null(party, nameof(parties)))];
        Parties = given is null
            ? null
            : new ValueList<CoordinationParty>(CoordinationParty.All.Where(party => given.Contains(party)));
        OtherParties = new ValueList<string>(
            (otherParties ?? [])
                .Select(party => Guard.Against.NullOrWhiteSpace(party, nameof(otherParties)))
                .Distinct(StringComparer.Ordinal)
                .OrderBy(party => party, StringComparer.Ordinal)
        );
        IsEstablished = isEstablished;
        CoordinatesTracks = coordinatesTracks;
    }

    /// <summary>The parties named by the letter that have representatives, in its order, each once; null when not known.</summary>
    public IReadOnlyList<CoordinationParty>? Parties { get; }

    /// <summary>Other organisations with representatives, in ordinal order, each once; none when none was supplied.</summary>
    public IReadOnlyList<string> OtherParties { get; }

    /// <summary>Whether the group is established; null when not known.</summary>
    public bool? IsEstablished { get; }

    /// <summary>Whether it coordinates the common tracks that the sector gives priority; null when not known.</summary>
    public bool? CoordinatesTracks { get; }

    /// <summary>The numbers of the letter's parties and of others, with <c>?</c> for what is not known.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        (Parties is null ? "? parties" : ShortText.Count(Parties.Count, "party", "parties"))
        + ", "
        + ShortText.Count(OtherParties.Count, "other");
}
