using System.Globalization;
using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets.Reading;

/// <summary>Numbers as people write them in spreadsheets, read exactly or not at all.</summary>
internal static class CsvNumber
{
    private const int MostDecimals = 1000;

    /// <summary>Reads a number; the answer is null when it is one, else what is wrong.</summary>
    public static LocalizedText? Read(string text, Criterion criterion, out Fraction value)
    {
        value = Fraction.Zero;
        if (text.Length == 0)
        {
            return new($"Tallet for «{criterion}» mangler.", $"The number for '{criterion}' is missing.");
        }

        var mark = text.IndexOfAny(['.', ',']);
        var whole = mark < 0 ? text : text.Substring(0, mark);
        var decimals = mark < 0 ? "" : text.Substring(mark + 1);
        if (
            text[0] is '-' or '\u2212'
            && text.Skip(1).All(character => IsDigit(character) || IsSpace(character) || character is '.' or ',')
        )
        {
            return new(
                $"«{Quote.Of(text)}» for «{criterion}» er negativt: et grunnlag kan ikke være det.",
                $"'{Quote.Of(text)}' for '{criterion}' is negative: a basis cannot be."
            );
        }

        var digits = WithoutGroups(whole);
        if (digits is null || (mark >= 0 && decimals.Length == 0) || !decimals.All(IsDigit))
        {
            return new(
                $"«{Quote.Of(text)}» for «{criterion}» er ikke et tall: skriv for eksempel 1234, 1 234 eller 1234,5.",
                $"'{Quote.Of(text)}' for '{criterion}' is not a number: write for instance 1234, 1 234 or 1234.5."
            );
        }

        if (IsAmbiguous(digits, decimals, criterion))
        {
            return new(
                $"«{text}» for «{criterion}» kan bety {digits}{decimals}: skriv tusen uten skilletegn eller med mellomrom.",
                $"'{text}' for '{criterion}' may mean {digits}{decimals}: write thousands without a mark or with a space."
            );
        }

        return Fraction.TryParse(decimals.Length == 0 ? digits : digits + "." + decimals, out value)
            ? null
            : new($"Tallet for «{criterion}» er for langt.", $"The number for '{criterion}' is too long.");
    }

    /// <summary>The figure as <see cref="Read"/> takes it, exactly.</summary>
    public static string Write(BasisLine line, Criterion criterion)
    {
        var value = line.ValueOf(criterion) ?? Fraction.Zero;
        if (value.IsWhole)
        {
            return value.Numerator.ToString(CultureInfo.InvariantCulture);
        }

        var decimals = DecimalsOf(value.Denominator);
        var text = decimals < 0 ? "" : value.ToDecimalString(decimals);
        var point = text.IndexOf('.');
        // A count with three decimals would be refused as a thousand; one decimal more says the same.
        text =
            point > 0 && IsAmbiguous(text.Substring(0, point), text.Substring(point + 1), criterion)
                ? text + "0"
                : text;
        return decimals < 0
            ? throw new InvalidValueException(
                new(
                    $"{line.Recipient} har {value} for «{criterion}», som ikke kan skrives med desimaler.",
                    $"{line.Recipient} has {value} for '{criterion}', which decimals cannot write."
                ),
                nameof(line)
            )
            : text;
    }

    /// <summary>Numerator and denominator, also of a whole number: <c>3/1</c>.</summary>
    public static string Exact(Fraction value) => Of(value.Numerator) + "/" + Of(value.Denominator);

    /// <summary>The digits.</summary>
    public static string Of(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);

    // 1,234 of something counted is more likely a thousand than one and a bit; a thousandfold error is worse than a question.
    private static bool IsAmbiguous(string whole, string decimals, Criterion criterion) =>
        (criterion == Criterion.Municipalities || criterion == Criterion.Population)
        && whole.Length <= 3
        && whole[0] != '0'
        && decimals.Length == 3;

    // The digits without the spaces between groups of three, or null when they are grouped otherwise.
    private static string? WithoutGroups(string text)
    {
        var space = text.FirstOrDefault(IsSpace);
        if (space == default)
        {
            return text.Length > 0 && text.All(IsDigit) ? text : null;
        }

        var groups = text.Split(space);
        return
            groups[0].Length is 1 or 2 or 3
            && groups[0].All(IsDigit)
            && groups.Skip(1).All(group => group.Length == 3 && group.All(IsDigit))
            ? string.Concat(groups)
            : null;
    }

    private static int DecimalsOf(BigInteger denominator)
    {
        var (twos, odd) = Exponent(denominator, 2);
        var (fives, last) = Exponent(odd, 5);
        var decimals = Math.Max(twos, fives);
        return last.IsOne && decimals <= MostDecimals ? decimals : -1;
    }

    private static (int Count, BigInteger Remaining) Exponent(BigInteger number, int factor)
    {
        var exponent = 0;
        // More than the decimals that can be written need not be counted.
        while (exponent <= MostDecimals && (number % factor).IsZero)
        {
            number /= factor;
            exponent++;
        }

        return (exponent, number);
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    // Space, no-break space, narrow no-break space, thin space, figure space.
    private static bool IsSpace(char character) => character is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\u2007';
}
