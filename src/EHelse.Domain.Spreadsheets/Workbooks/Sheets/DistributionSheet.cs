using EHelse.Domain.Allocation;
using EHelse.Domain.Spreadsheets.Workbooks.Cells;

namespace EHelse.Domain.Spreadsheets.Workbooks.Sheets;

/// <summary>Who gets what.</summary>
internal static class DistributionSheet
{
    /// <summary>Above this number of recipients bars are too thin to read.</summary>
    private const int MostBars = 60;

    private const int TotalRow = 4;
    private const int SumRow = 5;
    private const int AnswerRow = 6;
    private const int HeadingRow = WorkbookPlan.DistributionFirstRow - 1;
    private const int Code = 1;
    private const int Name = 2;
    private const int Exact = 3;
    private const int Amount = WorkbookPlan.DistributionAmountColumn;
    private const int Part = 5;
    private const int Published = 6;
    private const int Difference = 7;

    public static Sheet Of(WorkbookPlan plan)
    {
        var words = plan.Words;
        var last = plan.ComparableTable is null ? Part : Difference;
        var sheet = new Sheet(words.Distribution)
        {
            FrozenColumns = Name,
            FrozenRows = HeadingRow,
            HeadingRow = HeadingRow,
            TabColor = "1F3864",
        };
        Widths(sheet, plan);
        sheet.Text(Code, 1, WorkbookTitle.Of(plan), CellLook.Title);
        sheet.Height(1, 24);
        sheet.Text(Code, 2, WorkbookTitle.Source(plan), CellLook.Note);
        Summary(sheet, plan, last);
        Headings(sheet, plan);
        for (var line = 0; line < plan.Lines.Count; line++)
        {
            Line(sheet, plan, line);
        }

        Sums(sheet, plan);
        // Amounts with øre show them; whole ones stand without decimals.
        sheet.Highlights.Add(
            new(
                Place.Range(Amount, TotalRow, Amount, SumRow)
                    + " "
                    + Place.Range(Amount, HeadingRow + 1, Amount, plan.DistributionLastRow + 1),
                "AND(ISNUMBER(D4),ROUND(D4,0)<>D4)",
                HighlightLook.Ore
            )
        );
        if (plan.Lines.Count <= MostBars)
        {
            sheet.Chart = ChartOf(plan, last + 2);
        }

        return sheet;
    }

    private static void Widths(Sheet sheet, WorkbookPlan plan)
    {
        sheet.Width(Code, ColumnWidth.Of(plan.Lines.Select(line => line.Recipient.Code), 12));
        sheet.Width(Name, ColumnWidth.Of(plan.Lines.Select(line => line.Recipient.Name), 24));
        sheet.Width(Exact, 20);
        sheet.Width(Amount, 17);
        sheet.Width(Part, 13);
        if (plan.ComparableTable is not null)
        {
            sheet.Width(Published, 17);
            sheet.Width(Difference, 14);
        }
    }

    private static void Summary(Sheet sheet, WorkbookPlan plan, int last)
    {
        var words = plan.Words;
        sheet.Text(Code, TotalRow, words.In("Nasjonal total (kr)", "National total (kr)"), CellLook.Label);
        sheet.Formula(Amount, TotalRow, plan.TotalCell, plan.Total, CellLook.Number with { IsBold = true });
        sheet.Text(Code, SumRow, words.In("Sum av beløpene (kr)", "Sum of the amounts (kr)"), CellLook.Label);
        sheet.Formula(
            Amount,
            SumRow,
            Place.Cell(Amount, plan.DistributionLastRow + 1),
            plan.Total,
            CellLook.Number with
            {
                IsBold = true,
            }
        );
        sheet.Text(Code, AnswerRow, words.In("Kontroll", "Check"), CellLook.Label);
        sheet.Formula(Exact, AnswerRow, CheckAnswers.Summary(plan), CheckAnswers.SummaryNow(plan), CellLook.Status);
        sheet.Merged.Add(Place.Range(Exact, AnswerRow, last, AnswerRow));
        StatusLook.Add(sheet, Place.Range(Exact, AnswerRow, last, AnswerRow), Place.Fixed(Exact, AnswerRow));
    }

    private static void Headings(Sheet sheet, WorkbookPlan plan)
    {
        var words = plan.Words;
        sheet.Height(HeadingRow, 32);
        sheet.Text(Code, HeadingRow, words.RecipientCode, CellLook.Heading);
        sheet.Text(Name, HeadingRow, words.Recipient, CellLook.Heading);
        sheet.Text(Exact, HeadingRow, words.In("Eksakt andel (kr)", "Exact share (kr)"), CellLook.NumberHeading);
        sheet.Text(Amount, HeadingRow, words.Amount, CellLook.NumberHeading);
        sheet.Text(Part, HeadingRow, words.In("Andel av totalen", "Part of the total"), CellLook.NumberHeading);
        if (plan.ComparableTable is not null)
        {
            sheet.Text(Published, HeadingRow, words.In("Publisert (kr)", "Published (kr)"), CellLook.NumberHeading);
            sheet.Text(
                Difference,
                HeadingRow,
                words.In("Publisert − beregnet", "Published − computed"),
                CellLook.NumberHeading
            );
        }
    }

    private static void Line(Sheet sheet, WorkbookPlan plan, int line)
    {
        var row = HeadingRow + 1 + line;
        var result = plan.Lines[line];
        var check = plan.Check;
        var figures = plan.Figures.Lines[line];
        sheet.Text(Code, row, result.Recipient.Code, CellLook.Text.InTable());
        sheet.Text(Name, row, result.Recipient.Name, CellLook.Text.InTable());
        sheet.Formula(
            Exact,
            row,
            IfValid.Of(
                plan,
                $"({check.OfLine(check.FloorColumn, line)}+{check.OfLine(check.RemainderColumn, line)}/{check.There(CheckPlan.DenominatorRow)})*{plan.UnitCell}"
            ),
            (Fraction.Of(figures.Floor) + (figures.Remainder / Fraction.Of(plan.Figures.Denominator))) * plan.Unit,
            CellLook.Exact.InTable()
        );
        var amount = WorkbookPlan.Kroner(result.Amount);
        sheet.Formula(
            Amount,
            row,
            IfValid.Of(plan, $"ROUND({check.OfLine(check.UnitsColumn, line)}*{plan.UnitCell},2)"),
            amount,
            CellLook.Number.InTable() with
            {
                IsBold = true,
            }
        );
        sheet.Formula(
            Part,
            row,
            IfValid.Of(plan, $"IF({plan.TotalCell}>0,{Place.Cell(Amount, row)}/{plan.TotalCell},0)"),
            plan.Total.Sign > 0 ? amount / plan.Total : Fraction.Zero,
            CellLook.Percent.InTable()
        );
        if (plan.ComparableTable is { } table)
        {
            var published = WorkbookPlan.Kroner(table.Find(result.Recipient.Code)!.Amount);
            sheet.Number(Published, row, published, CellLook.Number.InTable());
            // Against another total the difference would mean nothing.
            sheet.Formula(
                Difference,
                row,
                IfValid.Of(
                    plan,
                    $"IF({plan.TotalCell}={CellNumber.Of(WorkbookPlan.Kroner(table.StatedTotal))},{Place.Cell(Published, row)}-{Place.Cell(Amount, row)},\"–\")"
                ),
                published - amount,
                CellLook.Number.InTable()
            );
        }
    }

    private static void Sums(Sheet sheet, WorkbookPlan plan)
    {
        var row = plan.DistributionLastRow + 1;
        sheet.Text(Code, row, plan.Words.Sum, CellLook.Text.AsSum());
        sheet.Empty(Name, row, CellLook.Text.AsSum());
        var of = (int column) => $"SUM({Place.Range(column, HeadingRow + 1, column, row - 1)})";
        sheet.Formula(Exact, row, IfValid.Of(plan, of(Exact)), plan.Total, CellLook.Exact.AsSum());
        sheet.Formula(Amount, row, IfValid.Of(plan, of(Amount)), plan.Total, CellLook.Number.AsSum());
        sheet.Formula(
            Part,
            row,
            IfValid.Of(plan, of(Part)),
            plan.Total.Sign > 0 ? Fraction.One : Fraction.Zero,
            CellLook.Percent.AsSum()
        );
        if (plan.ComparableTable is { } table)
        {
            var published = WorkbookPlan.Kroner(table.SumOfLines);
            sheet.Formula(Published, row, of(Published), published, CellLook.Number.AsSum());
            sheet.Formula(Difference, row, of(Difference), published - plan.Total, CellLook.Number.AsSum());
        }
    }

    private static BarChart ChartOf(WorkbookPlan plan, int column)
    {
        const int Columns = 8;
        const int LeastRows = 14;
        return new BarChart(
            plan.Words.Amount,
            Place.On(plan.Words.Distribution, Place.Fixed(Name, HeadingRow + 1, Name, plan.DistributionLastRow)),
            plan.Amounts,
            [.. plan.Lines.Select(line => (line.Recipient.Name, WorkbookPlan.Kroner(line.Amount)))],
            column,
            HeadingRow,
            column + Columns,
            HeadingRow + 2 + Math.Max(LeastRows, plan.Lines.Count)
        );
    }
}
