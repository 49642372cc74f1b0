using EHelse.Domain.Allocation;
using EHelse.Domain.Spreadsheets.Workbooks.Cells;

namespace EHelse.Domain.Spreadsheets.Workbooks.Sheets;

/// <summary>How much of each amount comes from each criterion: exact and live, and in whole units as the library gives it.</summary>
internal static class BreakdownSheet
{
    /// <summary>The columns that a page has room for in a size that can be read.</summary>
    private const int PageColumns = 14;

    private const int Code = 1;
    private const int Name = 2;
    private const int FirstExact = 3;
    private const int GroupRow = WorkbookPlan.BreakdownFirstRow - 2;
    private const int HeadingRow = WorkbookPlan.BreakdownFirstRow - 1;

    public static Sheet Of(WorkbookPlan plan)
    {
        var words = plan.Words;
        var sheet = new Sheet(words.Breakdown)
        {
            FrozenColumns = Name,
            FrozenRows = HeadingRow,
            HeadingRow = HeadingRow,
            PagesWide = 1 + (plan.BreakdownFitsColumn / PageColumns),
        };
        sheet.Width(Code, ColumnWidth.Of(plan.Lines.Select(line => line.Recipient.Code), 12));
        sheet.Width(Name, ColumnWidth.Of(plan.Lines.Select(line => line.Recipient.Name), 24));
        sheet.Text(Code, 1, words.In("Oppdeling på kriterier", "Breakdown by criteria"), CellLook.Title);
        sheet.Height(1, 24);
        sheet.Prose(
            3,
            FirstExact + 4,
            words.In(
                "De eksakte delene er formler. De hele beløpene er verdier fra biblioteket: en avrunding der både rader og kolonner stemmer, kan ikke gjøres med formler. Siste kolonne sier om de fortsatt passer; endres tallene, må arbeidsboken lages på nytt.",
                "The exact parts are formulas. The whole amounts are values from the library: a rounding where both rows and columns add up cannot be done by formulas. The last column says whether they still fit; when figures change, the workbook must be made anew."
            ),
            CellLook.WrappedNote,
            lines: 3
        );
        Headings(sheet, plan);
        for (var line = 0; line < plan.Lines.Count; line++)
        {
            Line(sheet, plan, line);
        }

        Sums(sheet, plan);
        return sheet;
    }

    private static int ExactSum(WorkbookPlan plan) => FirstExact + plan.Parts.Count;

    private static int FirstWhole(WorkbookPlan plan) => ExactSum(plan) + 1;

    private static int WholeSum(WorkbookPlan plan) => FirstWhole(plan) + plan.Parts.Count;

    private static void Headings(Sheet sheet, WorkbookPlan plan)
    {
        var words = plan.Words;
        sheet.Height(HeadingRow, 32);
        Group(sheet, FirstExact, ExactSum(plan), words.In("Eksakt, med formler (kr)", "Exact, by formulas (kr)"));
        Group(
            sheet,
            FirstWhole(plan),
            WholeSum(plan),
            words.In("Hele beløp, verdier (kr)", "Whole amounts, values (kr)")
        );
        sheet.Text(Code, HeadingRow, words.RecipientCode, CellLook.Heading);
        sheet.Text(Name, HeadingRow, words.Recipient, CellLook.Heading);
        for (var part = 0; part < plan.Parts.Count; part++)
        {
            var name = words.In(plan.Parts[part].Criterion.Name);
            sheet.Width(FirstExact + part, ColumnWidth.Of([name], 18));
            sheet.Text(FirstExact + part, HeadingRow, name, CellLook.NumberHeading);
            sheet.Width(FirstWhole(plan) + part, ColumnWidth.Of([name], 15));
            sheet.Text(FirstWhole(plan) + part, HeadingRow, name, CellLook.NumberHeading);
        }

        foreach (var column in new[] { ExactSum(plan), WholeSum(plan) })
        {
            sheet.Width(column, 18);
            sheet.Text(column, HeadingRow, words.Sum, CellLook.NumberHeading);
        }

        sheet.Width(plan.BreakdownFitsColumn - 1, 16);
        sheet.Text(plan.BreakdownFitsColumn - 1, HeadingRow, words.Amount, CellLook.NumberHeading);
        sheet.Width(plan.BreakdownFitsColumn, 12);
        sheet.Text(plan.BreakdownFitsColumn, HeadingRow, words.In("Passer", "Fits"), CellLook.Heading.AfterNumber());
        StatusLook.Add(
            sheet,
            Place.Range(
                plan.BreakdownFitsColumn,
                WorkbookPlan.BreakdownFirstRow,
                plan.BreakdownFitsColumn,
                plan.BreakdownLastRow
            ),
            "$" + Place.Cell(plan.BreakdownFitsColumn, WorkbookPlan.BreakdownFirstRow)
        );
    }

    private static void Group(Sheet sheet, int first, int last, string title)
    {
        for (var column = first; column <= last; column++)
        {
            sheet.Empty(column, GroupRow, CellLook.GroupHeading);
        }

        sheet.Text(first, GroupRow, title, CellLook.GroupHeading);
        sheet.Merged.Add(Place.Range(first, GroupRow, last, GroupRow));
    }

    private static void Line(Sheet sheet, WorkbookPlan plan, int line)
    {
        var row = WorkbookPlan.BreakdownFirstRow + line;
        var recipient = plan.Lines[line].Recipient;
        var amount = WorkbookPlan.Kroner(plan.Lines[line].Amount);
        sheet.Text(Code, row, recipient.Code, CellLook.Text.InTable());
        sheet.Text(Name, row, recipient.Name, CellLook.Text.InTable());
        for (var part = 0; part < plan.Parts.Count; part++)
        {
            sheet.Formula(
                FirstExact + part,
                row,
                IfValid.Of(plan, ExactFormula(plan, part, line)),
                ExactNow(plan, part, line),
                CellLook.Exact.InTable()
            );
            Whole(sheet, plan, part, line, row);
        }

        var sum = (int first) => $"SUM({Place.Range(first, row, first + plan.Parts.Count - 1, row)})";
        sheet.Formula(
            ExactSum(plan),
            row,
            IfValid.Of(plan, sum(FirstExact)),
            Fraction.Sum(Enumerable.Range(0, plan.Parts.Count).Select(part => ExactNow(plan, part, line))),
            CellLook.Exact.InTable() with
            {
                IsBold = true,
            }
        );
        var exists = plan.Distribution.Breakdown.Exists;
        sheet.Formula(
            WholeSum(plan),
            row,
            sum(FirstWhole(plan)),
            exists ? amount : Fraction.Zero,
            CellLook.Number.InTable() with
            {
                IsBold = true,
            }
        );
        sheet.Formula(plan.BreakdownFitsColumn - 1, row, plan.AmountCell(line), amount, CellLook.Number.InTable());
        var (whole, live) = (Place.Cell(WholeSum(plan), row), Place.Cell(plan.BreakdownFitsColumn - 1, row));
        sheet.Formula(
            plan.BreakdownFitsColumn,
            row,
            exists
                ? $"IF(ISNUMBER({live}),IF(ABS({whole}-{live})<0.001,\"OK\",\"{plan.Words.In("nei", "no")}\"),\"–\")"
                : "\"–\"",
            exists ? "OK" : "–",
            CellLook.Status.InTable().AfterNumber()
        );
    }

    private static void Whole(Sheet sheet, WorkbookPlan plan, int part, int line, int row)
    {
        var criterion = plan.Parts[part].Criterion;
        var column = FirstWhole(plan) + part;
        var breakdown = plan.Distribution.Breakdown;
        if (!breakdown.Exists)
        {
            sheet.Text(column, row, "–", CellLook.General.InTable());
            return;
        }

        // A criterion that only the basis has gives nothing.
        var cell = breakdown.Cell(plan.Lines[line].Recipient.Code, criterion);
        sheet.Number(
            column,
            row,
            cell is { } amount ? WorkbookPlan.Kroner(amount) : Fraction.Zero,
            CellLook.Number.InTable()
        );
    }

    private static void Sums(Sheet sheet, WorkbookPlan plan)
    {
        var row = plan.BreakdownLastRow + 1;
        sheet.Text(Code, row, plan.Words.Sum, CellLook.Text.AsSum());
        sheet.Empty(Name, row, CellLook.Text.AsSum());
        var of = (int column) => $"SUM({Place.Range(column, WorkbookPlan.BreakdownFirstRow, column, row - 1)})";
        for (var part = 0; part < plan.Parts.Count; part++)
        {
            sheet.Formula(
                FirstExact + part,
                row,
                IfValid.Of(plan, of(FirstExact + part)),
                plan.Total * plan.Parts[part].Share.Value,
                CellLook.Exact.AsSum()
            );
            var pot = plan.Distribution.Breakdown.Pots.FirstOrDefault(pot =>
                pot.Criterion == plan.Parts[part].Criterion
            );
            sheet.Formula(
                FirstWhole(plan) + part,
                row,
                of(FirstWhole(plan) + part),
                pot is null ? Fraction.Zero : WorkbookPlan.Kroner(pot.Amount),
                CellLook.Number.AsSum()
            );
        }

        sheet.Formula(ExactSum(plan), row, IfValid.Of(plan, of(ExactSum(plan))), plan.Total, CellLook.Exact.AsSum());
        sheet.Formula(
            WholeSum(plan),
            row,
            of(WholeSum(plan)),
            plan.Distribution.Breakdown.Exists ? plan.Total : Fraction.Zero,
            CellLook.Number.AsSum()
        );
        sheet.Formula(
            plan.BreakdownFitsColumn - 1,
            row,
            IfValid.Of(plan, of(plan.BreakdownFitsColumn - 1)),
            plan.Total,
            CellLook.Number.AsSum()
        );
        if (plan.Distribution.Breakdown.WhyNot is { } why)
        {
            sheet.Text(Code, row + 2, plan.Words.In(why), CellLook.Note);
        }
    }

    private static string ExactFormula(WorkbookPlan plan, int part, int line)
    {
        var check = plan.Check;
        var divisor = Place.On(check.Sheet, CheckPlan.OfPart(CheckPlan.DivisorColumn, part));
        var whole = check.OfLine(CheckPlan.StepColumn(part, 2), line);
        var rest = check.OfLine(CheckPlan.StepColumn(part, 3), line);
        return $"({whole}+{rest}/({check.There(CheckPlan.SharesOfRow)}*{divisor}))*{plan.UnitCell}";
    }

    private static Fraction ExactNow(WorkbookPlan plan, int part, int line)
    {
        var figures = plan.Figures;
        var steps = figures.Lines[line].Parts[part];
        return (Fraction.Of(steps.Whole) + (steps.Rest / (Fraction.Of(figures.SharesOf) * figures.Divisors[part])))
            * plan.Unit;
    }
}
