namespace EHelse.Domain.Sources;

/// <summary>A text that rules and figures are taken from, such as an assignment letter.</summary>
/// <remarks>Documents are equal when all their properties are.</remarks>
public sealed record SourceDocument
{
    /// <summary>Describes a document.</summary>
    /// <param name="code">A short stable code, such as <c>letter-2024</c>; not empty.</param>
    /// <param name="title">The title, in both languages.</param>
    /// <param name="status">Issued, or still a draft.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is no case of <see cref="SourceStatus"/>.</exception>
    public SourceDocument(string code, LocalizedText title, SourceStatus status)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Title = Guard.Against.Null(title);
        Status = status is SourceStatus.Issued or SourceStatus.Draft
            ? status
            : throw new ArgumentOutOfRangeException(
                nameof(status),
                status,
                "The document is neither issued nor a draft."
            );
    }

    /// <summary>The assignment letter of 2024 from KS to the regional digitalisation networks.</summary>
    public static SourceDocument Letter2024 { get; } =
        new("letter-2024", new("Oppdragsbrev 2024", "Assignment letter 2024"), SourceStatus.Issued);

    /// <summary>The cooperation agreement between the Ministry of Health and Care Services and KS: an unsigned draft (reading R12).</summary>
    public static SourceDocument CooperationAgreement { get; } =
        new(
            "agreement-hod-ks",
            new("Samarbeidsavtale mellom HOD og KS", "Cooperation agreement between HOD and KS"),
            SourceStatus.Draft
        );

    /// <summary>The short stable code.</summary>
    public string Code { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>Issued or draft.</summary>
    public SourceStatus Status { get; }

    /// <summary>The English title, with "(draft)" after that of a draft.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => In(Language.English);

    /// <summary>The title, with "(draft)" or "(utkast)" after that of a draft.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public string In(Language language) =>
        Status == SourceStatus.Draft
            ? Title.In(language) + (language == Language.NorwegianBokmal ? " (utkast)" : " (draft)")
            : Title.In(language);
}
