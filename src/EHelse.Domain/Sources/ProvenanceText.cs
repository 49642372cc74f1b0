namespace EHelse.Domain.Sources;

/// <summary>Where figures come from, for people: the library's own source has a name in each language, any other stands as it was given.</summary>
internal static class ProvenanceText
{
    /// <summary>The source of the figures that the library brings.</summary>
    public static LocalizedText StatisticsNorway { get; } =
        new("Statistisk sentralbyrå (SSB), CC BY 4.0", "Statistics Norway (SSB), CC BY 4.0");

    /// <summary>The source, and the date in ISO form when it is known.</summary>
    public static string Of(Provenance provenance, Language language) =>
        new Provenance(SourceOf(provenance, language), provenance.AsOf).ToString();

    public static string SourceOf(Provenance provenance, Language language) =>
        string.Equals(provenance.Source, StatisticsNorway.English, StringComparison.Ordinal)
            ? StatisticsNorway.In(language)
            : provenance.Source;
}
