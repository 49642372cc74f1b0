using System.Diagnostics.CodeAnalysis;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>A field of experience or skill that a regional group needs.</summary>
/// <remarks>
/// The list is closed: the areas of the letter's two lists together. Which list an area stands on is known to
/// <see cref="CompetenceRequirement"/> (reading R4). Source: assignment letter 2024, new regional organisation, competence,
/// and principles, bullet 6.
/// </remarks>
public sealed class CompetenceArea
{
    private CompetenceArea(string code, string norwegian, string english)
    {
        Code = code;
        Name = new(norwegian, english);
    }

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

    /// <summary>All areas, in the order of the longer list.</summary>
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
    /// <returns>The area.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="InvalidTextException">No area has the code; the reason lists those there are.</exception>
    public static CompetenceArea Parse(string code) =>
        TryParse(Guard.Against.Null(code), out var area)
            ? area
            : throw new InvalidTextException(
                Names.Unknown(
                    $"«{Quote.Of(code)}» er ikke et kompetanseområde; områdene er {string.Join(", ", All)}.",
                    $"'{Quote.Of(code)}' is not a competence area; the areas are {string.Join(", ", All)}.",
                    code,
                    All.Select(area => area.Code)
                )
            );

    /// <summary>Reads the code of an area, without throwing.</summary>
    /// <param name="code">The code; upper and lower case differ.</param>
    /// <param name="area">The area, or null.</param>
    /// <returns>Whether an area has the code.</returns>
    public static bool TryParse(string? code, [NotNullWhen(true)] out CompetenceArea? area)
    {
        area = All.FirstOrDefault(known => string.Equals(known.Code, code, StringComparison.Ordinal));
        return area is not null;
    }

    /// <summary>The code. <see cref="Parse"/> reads it back.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
