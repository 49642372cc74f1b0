using System.Numerics;

namespace EHelse.Domain.Json.Verification;

/// <summary>What each line may lose and gain by a divisor method, with the amounts that a document states.</summary>
internal sealed class UnitClaims
{
    private UnitClaims(List<UnitClaim> last, List<UnitClaim> next)
    {
        Last = last;
        Next = next;
    }

    /// <summary>The claims to the last units, of those who could be without.</summary>
    public List<UnitClaim> Last { get; }

    /// <summary>The claims to one unit more, of those who may have one.</summary>
    public List<UnitClaim> Next { get; }

    /// <summary>The claims, or null when method or weights are not known.</summary>
    public static UnitClaims? Of(Evidence evidence)
    {
        if (
            evidence is not { Figures: { } figures, Limits: { } limits }
            || evidence.Record.Method is not { IsDivisorMethod: true } method
        )
        {
            return null;
        }

        var (last, next) = (new List<UnitClaim?>(), new List<UnitClaim?>());
        for (var i = 0; i < evidence.Count; i++)
        {
            var (weight, amount) = (figures.Weights[i], evidence.Amounts[i]);
            // Who has no weight has no claim, and a law of its own.
            if (weight.Sign > 0 && amount.Sign > 0 && amount > limits.Lower[i])
            {
                last.Add(UnitClaim.Of(method, i, evidence.Record.Lines[i].Code, weight, amount - BigInteger.One));
            }

            if (weight.Sign > 0 && amount.Sign >= 0 && !(amount >= limits.Upper[i]))
            {
                next.Add(UnitClaim.Of(method, i, evidence.Record.Lines[i].Code, weight, amount));
            }
        }

        return last.Contains(null) || next.Contains(null) ? null : new(last!, next!);
    }

    /// <summary>The one that goes last, or first; null of none.</summary>
    public static UnitClaim? Pick(List<UnitClaim> claims, bool first)
    {
        UnitClaim? picked = null;
        foreach (var claim in claims)
        {
            picked = picked is null || claim.GoesBefore(picked) == first ? claim : picked;
        }

        return picked;
    }
}
