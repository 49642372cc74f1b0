using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Costs;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Fixtures;

/// <summary>The input of a fixture.</summary>
internal abstract class FixtureSubject(string name)
{
    /// <summary>The property that holds it.</summary>
    public string Name => name;

    /// <summary>What comes of it under a letter; a refusal of the library is an answer, too.</summary>
    public FixtureAnswer Answer(AssignmentLetter letter)
    {
        try
        {
            return Ask(letter);
        }
        catch (Exception exception) when (exception is IExplainedError)
        {
            return new FixtureAnswer.Refused(((IExplainedError)exception).Reason);
        }
        catch (OverflowException)
        {
            return new FixtureAnswer.Refused(new("Beløpene er for store.", "The amounts are too large."));
        }
    }

    protected abstract FixtureAnswer Ask(AssignmentLetter letter);

    public sealed class OfDistribution(
        Kroner? total,
        AllocationKey? key,
        AllocationBasis? basis,
        DistributionOptions options
    ) : FixtureSubject("distribution")
    {
        protected override FixtureAnswer Ask(AssignmentLetter letter) =>
            new FixtureAnswer.Distributed(
                Distribution.Of(total ?? letter.Total, key ?? letter.Key, basis ?? letter.Basis, options)
            );
    }

    public sealed class OfCorrectedTable() : FixtureSubject("correctedTable")
    {
        protected override FixtureAnswer Ask(AssignmentLetter letter) =>
            letter.PublishedTable is { } table
                ? new FixtureAnswer.Distributed(table.Corrected())
                : new FixtureAnswer.Refused(
                    new("Brevet har ingen publisert tabell.", "The letter has no published table.")
                );
    }

    public sealed class OfApportionment(
        BigInteger total,
        IReadOnlyList<Fraction> weights,
        ApportionmentMethod method,
        BigInteger? minimum,
        BigInteger? maximum
    ) : FixtureSubject("apportionment")
    {
        protected override FixtureAnswer Ask(AssignmentLetter letter) =>
            new FixtureAnswer.Apportioned(
                Apportionment.Of(total, weights, method, ForAll(minimum), ForAll(maximum)).Amounts
            );

        private BigInteger?[]? ForAll(BigInteger? bound) => bound is null ? null : [.. weights.Select(_ => bound)];
    }

    /// <summary>Something to be judged. It is read under the letter: networks, areas of competence and kinds of expense are the letter's.</summary>
    public sealed class ToBeJudged(
        string name,
        Func<AssignmentLetter, (Assessment Assessment, CostStatement? Costs)> judge
    ) : FixtureSubject(name)
    {
        protected override FixtureAnswer Ask(AssignmentLetter letter)
        {
            var (assessment, costs) = judge(letter);
            return new FixtureAnswer.Assessed(assessment, costs);
        }
    }

    public sealed class OfCalendar(int? year, RollPolicy roll) : FixtureSubject("calendar")
    {
        protected override FixtureAnswer Ask(AssignmentLetter letter)
        {
            var terms = letter.ReportingTerms;
            var asked = year ?? letter.Year;
            return asked < terms.FirstYear
                ? new FixtureAnswer.Refused(
                    new(
                        FormattableString.Invariant($"Fristene gjelder fra {terms.FirstYear}, ikke for {asked}."),
                        FormattableString.Invariant($"The deadlines hold from {terms.FirstYear}, not for {asked}.")
                    )
                )
                : FixtureAnswer.Dated.Of(ReportingCalendar.ForGrantYear(terms, asked, roll));
        }
    }
}
