using EHelse.Domain.Allocation;

namespace EHelse.Domain.Json.Verification;

/// <summary>Whether the pots have the shares of the key, and are these parts of the total.</summary>
internal static class PotCheck
{
    public static void Check(Evidence evidence, FindingList findings)
    {
        var law = VerificationLaw.PotsFollowTheKey;
        var record = evidence.Record;
        if (record.Pots is not { } pots)
        {
            findings.NotApplicable(law, new("Dokumentet har ingen potter.", "The document has no pots."));
            return;
        }

        for (var c = 0; c < pots.Count; c++)
        {
            var place = c;
            findings.Differs(
                law,
                () => Place.Pot(place, "exact"),
                pots[c].Share * Fraction.Of(record.Total),
                pots[c].Exact,
                new("den nøyaktige potten", "the exact pot")
            );
        }

        if (record.Key is null)
        {
            findings.Undetermined(law, evidence.WeightGap ?? evidence.Gap!);
            return;
        }

        CheckKey(record.Key, pots, findings);
    }

    private static void CheckKey(AllocationKey key, IReadOnlyList<DistributionPotRecord> pots, FindingList findings)
    {
        var law = VerificationLaw.PotsFollowTheKey;
        // Both lists may be long in a document made to be.
        var shares = key.Parts.ToDictionary(part => part.Criterion, part => part.Share.Value);
        for (var c = 0; c < pots.Count; c++)
        {
            var place = c;
            var known = shares.TryGetValue(pots[c].Criterion, out var share);
            shares.Remove(pots[c].Criterion);
            if (!known)
            {
                findings.NotMet(
                    law,
                    () => Place.Pot(place, "criterion"),
                    () => "",
                    () => pots[place].Criterion.Code,
                    new(
                        "kriteriet, som nøkkelen ikke har eller en annen potte har,",
                        "the criterion, which the key has not or another pot has,"
                    )
                );
            }
            else
            {
                findings.Differs(
                    law,
                    () => Place.Pot(place, "share"),
                    share,
                    pots[c].Share,
                    new("andelen", "the share")
                );
            }
        }

        foreach (var missing in shares.Keys)
        {
            findings.NotMet(
                law,
                () => "pots",
                () => missing.Code,
                () => "",
                new("kriteriet til en potte", "the criterion of a pot")
            );
        }
    }
}
