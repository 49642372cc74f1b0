using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests;

/// <summary>Laws that hold for every value a generator makes, as FsCheck checks them inside an ordinary <c>[Fact]</c>.</summary>
/// <remarks>
/// A law is tried with <see cref="Cases"/> cases. When one breaks it, the exception tells the smallest breaking value
/// that was found and the seed; <c>EHELSE_SEED=1234,5677</c> then repeats the same run. <c>EHELSE_CASES=100000</c> tries more.
/// </remarks>
internal static class Properties
{
    private const int CasesByDefault = 1_000;

    /// <summary>How many cases a law is tried with.</summary>
    public static int Cases { get; } =
        Environment.GetEnvironmentVariable("EHELSE_CASES") is { Length: > 0 } cases
            ? int.Parse(cases, CultureInfo.InvariantCulture)
            : CasesByDefault;

    /// <summary>The law holds for every value.</summary>
    public static void Hold<T>(Arbitrary<T> arbitrary, Func<T, bool> law) => Check(Prop.ForAll(arbitrary, law));

    /// <summary>No assertion in the law fails for any value.</summary>
    public static void Hold<T>(Arbitrary<T> arbitrary, Action<T> law) => Check(Prop.ForAll(arbitrary, law));

    /// <summary>The law holds for every pair of values.</summary>
    public static void Hold<T1, T2>(Arbitrary<T1> first, Arbitrary<T2> second, Func<T1, T2, bool> law) =>
        Check(Prop.ForAll(first, second, law));

    /// <summary>No assertion in the law fails for any pair of values.</summary>
    public static void Hold<T1, T2>(Arbitrary<T1> first, Arbitrary<T2> second, Action<T1, T2> law) =>
        Check(Prop.ForAll(first, second, law));

    /// <summary>The law holds for every three values.</summary>
    public static void Hold<T1, T2, T3>(
        Arbitrary<T1> first,
        Arbitrary<T2> second,
        Arbitrary<T3> third,
        Func<T1, T2, T3, bool> law
    ) => Check(Prop.ForAll(first, second, third, law));

    /// <summary>No assertion in the law fails for any three values.</summary>
    public static void Hold<T1, T2, T3>(
        Arbitrary<T1> first,
        Arbitrary<T2> second,
        Arbitrary<T3> third,
        Action<T1, T2, T3> law
    ) => Check(Prop.ForAll(first, second, third, law));

    private static void Check(Property property)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(Cases);
        if (Environment.GetEnvironmentVariable("EHELSE_SEED") is { Length: > 0 } seed)
        {
            var halves = seed.Trim('(', ')').Split(',');
            config = config.WithReplay(
                ulong.Parse(halves[0], CultureInfo.InvariantCulture),
                ulong.Parse(halves[1], CultureInfo.InvariantCulture)
            );
        }

        property.Check(config);
    }
}
