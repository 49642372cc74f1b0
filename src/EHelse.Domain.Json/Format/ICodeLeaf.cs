using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Format;

/// <summary>A value whose form says too little: whether it is a code depends on the letter.</summary>
internal interface ICodeLeaf
{
    /// <summary>What is wrong with a text of the right form; null when nothing is.</summary>
    LocalizedText? FaultOf(string text, JsonCodes codes);
}
