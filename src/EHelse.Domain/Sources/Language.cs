namespace EHelse.Domain.Sources;

/// <summary>A language that every text of the library exists in.</summary>
public enum Language
{
    /// <summary>English, <c>en</c>.</summary>
    English = 1,

    /// <summary>Norwegian Bokmål, <c>nb</c>.</summary>
    NorwegianBokmal = 2,
}
