using System.Globalization;
using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Verification;

/// <summary>Gathers what the checks find, law by law.</summary>
internal sealed class FindingList
{
    private const int MostPlaces = 100;

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
        var (should, does) = (Quote.Of(wanted), Quote.Of(stated));
        return wanted.Length == 0
            ? new($"{place}: {what.Norwegian} kan ikke være {does}.", $"{place}: {what.English} cannot be {does}.")
            : new(
                $"{place}: {what.Norwegian} skal være {should}, ikke {(does.Length == 0 ? "ingenting" : does)}.",
                $"{place}: {what.English} must be {should}, not {(does.Length == 0 ? "nothing" : does)}."
            );
    }

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
