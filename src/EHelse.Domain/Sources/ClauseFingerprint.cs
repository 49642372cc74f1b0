using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace EHelse.Domain.Sources;

/// <summary>Recognises a clause by length and SHA-256 without holding its words.</summary>
/// <remarks>
/// <para>The text is brought to Unicode form NFC and loses all white space and hyphens, so that the line breaks and
/// hyphenation of a PDF do not matter; what is left is hashed as UTF-8. The length counts what is left in UTF-16
/// units. With the length the clause is found anywhere in a longer text, without parsing it.</para>
/// <para>.NET composes nothing in its globalization-invariant mode: there a text must be in form NFC already.</para>
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var fingerprint = ClauseFingerprint.Of("Costs of travel are covered.");
/// Console.WriteLine(fingerprint.IsFoundIn("First. Costs of  travel are covered. Last."));
/// Console.WriteLine(fingerprint.IsFoundIn("Costs of travel are not covered."));
/// // True
/// // False
/// ]]></code>
/// </example>
public sealed record ClauseFingerprint
{
    private const int HashLength = 64;

    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    private ClauseFingerprint(int length, string sha256)
    {
        Length = length;
        Sha256 = sha256;
    }

    /// <summary>The number of UTF-16 units of the text without white space and hyphens; at least 1.</summary>
    public int Length { get; }

    /// <summary>The SHA-256 of the text without white space and hyphens: 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>The fingerprint of a clause.</summary>
    /// <param name="clause">The words of the clause; anything but only white space and hyphens.</param>
    /// <returns>The fingerprint.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    /// <exception cref="InvalidValueException"><paramref name="clause"/> holds nothing but white space and hyphens, or is no valid Unicode.</exception>
    public static ClauseFingerprint Of(string clause)
    {
        var bare = Bare(Guard.Against.Null(clause), nameof(clause));
        if (bare.Length == 0)
        {
            throw new InvalidValueException(new("Klausulen er uten tekst.", "The clause has no text."), nameof(clause));
        }

        using var hash = SHA256.Create();
        return new ClauseFingerprint(bare.Length, Hash(hash, Encoding.UTF8.GetBytes(bare)));
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="text">Length, colon and 64 hexadecimal digits.</param>
    /// <returns>The fingerprint.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="InvalidTextException"><paramref name="text"/> has another form.</exception>
    public static ClauseFingerprint Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var fingerprint)
            ? fingerprint
            : throw new InvalidTextException(
                new(
                    $"«{Quote.Of(text)}» er ikke et fingeravtrykk: ventet lengde, kolon og 64 heksadesimale sifre.",
                    $"'{Quote.Of(text)}' is not a fingerprint: expected a length, a colon and 64 hexadecimal digits."
                )
            );

    /// <summary>Reads what <see cref="ToString"/> writes, without throwing.</summary>
    /// <param name="text">Length, colon and 64 hexadecimal digits.</param>
    /// <param name="fingerprint">The fingerprint, or null.</param>
    /// <returns>Whether the text is a fingerprint.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ClauseFingerprint? fingerprint)
    {
        fingerprint = null;
        var colon = text?.IndexOf(':') ?? -1;
        if (text is null || colon is < 1 or > 9 || text.Length != colon + 1 + HashLength)
        {
            return false;
        }

        var length = 0;
        foreach (var digit in text.Substring(0, colon))
        {
            if (digit is < '0' or > '9')
            {
                return false;
            }

            length = (length * 10) + (digit - '0');
        }

        var sha256 = text.Substring(colon + 1);
        if (length == 0 || text[0] == '0' || !sha256.All(digit => digit is (>= '0' and <= '9') or (>= 'a' and <= 'f')))
        {
            return false;
        }

        fingerprint = new ClauseFingerprint(length, sha256);
        return true;
    }

    /// <summary>Whether the clause stands somewhere in a text.</summary>
    /// <param name="text">A text of any length, such as a whole letter; not parsed.</param>
    /// <returns>Whether some stretch of the text has this fingerprint.</returns>
    /// <remarks>Hashes one window per character: a letter of ten pages takes milliseconds.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="InvalidValueException"><paramref name="text"/> is no valid Unicode.</exception>
    public bool IsFoundIn(string text)
    {
        var bare = Bare(Guard.Against.Null(text), nameof(text));
        using var hash = SHA256.Create();
        var buffer = new byte[Encoding.UTF8.GetMaxByteCount(Math.Min(Length, bare.Length))];
        for (var start = 0; start + Length <= bare.Length; start++)
        {
            var count = Encoding.UTF8.GetBytes(bare, start, Length, buffer, 0);
            if (string.Equals(Hash(hash, buffer, count), Sha256, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Length, colon and hash: <c>42:9f86d0…</c>. <see cref="Parse"/> reads it back.</summary>
    /// <returns>The fingerprint as text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Length}:{Sha256}");

    private static string Bare(string text, string parameterName)
    {
        string composed;
        try
        {
            // In the globalization-invariant mode Normalize lets a lone surrogate pass.
            _ = Strict.GetByteCount(text);
            composed = text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            throw new InvalidValueException(
                new("Teksten er ikke gyldig Unicode.", "The text is not valid Unicode."),
                parameterName
            );
        }

        var bare = new StringBuilder(composed.Length);
        foreach (var character in composed)
        {
            if (!char.IsWhiteSpace(character) && !IsHyphen(character))
            {
                bare.Append(character);
            }
        }

        return bare.ToString();
    }

    // Hyphen-minus, soft hyphen, hyphen and no-break hyphen; a dash is punctuation and stays.
    private static bool IsHyphen(char character) => character is '-' or '\u00AD' or '\u2010' or '\u2011';

    private static string Hash(HashAlgorithm hash, byte[] bytes) => Hash(hash, bytes, bytes.Length);

    private static string Hash(HashAlgorithm hash, byte[] bytes, int count)
    {
        const string Digits = "0123456789abcdef";
        var hex = new StringBuilder(HashLength);
        foreach (var part in hash.ComputeHash(bytes, 0, count))
        {
            hex.Append(Digits[part >> 4]).Append(Digits[part & 15]);
        }

        return hex.ToString();
    }
}
