using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Agreements;

/// <summary>The agreement between the Ministry of Health and Care Services and KS on digital interaction and health technology (<i>samarbeidsavtale</i>).</summary>
/// <remarks>
/// Known only as an unsigned draft (reading R12). Not the agreement between the networks and KS that the assignment letter
/// is to come under: see <see cref="NetworkAgreement"/>. Agreements are equal when all they say is. Source: cooperation agreement (draft).
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var agreement = CooperationAgreement.Draft2024;
/// Console.WriteLine(agreement.IsValidOn(new LocalDate(2024, 6, 1)));
/// Console.WriteLine(agreement.CommitmentsOf(Party.Ks).Count());
/// // True
/// // 12
/// ]]></code>
/// </example>
public sealed partial class CooperationAgreement : IEquatable<CooperationAgreement>
{
    private CooperationAgreement(
        SourceDocument document,
        LocalizedText scope,
        Citation scopeCitation,
        LocalDate lastDay,
        Citation validityCitation,
        IEnumerable<Commitment> commitments,
        IEnumerable<FollowUpDuty> followUp
    )
    {
        Document = document;
        Scope = scope;
        ScopeCitation = scopeCitation;
        LastDay = lastDay.WithCalendar(CalendarSystem.Iso);
        ValidityCitation = validityCitation;
        Commitments = Array.AsReadOnly([.. commitments]);
        FollowUp = Array.AsReadOnly([.. followUp]);
    }

    /// <summary>The agreement as a source document, with its status: a draft.</summary>
    public SourceDocument Document { get; }

    /// <summary>The two parties, in the order of the title.</summary>
    public IReadOnlyList<Party> Parties { get; } = Party.All;

    /// <summary>What the agreement is about, in our words.</summary>
    public LocalizedText Scope { get; }

    /// <summary>The clause of <see cref="Scope"/>.</summary>
    public Citation ScopeCitation { get; }

    /// <summary>The last day of the term, unless a party terminates the agreement earlier.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The clause of <see cref="LastDay"/>.</summary>
    public Citation ValidityCitation { get; }

    /// <summary>The commitments of both parties, in the agreement's order.</summary>
    public IReadOnlyList<Commitment> Commitments { get; }

    /// <summary>What the parties do to make the agreement known and follow it up, in the agreement's order.</summary>
    public IReadOnlyList<FollowUpDuty> FollowUp { get; }

    /// <summary>The same agreement with another last day.</summary>
    /// <param name="lastDay">The last day of the term.</param>
    /// <returns>A new value; this one is unchanged.</returns>
    public CooperationAgreement WithLastDay(LocalDate lastDay) =>
        new(Document, Scope, ScopeCitation, lastDay, ValidityCitation, Commitments, FollowUp);

    /// <summary>The commitments of one party, of both strengths.</summary>
    /// <param name="party">The party.</param>
    /// <returns>The commitments, in the agreement's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public IEnumerable<Commitment> CommitmentsOf(Party party)
    {
        Guard.Against.Null(party);
        return Commitments.Where(commitment => commitment.Party == party);
    }

    /// <summary>Whether the agreement has not run out on a date: its last day has not passed, and no party has terminated it before.</summary>
    /// <param name="date">The date asked about.</param>
    /// <param name="terminatedOn">The day a party terminates the agreement; null when none does. After <see cref="LastDay"/> it changes nothing.</param>
    /// <returns>
    /// Whether <paramref name="date"/> is at the latest the earlier of the two days. The day of termination counts as valid, as the last day does: the
    /// clause has the same word (<i>til</i>) for both, and no period of notice.
    /// </returns>
    /// <remarks>
    /// The draft has no first day and no signatures, so no date is too early, and the answer does not say that the agreement was ever
    /// entered into: see the status of <see cref="Document"/>. Source: cooperation agreement (draft), section 4, paragraph 3.
    /// </remarks>
    public bool IsValidOn(LocalDate date, LocalDate? terminatedOn = null) =>
        date <= LastDay && (terminatedOn is not { } day || date <= day);

    /// <summary>Whether two agreements are equal.</summary>
    /// <param name="left">An agreement or null.</param>
    /// <param name="right">An agreement or null.</param>
    /// <returns>Whether all they say is equal, or both are null.</returns>
    public static bool operator ==(CooperationAgreement? left, CooperationAgreement? right) => Equals(left, right);

    /// <summary>Whether two agreements differ.</summary>
    /// <param name="left">An agreement or null.</param>
    /// <param name="right">An agreement or null.</param>
    /// <returns>Whether some of it differs, or only one is null.</returns>
    public static bool operator !=(CooperationAgreement? left, CooperationAgreement? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(CooperationAgreement? other) =>
        other is not null
        && (
            ReferenceEquals(this, other)
            || (
                Document == other.Document
                && LastDay == other.LastDay
                && Scope == other.Scope
                && ScopeCitation == other.ScopeCitation
                && ValidityCitation == other.ValidityCitation
                && Commitments.SequenceEqual(other.Commitments)
                && FollowUp.SequenceEqual(other.FollowUp)
            )
        );

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CooperationAgreement);

    /// <inheritdoc/>
    public override int GetHashCode() => LastDay.GetHashCode();

    /// <summary>The English title, with "(draft)".</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => Document.ToString();
}
