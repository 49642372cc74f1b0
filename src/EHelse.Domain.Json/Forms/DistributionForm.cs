using System.Numerics;
using System.Text.Json.Serialization;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Json.Forms;

/// <summary>What stands in the document of a distribution.</summary>
internal sealed class DistributionForm
{
    public required BigInteger Total { get; init; }

    public required BigInteger Sum { get; init; }

    [JsonConverter(typeof(JsonLeaves.CountsOreLeaf))]
    public required bool AmountsIn { get; init; }

    public required BigInteger Unit { get; init; }

    public ApportionmentMethod? Method { get; init; }

    public BigInteger? Minimum { get; init; }

    public BigInteger? Maximum { get; init; }

    public LimitForm[]? Limits { get; init; }

    [JsonConverter(typeof(JsonLeaves.KeyLeaf))]
    public AllocationKey? Key { get; init; }

    public LetterForm? Letter { get; init; }

    public BasisForm? Basis { get; init; }

    public PotForm[]? Pots { get; init; }

    public required LineForm[] Lines { get; init; }

    public required TieForm[] Ties { get; init; }

    public PublishedForm? PublishedTable { get; init; }

    public DistributionRecord? Make(JsonBuilding building)
    {
        var lines = JsonBuilding.Each("$.lines", Lines, (path, line) => line.Make(building, path));
        return lines is null ? null : new DistributionRecord(this, lines);
    }

    /// <summary>What one recipient gets at least and at most.</summary>
    public sealed class LimitForm
    {
        public required string Code { get; init; }

        public BigInteger? Minimum { get; init; }

        public BigInteger? Maximum { get; init; }
    }

    /// <summary>The letter that the distribution is made of.</summary>
    public sealed class LetterForm
    {
        public required string Code { get; init; }

        [JsonConverter(typeof(JsonLeaves.YearLeaf))]
        public required int Year { get; init; }

        public required bool IsWhatIf { get; init; }
    }

    /// <summary>Where the basis comes from.</summary>
    public sealed class BasisForm
    {
        public required string Source { get; init; }

        public LocalDate? AsOf { get; init; }

        public Provenance ToProvenance() => new(Source, AsOf);
    }

    /// <summary>What a criterion hands out.</summary>
    public sealed class PotForm
    {
        public required Criterion Criterion { get; init; }

        public required Ratio Share { get; init; }

        public required Ratio Exact { get; init; }

        public BigInteger? Amount { get; init; }
    }

    /// <summary>What a recipient gets.</summary>
    public sealed class LineForm
    {
        public required string Code { get; init; }

        public required string Name { get; init; }

        public required BigInteger Amount { get; init; }

        public required Ratio Exact { get; init; }

        public BigInteger? Minimum { get; init; }

        public BigInteger? Maximum { get; init; }

        public Dictionary<string, Figure>? Values { get; init; }

        public Dictionary<string, BigInteger>? Breakdown { get; init; }

        public BigInteger? Published { get; init; }

        public BigInteger? Difference { get; init; }

        public ExplanationForm? Explanation { get; init; }

        public DistributionLineRecord? Make(JsonBuilding building, string path)
        {
            var values = ByCriterion(
                building,
                path + ".values",
                Values,
                (criterion, value) => new DistributionValueRecord(criterion, value.Value)
            );
            var breakdown = ByCriterion(
                building,
                path + ".breakdown",
                Breakdown,
                (criterion, amount) => new DistributionCellRecord(criterion, amount)
            );
            return building.IsClean ? new(this, values, breakdown) : null;
        }

        // The names of the properties are codes of criteria.
        private static ValueList<TRecord>? ByCriterion<TItem, TRecord>(
            JsonBuilding building,
            string path,
            Dictionary<string, TItem>? items,
            Func<Criterion, TItem, TRecord> make
        )
            where TRecord : class =>
            items is null
                ? null
                : new(
                    items
                        .Select(item =>
                            building.Try(
                                path + JsonPath.Step(item.Key),
                                () => make(Criterion.Parse(item.Key), item.Value)
                            )
                        )
                        .OfType<TRecord>()
                );
    }

    /// <summary>Recipients of whom only some could get a unit.</summary>
    public sealed class TieForm
    {
        public required string[] Recipients { get; init; }

        public required string[] Favoured { get; init; }

        public Ratio? Remainder { get; init; }
    }

    /// <summary>The table that the distribution was held against.</summary>
    public sealed class PublishedForm
    {
        public required BigInteger StatedTotal { get; init; }

        public required BigInteger SumOfLines { get; init; }

        public required BigInteger Difference { get; init; }
    }

    /// <summary>Why a line is as it is.</summary>
    public sealed class ExplanationForm
    {
        public required PartForm[] Parts { get; init; }

        public required Ratio KeyShare { get; init; }

        public required Ratio Exact { get; init; }

        public RoundingForm? Rounding { get; init; }

        public required TextDocument Text { get; init; }
    }

    /// <summary>What a criterion gives a recipient.</summary>
    public sealed class PartForm
    {
        public required Criterion Criterion { get; init; }

        public required Ratio Share { get; init; }

        public Ratio? Value { get; init; }

        public Ratio? SumOfValues { get; init; }

        public required Ratio Exact { get; init; }
    }

    /// <summary>How a share was rounded.</summary>
    public sealed class RoundingForm
    {
        public required BigInteger RoundedDown { get; init; }

        public required Ratio Remainder { get; init; }

        [JsonConverter(typeof(JsonLeaves.CountLeaf))]
        public required int Rank { get; init; }

        [JsonConverter(typeof(JsonLeaves.CountLeaf))]
        public required int Recipients { get; init; }

        [JsonConverter(typeof(JsonLeaves.CountLeaf))]
        public required int UnitsLeft { get; init; }

        public Ratio? CutOff { get; init; }

        public Ratio? DistanceToCutOff { get; init; }

        public required bool GotUnit { get; init; }

        public required bool IsTied { get; init; }
    }
}
