using EHelse.Domain.Allocation;
using EHelse.Domain.Spreadsheets.Workbooks.Cells;

namespace EHelse.Domain.Spreadsheets.Workbooks.Sheets;

/// <summary>The numbers of the whole calculation, and those of each criterion.</summary>
internal static class CheckNumbers
{
    public static void Write(Sheet sheet, WorkbookPlan plan)
    {
        CheckSheet.Band(
            sheet,
            CheckPlan.InUnitsRow - 1,
            plan.Words.In("Tall for beregningen", "Numbers of the calculation"),
            8
        );
        foreach (var (row, label, formula, now) in Input(plan).Concat(Remainders(plan)))
        {
            sheet.Text(CheckPlan.LabelColumn, row, label);
            sheet.Formula(CheckPlan.AnswerColumn, row, formula, now, CellLook.General);
        }

        Headings(sheet, plan);
        for (var part = 0; part < plan.Parts.Count; part++)
        {
            Part(sheet, plan, part);
        }
    }

    private static IEnumerable<(int Row, string Label, string Formula, Fraction Now)> Input(WorkbookPlan plan)
    {
        var words = plan.Words;
        var check = plan.Check;
        var figures = plan.Figures;
        var at = CheckPlan.Here;
        yield return (
            CheckPlan.InUnitsRow,
            words.In("Totalen i enheter", "The total in units"),
            $"IF({at(CheckPlan.ValidRow)}=1,ROUND({plan.TotalCell}/{plan.UnitCell},0),0)",
            Fraction.Of(plan.Units)
        );
        yield return (
            CheckPlan.ValidRow,
            words.In("Inndata er gyldige (1 = ja)", "The input is valid (1 = yes)"),
            CheckAnswers.ValidFormula(),
            Fraction.One
        );
        yield return (
            CheckPlan.WholeSharesRow,
            words.In("Andelene er hele milliondeler (1 = ja)", "The shares are whole millionths (1 = yes)"),
            $"IF(SUMPRODUCT((ABS({check.OfParts(CheckPlan.MillionthsColumn)}-{check.OfParts(CheckPlan.RoundedColumn)})>0.000001)+0)=0,1,0)",
            OneIf(figures.HasWholeShares)
        );
        yield return (
            CheckPlan.CommonFactorRow,
            words.In("Felles faktor i andelene", "Common factor of the shares"),
            $"IF({at(CheckPlan.WholeSharesRow)}=1,IFERROR(GCD({check.OfParts(CheckPlan.RoundedColumn)},1000000),1),1)",
            Fraction.Of(figures.CommonFactor)
        );
        yield return (
            CheckPlan.SharesOfRow,
            words.In("Andelene regnes i deler av", "The shares are counted in parts of"),
            $"1000000/{at(CheckPlan.CommonFactorRow)}",
            Fraction.Of(figures.SharesOf)
        );
    }

    private static IEnumerable<(int Row, string Label, string Formula, Fraction Now)> Remainders(WorkbookPlan plan)
    {
        var words = plan.Words;
        var check = plan.Check;
        var figures = plan.Figures;
        var parts = Place.Number(plan.Parts.Count);
        var at = CheckPlan.Here;
        yield return (
            CheckPlan.ExactRow,
            words.In("Alt kan regnes eksakt (1 = ja)", "All can be calculated exactly (1 = yes)"),
            $"IF(AND({at(CheckPlan.ValidRow)}=1,{at(CheckPlan.WholeSharesRow)}=1,MIN({check.OfParts(CheckPlan.WholeColumn)})=1,{at(CheckPlan.InUnitsRow)}*MAX({check.OfParts(CheckPlan.MaximumColumn)})<=1E+15,{at(CheckPlan.InUnitsRow)}*{at(CheckPlan.SharesOfRow)}<=1E+15,IFERROR({at(CheckPlan.SharesOfRow)}*LCM({check.OfParts(CheckPlan.DivisorColumn)})*{parts},1E+16)<=1E+14),1,0)",
            OneIf(figures.IsExact)
        );
        yield return (
            CheckPlan.DenominatorRow,
            words.In("Felles nevner for restene", "Common denominator of the remainders"),
            $"IF({at(CheckPlan.ExactRow)}=1,{at(CheckPlan.SharesOfRow)}*LCM({check.OfParts(CheckPlan.DivisorColumn)}),1)",
            Fraction.Of(figures.Denominator)
        );
        yield return (
            CheckPlan.LeftRow,
            words.In("Enheter igjen etter avrunding ned", "Units left after rounding down"),
            $"IF({at(CheckPlan.ValidRow)}=1,{at(CheckPlan.InUnitsRow)}-SUM({check.OfLines(check.FloorColumn)}),0)",
            Fraction.Of(figures.Left)
        );
        yield return (
            CheckPlan.ToleranceRow,
            words.In("Minste sikre avstand mellom rester", "Smallest safe distance of remainders"),
            $"MAX(0.000001,{at(CheckPlan.InUnitsRow)}*{parts}/1E+15)",
            figures.Tolerance
        );
        yield return (
            CheckPlan.GapRow,
            words.In("Avstand ved grensen for en enhet til", "Distance at the cut-off"),
            $"IF(AND({at(CheckPlan.LeftRow)}>=1,{at(CheckPlan.LeftRow)}<{Place.Number(plan.Lines.Count)}),(LARGE({check.OfLines(check.RemainderColumn)},{at(CheckPlan.LeftRow)})-LARGE({check.OfLines(check.RemainderColumn)},{at(CheckPlan.LeftRow)}+1))/{at(CheckPlan.DenominatorRow)},1)",
            figures.Gap
        );
        yield return (
            CheckPlan.EdgeRow,
            words.In("Minste avstand fra en rest til 0 eller 1", "Smallest distance of a remainder to 0 or 1"),
            $"MIN({check.OfLines(check.DistanceColumn)})",
            figures.Edge
        );
    }

    private static void Headings(Sheet sheet, WorkbookPlan plan)
    {
        var words = plan.Words;
        const int Row = CheckPlan.CriteriaHeadingRow;
        CheckSheet.Band(sheet, Row - 1, words.In("Kriteriene", "The criteria"), CheckPlan.FactorColumn);
        sheet.Height(Row, 32);
        sheet.Text(1, Row, words.RecipientCode, CellLook.Heading);
        sheet.Text(2, Row, words.In("Kriterium", "Criterion"), CellLook.Heading);
        foreach (
            var (column, title) in new[]
            {
                (CheckPlan.MillionthsColumn, words.In("Milliondeler", "Millionths")),
                (CheckPlan.RoundedColumn, words.In("Hele milliondeler", "Whole millionths")),
                (CheckPlan.PartsColumn, words.In("Deler", "Parts")),
                (CheckPlan.SumColumn, words.In("Sum av tallene", "Sum of the figures")),
                (CheckPlan.MaximumColumn, words.In("Største tall", "Largest figure")),
                (CheckPlan.ActiveColumn, words.In("Brukes (1 = ja)", "Is used (1 = yes)")),
                (CheckPlan.DivisorColumn, words.In("Deles på", "Divided by")),
                (CheckPlan.WholeColumn, words.In("Hele tall (1 = ja)", "Whole (1 = yes)")),
                (CheckPlan.FactorColumn, words.In("Faktor for resten", "Factor of the rest")),
            }
        )
        {
            sheet.Text(column, Row, title, CellLook.NumberHeading);
        }
    }

    private static void Part(Sheet sheet, WorkbookPlan plan, int part)
    {
        var row = CheckPlan.CriteriaFirstRow + part;
        var figures = plan.Figures;
        var look = CellLook.General.InTable();
        var share = plan.ShareCell(part);
        var values = plan.FiguresOf(part);
        var at = (int column) => Place.Cell(column, row);
        sheet.Text(1, row, plan.Parts[part].Criterion.Code, CellLook.Text.InTable());
        sheet.Text(2, row, plan.Words.In(plan.Parts[part].Criterion.Name), CellLook.Text.InTable());
        foreach (
            var (column, formula, now) in new[]
            {
                (
                    CheckPlan.MillionthsColumn,
                    $"IF(ISNUMBER({share}),{share}*1000000,0)",
                    plan.Parts[part].Share.Value * Fraction.Of(1_000_000)
                ),
                (
                    CheckPlan.RoundedColumn,
                    $"ROUND({at(CheckPlan.MillionthsColumn)},0)",
                    Fraction.Of(figures.Rounded[part])
                ),
                (
                    CheckPlan.PartsColumn,
                    $"IF({CheckPlan.Here(CheckPlan.WholeSharesRow)}=1,{at(CheckPlan.RoundedColumn)}/{CheckPlan.Here(CheckPlan.CommonFactorRow)},{at(CheckPlan.MillionthsColumn)})",
                    figures.Parts[part]
                ),
                (CheckPlan.SumColumn, $"IFERROR(SUM({values}),0)", figures.Sums[part]),
                (CheckPlan.MaximumColumn, $"IF({at(CheckPlan.ActiveColumn)}=1,MAX({values}),0)", figures.Maxima[part]),
                (
                    CheckPlan.ActiveColumn,
                    $"IF(AND({CheckPlan.Here(CheckPlan.ValidRow)}=1,{at(CheckPlan.MillionthsColumn)}>0),1,0)",
                    OneIf(figures.IsActive[part])
                ),
                (
                    CheckPlan.DivisorColumn,
                    $"IF({at(CheckPlan.ActiveColumn)}=1,{at(CheckPlan.SumColumn)},1)",
                    figures.Divisors[part]
                ),
                (
                    CheckPlan.WholeColumn,
                    $"IF({at(CheckPlan.ActiveColumn)}=1,IF(SUMPRODUCT(({values}<>INT({values}))+0)=0,1,0),1)",
                    OneIf(figures.IsWhole[part])
                ),
                (
                    CheckPlan.FactorColumn,
                    $"{CheckPlan.Here(CheckPlan.DenominatorRow)}/({CheckPlan.Here(CheckPlan.SharesOfRow)}*{at(CheckPlan.DivisorColumn)})",
                    figures.Factors[part]
                ),
            }
        )
        {
            sheet.Formula(column, row, formula, now, look);
        }
    }

    private static Fraction OneIf(bool holds) => holds ? Fraction.One : Fraction.Zero;
}
