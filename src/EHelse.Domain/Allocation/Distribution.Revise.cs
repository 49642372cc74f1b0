using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

public sealed partial class Distribution
{
    /// <summary>Distributes another total by the same key, basis and options.</summary>
    /// <param name="newTotal">The total after the revision.</param>
    /// <param name="rule">What the revision may do to the amounts of this distribution; <see cref="RevisionRule.Anew"/> when null.</param>
    /// <returns>What changes for each recipient; the changes sum to the change of the total.</returns>
    /// <exception cref="InvalidValueException">As for <see cref="Of"/>.</exception>
    public Revision Revise(Kroner newTotal, RevisionRule? rule = null)
    {
        var anew = new Revision(this, Of(newTotal, Key, Basis, Options), rule ?? RevisionRule.Anew);
        return anew.Rule == RevisionRule.Anew || anew.AgainstTheTrend.Count == 0
            ? anew
            : new Revision(this, new Distribution(newTotal, Key, Basis, Options, HeldBy(newTotal)), anew.Rule);
    }

    // These amounts lie within the options' limits, and the new total between their sum and what the distribution anew showed to
    // fit: so amounts within both exist.
    private RecipientLimit[] HeldBy(Kroner newTotal) =>
        [
            .. Lines.Select(line =>
                newTotal > Total ? RecipientLimit.AtLeast(line.Recipient.Code, line.Amount)
                : newTotal < Total ? RecipientLimit.AtMost(line.Recipient.Code, line.Amount)
                : RecipientLimit.Fixed(line.Recipient.Code, line.Amount)
            ),
        ];
}
