namespace EHelse.Domain.Spreadsheets.Reading;

/// <summary>
/// Looks at the bytes of a part before any parser does, for what would make a parser hold too much: a tag, text or
/// comment without end, a tag with more attributes than any has. Every part is looked at; what is found matters only for those that are read as XML.
/// </summary>
internal sealed class XlsxPartScan
{
    // Room for a cell of 32 767 characters in any encoding, or a tag with many attributes.
    private const int LongestRun = 1024 * 1024;

    // A sheet's first tag has a score of them, and a parser holds them all.
    private const int MostAttributes = 1_000;

    private Place place = Place.Text;
    private int run;
    private int inside;
    private int attributes;
    private bool isInTag;
    private byte quote;
    private byte last;
    private byte lastButOne;

    private enum Place
    {
        Text = 1,
        Opened,
        Declaration,
        Comment,
        CharacterData,
        Instruction,
    }

    /// <summary>Whether there are NUL bytes: the part is binary or UTF-16, which nobody writes and this class cannot follow.</summary>
    public bool HasNul { get; private set; }

    /// <summary>Whether a DTD or another declaration stands in the part.</summary>
    public bool HasDeclaration { get; private set; }

    /// <summary>Whether a tag, text or comment is too long.</summary>
    public bool HasLongRun { get; private set; }

    /// <summary>Whether a tag has too many attributes.</summary>
    public bool HasManyAttributes { get; private set; }

    /// <summary>The number of bytes.</summary>
    public long Length { get; private set; }

    /// <summary>Whether there is anything that a parser must not be given.</summary>
    public bool IsUnreadable => HasNul || HasDeclaration || HasLongRun || HasManyAttributes;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        Length += bytes.Length;
        foreach (var value in bytes)
        {
            HasNul |= value == 0;
            run++;
            HasLongRun |= run > LongestRun;
            Follow(value);
            lastButOne = last;
            last = value;
        }
    }

    // A "<" starts something new, except in the three places that may hold one as a character.
    private void Follow(byte value)
    {
        switch (place)
        {
            case Place.Text:
                FollowTag(value);
                Open(value);
                break;
            case Place.Opened when value == '!':
                place = Place.Declaration;
                break;
            case Place.Opened when value == '?':
                Enter(Place.Instruction);
                break;
            case Place.Opened:
                place = Place.Text;
                (isInTag, attributes, quote) = (value != '>', 0, 0);
                Open(value);
                break;
            case Place.Declaration when value == '-':
                Enter(Place.Comment);
                break;
            case Place.Declaration when value == '[':
                Enter(Place.CharacterData);
                break;
            case Place.Declaration:
                HasDeclaration = true;
                place = Place.Text;
                break;
            case Place.Comment:
                // The first of these bytes is the second dash of "<!--".
                Leave(value == '>' && last == '-' && lastButOne == '-' && inside >= 3);
                break;
            case Place.CharacterData:
                Leave(value == '>' && last == ']' && lastButOne == ']');
                break;
            default:
                Leave(value == '>' && last == '?' && inside >= 1);
                break;
        }
    }

    // An attribute is counted where its quote opens.
    private void FollowTag(byte value)
    {
        if (!isInTag)
        {
            return;
        }

        if (quote != 0)
        {
            quote = value == quote ? (byte)0 : quote;
        }
        else if (value is (byte)'"' or (byte)'\'')
        {
            quote = value;
            HasManyAttributes |= ++attributes > MostAttributes;
        }
        else
        {
            isInTag = value != '>';
        }
    }

    private void Open(byte value)
    {
        if (value == '<')
        {
            (run, place) = (0, Place.Opened);
        }
    }

    private void Enter(Place inner) => (place, inside) = (inner, 0);

    private void Leave(bool isEnd)
    {
        inside++;
        place = isEnd ? Place.Text : place;
    }
}
