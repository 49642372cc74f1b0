using System.Diagnostics.CodeAnalysis;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Verification;

/// <summary>What the document of a distribution must keep to be right.</summary>
/// <remarks>Codes are stable: one that is taken out of use is not used again. Those that say the same as a law of <c>EHelse.Domain.Testing</c> have its code.</remarks>
public sealed class VerificationLaw
{
    private VerificationLaw(string code, string norwegian, string english)
    {
        Code = code;
        Asks = new LocalizedText(norwegian, english);
    }

    /// <summary>There is a line for each recipient, and no code stands twice.</summary>
    public static VerificationLaw EachRecipientOnce { get; } =
        new(
            "each-recipient-once",
            "Det er minst én mottaker, og ingen kode står to ganger.",
            "There is at least one recipient, and no code stands twice."
        );

    /// <summary>Total, stated sum and the sum of the lines are the same.</summary>
    public static VerificationLaw SumsToTheTotal { get; } =
        new(
            "sums-to-the-total",
            "Beløpene summerer nøyaktig til totalen, og til summen som står der.",
            "The amounts sum exactly to the total, and to the sum that is stated."
        );

    /// <summary>The unit is above zero, and total and amounts are multiples of it.</summary>
    public static VerificationLaw WholeUnits { get; } =
        new(
            "whole-units",
            "Totalen og hvert beløp er et helt antall enheter.",
            "The total and each amount are whole numbers of units."
        );

    /// <summary>Each exact share is what total, key, values and limits give.</summary>
    public static VerificationLaw ExactShares { get; } =
        new(
            "exact-shares",
            "Hver nøyaktige andel er den som total, nøkkel, verdier og grenser gir.",
            "Each exact share is what total, key, values and limits give."
        );

    /// <summary>Each amount lies within the limits of its line and has the sign of the total.</summary>
    public static VerificationLaw StaysWithinLimits { get; } =
        new(
            "stays-within-limits",
            "Hvert beløp holder grensene sine og har totalens fortegn.",
            "Each amount keeps its limits and has the sign of the total."
        );

    /// <summary>Each amount is the exact share rounded down or up. Largest remainder only.</summary>
    public static VerificationLaw StaysWithinQuota { get; } =
        new(
            "stays-within-quota",
            "Hvert beløp er den nøyaktige andelen rundet ned eller opp til hele enheter.",
            "Each amount is the exact share rounded down or up to whole units."
        );

    /// <summary>The units left go to the largest remainders; ties to the larger share, then the first code. Largest remainder only.</summary>
    public static VerificationLaw LargestRemaindersFirst { get; } =
        new(
            "largest-remainders-first",
            "Enhetene til overs går til de største restene; ved likhet til større andel, så til første kode.",
            "The units left go to the largest remainders; among equals to the larger share, then to the first code."
        );

    /// <summary>No unit has a better claim elsewhere; ties to the larger weight, then the first code. Divisor methods only.</summary>
    public static VerificationLaw BestClaimsFirst { get; } =
        new(
            "best-claims-first",
            "Ingen har bedre krav på en enhet enn den som fikk den; ved likhet går større vekt foran, så første kode.",
            "Nobody has a better claim to a unit than who got it; among equals the larger weight goes first, then the first code."
        );

    /// <summary>Who has a larger weight than another never gets less, among those with the same limits.</summary>
    public static VerificationLaw LargerWeightNeverGetsLess { get; } =
        new(
            "larger-weight-never-gets-less",
            "Den som har større vekt enn en annen med de samme grensene, får minst like mye.",
            "Who has a larger weight than another with the same limits gets at least as much."
        );

    /// <summary>The amounts of equal weights with the same limits differ by at most one unit.</summary>
    public static VerificationLaw EqualWeightsDifferByAtMostOneUnit { get; } =
        new(
            "equal-weights-differ-by-at-most-one-unit",
            "Beløpene til like vekter med de samme grensene skiller seg med høyst én enhet.",
            "The amounts of equal weights with the same limits differ by at most one unit."
        );

    /// <summary>A weight of zero gets nothing but its minimum.</summary>
    public static VerificationLaw ZeroWeightGetsNothing { get; } =
        new(
            "zero-weight-gets-nothing",
            "Den som har vekt null, får null, eller minstebeløpet og ikke mer.",
            "Who has a weight of zero gets zero, or the minimum and no more."
        );

    /// <summary>The ties listed are those there are, with who got a unit.</summary>
    public static VerificationLaw TiesAreListed { get; } =
        new(
            "ties-are-listed",
            "Likhetene som står der, er de som finnes, med dem som fikk.",
            "The ties listed are those there are, with those who got a unit."
        );

    /// <summary>The pots have the shares of the key, and are these parts of the total.</summary>
    public static VerificationLaw PotsFollowTheKey { get; } =
        new(
            "pots-follow-the-key",
            "Pottene har nøkkelens andeler og er disse delene av totalen.",
            "The pots have the shares of the key, and are these parts of the total."
        );

    /// <summary>The rows of the breakdown sum to the amounts, its columns to the pots, and the pots to the total.</summary>
    public static VerificationLaw BreakdownSums { get; } =
        new(
            "breakdown-sums",
            "Radene i oppdelingen summerer til beløpene, kolonnene til pottene og pottene til totalen.",
            "The rows of the breakdown sum to the amounts, its columns to the pots, and the pots to the total."
        );

    /// <summary>Each cell and pot of the breakdown is its exact value rounded down or up.</summary>
    public static VerificationLaw BreakdownStaysWithinQuota { get; } =
        new(
            "breakdown-stays-within-quota",
            "Hver celle og hver potte i oppdelingen er sin nøyaktige verdi rundet ned eller opp.",
            "Each cell and pot of the breakdown is its exact value rounded down or up."
        );

    /// <summary>The figures of each explanation follow from the rest of the document.</summary>
    public static VerificationLaw ExplanationsFollow { get; } =
        new(
            "explanations-follow",
            "Tallene i hver forklaring følger av resten av dokumentet.",
            "The figures of each explanation follow from the rest of the document."
        );

    /// <summary>Each difference is the published amount less the amount, and the sums of the published table are right.</summary>
    public static VerificationLaw PublishedDifferences { get; } =
        new(
            "published-differences",
            "Hvert avvik er publisert beløp minus beløpet, og summene i den publiserte tabellen stemmer.",
            "Each difference is the published amount less the amount, and the sums of the published table are right."
        );

    /// <summary>All laws, in the order in which they are checked.</summary>
    public static IReadOnlyList<VerificationLaw> All { get; } =
        Array.AsReadOnly([
            EachRecipientOnce,
            SumsToTheTotal,
            WholeUnits,
            ExactShares,
            StaysWithinLimits,
            StaysWithinQuota,
            LargestRemaindersFirst,
            BestClaimsFirst,
            LargerWeightNeverGetsLess,
            EqualWeightsDifferByAtMostOneUnit,
            ZeroWeightGetsNothing,
            TiesAreListed,
            PotsFollowTheKey,
            BreakdownSums,
            BreakdownStaysWithinQuota,
            ExplanationsFollow,
            PublishedDifferences,
        ]);

    /// <summary>The code that results use, such as <c>sums-to-the-total</c>.</summary>
    public string Code { get; }

    /// <summary>What the law asks of a document.</summary>
    public LocalizedText Asks { get; }

    /// <summary>Reads the code of a law.</summary>
    /// <param name="code">The code; upper and lower case differ.</param>
    /// <returns>The law.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="InvalidTextException">No law has the code; the reason lists those there are.</exception>
    public static VerificationLaw Parse(string code) =>
        FixedList.Parse(All, known => known.Code, code, new("er ingen lov; lovene er", "is not a law; the laws are"));

    /// <summary>Reads the code of a law, without throwing.</summary>
    /// <param name="code">The code; upper and lower case differ.</param>
    /// <param name="law">The law, or null.</param>
    /// <returns>Whether a law has the code.</returns>
    public static bool TryParse(string? code, [NotNullWhen(true)] out VerificationLaw? law)
    {
        law = FixedList.Find(All, known => known.Code, code);
        return law is not null;
    }

    /// <summary>The code. <see cref="Parse"/> reads it back.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
