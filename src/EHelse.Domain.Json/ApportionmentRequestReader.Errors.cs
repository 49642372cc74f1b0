using System.Globalization;
using System.Text;
using System.Text.Json;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json;

/// <content>What is wrong with a request, and where.</content>
internal ref partial struct ApportionmentRequestReader
{
    private void UnknownProperty()
    {
        var name = reader.GetString()!;
        var text = Names.Unknown(
            $"egenskapen «{Quote.Of(name)}» er ukjent.",
            $"the property '{Quote.Of(name)}' is unknown.",
            name,
            Properties
        );
        Fail(text.Norwegian, text.English);
    }

    private void FailOnType(string name, string norwegian, string english)
    {
        Fail($"«{name}» må være {norwegian}.", $"'{name}' must be {english}.");
    }

    private void FailOnNumber(string name, string norwegian, string english)
    {
        var text = Quote.Of(NumberText());
        if (reader.TokenType == JsonTokenType.Number && reader.ValueSpan.IndexOfAny((byte)'e', (byte)'E') >= 0)
        {
            Fail(
                $"«{text}» i «{name}» har en eksponent: skriv tallet helt ut, for eksempel 0.00001.",
                $"'{text}' in '{name}' has an exponent: write the number out, for instance 0.00001."
            );
            return;
        }

        Fail($"«{text}» i «{name}» er ikke {norwegian}.", $"'{text}' in '{name}' is not {english}.");
    }

    private void FailOnDenominators(string name) =>
        Fail(
            $"brøkene i «{name}» har for lange nevnere sammen til å regnes med.",
            $"the fractions of '{name}' have denominators too long together to be computed with."
        );

    private void Fail(string norwegian, string english) => FailAt(reader.TokenStartIndex, norwegian, english);

    private void FailAt(long offset, string norwegian, string english)
    {
        var column = 1;
        foreach (var value in json.Slice(0, (int)Math.Min(offset, json.Length)))
        {
            column += (value & 0xC0) == 0x80 ? 0 : 1;
        }

        var place = column.ToString(CultureInfo.InvariantCulture);
        error ??= new LocalizedText($"kolonne {place}: {norwegian}", $"column {place}: {english}");
    }

    // The parser looks at the bytes of a string only when someone asks for it.
    private static int? FirstInvalid(ReadOnlySpan<byte> utf8)
    {
#if !NETSTANDARD2_0
        if (System.Text.Unicode.Utf8.IsValid(utf8))
        {
            return null;
        }
#endif
        try
        {
            StrictUtf8.GetCharCount(utf8.ToArray());
            return null;
        }
        catch (DecoderFallbackException exception)
        {
            return Math.Max(exception.Index, 0);
        }
    }

#if NETSTANDARD2_0
    private static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8.ToArray());
#else
    private static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
#endif

    private void Misplaced(int property, int seen)
    {
        // Whoever wrote the object is told of a property that stands in it, when there is one.
        var with = Array.FindIndex(Properties, known => (seen & (1 << Array.IndexOf(Properties, known))) != 0);
        var own = Properties[property];
        var other =
            with >= 0 ? Properties[with]
            : isTable ? "table"
            : "weights";
        Fail(
            $"egenskapen «{own}» hører ikke sammen med «{other}».",
            $"the property '{own}' does not go with '{other}'."
        );
    }
}
