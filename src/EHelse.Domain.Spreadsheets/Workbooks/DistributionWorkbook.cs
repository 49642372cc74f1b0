using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Sources;
using EHelse.Domain.Spreadsheets.Workbooks.Cells;
using EHelse.Domain.Spreadsheets.Workbooks.Files;
using EHelse.Domain.Spreadsheets.Workbooks.Sheets;

namespace EHelse.Domain.Spreadsheets.Workbooks;

/// <summary>A distribution as an .xlsx workbook whose formulas distribute anew when a figure is changed.</summary>
/// <remarks>
/// <para>The sheets are distribution, key, basis, breakdown, checks, reconciliation with the letter's table (when it has one of the same
/// recipients), calendar and sources. Total, unit, shares and figures are input cells. The formulas do largest remainder with the library's tie
/// rule, and use only functions that Excel 2016, LibreOffice 7 and Google Sheets share: no macros, no links, nothing volatile.</para>
/// <para>They are exact as long as every step is a whole number of at most 15 digits, which a cell of the workbook tells; otherwise it warns
/// when remainders lie too close to be told apart. The values that stand in the cells are the library's, so that viewers that do not calculate
/// show the right figures.</para>
/// <para>The names <c>Total</c>, <c>Unit</c>, <c>Shares</c>, <c>Amounts</c> and <c>Recipients</c> stand for the cells of these, in every language.</para>
/// <para>The same input gives the same bytes with the same runtime.</para>
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var workbook = DistributionWorkbook.Of(AssignmentLetter.ForYear(2024), Language.NorwegianBokmal);
/// using var file = new MemoryStream();
/// workbook.Write(file);
/// Console.WriteLine(file.Length > 0);
/// // True
/// ]]></code>
/// </example>
public sealed class DistributionWorkbook
{
    /// <summary>The recipients that a workbook has room for: each is ranked against all, and spreadsheets become slow.</summary>
    public const int MostRecipients = 2_000;

    /// <summary>The criteria that a workbook has room for, those of the basis that the key does not use among them.</summary>
    public const int MostCriteria = 20;

    private readonly WorkbookPlan plan;

    private DistributionWorkbook(WorkbookPlan plan) => this.plan = plan;

    /// <summary>What the workbook shows when it is opened.</summary>
    public Distribution Distribution => plan.Distribution;

    /// <summary>The letter that calendar, rules and published table come from.</summary>
    public AssignmentLetter Letter => plan.Letter;

    /// <summary>The language of sheets and texts.</summary>
    public Language Language => plan.Words.Language;

    /// <summary>A workbook of the letter's own distribution.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="language">The language of sheets and texts.</param>
    /// <returns>The workbook.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="letter"/> is null.</exception>
    /// <exception cref="InvalidValueException">As for <see cref="Of(AssignmentLetter, Language, Distribution)"/>, or the letter cannot be distributed.</exception>
    public static DistributionWorkbook Of(AssignmentLetter letter, Language language) =>
        Of(letter, language, Guard.Against.Null(letter).Distribute());

    /// <summary>A workbook of any distribution, such as one with another total, key or basis.</summary>
    /// <param name="letter">The letter that calendar, rules and published table come from.</param>
    /// <param name="language">The language of sheets and texts.</param>
    /// <param name="distribution">What the workbook distributes: by largest remainder, with no minimum and no maximum.</param>
    /// <returns>The workbook.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="InvalidValueException">
    /// The method is another or there is a minimum or a maximum, the total is negative, there are more than <see cref="MostRecipients"/> recipients or
    /// <see cref="MostCriteria"/> criteria, a number has more digits than the 15 that spreadsheets keep, or a text is too long for a cell.
    /// </exception>
    public static DistributionWorkbook Of(AssignmentLetter letter, Language language, Distribution distribution)
    {
        Guard.Against.Null(letter);
        WorkbookLimits.Check(Guard.Against.Null(distribution));
        return new DistributionWorkbook(new WorkbookPlan(distribution, letter, language));
    }

    /// <summary>The workbook as the bytes of an .xlsx file.</summary>
    /// <returns>The file.</returns>
    /// <exception cref="InvalidValueException">A text is too long for a cell.</exception>
    public byte[] ToBytes()
    {
        Sheet[] sheets =
        [
            DistributionSheet.Of(plan),
            KeySheet.Of(plan),
            BasisSheet.Of(plan),
            BreakdownSheet.Of(plan),
            CheckSheet.Of(plan),
            .. plan.Table is { } table ? new[] { ReconciliationSheet.Of(plan, table) } : [],
            CalendarSheet.Of(plan),
            SourcesSheet.Of(plan),
        ];
        return WorkbookFile.Of(
            sheets,
            [
                ("Total", plan.TotalCell),
                ("Unit", plan.UnitCell),
                ("Shares", plan.Shares),
                ("Amounts", plan.Amounts),
                (
                    "Recipients",
                    Place.On(
                        plan.Words.Distribution,
                        Place.Fixed(2, WorkbookPlan.DistributionFirstRow, 2, plan.DistributionLastRow)
                    )
                ),
            ],
            WorkbookTitle.Of(plan),
            plan.Words.Code
        );
    }

    /// <summary>Writes the workbook as an .xlsx file.</summary>
    /// <param name="stream">Where the bytes go; not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidValueException">A text is too long for a cell.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Write(Stream stream)
    {
        Guard.Against.Null(stream);
        var bytes = ToBytes();
        stream.Write(bytes, 0, bytes.Length);
    }

    /// <summary>The title of the workbook and the number of recipients.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => FormattableString.Invariant($"{WorkbookTitle.Of(plan)}: {Distribution}");
}
