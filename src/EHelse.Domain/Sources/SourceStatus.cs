namespace EHelse.Domain.Sources;

/// <summary>How final a source document is.</summary>
public enum SourceStatus
{
    /// <summary>The document was issued.</summary>
    Issued = 1,

    /// <summary>The document is a draft: unsigned or undated (reading R12). Citations of it say so.</summary>
    Draft = 2,
}
