using System.Diagnostics.CodeAnalysis;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>A field of experience or skill that a regional group needs.</summary>
/// <remarks>
/// The areas of the two lists of 2024 stand here; another letter may have others. Which list an area stands on is known to
/// <see cref="CompetenceRequirement"/> (reading R4). Areas are equal when code and name are. Source: assignment letter 2024,
/// new regional organisation, competence, and principles, bullet 6.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// Console.WriteLine(CompetenceArea.Procurement.Name.English);
/// foreach (var requirement in CompetenceRequirement.ListsOf2024With(CompetenceArea.Procurement))
/// {
///     Console.WriteLine(requirement.Code);
/// }
/// // procurement
/// // released-resources
/// ]]></code>
/// </example>
public sealed class CompetenceArea : IEquatable<CompetenceArea>
{
    /// <summary>Describes an area of a letter.</summary>
    /// <param name="code">The code that files use: 1 to 100 lower-case letters from a to z, digits and dashes, without a dash at the ends.</param>
    /// <param name="name">The name for people.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="InvalidValueException"><paramref name="code"/> has another form.</exception>
    public CompetenceArea(string code, LocalizedText name)
    {
        Code = Codes.Checked(code, nameof(code));
        Name = Guard.Against.Null(name);
    }

    private CompetenceArea(string code, string norwegian, string english)
        : this(code, new LocalizedText(norwegian, english)) { }

    /// <summary>Experience with welfare technology.</summary>
    public static CompetenceArea WelfareTechnology { get; } =
        new("welfare-technology", "velferdsteknologi", "welfare technology");

    /// <summary>Experience with following patients up digitally at home.</summary>
    public static CompetenceArea DigitalHomeFollowUp { get; } =
        new("digital-home-follow-up", "digital hjemmeoppfølging", "digital home follow-up");

    /// <summary>Experience with systems for health records.</summary>
    public static CompetenceArea JournalSystems { get; } =
        new("journal-systems", "journalløsninger", "journal systems");

    /// <summary>Experience with the national e-health solutions.</summary>
    public static CompetenceArea NationalEHealthSolutions { get; } =
        new("national-ehealth-solutions", "nasjonale e-helseløsninger", "national e-health solutions");

    /// <summary>Experience with solutions by which providers of care exchange information.</summary>
    public static CompetenceArea InteractionSolutions { get; } =
        new("interaction-solutions", "samhandlingsløsninger", "interaction solutions");

    /// <summary>Leading projects.</summary>
    public static CompetenceArea ProjectManagement { get; } =
        new("project-management", "prosjektledelse", "project management");

    /// <summary>Leading processes.</summary>
    public static CompetenceArea ProcessManagement { get; } =
        new("process-management", "prosessledelse", "process management");

    /// <summary>Leading change.</summary>
    public static CompetenceArea ChangeManagement { get; } =
        new("change-management", "endringsledelse", "change management");

    /// <summary>Buying solutions and services.</summary>
    public static CompetenceArea Procurement { get; } = new("procurement", "anskaffelse", "procurement");

    /// <summary>Getting the benefits out of what is rolled out.</summary>
    public static CompetenceArea BenefitsRealisation { get; } =
        new("benefits-realisation", "gevinstrealisering", "benefits realisation");

    /// <summary>Renewing services.</summary>
    public static CompetenceArea ServiceInnovation { get; } =
        new("service-innovation", "tjenesteinnovasjon", "service innovation");

    /// <summary>Putting solutions into use.</summary>
    public static CompetenceArea Implementation { get; } = new("implementation", "implementering", "implementation");

    /// <summary>Leading rollouts.</summary>
    public static CompetenceArea RolloutManagement { get; } =
        new("rollout-management", "innføringsledelse", "rollout management");

    /// <summary>The areas of 2024, in the order of the longer list.</summary>
    public static IReadOnlyList<CompetenceArea> All { get; } =
        Array.AsReadOnly([
            WelfareTechnology,
            DigitalHomeFollowUp,
            JournalSystems,
            NationalEHealthSolutions,
            InteractionSolutions,
            ProjectManagement,
            ProcessManagement,
            ChangeManagement,
            Procurement,
            BenefitsRealisation,
            ServiceInnovation,
            Implementation,
            RolloutManagement,
        ]);

    /// <summary>The code that files use, such as <c>welfare-technology</c>.</summary>
    public string Code { get; }

    /// <summary>The name for people.</summary>
    public LocalizedText Name { get; }

    /// <summary>Reads the code of an area.</summary>
    /// <param name="code">The code; upper and lower case differ.</param>
    /// <param name="known">The areas that there are, such as those of a letter; <see cref="All"/> when null.</param>
    /// <returns>The area; of more with the code the first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null, or one of the areas.</exception>
    /// <exception cref="InvalidTextException">No area has the code; the reason lists those there are.</exception>
    public static CompetenceArea Parse(string code, IEnumerable<CompetenceArea>? known = null)
    {
        Guard.Against.Null(code);
        CompetenceArea[] areas = [.. known ?? All];
        if (TryParse(code, out var found, areas))
        {
            return found;
        }

        var codes = areas.Select(area => area.Code).Distinct(StringComparer.Ordinal).ToArray();
        throw new InvalidTextException(
            Names.Unknown(
                $"«{Quote.Of(code)}» er ikke et kompetanseområde; områdene er {string.Join(", ", codes)}.",
                $"'{Quote.Of(code)}' is not a competence area; the areas are {string.Join(", ", codes)}.",
                code,
                codes
            )
        );
    }

    /// <summary>Reads the code of an area, without throwing.</summary>
    /// <param name="code">The code; upper and lower case differ.</param>
    /// <param name="area">The area, or null.</param>
    /// <param name="known">The areas that there are, such as those of a letter; <see cref="All"/> when null.</param>
    /// <returns>Whether an area has the code.</returns>
    /// <exception cref="ArgumentNullException">One of the areas is null.</exception>
    public static bool TryParse(
        string? code,
        [NotNullWhen(true)] out CompetenceArea? area,
        IEnumerable<CompetenceArea>? known = null
    )
    {
        area = (known ?? All).FirstOrDefault(each =>
            string.Equals(Guard.Against.Null(each, nameof(known)).Code, code, StringComparison.Ordinal)
        );
        return area is not null;
    }

    /// <summary>Whether two areas are equal.</summary>
    /// <param name="left">An area or null.</param>
    /// <param name="right">An area or null.</param>
    /// <returns>Whether code and name are equal, or both are null.</returns>
    public static bool operator ==(CompetenceArea? left, CompetenceArea? right) => Equals(left, right);

    /// <summary>Whether two areas differ.</summary>
    /// <param name="left">An area or null.</param>
    /// <param name="right">An area or null.</param>
    /// <returns>Whether code or name differ, or only one is null.</returns>
    public static bool operator !=(CompetenceArea? left, CompetenceArea? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(CompetenceArea? other) => other is not null && IsSameAs(other) && Name == other.Name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CompetenceArea);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code. <see cref="Parse"/> reads it back.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    /// <summary>Two letters may call an area by other words: the code decides.</summary>
    internal bool IsSameAs(CompetenceArea other) => string.Equals(Code, other.Code, StringComparison.Ordinal);
}
