using System.Globalization;
using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Costs;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;
using NodaTime;
using NodaTime.Text;

namespace EHelse.Domain.Json.Fixtures;

/// <summary>What came of a fixture's input.</summary>
internal abstract record FixtureAnswer
{
    private FixtureAnswer() { }

    /// <summary>Everything that came, by name.</summary>
    public abstract IEnumerable<FixtureFact> Facts { get; }

    public sealed record Distributed(Distribution Distribution) : FixtureAnswer
    {
        public override IEnumerable<FixtureFact> Facts =>
            [
                new("total", Distribution.Total.ToString()),
                .. Distribution.Lines.Select(line => new FixtureFact(
                    "amounts." + line.Recipient.Code,
                    line.Amount.ToString()
                )),
            ];
    }

    public sealed record Apportioned(IReadOnlyList<BigInteger> Units) : FixtureAnswer
    {
        public override IEnumerable<FixtureFact> Facts =>
            Units.Select(
                (unit, index) =>
                    new FixtureFact(
                        FormattableString.Invariant($"units[{index}]"),
                        unit.ToString(CultureInfo.InvariantCulture)
                    )
            );
    }

    public sealed record Assessed(Assessment Assessment, CostStatement? Costs) : FixtureAnswer
    {
        public override IEnumerable<FixtureFact> Facts =>
            [
                new("holdsAllMusts", Assessment.HoldsAllMusts ? "true" : "false"),
                .. Costs is null
                    ? Array.Empty<FixtureFact>()
                    :
                    [
                        new("covered", Costs.Covered.ToString()),
                        new("excluded", Costs.Excluded.ToString()),
                        new("needsAssessment", Costs.NeedsAssessment.ToString()),
                    ],
                .. Assessment.Select(finding => new FixtureFact(
                    $"findings.{finding.Code} {finding.Path}".TrimEnd(),
                    $"{ObligationText.CodeOf(finding.Obligation)} {JsonAssessment.CodeOf(finding.Outcome)}"
                )),
            ];
    }

    public sealed record Dated(IReadOnlyList<(string Code, LocalDate DueOn)> Deadlines) : FixtureAnswer
    {
        public override IEnumerable<FixtureFact> Facts =>
            Deadlines
                .GroupBy(deadline => deadline.Code, StringComparer.Ordinal)
                .Select(duty => new FixtureFact(
                    "deadlines." + duty.Key,
                    string.Join(", ", duty.Select(deadline => LocalDatePattern.Iso.Format(deadline.DueOn)))
                ));

        public static Dated Of(ReportingCalendar calendar) =>
            new([.. calendar.Select(deadline => (deadline.Duty.Code, deadline.DueOn))]);
    }

    public sealed record Refused(LocalizedText Reason) : FixtureAnswer
    {
        public override IEnumerable<FixtureFact> Facts => [new("refused", Reason.English)];
    }
}
