using System.Globalization;

namespace EHelse.Domain.Benchmarks.Reporting;

/// <summary>Numbers as the page writes them.</summary>
internal static class Figure
{
    private const int Digits = 3;
    private static readonly NumberFormatInfo Spaced = new() { NumberGroupSeparator = " " };

    /// <summary>Three digits, or all of them before the point: 4.37, 12.5, 1 234.</summary>
    public static string Short(double value)
    {
        var before = value < 1 ? 1 : (int)Math.Floor(Math.Log10(value)) + 1;
        return value.ToString("N" + Math.Max(0, Digits - before).ToString(CultureInfo.InvariantCulture), Spaced);
    }

    /// <summary>A whole number: 10 000 000.</summary>
    public static string Whole(long value) => value.ToString("N0", Spaced);

    /// <summary>An amount with two decimals: 6 496 902.46.</summary>
    public static string WithCents(decimal amount) => amount.ToString("N2", Spaced);

    /// <summary>A whole number with its sign: +5, −3, 0.</summary>
    public static string Signed(long value) => value.ToString("+#,0;−#,0;0", Spaced);

    /// <summary>How many times as fast something is: 12.5×.</summary>
    public static string Times(double value) => Short(value) + "×";

    /// <summary>A time with its unit: 43.1 ns, 5.20 ms.</summary>
    public static string Time(double nanoseconds) =>
        nanoseconds < 1e3 ? Short(nanoseconds) + " ns"
        : nanoseconds < 1e6 ? Short(nanoseconds / 1e3) + " µs"
        : nanoseconds < 1e9 ? Short(nanoseconds / 1e6) + " ms"
        : Short(nanoseconds / 1e9) + " s";
}
