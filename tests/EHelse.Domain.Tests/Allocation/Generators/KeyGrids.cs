using EHelse.Domain.Allocation;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Allocation.Generators;

/// <summary>Ranges and steps of small grids, among them such that no key fits.</summary>
internal static class KeyGrids
{
    private static readonly Share[] Steps =
    [
        .. new[] { "1", "1/2", "1/3", "1/4", "1/5", "1/6", "1/7", "10%", "15%", "3/10", "2/7", "5%" }.Select(
            Share.Parse
        ),
    ];

    /// <summary>A step and up to four ranges: open, fixed, narrow and wide.</summary>
    public static Arbitrary<(Share Step, KeyRange[] Ranges)> Arbitrary() =>
        Arb.From(
            from step in Gen.Elements(Steps)
            from count in Gen.Choose(1, 4)
            from ranges in Range(step).ArrayOf(count)
            select (Step: step, Ranges: ranges.Select((range, i) => range(Keys.Criteria[i])).ToArray()),
            pair =>
                Enumerable
                    .Range(0, pair.Ranges.Length)
                    .Where(_ => pair.Ranges.Length > 1)
                    .Select(i => (pair.Step, pair.Ranges.Where((_, place) => place != i).ToArray()))
        );

    private static Gen<Func<Criterion, KeyRange>> Range(Share step) =>
        Gen.Frequency(
            (2, Gen.Constant<Func<Criterion, KeyRange>>(criterion => new KeyRange(criterion))),
            (
                3,
                from one in End(step)
                from other in End(step)
                select (Func<Criterion, KeyRange>)(
                    criterion => new KeyRange(criterion, one < other ? one : other, one < other ? other : one)
                )
            )
        );

    // Mostly a whole number of steps, so that sums of 1 are hit, and low, so that they are not passed.
    private static Gen<Share> End(Share step) =>
        Gen.Frequency(
            (
                6,
                Gen.Choose(0, 6)
                    .Select(steps => step.Value * Fraction.Of(steps))
                    .Select(value => value > Fraction.One ? Share.Whole : Share.Of(value))
            ),
            (2, Gen.Constant(Share.Zero)),
            (1, Gen.Choose(0, 20).Select(twentieths => Share.Of(Fraction.Of(twentieths, 20))))
        );
}
