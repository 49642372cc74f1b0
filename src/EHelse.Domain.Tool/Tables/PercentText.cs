using EHelse.Domain.Sources;

namespace EHelse.Domain.Tool.Tables;

/// <summary>A change in per cent, with the signs that the amounts beside it have.</summary>
internal static class PercentText
{
    public static string Of(string? percent, Language language) =>
        percent is null ? "–"
        : language == Language.NorwegianBokmal ? WithMinus(percent).Replace('.', ',')
        : WithMinus(percent);

    private static string WithMinus(string percent) => percent.Replace('-', '\u2212');
}
