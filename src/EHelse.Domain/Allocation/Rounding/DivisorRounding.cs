using System.Numerics;

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>Gives each unit to the recipient with the largest weight over signpost, within bounds, in time independent of the total.</summary>
/// <remarks>
/// Starts from the exact shares, where all but a few units stand already, and then gives or takes single units; at most about
/// one for each recipient. Ties go to the larger weight, then to the lower index.
/// </remarks>
internal sealed class DivisorRounding
{
    private readonly ApportionmentMethod method;
    private readonly BigInteger[] weights;
    private readonly Bounds bounds;

    public DivisorRounding(
        ApportionmentMethod method,
        BigInteger total,
        BigInteger[] weights,
        Bounds bounds,
        ProportionalShares shares
    )
    {
        this.method = method;
        this.weights = weights;
        this.bounds = bounds;
        Amounts = new BigInteger[weights.Length];
        var left = total;
        for (var i = 0; i < weights.Length; i++)
        {
            Amounts[i] = bounds.Keep(SignpostsBelow(shares.PerWeight * Fraction.Of(weights[i])), BigInteger.One, i);
            left -= Amounts[i];
        }

        if (left.Sign >= 0)
        {
            Move(left, units: 0, CanGain, change: 1, (a, b) => Compare(a, b));
        }
        else
        {
            Move(-left, units: -1, CanLose, change: -1, (a, b) => Compare(b, a));
        }

        Favoured = [];
        Tied = [];
        FindTie();
    }

    public BigInteger[] Amounts { get; }

    /// <summary>Those of the tie who got the last units, ascending; empty when there is no tie.</summary>
    public int[] Favoured { get; private set; }

    /// <summary>Those with the same priority of whom some got a unit and some did not, ascending; empty when there are none.</summary>
    public int[] Tied { get; private set; }

    private bool CanGain(int index) => weights[index].Sign > 0 && !(bounds.Upper[index] <= Amounts[index]);

    private bool CanLose(int index) => Amounts[index] > bounds.Lower[index];

    // How many signposts lie strictly below a share. Each lies between its number of units and one more.
    private BigInteger SignpostsBelow(Fraction share)
    {
        var level = method.ComparesSquares ? share * share : share;
        var count = share.Floor();
        while (count.Sign > 0 && method.Signpost(count - BigInteger.One) >= level)
        {
            count -= BigInteger.One;
        }

        while (method.Signpost(count) < level)
        {
            count += BigInteger.One;
        }

        return count;
    }

    private void Move(BigInteger times, int units, Func<int, bool> canMove, int change, Comparison<Candidate> first)
    {
        if (times.IsZero)
        {
            return;
        }

        var candidates = new SortedSet<Candidate>(Comparer<Candidate>.Create(first));
        for (var i = 0; i < weights.Length; i++)
        {
            if (canMove(i))
            {
                candidates.Add(At(i, Amounts[i] + units));
            }
        }

        for (; times.Sign > 0; times -= BigInteger.One)
        {
            var next = candidates.Min!;
            candidates.Remove(next);
            Amounts[next.Index] += change;
            if (canMove(next.Index))
            {
                candidates.Add(At(next.Index, Amounts[next.Index] + units));
            }
        }
    }

    private void FindTie()
    {
        var last = Best(CanLose, -1, (a, b) => Compare(b, a));
        var next = Best(CanGain, 0, Compare);
        if (last is null || next is null || ComparePriority(last, next) != 0)
        {
            return;
        }

        var all = Enumerable.Range(0, weights.Length).ToArray();
        Favoured = [.. all.Where(i => CanLose(i) && ComparePriority(At(i, Amounts[i] - 1), last) == 0)];
        Tied =
        [
            .. all.Where(i => CanGain(i) && ComparePriority(At(i, Amounts[i]), last) == 0)
                .Union(Favoured)
                .OrderBy(i => i),
        ];
    }

    private Candidate? Best(Func<int, bool> canMove, int units, Comparison<Candidate> first)
    {
        Candidate? best = null;
        for (var i = 0; i < weights.Length; i++)
        {
            if (
                canMove(i)
                && At(i, Amounts[i] + units) is var candidate
                && (best is null || first(candidate, best) < 0)
            )
            {
                best = candidate;
            }
        }

        return best;
    }

    private Candidate At(int index, BigInteger units)
    {
        var weight = Fraction.Of(method.ComparesSquares ? weights[index] * weights[index] : weights[index]);
        var signpost = method.Signpost(units);
        return new Candidate(index, signpost.Sign == 0 ? null : weight / signpost);
    }

    // The one that gets a unit first is the smaller.
    private int Compare(Candidate left, Candidate right) =>
        ComparePriority(left, right) is var byPriority and not 0 ? byPriority
        : weights[right.Index].CompareTo(weights[left.Index]) is var byWeight and not 0 ? byWeight
        : left.Index.CompareTo(right.Index);

    private static int ComparePriority(Candidate left, Candidate right) =>
        (left.Priority, right.Priority) switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            ({ } one, { } other) => other.CompareTo(one),
        };

    // A priority of null is above every number: the first unit of a method that rounds everyone up.
    private sealed record Candidate(int Index, Fraction? Priority);
}
