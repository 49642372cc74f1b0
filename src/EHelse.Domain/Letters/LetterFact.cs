using EHelse.Domain.Sources;

namespace EHelse.Domain.Letters;

/// <summary>One fact of a letter, in the form in which it is compared with that of another.</summary>
internal sealed class LetterFact
{
    public LetterFact(int section, string subject, string path, LocalizedText name, string? value, bool isSubject)
    {
        Section = section;
        Subject = subject;
        Path = path;
        Name = name;
        Value = value;
        IsSubject = isSubject;
    }

    /// <summary>The place of its section in a letter.</summary>
    public int Section { get; }

    /// <summary>What it is a fact of, such as one network: facts of one subject stand together.</summary>
    public string Subject { get; }

    public string Path { get; }

    public LocalizedText Name { get; }

    /// <summary>The value as text; null for a subject whose coming and going is told elsewhere.</summary>
    public string? Value { get; }

    /// <summary>Whether it says that the letter has something whose own facts follow, such as a network.</summary>
    public bool IsSubject { get; }
}
