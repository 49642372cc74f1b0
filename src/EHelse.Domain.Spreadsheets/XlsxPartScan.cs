namespace EHelse.Domain.Spreadsheets;

/// <summary>
/// Looks at the bytes of a part before any parser does, for what would make a parser hold too much: a tag, text or
/// comment without end. Every part is looked at; what is found matters only for those that are read as XML.
/// </summary>
internal sealed class XlsxPartScan
{
    // Room for a cell of 32 767 characters in any encoding, or a tag with many attributes.
    private const int LongestRun = 1024 * 1024;

    private Place place = Place.Text;
    private int run;
    private int inside;
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

    /// <summary>The number of bytes.</summary>
    public long Length { get; private set; }

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
