using System.Globalization;

namespace EHelse.Domain.Tests;

/// <summary>Cultures that change what careless code reads and writes.</summary>
internal static class Cultures
{
    /// <summary>
    /// Turkish has an i of its own, Norwegian writes a comma and U+2212, Arabic and Persian have other digits, signs and calendars.
    /// </summary>
    public static TheoryData<string> Awkward => ["tr-TR", "nb-NO", "ar-SA", "fa-IR"];

    /// <summary>What is answered when the current culture is the one named.</summary>
    public static T In<T>(string culture, Func<T> answer)
    {
        var (before, beforeInterface) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            return answer();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeInterface);
        }
    }
}
