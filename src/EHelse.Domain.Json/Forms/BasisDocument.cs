using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Json.Forms;

/// <summary>An allocation basis, as documents have it.</summary>
internal sealed class BasisDocument
{
    public required string Source { get; init; }

    public LocalDate? AsOf { get; init; }

    public required BasisDocumentLine[] Lines { get; init; }

    public static BasisDocument Of(AllocationBasis basis, bool withNames) =>
        new()
        {
            Source = basis.Provenance.Source,
            AsOf = basis.Provenance.AsOf,
            Lines =
            [
                .. basis.Lines.Select(line => new BasisDocumentLine
                {
                    Code = line.Recipient.Code,
                    Name = withNames ? line.Recipient.Name : null,
                    Values = line.Criteria.ToDictionary(
                        criterion => criterion.Code,
                        criterion => line.ValueOf(criterion)!.Value,
                        StringComparer.Ordinal
                    ),
                }),
            ],
        };

    /// <summary>Makes a basis.</summary>
    /// <param name="building">What gathers errors.</param>
    /// <param name="path">Where the basis stands.</param>
    /// <param name="nameOf">The name of a recipient whose line has none; null when it is not known.</param>
    public AllocationBasis? Make(JsonBuilding building, string path, Func<string, string?> nameOf)
    {
        var lines = JsonBuilding.Each(path + ".lines", Lines, (at, line) => Line(building, at, line, nameOf));
        if (lines is null)
        {
            return null;
        }

        var figures = Lines.Sum(line => line.Values.Count);
        if (DenominatorLimit.IsPassedBy(Lines.SelectMany(line => line.Values.Values), figures))
        {
            building.Fail(
                path + ".lines",
                new(
                    "Tallene har for lange nevnere sammen til å regnes med.",
                    "The figures have denominators too long together to be computed with."
                )
            );
            return null;
        }

        return building.Try(path, () => new AllocationBasis(new Provenance(Source, AsOf), lines));
    }

    private static BasisLine? Line(
        JsonBuilding building,
        string path,
        BasisDocumentLine line,
        Func<string, string?> nameOf
    )
    {
        if ((line.Name ?? nameOf(line.Code)) is not { } name)
        {
            var code = Quote.Of(line.Code);
            building.Fail(
                path,
                new(
                    $"«{code}» er ikke blant nettverkene, og linjen har ikke noe navn.",
                    $"'{code}' is not among the networks, and the line has no name."
                )
            );
            return null;
        }

        var values = new List<KeyValuePair<Criterion, Fraction>>();
        foreach (var pair in line.Values)
        {
            var at = path + ".values" + JsonPath.Step(pair.Key);
            if (building.Try(at, () => Criterion.Parse(pair.Key)) is { } criterion)
            {
                values.Add(new(criterion, pair.Value));
            }
        }

        return building.Try(path, () => new BasisLine(new Recipient(line.Code, name), values));
    }

    /// <summary>One recipient's figures.</summary>
    public sealed class BasisDocumentLine
    {
        public required string Code { get; init; }

        public string? Name { get; init; }

        public required Dictionary<string, Fraction> Values { get; init; }
    }
}
