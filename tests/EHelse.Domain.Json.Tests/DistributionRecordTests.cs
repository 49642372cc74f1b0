using System.Numerics;
using System.Text;
using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;

namespace EHelse.Domain.Json.Tests;

public sealed class DistributionRecordTests
{
    private static readonly AssignmentLetter Letter = AssignmentLetter.Of2024;

    public static TheoryData<string, string, int, bool, bool> Variants()
    {
        var variants = new TheoryData<string, string, int, bool, bool>();
        foreach (var method in ApportionmentMethod.All)
        {
            // One øre, one krone, an odd unit and one with øre; the total is a multiple of each.
            foreach (var unit in new[] { "0.01", "1", "7", "0.25" })
            {
                foreach (var options in new[] { 0, 1, 2, 3 })
                {
                    variants.Add(method.Code, unit, options & 1, (options & 2) > 0, (options & 1) > 0);
                }
            }
        }

        return variants;
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Read_WrittenVariantOf2024_StatesWhatTheDistributionHolds(
        string method,
        string unit,
        int bounds,
        bool isPublished,
        bool isExplained
    )
    {
        var size = Kroner.Parse(unit);
        var options = new DistributionOptions
        {
            Method = ApportionmentMethod.Parse(method),
            Unit = size,
            Minimum = bounds == 0 ? null : size * 280_000,
            Maximum = bounds == 0 ? null : Letter.PublishedTable!.StatedTotal,
        };
        Check(Letter.Distribute(options), isPublished ? Letter.PublishedTable : null, isExplained);
    }

    [Fact]
    public void ToString_Record_IsTheTotal()
    {
        ValueText.Is("36683801 kr", Stated(Letter.Distribute()));
        var ore = new DistributionOptions { Unit = Kroner.Ore };
        ValueText.Is("3668380100 øre", Stated(Letter.Distribute(ore)));
    }

    [Fact]
    public void ToString_WhatALineStates_IsShort()
    {
        var line = Stated(Letter.Distribute(), Letter.PublishedTable, true).Lines.Single(line => line.Code == "103972");
        ValueText.Is("103972 Agder: 2937520", line);
        ValueText.Is("population: 319850", line.Values![1]);
        ValueText.Is("flat: 2000934", line.Breakdown![0]);
        ValueText.Is("2937519.9777… from 3 parts", line.Explanation!);
        ValueText.Is("flat: 2000934.6", line.Explanation!.Parts[0]);
        ValueText.Is("rank 1 of 11, remainder 0.9777…, got a unit", line.Explanation.Rounding!);
    }

    [Fact]
    public void ToString_WhatTheDocumentStates_IsShort()
    {
        var record = Stated(Letter.Distribute(), Letter.PublishedTable, letter: Letter);
        ValueText.Is("flat: 22010281", record.Pots![0]);
        ValueText.Is("36683802, stated 36683801", record.PublishedTable!);
        ValueText.Is("letter-2024, 2024", record.Letter!);
        var tied = Stated(Distribution.Of(Kroner.Of(1), AllocationKey.Parse("flat=1"), Basis(6)));
        ValueText.Is("1, 2, 3, 4 and 2 more: 1 of 6 got a unit", Assert.Single(tied.Ties));
    }

    [Fact]
    public void ToString_Limit_IsTheCodeAndTheLimit()
    {
        var options = new DistributionOptions
        {
            Limits =
            [
                RecipientLimit.AtLeast("103972", Kroner.Of(3)),
                RecipientLimit.AtMost("103973", Kroner.Of(5_000_000)),
                RecipientLimit.Between("103974", Kroner.Of(3), Kroner.Of(5_000_000)),
            ],
        };
        Assert.Equal(
            ["103972: at least 3", "103973: at most 5000000", "103974: 3 to 5000000"],
            Stated(Letter.Distribute(options)).Limits.Select(limit => limit.ToString())
        );
    }

    [Fact]
    public void Read_TotalBeyondLongInOre_IsExact()
    {
        var basis = Basis(3);
        var options = new DistributionOptions { Unit = Kroner.Ore };
        Check(Distribution.Of(Kroner.MaxValue, AllocationKey.Parse("flat=1"), basis, options), null, true);
        Check(Distribution.Of(Kroner.MinValue, AllocationKey.Parse("flat=1"), basis, options), null, true);
    }

    [Fact]
    public void Read_Tie_NamesThoseTiedAndThoseFavoured() =>
        Check(Distribution.Of(Kroner.Of(1), AllocationKey.Parse("flat=1"), Basis(3)), null, true);

    [Fact]
    public void Read_ExactShareOfManyDigits_IsExact()
    {
        // The denominators have some thousand digits: more than a number of a basis may have.
        var large = Fraction.Of(1, BigInteger.Pow(10, 1500) + 7);
        var figures = Criterion.Parse("figures");
        var basis = new AllocationBasis(
            new("test", null),
            [
                new BasisLine(new Recipient("1", "A"), [new(figures, large)]),
                new BasisLine(new Recipient("2", "B"), [new(figures, Fraction.Of(1, BigInteger.Pow(3, 2000)))]),
            ]
        );
        Check(Distribution.Of(Kroner.Of(1000), AllocationKey.Parse("figures=1"), basis), null, true);
    }

    [Fact]
    public void Read_FiguresThatContradictOneAnother_AreReadAsTheyStand()
    {
        var record = Read(
            """
            {"total":5,"sum":-7,"amountsIn":"kroner","unit":0,"lines":[
              {"code":"1","name":"A","amount":"9007199254740993","exact":"6/4"},{"code":"1","name":"A","amount":1,"exact":"0/1"}],"ties":[]}
            """
        );

        Assert.Equal((5, -7, 0), ((int)record.Total, (int)record.Sum, (int)record.Unit));
        Assert.Equal(BigInteger.Parse("9007199254740993", null), record.Lines[0].Amount);
        Assert.Equal(Fraction.Of(3, 2), record.Lines[0].Exact);
        Assert.Null(record.Key);
        Assert.Null(record.Pots);
    }

    private static AllocationBasis Basis(int recipients) =>
        new(
            new("test", null),
            Enumerable
                .Range(1, recipients)
                .Select(number => new BasisLine(new Recipient(number.ToString("D1", null), "Ærø " + number), []))
        );

    private static DistributionRecord Read(string json) => JsonDistribution.Read(Encoding.UTF8.GetBytes(json));

    private static DistributionRecord Stated(
        Distribution distribution,
        PublishedTable? published = null,
        bool explain = false,
        AssignmentLetter? letter = null
    ) => Read(JsonDistribution.ToJson(distribution, published, explain, letter));

    private static void Check(Distribution distribution, PublishedTable? published, bool explain)
    {
        var json = JsonDistribution.ToJson(distribution, published, explain);
        var record = Read(json);
        var options = distribution.Options;
        BigInteger Of(Kroner amount) => record.CountsOre ? amount.ToOre() : amount.ToWholeKroner();
        Fraction Exact(Fraction kroner) => record.CountsOre ? kroner * Fraction.Of(100) : kroner;

        Assert.Equal(record, Read(json));
        Assert.Equal(!options.Unit.IsWhole, record.CountsOre);
        Assert.Equal(
            (Of(distribution.Total), Of(distribution.Sum), Of(options.Unit)),
            (record.Total, record.Sum, record.Unit)
        );
        Assert.Equal(options.Minimum is { } least ? Of(least) : null, record.Minimum);
        Assert.Equal(options.Maximum is { } most ? Of(most) : null, record.Maximum);
        Assert.Equal((options.Method, distribution.Key), (record.Method, record.Key));
        Assert.Equal(distribution.Basis.Provenance, record.Basis);
        Assert.Equal(
            distribution.Key.Parts.Select(part =>
                (part.Criterion, part.Share.Value, Exact(KronerOf(distribution.Total) * part.Share.Value))
            ),
            record.Pots!.Select(pot => (pot.Criterion, pot.Share, pot.Exact))
        );
        Assert.Equal(
            distribution.Breakdown.Exists
                ? distribution.Breakdown.Pots.Select(pot => (BigInteger?)Of(pot.Amount))
                : distribution.Key.Parts.Select(_ => (BigInteger?)null),
            record.Pots!.Select(pot => pot.Amount)
        );
        Assert.Equal(distribution.Lines.Count, record.Lines.Count);
        foreach (var (line, read) in distribution.Lines.Zip(record.Lines))
        {
            Assert.Equal(
                (line.Recipient.Code, line.Recipient.Name, Of(line.Amount), Exact(line.ExactShare)),
                (read.Code, read.Name, read.Amount, read.Exact)
            );
            Assert.Equal(
                distribution.Breakdown.Exists
                    ? distribution.Key.Parts.Select(part =>
                        (part.Criterion, Of(distribution.Breakdown.Cell(line.Recipient.Code, part.Criterion)!.Value))
                    )
                    : null,
                read.Breakdown?.Select(cell => (cell.Criterion, cell.Amount))
            );
            var amount = published?.Find(line.Recipient.Code)?.Amount;
            Assert.Equal(amount is { } given ? Of(given) : null, read.Published);
            Assert.Equal(amount is { } known ? Of(known - line.Amount) : null, read.Difference);
            Assert.Equal(explain, read.Explanation is not null);
            if (explain)
            {
                CheckExplanation(line.Explanation, read.Explanation!, Of, Exact);
            }
        }

        Assert.Equal(
            distribution.Ties.Select(tie => (Codes(tie.Recipients), Codes(tie.Favoured), tie.Remainder)),
            record.Ties.Select(tie => (Codes(tie.Recipients), Codes(tie.Favoured), tie.Remainder))
        );
        Assert.Equal(
            published is null ? null : (Of(published.StatedTotal), Of(published.SumOfLines), Of(published.Discrepancy)),
            record.PublishedTable is { } table
                ? (table.StatedTotal, table.SumOfLines, table.Difference)
                : default((BigInteger, BigInteger, BigInteger)?)
        );
    }

    private static void CheckExplanation(
        LineExplanation explanation,
        LineExplanationRecord read,
        Func<Kroner, BigInteger> of,
        Func<Fraction, Fraction> exact
    )
    {
        Assert.Equal(
            explanation.Parts.Select(part =>
                (part.Criterion, part.Share.Value, part.Value, part.SumOfValues, exact(part.Exact))
            ),
            read.Parts.Select(part => (part.Criterion, part.Share, part.Value, part.SumOfValues, part.Exact))
        );
        Assert.Equal(
            (exact(explanation.KeyShare), exact(explanation.ExactShare), explanation.Text),
            (read.KeyShare, read.Exact, read.Text)
        );
        Assert.Equal(
            explanation.Remainders is { } step
                ? (
                    (of(step.RoundedDown), step.Remainder, step.Rank, step.Recipients, step.UnitsLeft),
                    (step.CutOff, step.DistanceToCutOff, step.GotUnit, step.IsTied)
                )
                : default,
            read.Rounding is { } rounding
                ? (
                    (rounding.RoundedDown, rounding.Remainder, rounding.Rank, rounding.Recipients, rounding.UnitsLeft),
                    (rounding.CutOff, rounding.DistanceToCutOff, rounding.GotUnit, rounding.IsTied)
                )
                : default(((BigInteger, Fraction, int, int, int), (Fraction?, Fraction?, bool, bool)))
        );
    }

    private static Fraction KronerOf(Kroner amount) => Fraction.Of(amount.ToOre(), 100);

    private static string Codes(IEnumerable<Recipient> recipients) =>
        Codes(recipients.Select(recipient => recipient.Code));

    private static string Codes(IEnumerable<string> codes) => string.Join(" ", codes);
}
