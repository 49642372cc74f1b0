using System.Numerics;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Testing;

/// <summary>One allocator and the cases it is tried with: finds a case that breaks a law, and makes it small.</summary>
internal sealed class LawRun(
    Func<BigInteger, IReadOnlyList<Fraction>, IReadOnlyList<BigInteger>> allocator,
    LawOptions options
)
{
    // Each step asks the allocator again; a small case is found long before.
    private const int MostSteps = 2_000;

    private readonly LawCase[] cases = LawCaseSource.Of(options);

    /// <summary>The first case that breaks the law, tried; null when all keep it.</summary>
    public LawTrial? FirstThatBreaks(DistributionLaw law) =>
        cases.Select(given => law.Try(allocator, given, options)).FirstOrDefault(trial => trial.Violations.Count > 0);

    /// <summary>The failure to throw: its case is as small as it could be made.</summary>
    public LawBrokenException Failure(DistributionLaw law, LawTrial first, IReadOnlyList<DistributionLaw> alsoBroken)
    {
        var smallest = Smallest(law, first);
        return new LawBrokenException(law, first.Given, smallest, alsoBroken, options);
    }

    private LawTrial Smallest(DistributionLaw law, LawTrial first)
    {
        var smallest = first;
        for (var steps = 0; steps < MostSteps; )
        {
            LawTrial? smaller = null;
            foreach (var simpler in LawCaseSource.Shrink(smallest.Given).Where(options.Allow))
            {
                var trial = law.Try(allocator, simpler, options);
                steps++;
                if (IsAlike(trial, first))
                {
                    smaller = trial;
                    break;
                }

                if (steps >= MostSteps)
                {
                    break;
                }
            }

            if (smaller is null)
            {
                break;
            }

            smallest = smaller;
        }

        return smallest;
    }

    // A wrong amount must not shrink to a total of zero that the allocator merely refuses.
    private static bool IsAlike(LawTrial trial, LawTrial first) =>
        trial.Violations.Count > 0
        && trial.First is null == first.First is null
        && trial.Violations[0].Cause is null == first.Violations[0].Cause is null;
}
