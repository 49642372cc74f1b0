using EHelse.Domain.Sources;

namespace EHelse.Domain;

/// <summary>The form of the codes that a letter gives its areas, lists, kinds and duties.</summary>
internal static class Codes
{
    private const int Longest = 100;

    /// <summary>The code, when it has 1 to 100 lower-case ASCII letters, digits and dashes and neither starts nor ends with a dash.</summary>
    public static string Checked(string code, string parameterName) =>
        IsCode(Guard.Against.Null(code, parameterName))
            ? code
            : throw new InvalidValueException(
                new(
                    $"«{Quote.Of(code)}» er ikke en kode: 1 til 100 små bokstaver fra a til z, sifre og bindestreker, uten bindestrek i endene.",
                    $"'{Quote.Of(code)}' is not a code: 1 to 100 lower-case letters from a to z, digits and dashes, without a dash at the ends."
                ),
                parameterName
            );

    /// <summary>The first code that stands twice, or null.</summary>
    public static string? Twice(IEnumerable<string> codes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return codes.FirstOrDefault(code => !seen.Add(code));
    }

    private static bool IsCode(string code) =>
        code.Length is > 0 and <= Longest
        && code[0] != '-'
        && code[code.Length - 1] != '-'
        && code.All(character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
}
