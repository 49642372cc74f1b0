using System.Globalization;
using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Verification;

/// <summary>Gathers what the checks find, law by law.</summary>
internal sealed class FindingList
{
    private const int MostPlaces = 100;
    private const string Dots = "..";

    /// <summary>What follows a number to say any multiple of it.</summary>
    public const string Times = "·n";

    private readonly Dictionary<VerificationLaw, List<VerificationFinding>> findings = [];
    private readonly Dictionary<VerificationLaw, int> more = [];

    public bool IsBroken(VerificationLaw law) =>
        findings.TryGetValue(law, out var found) && found.Exists(finding => finding.Outcome == Outcome.NotMet);

    /// <summary>A whole number stands where another must.</summary>
    public void Differs(
        VerificationLaw law,
        Func<string> path,
        BigInteger expected,
        BigInteger? actual,
        LocalizedText what
    )
    {
        if (actual != expected)
        {
            NotMet(law, path, () => Text(expected), () => Text(actual), what);
        }
    }

    /// <summary>A fraction stands where another must.</summary>
    public void Differs(VerificationLaw law, Func<string> path, Fraction expected, Fraction? actual, LocalizedText what)
    {
        if (actual != expected)
        {
            NotMet(law, path, () => ExactJson.Text(expected), () => Text(actual), what);
        }
    }

    /// <summary>A fraction stands where another must, given by its parts in any terms: compared crosswise, which is cheaper than to lowest terms.</summary>
    public void Differs(
        VerificationLaw law,
        Func<string> path,
        (BigInteger Above, BigInteger Below) expected,
        Fraction actual,
        LocalizedText what
    )
    {
        if (expected.Above * actual.Denominator != actual.Numerator * expected.Below)
        {
            Differs(law, path, Fraction.Of(expected.Above, expected.Below), actual, what);
        }
    }

    /// <summary>Something stands where something else must. The texts are made only when the place will be listed.</summary>
    public void NotMet(
        VerificationLaw law,
        Func<string> path,
        Func<string> expected,
        Func<string> actual,
        LocalizedText what
    )
    {
        var found = Of(law);
        // What is wrong says more than what could not be checked.
        found.RemoveAll(finding => finding.Outcome != Outcome.NotMet);
        if (found.Count == MostPlaces)
        {
            more[law] = more.TryGetValue(law, out var count) ? count + 1 : 1;
            return;
        }

        var (place, wanted, stated) = (path(), expected(), actual());
        found.Add(new(law, Outcome.NotMet, Sentence(place, wanted, stated, what), place, wanted, stated));
    }

    public void Undetermined(VerificationLaw law, Gap gap)
    {
        if (Of(law).Count == 0)
        {
            Of(law).Add(new(law, Outcome.Undetermined, gap.Text, gap.Path));
        }
    }

    public void NotApplicable(VerificationLaw law, LocalizedText why)
    {
        if (Of(law).Count == 0)
        {
            Of(law).Add(new(law, Outcome.NotApplicable, why));
        }
    }

    /// <summary>All findings; a law of which nothing was said is met.</summary>
    public IReadOnlyList<VerificationFinding> InOrder()
    {
        var all = new List<VerificationFinding>();
        foreach (var law in VerificationLaw.All)
        {
            all.AddRange(Of(law).Count == 0 ? [new(law, Outcome.Met, law.Asks)] : Of(law));
            if (more.TryGetValue(law, out var count))
            {
                var rest = count.ToString(CultureInfo.InvariantCulture);
                all.Add(
                    new(
                        law,
                        Outcome.NotMet,
                        new($"{rest} steder til bryter loven.", $"{rest} more places break the law.")
                    )
                );
            }
        }

        return all.AsReadOnly();
    }

    public static string Text(BigInteger? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static LocalizedText Sentence(string place, string wanted, string stated, LocalizedText what)
    {
        if (wanted.Length == 0)
        {
            var given = Quote.Of(stated);
            return new(
                $"{place}: {what.Norwegian} kan ikke være {given}.",
                $"{place}: {what.English} cannot be {given}."
            );
        }

        var should = InWords(wanted);
        var does = stated.Length == 0 ? new("ingenting", "nothing") : InWords(stated);
        return new(
            $"{place}: {what.Norwegian} skal være {should.Norwegian}, ikke {does.Norwegian}.",
            $"{place}: {what.English} must be {should.English}, not {does.English}."
        );
    }

    // What is to stand there: a range of whole numbers or a multiple as people say it, anything else as it is.
    private static LocalizedText InWords(string wanted)
    {
        if (wanted.EndsWith(Times, StringComparison.Ordinal))
        {
            var unit = Quote.Of(wanted.Substring(0, wanted.Length - Times.Length));
            return new($"et helt antall ganger {unit}", $"a multiple of {unit}");
        }

        var dots = wanted.IndexOf(Dots, StringComparison.Ordinal);
        var (from, to) = dots < 0 ? (wanted, "") : (wanted.Substring(0, dots), wanted.Substring(dots + Dots.Length));
        if (dots < 0 || !IsWholeOrNothing(from) || !IsWholeOrNothing(to))
        {
            return new(Quote.Of(wanted), Quote.Of(wanted));
        }

        var (least, most) = (Quote.Of(from), Quote.Of(to));
        return to.Length == 0 ? new($"minst {least}", $"at least {least}")
            : from.Length == 0 ? new($"høyst {most}", $"at most {most}")
            : new($"fra {least} til {most}", $"from {least} to {most}");
    }

    private static bool IsWholeOrNothing(string text) =>
        text.Length == 0
        || BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static string Text(Fraction? value) => value is { } known ? ExactJson.Text(known) : "";

    private List<VerificationFinding> Of(VerificationLaw law)
    {
        if (!findings.TryGetValue(law, out var found))
        {
            found = [];
            findings.Add(law, found);
        }

        return found;
    }
}
