using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;
using EHelse.Domain.Spreadsheets.Reading;

namespace EHelse.Domain.Spreadsheets;

/// <summary>A distribution as a CSV file.</summary>
/// <remarks>
/// <para>Columns: <c>code,name,amount,exact</c>, then one for each criterion of the key with the part of the amount that it gives (empty when there
/// is no breakdown; called <c>breakdown.x</c> when another column is called <c>x</c>), then <c>published,difference</c> with a published table, where
/// difference is published − amount, and <c>roundedDown,remainder,rank,gotUnit</c> when lines explain themselves (empty for divisor methods).
/// There is no sum line: the amounts sum to the total.</para>
/// <para>Amounts are kroner, with two decimals after a point when they have øre. Exact shares and remainders are fractions
/// <c>n/d</c>. The separator is <c>,</c>, lines end with <c>\n</c>, nothing depends on language, and cells are
/// <see cref="CsvCell.Neutralise">neutralised</see>.</para>
/// </remarks>
/// <example>
/// <code><![CDATA[
/// using var csv = new StringWriter();
/// CsvDistribution.Write(csv, AssignmentLetter.ForYear(2024).Distribute());
/// Console.WriteLine(csv.ToString().Split('\n')[1].TrimEnd());
/// // 103972,Agder,2937520,4157477209277644/1415301765,2000934,513779,422807
/// ]]></code>
/// </example>
public static class CsvDistribution
{
    private static readonly string[] Fixed =
    [
        "code",
        "name",
        "amount",
        "exact",
        "published",
        "difference",
        "roundedDown",
        "remainder",
        "rank",
        "gotUnit",
    ];

    /// <summary>Writes a distribution.</summary>
    /// <param name="writer">Where the text goes; not closed.</param>
    /// <param name="distribution">The distribution.</param>
    /// <param name="published">A published table with the same recipients, or null for none.</param>
    /// <param name="explain">Whether each line explains how it was rounded.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="distribution"/> is null.</exception>
    /// <exception cref="InvalidValueException">The published table lacks a recipient of the distribution.</exception>
    public static void Write(
        TextWriter writer,
        Distribution distribution,
        PublishedTable? published = null,
        bool explain = false
    )
    {
        Guard.Against.Null(writer);
        Guard.Against.Null(distribution);
        // Found before anything is written, so that a table that does not fit leaves nothing behind.
        var amounts = distribution
            .Lines.Select(line => published is null ? null : Find(published, line.Recipient))
            .ToArray();
        string[] comparison = published is null ? [] : ["published", "difference"];
        string[] explanation = explain ? ["roundedDown", "remainder", "rank", "gotUnit"] : [];
        var criteria = distribution.Key.Parts.Select(part =>
            Fixed.Contains(part.Criterion.Code, StringComparer.Ordinal)
                ? "breakdown." + part.Criterion.Code
                : part.Criterion.Code
        );
        using var csv = CsvOutput.To(writer);
        CsvOutput.Record(csv, ["code", "name", "amount", "exact", .. criteria, .. comparison, .. explanation]);
        for (var place = 0; place < amounts.Length; place++)
        {
            var line = distribution.Lines[place];
            CsvOutput.Record(
                csv,
                [
                    line.Recipient.Code,
                    line.Recipient.Name,
                    line.Amount.ToString(),
                    CsvNumber.Exact(line.ExactShare),
                    .. distribution.Key.Parts.Select(part =>
                        distribution.Breakdown.Cell(line.Recipient.Code, part.Criterion)?.ToString() ?? ""
                    ),
                    .. amounts[place] is { } there
                        ? new[] { there.Amount.ToString(), (there.Amount - line.Amount).ToString() }
                        : [],
                    .. explain ? Explanation(line.Explanation.Remainders) : [],
                ]
            );
        }
    }

    private static string[] Explanation(RemainderStep? step) =>
        step is null
            ? ["", "", "", ""]
            :
            [
                step.RoundedDown.ToString(),
                CsvNumber.Exact(step.Remainder),
                CsvNumber.Of(step.Rank),
                step.GotUnit ? "true" : "false",
            ];

    private static PublishedLine Find(PublishedTable published, Recipient recipient) =>
        published.Find(recipient.Code)
        ?? throw new InvalidValueException(
            new(
                $"Den publiserte tabellen har ikke «{Quote.Of(recipient.ToString())}».",
                $"The published table does not have '{Quote.Of(recipient.ToString())}'."
            ),
            nameof(published)
        );
}
