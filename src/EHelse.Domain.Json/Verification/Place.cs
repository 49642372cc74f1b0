using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Verification;

/// <summary>How places of a document are written, and called in sentences.</summary>
internal static class Place
{
    public static string Line(int index, string property) => FormattableString.Invariant($"lines[{index}].{property}");

    public static string Line(int index, string property, Criterion criterion) =>
        Line(index, property) + JsonPath.Step(criterion.Code);

    public static string Pot(int index, string property) => FormattableString.Invariant($"pots[{index}].{property}");

    /// <summary>Something of a line, such as <c>the amount of 'Agder'</c>.</summary>
    public static LocalizedText Of(DistributionLineRecord line, string norwegian, string english) =>
        new($"{norwegian} til «{Quote.Of(line.Name)}»", $"the {english} of '{Quote.Of(line.Name)}'");
}
