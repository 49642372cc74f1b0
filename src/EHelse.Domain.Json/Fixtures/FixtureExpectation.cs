using System.Globalization;
using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using NodaTime;
using NodaTime.Text;

namespace EHelse.Domain.Json.Fixtures;

/// <summary>One thing that a fixture expects, and where it stands.</summary>
internal abstract class FixtureExpectation(string path, int line)
{
    /// <summary>What does not hold of an answer; nothing when it does.</summary>
    public abstract IEnumerable<FixtureMismatch> Check(FixtureAnswer answer);

    protected FixtureMismatch Mismatch(string expected, string actual, LocalizedText text) =>
        new(path, line, expected, actual, text);

    /// <summary>An answer of another kind: only a refusal can come here, because kinds were matched when the file was read.</summary>
    protected FixtureMismatch Other(FixtureAnswer answer)
    {
        var reason = ((FixtureAnswer.Refused)answer).Reason;
        return Mismatch(
            "",
            "refused: " + reason.English,
            new($"Ble avvist: {reason.Norwegian}", $"Was refused: {reason.English}")
        );
    }

    protected FixtureMismatch Differs(string what, string expected, string actual, string difference = "") =>
        Mismatch(
            expected,
            actual,
            new(
                $"{what}: ventet {expected}, fikk {actual}{difference}.",
                $"{what}: expected {expected}, got {actual}{difference}."
            )
        );

    /// <summary>That the input is refused, or that it is not.</summary>
    public sealed class Refusal(string path, int line, bool isExpected) : FixtureExpectation(path, line)
    {
        public override IEnumerable<FixtureMismatch> Check(FixtureAnswer answer)
        {
            if (answer is FixtureAnswer.Refused != isExpected)
            {
                yield return isExpected
                    ? Mismatch(
                        "refused",
                        "not refused",
                        new("Skulle vært avvist, men ble det ikke.", "Should have been refused, but was not.")
                    )
                    : Other(answer);
            }
        }
    }

    /// <summary>One amount.</summary>
    public sealed class Amount(
        string path,
        int line,
        string what,
        Kroner expected,
        Kroner tolerance,
        Func<FixtureAnswer, Kroner?> find,
        Func<FixtureAnswer, LocalizedText>? missing = null
    ) : FixtureExpectation(path, line)
    {
        public override IEnumerable<FixtureMismatch> Check(FixtureAnswer answer)
        {
            if (answer is FixtureAnswer.Refused)
            {
                yield return Other(answer);
            }
            else if (find(answer) is not { } actual)
            {
                yield return Mismatch(expected.ToString(), "", missing!(answer));
            }
            else if (BigInteger.Abs(actual.ToOre() - expected.ToOre()) > tolerance.ToOre())
            {
                // Of amounts at both ends of the range, the difference is no amount.
                var difference = Fraction.Of(actual.ToOre() - expected.ToOre(), Kroner.Of(1).ToOre());
                yield return Differs(
                    what,
                    expected.ToString(),
                    actual.ToString(),
                    $" ({(difference.Sign > 0 ? "+" : "")}{(difference.IsWhole ? difference.ToString() : difference.ToDecimalString(2))})"
                );
            }
        }
    }

    /// <summary>That no recipient is left out.</summary>
    public sealed class EveryRecipient(string path, int line, HashSet<string> named) : FixtureExpectation(path, line)
    {
        public override IEnumerable<FixtureMismatch> Check(FixtureAnswer answer) =>
            answer is FixtureAnswer.Distributed(var distribution)
                ? distribution
                    .Lines.Where(distributed => !named.Contains(distributed.Recipient.Code))
                    .Select(distributed =>
                        Mismatch(
                            "",
                            distributed.Amount.ToString(),
                            new(
                                $"{distributed.Recipient} får {distributed.Amount} og er ikke nevnt: nevn alle, eller bruk someAmounts.",
                                $"{distributed.Recipient} gets {distributed.Amount} and is not named: name all, or use someAmounts."
                            )
                        )
                    )
                : [];
    }

    /// <summary>What bare weights get, in their order.</summary>
    public sealed class Units(string path, int line, IReadOnlyList<BigInteger> expected)
        : FixtureExpectation(path, line)
    {
        public override IEnumerable<FixtureMismatch> Check(FixtureAnswer answer)
        {
            if (answer is not FixtureAnswer.Apportioned(var units))
            {
                yield return Other(answer);
            }
            else if (!units.SequenceEqual(expected))
            {
                yield return Differs("units", Text(expected), Text(units));
            }
        }

        private static string Text(IEnumerable<BigInteger> units) =>
            string.Join(", ", units.Select(unit => unit.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Whether every must is met.</summary>
    public sealed class Musts(string path, int line, bool expected) : FixtureExpectation(path, line)
    {
        public override IEnumerable<FixtureMismatch> Check(FixtureAnswer answer)
        {
            if (answer is not FixtureAnswer.Assessed(var assessment, _))
            {
                yield return Other(answer);
            }
            else if (assessment.HoldsAllMusts != expected)
            {
                yield return Differs("holdsAllMusts", expected ? "true" : "false", expected ? "false" : "true");
            }
        }
    }

    /// <summary>A finding of a rule.</summary>
    public sealed class OfFinding(string path, int line, FixtureFileDocument.FixtureExpectedFinding expected)
        : FixtureExpectation(path, line)
    {
        public override IEnumerable<FixtureMismatch> Check(FixtureAnswer answer)
        {
            if (answer is not FixtureAnswer.Assessed(var assessment, _))
            {
                return [Other(answer)];
            }

            var ofRule = assessment
                .Where(finding => string.Equals(finding.Code, expected.Code, StringComparison.Ordinal))
                .ToList();
            if (ofRule.Count == 0)
            {
                var code = Quote.Of(expected.Code);
                return
                [
                    Mismatch(
                        expected.Code,
                        "",
                        Names.Unknown(
                            $"Ingen regel {code} svarer her.",
                            $"No rule {code} answers here.",
                            expected.Code,
                            assessment.Select(finding => finding.Code)
                        )
                    ),
                ];
            }

            var asked = ofRule.FindAll(finding =>
                expected.Path is null || string.Equals(finding.Path, expected.Path, StringComparison.Ordinal)
            );
            return asked.Count > 0
                ? asked.SelectMany(Check)
                :
                [
                    Differs(
                        $"{expected.Code} path",
                        expected.Path!,
                        string.Join(", ", ofRule.Select(finding => finding.Path))
                    ),
                ];
        }

        private IEnumerable<FixtureMismatch> Check(Finding finding)
        {
            var what = $"{finding.Code} {finding.Path}".TrimEnd();
            if (finding.Outcome != expected.Outcome)
            {
                var (wanted, found) = (JsonAssessment.CodeOf(expected.Outcome), JsonAssessment.CodeOf(finding.Outcome));
                yield return Mismatch(
                    wanted,
                    found,
                    new(
                        $"{what}: ventet {wanted}, fikk {found}: {finding.Text.Norwegian}",
                        $"{what}: expected {wanted}, got {found}: {finding.Text.English}"
                    )
                );
            }

            if (expected.Obligation is { } obligation && finding.Obligation != obligation)
            {
                yield return Differs(
                    $"{what} obligation",
                    ObligationText.CodeOf(obligation),
                    ObligationText.CodeOf(finding.Obligation)
                );
            }

            if (expected.Actual is { } actual && !string.Equals(actual, finding.Actual, StringComparison.Ordinal))
            {
                yield return Differs($"{what} actual", Quote.Of(actual), Quote.Of(finding.Actual));
            }

            if (expected.Missing is { } missing && !missing.SequenceEqual(finding.Missing, StringComparer.Ordinal))
            {
                yield return Differs(
                    $"{what} missing",
                    $"[{string.Join(", ", missing)}]",
                    $"[{string.Join(", ", finding.Missing)}]"
                );
            }

            if (expected.Citation is { } citation && !finding.Rule.Citations.Any(clause => IsAt(clause, citation)))
            {
                yield return Differs(
                    $"{what} citation",
                    TextOf(citation.Document, citation.Section, citation.Locator),
                    TextOf(
                        // Shown only where a document is asked for: it is the letter nearly always.
                        citation.Document
                            is null
                            ? null
                            : finding.Citation.Document.Code,
                        finding.Citation.Section,
                        finding.Citation.Locator
                    )
                );
            }
        }

        private static string TextOf(string? document, string section, string locator) =>
            document is null ? $"{section}, {locator}" : $"{document}, {section}, {locator}";

        private static bool IsAt(Citation clause, FixtureFileDocument.FixtureExpectedCitation wanted) =>
            string.Equals(clause.Section, wanted.Section, StringComparison.Ordinal)
            && string.Equals(clause.Locator, wanted.Locator, StringComparison.Ordinal)
            && (
                wanted.Document is null
                || string.Equals(clause.Document.Code, wanted.Document, StringComparison.Ordinal)
            );
    }

    /// <summary>A deadline on a date.</summary>
    public sealed class Deadline(string path, int line, string code, LocalDate dueOn) : FixtureExpectation(path, line)
    {
        public override IEnumerable<FixtureMismatch> Check(FixtureAnswer answer)
        {
            if (answer is not FixtureAnswer.Dated(var deadlines))
            {
                yield return Other(answer);
                yield break;
            }

            var dates = deadlines
                .Where(deadline => string.Equals(deadline.Code, code, StringComparison.Ordinal))
                .Select(deadline => deadline.DueOn)
                .ToList();
            var expected = LocalDatePattern.Iso.Format(dueOn);
            if (dates.Count == 0)
            {
                yield return Mismatch(
                    expected,
                    "",
                    Names.Unknown(
                        $"Kalenderen har ingen frist «{Quote.Of(code)}».",
                        $"The calendar has no deadline '{Quote.Of(code)}'.",
                        code,
                        deadlines.Select(deadline => deadline.Code)
                    )
                );
            }
            else if (!dates.Contains(dueOn))
            {
                yield return Differs(
                    $"deadlines.{code}",
                    expected,
                    string.Join(", ", dates.Select(LocalDatePattern.Iso.Format))
                );
            }
        }
    }
}
