using EHelse.Domain.Allocation;
using EHelse.Domain.Spreadsheets.Workbooks.Cells;

namespace EHelse.Domain.Spreadsheets.Workbooks.Sheets;

/// <summary>The steps of each recipient's calculation.</summary>
internal static class CheckSteps
{
    public static void Write(Sheet sheet, WorkbookPlan plan)
    {
        Headings(sheet, plan);
        for (var line = 0; line < plan.Lines.Count; line++)
        {
            Line(sheet, plan, line);
        }
    }

    private static void Headings(Sheet sheet, WorkbookPlan plan)
    {
        var words = plan.Words;
        var check = plan.Check;
        var row = check.LinesHeadingRow;
        CheckSheet.Band(sheet, row - 2, words.In("Mottakerne", "The recipients"), check.DistanceColumn);
        sheet.Height(row, 32);
        sheet.Text(1, row, words.RecipientCode, CellLook.Heading);
        sheet.Text(2, row, words.Recipient, CellLook.Heading);
        sheet.Text(CheckPlan.OrderColumn, row, words.In("Kodens plass", "Place of the code"), CellLook.NumberHeading);
        string[] steps =
        [
            words.In("Kvotient", "Quotient"),
            words.In("Til overs", "Left over"),
            words.In("Hele enheter", "Whole units"),
            words.In("Rest", "Rest"),
        ];
        for (var part = 0; part < plan.Parts.Count; part++)
        {
            var first = CheckPlan.StepColumn(part, 0);
            sheet.Text(first, row - 1, words.In(plan.Parts[part].Criterion.Name), CellLook.Label);
            for (var step = 0; step < steps.Length; step++)
            {
                sheet.Text(first + step, row, steps[step], CellLook.NumberHeading);
            }
        }

        foreach (
            var (column, title) in new[]
            {
                (check.NumeratorColumn, words.In("Sum av restene", "Sum of the rests")),
                (check.FloorColumn, words.In("Rundet ned", "Rounded down")),
                (check.RemainderColumn, words.In("Rest i felles nevner", "Remainder")),
                (check.RankColumn, words.In("Plass i køen", "Rank")),
                (check.UnitsColumn, words.In("Enheter", "Units")),
                (check.DistanceColumn, words.In("Avstand til 0 eller 1", "Distance to 0 or 1")),
            }
        )
        {
            sheet.Text(column, row, title, CellLook.NumberHeading);
        }
    }

    private static void Line(Sheet sheet, WorkbookPlan plan, int line)
    {
        var check = plan.Check;
        var row = check.LinesFirstRow + line;
        var figures = plan.Figures.Lines[line];
        var look = CellLook.General.InTable();
        sheet.Text(1, row, plan.Lines[line].Recipient.Code, CellLook.Text.InTable());
        sheet.Text(2, row, plan.Lines[line].Recipient.Name, CellLook.Text.InTable());
        sheet.Number(CheckPlan.OrderColumn, row, Fraction.Of(figures.Order), look);
        for (var part = 0; part < plan.Parts.Count; part++)
        {
            Part(sheet, plan, line, part, row);
        }

        var at = (int column) => Place.Cell(column, row);
        var denominator = CheckPlan.Here(CheckPlan.DenominatorRow);
        var more = $"INT({at(check.NumeratorColumn)}/{denominator})";
        var parts = Enumerable.Range(0, plan.Parts.Count).ToArray();
        sheet.Formula(
            check.NumeratorColumn,
            row,
            string.Join(
                "+",
                parts.Select(part =>
                    at(CheckPlan.StepColumn(part, 3)) + "*" + CheckPlan.OfPart(CheckPlan.FactorColumn, part)
                )
            ),
            figures.Numerator,
            look
        );
        sheet.Formula(
            check.FloorColumn,
            row,
            string.Join("+", parts.Select(part => at(CheckPlan.StepColumn(part, 2)))) + "+" + more,
            Fraction.Of(figures.Floor),
            look
        );
        sheet.Formula(
            check.RemainderColumn,
            row,
            $"{at(check.NumeratorColumn)}-{more}*{denominator}",
            figures.Remainder,
            look
        );
        sheet.Formula(check.RankColumn, row, RankFormula(check, at), Fraction.Of(figures.Rank), look);
        sheet.Formula(
            check.UnitsColumn,
            row,
            $"{at(check.FloorColumn)}+IF({at(check.RankColumn)}<={CheckPlan.Here(CheckPlan.LeftRow)},1,0)",
            WorkbookPlan.Kroner(plan.Lines[line].Amount) / plan.Unit,
            look
        );
        var inOne = $"{at(check.RemainderColumn)}/{denominator}";
        sheet.Formula(
            check.DistanceColumn,
            row,
            $"IF(AND({at(check.FloorColumn)}=0,{at(check.RemainderColumn)}=0),1,MIN({inOne},1-{inOne}))",
            figures.Distance,
            look
        );
    }

    private static void Part(Sheet sheet, WorkbookPlan plan, int line, int part, int row)
    {
        var steps = plan.Figures.Lines[line].Parts[part];
        var look = CellLook.General.InTable();
        var active = CheckPlan.OfPart(CheckPlan.ActiveColumn, part);
        var divisor = CheckPlan.OfPart(CheckPlan.DivisorColumn, part);
        var share = CheckPlan.OfPart(CheckPlan.PartsColumn, part);
        var of = CheckPlan.Here(CheckPlan.SharesOfRow);
        var times = CheckPlan.Here(CheckPlan.InUnitsRow) + "*" + plan.FigureCell(part, line);
        var at = (int step) => Place.Cell(CheckPlan.StepColumn(part, step), row);
        sheet.Formula(
            CheckPlan.StepColumn(part, 0),
            row,
            $"IF({active}=1,INT({times}/{divisor}),0)",
            Fraction.Of(steps.Quotient),
            look
        );
        sheet.Formula(
            CheckPlan.StepColumn(part, 1),
            row,
            $"IF({active}=1,{times}-{at(0)}*{divisor},0)",
            steps.Over,
            look
        );
        sheet.Formula(CheckPlan.StepColumn(part, 2), row, $"INT({share}*{at(0)}/{of})", Fraction.Of(steps.Whole), look);
        sheet.Formula(
            CheckPlan.StepColumn(part, 3),
            row,
            $"({share}*{at(0)}-{at(2)}*{of})*{divisor}+{share}*{at(1)}",
            steps.Rest,
            look
        );
    }

    private static string RankFormula(CheckPlan check, Func<int, string> at)
    {
        var (remainders, remainder) = (check.OfLines(check.RemainderColumn), at(check.RemainderColumn));
        var (floors, floor) = (check.OfLines(check.FloorColumn), at(check.FloorColumn));
        var (orders, order) = (check.OfLines(CheckPlan.OrderColumn), at(CheckPlan.OrderColumn));
        return $"1+SUMPRODUCT(({remainders}>{remainder})+({remainders}={remainder})*({floors}>{floor})+({remainders}={remainder})*({floors}={floor})*({orders}<{order}))";
    }
}
