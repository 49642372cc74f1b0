using System.Diagnostics.CodeAnalysis;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Reporting;

/// <summary>What becomes of a deadline that falls on a day when nobody works.</summary>
/// <remarks>
/// The letter says nothing of it, so the caller chooses and the date stays as it is unless rolling is asked for (reading R9).
/// Source: assignment letter 2024, Krav til rapportering, bullets 1–3.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// Console.WriteLine($"{RollPolicy.NextWorkingDay.Apply(new LocalDate(2025, 2, 1)):uuuu-MM-dd}");
/// Console.WriteLine($"{RollPolicy.None.Apply(new LocalDate(2025, 2, 1)):uuuu-MM-dd}");
/// // 2025-02-03
/// // 2025-02-01
/// ]]></code>
/// </example>
public sealed class RollPolicy
{
    private readonly Func<LocalDate, LocalDate> roll;

    private RollPolicy(string code, LocalizedText name, Func<LocalDate, LocalDate> roll)
    {
        Code = code;
        Name = name;
        this.roll = roll;
    }

    /// <summary>The date stays: what the letter says, and what is used when the caller does not choose.</summary>
    public static RollPolicy None { get; } =
        new("none", new("datoen som den står", "the date as it stands"), date => date);

    /// <summary>A date on a Saturday, Sunday or public holiday becomes the next Norwegian working day.</summary>
    public static RollPolicy NextWorkingDay { get; } =
        new(
            "next-working-day",
            new("neste virkedag i Norge", "the next Norwegian working day"),
            NorwegianHolidays.NextWorkingDay
        );

    /// <summary>All policies.</summary>
    public static IReadOnlyList<RollPolicy> All { get; } = Array.AsReadOnly([None, NextWorkingDay]);

    /// <summary>The code that commands and files use, such as <c>next-working-day</c>.</summary>
    public string Code { get; }

    /// <summary>The name for people.</summary>
    public LocalizedText Name { get; }

    /// <summary>Reads the code of a policy.</summary>
    /// <param name="code">The code; upper and lower case differ.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="InvalidTextException">No policy has the code; the reason lists those there are.</exception>
    public static RollPolicy Parse(string code) =>
        FixedList.Parse(
            All,
            known => known.Code,
            code,
            new(
                "er ingen regel for frister på fridager; reglene er",
                "is no rule for deadlines on days off; the rules are"
            )
        );

    /// <summary>Reads the code of a policy, without throwing.</summary>
    /// <param name="code">The code; upper and lower case differ.</param>
    /// <param name="policy">The policy, or null.</param>
    /// <returns>Whether a policy has the code.</returns>
    public static bool TryParse(string? code, [NotNullWhen(true)] out RollPolicy? policy)
    {
        policy = FixedList.Find(All, known => known.Code, code);
        return policy is not null;
    }

    /// <summary>The date on which something is due.</summary>
    /// <param name="nominal">The date as the source gives it, in the ISO calendar; for <see cref="NextWorkingDay"/> in a year that <see cref="NorwegianHolidays"/> knows.</param>
    /// <returns>The same date or a later one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside what <see cref="NorwegianHolidays"/> knows.</exception>
    public LocalDate Apply(LocalDate nominal) => roll(nominal);

    /// <summary>The code. <see cref="Parse"/> reads it back.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
