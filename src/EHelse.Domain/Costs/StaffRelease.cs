namespace EHelse.Domain.Costs;

/// <summary>What is known of the release of one person (<i>frikjøp</i>), without the name (reading R15).</summary>
/// <remarks>Releases are equal when all their properties are. Source: assignment letter 2024, Tilskuddet skal dekke, bullet 1 and paragraph 3.</remarks>
/// <example>
/// <code><![CDATA[
/// var release = new StaffRelease(ReleasedRole.Parse("rollout-lead"), isNamed: true, representsMunicipality: true);
/// var wages = new Expense(
///     "wages",
///     ExpenseKind.StaffRelease,
///     Kroner.Of(250_000),
///     servesThePurpose: true,
///     release: release
/// );
/// Console.WriteLine(new CostStatement([wages]).Covered);
/// // 250000
/// ]]></code>
/// </example>
public sealed record StaffRelease
{
    /// <summary>Describes a release.</summary>
    /// <param name="role">What the person is released for, or null when it is not known.</param>
    /// <param name="isNamed">Whether the person is named to KS, or null when it is not known.</param>
    /// <param name="representsMunicipality">Whether a municipality releases the person, or null when it is not known.</param>
    public StaffRelease(ReleasedRole? role = null, bool? isNamed = null, bool? representsMunicipality = null)
    {
        Role = role;
        IsNamed = isNamed;
        RepresentsMunicipality = representsMunicipality;
    }

    /// <summary>What the person is released for; null when it is not known.</summary>
    public ReleasedRole? Role { get; }

    /// <summary>Whether the person is named to KS as holder of the competence; null when it is not known.</summary>
    public bool? IsNamed { get; }

    /// <summary>Whether the person is a municipality's; null when it is not known.</summary>
    public bool? RepresentsMunicipality { get; }

    /// <summary>The role and both answers, with <c>?</c> for what is not known.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        $"{Role?.Code ?? "?"}, named: {ShortText.Answer(IsNamed)}, municipality: {ShortText.Answer(RepresentsMunicipality)}";
}
