using System.Globalization;
using System.Numerics;
using EHelse.Domain.Allocation.Rounding;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>A distribution paid in instalments (<i>terminer</i>): a table of whole units by recipient and instalment that sums both ways.</summary>
/// <remarks>
/// <para>A row sums to what its recipient gets. A column sums to its instalment's part of the total, rounded down or up, and each cell
/// is the recipient's part of it, amount · share, rounded down or up. There always is such a table. Of all of them this one is closest to
/// the exact values: cells and instalments are together the least off.</para>
/// <para>The order of the recipients decides nothing: rows are rounded in ordinal order of their codes, as a <see cref="RoundedTable"/>
/// is. A negative total mirrors the positive one.</para>
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var plan = AssignmentLetter.ForYear(2024).Distribute().Over(Instalment.Months(2024));
/// Console.WriteLine(plan.Cell("103972", "2024-03"));
/// Console.WriteLine(Kroner.Sum(plan.Totals));
/// // 244794
/// // 36683801
/// ]]></code>
/// </example>
public sealed class InstalmentPlan
{
    private readonly Dictionary<string, InstalmentLine> byCode = new(StringComparer.Ordinal);

    internal InstalmentPlan(Distribution distribution, IReadOnlyList<Instalment> instalments)
    {
        Distribution = distribution;
        Instalments = Array.AsReadOnly([.. Guard.Against.Null(instalments)]);
        Check(Instalments);
        var sign = distribution.Units.Sign < 0 ? -1 : 1;
        var lines = distribution.Shares.Lines;
        var amounts = distribution.Apportionment.Amounts.Select(BigInteger.Abs).ToArray();
        var shares = CommonDenominator.Numerators([.. Instalments.Select(instalment => instalment.Share.Value)]);
        var table = new ExactTable(
            lines.Length,
            shares.Length,
            (row, column) => amounts[row] * shares[column],
            shares.Aggregate(BigInteger.Zero, BigInteger.Add)
        );
        var cells = ControlledRounding.Of(table, amounts, null).Cells!;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = distribution[lines[i].Recipient.Code];
            byCode.Add(
                line.Recipient.Code,
                new InstalmentLine(line, Array.ConvertAll(cells[i], units => distribution.AmountOf(units * sign)))
            );
        }

        Lines = Array.AsReadOnly([.. distribution.Lines.Select(line => byCode[line.Recipient.Code])]);
        Totals = Array.AsReadOnly([
            .. Instalments.Select((_, index) => Kroner.Sum(Lines.Select(line => line.Amounts[index]))),
        ]);
    }

    /// <summary>What is paid.</summary>
    public Distribution Distribution { get; }

    /// <summary>The instalments, in the order given.</summary>
    public IReadOnlyList<Instalment> Instalments { get; }

    /// <summary>What each recipient gets in each instalment, in the order of the distribution.</summary>
    public IReadOnlyList<InstalmentLine> Lines { get; }

    /// <summary>What all recipients get together in each instalment, in the order of the instalments; they sum to the total.</summary>
    public IReadOnlyList<Kroner> Totals { get; }

    /// <summary>What a recipient gets in an instalment.</summary>
    /// <param name="code">The recipient's code.</param>
    /// <param name="instalment">The number of the instalment, from 0.</param>
    /// <returns>A whole number of units; null when there is no such recipient or instalment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Kroner? Cell(string code, int instalment) =>
        byCode.TryGetValue(Guard.Against.Null(code), out var line) && instalment >= 0 && instalment < Instalments.Count
            ? line.Amounts[instalment]
            : null;

    /// <summary>What a recipient gets in an instalment.</summary>
    /// <param name="code">The recipient's code.</param>
    /// <param name="instalment">The name of the instalment, character by character.</param>
    /// <returns>A whole number of units; null when there is no such recipient or instalment.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public Kroner? Cell(string code, string instalment)
    {
        Guard.Against.Null(instalment);
        for (var index = 0; index < Instalments.Count; index++)
        {
            if (string.Equals(Instalments[index].Name, instalment, StringComparison.Ordinal))
            {
                return Cell(code, index);
            }
        }

        Guard.Against.Null(code);
        return null;
    }

    /// <summary>The distribution and the number of instalments.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Distribution}, instalments: {Instalments.Count}");

    private static void Check(IReadOnlyList<Instalment> instalments)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var instalment in instalments)
        {
            if (!names.Add(Guard.Against.Null(instalment).Name))
            {
                var name = Quote.Of(instalment.Name);
                throw new InvalidValueException(
                    new($"To terminer heter «{name}».", $"Two instalments are called '{name}'."),
                    nameof(instalments)
                );
            }
        }

        var sum = Fraction.Sum(instalments.Select(instalment => instalment.Share.Value));
        if (sum != Fraction.One)
        {
            var count = instalments.Count.ToString(CultureInfo.InvariantCulture);
            throw new InvalidValueException(
                instalments.Count == 0
                    ? new("Det er ingen terminer.", "There are no instalments.")
                    : new(
                        $"Andelene til de {count} terminene summerer til {sum}, ikke til 1.",
                        $"The shares of the {count} instalments sum to {sum}, not to 1."
                    ),
                nameof(instalments)
            );
        }
    }
}
