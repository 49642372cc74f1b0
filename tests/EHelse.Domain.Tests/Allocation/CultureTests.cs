using System.Globalization;
using EHelse.Domain.Allocation;
using EHelse.Domain.Tests.Allocation.Generators;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>The caller's culture changes no result and no text.</summary>
public sealed class CultureTests
{
    // The last one is of our own making: it differs from the invariant culture wherever culture data is not installed too.
    private static readonly CultureInfo[] Cultures =
    [
        .. new[] { "tr-TR", "ar-SA", "fa-IR", "nb-NO" }.Select(CultureInfo.GetCultureInfo),
        Hostile(),
    ];

    [Fact]
    public void Hostile_NegativeNumber_IsWrittenAnotherWay() =>
        Assert.Equal("~1", In(Hostile(), () => (-1).ToString(CultureInfo.CurrentCulture)));

    [Fact]
    public void Of_AnyCulture_SaysTheSame() =>
        Properties.Hold(
            Grants.SmallByAnyMethod(),
            grant =>
            {
                var expected = In(CultureInfo.InvariantCulture, () => Snapshot.Of(grant.Distribute()));
                Assert.All(
                    Cultures,
                    culture => Assert.Equal(expected, In(culture, () => Snapshot.Of(grant.Distribute())))
                );
            }
        );

    [Fact]
    public void Parse_AnyCulture_ReadsTheSame() =>
        Properties.Hold(
            Keys.Arbitrary(),
            key =>
                Assert.All(
                    Cultures,
                    culture => Assert.Equal(key, In(culture, () => AllocationKey.Parse(key.ToString())))
                )
        );

    [Fact]
    public void ToString_Fraction_IsTheSameInAnyCulture() =>
        Assert.All(
            Cultures,
            culture =>
                Assert.Equal(
                    "-12/5 -2.4",
                    In(culture, () => $"{Fraction.Of(-12, 5)} {Fraction.Of(-12, 5).ToDecimalString(1)}")
                )
        );

    private static CultureInfo Hostile()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.NumberDecimalSeparator = "|";
        culture.NumberFormat.NumberGroupSeparator = "_";
        culture.NumberFormat.PercentSymbol = "pct";
        return culture;
    }

    private static T In<T>(CultureInfo culture, Func<T> action)
    {
        var before = CultureInfo.CurrentCulture;
        var beforeUI = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
        try
        {
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeUI;
        }
    }
}
