using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Format;

/// <summary>How one kind of value stands in a document: what it may look like, and what is said of one that does not.</summary>
internal interface IJsonLeaf
{
    /// <summary>What the schema says of the value.</summary>
    JsonShape Shape { get; }

    /// <summary>What is wrong with a value; null when nothing is.</summary>
    LocalizedText? FaultOf(JsonNode node);
}
