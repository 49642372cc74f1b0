using EHelse.Domain.Spreadsheets.Workbooks.Cells;

namespace EHelse.Domain.Spreadsheets.Workbooks.Sheets;

/// <summary>The checks: what each looks at, its formula, and what it answers now.</summary>
internal static class CheckAnswers
{
    private const string Good = "\"OK\"";
    private const string Open = "\"–\"";

    private static readonly int[] InputRows =
    [
        CheckPlan.NumbersRow,
        CheckPlan.UnitRow,
        CheckPlan.SharesRow,
        CheckPlan.FiguresRow,
        CheckPlan.SumsRow,
    ];

    /// <summary>Row, label, formula and the answer of the figures as they are, which are valid.</summary>
    public static IEnumerable<(int Row, string Label, string Formula, string Now)> All(WorkbookPlan plan)
    {
        var words = plan.Words;
        yield return (
            CheckPlan.NumbersRow,
            words.In("Total og enhet er tall", "Total and unit are numbers"),
            NumbersFormula(plan),
            "OK"
        );
        yield return (
            CheckPlan.UnitRow,
            words.In("Enheten går opp i totalen", "The unit divides the total"),
            UnitFormula(plan),
            "OK"
        );
        yield return (
            CheckPlan.SharesRow,
            words.In("Andelene er til sammen 100 %", "The shares are together 100%"),
            SharesFormula(plan),
            "OK"
        );
        yield return (
            CheckPlan.FiguresRow,
            words.In("Grunnlaget er tall, ingen negative", "The basis is numbers, none negative"),
            FiguresFormula(plan),
            "OK"
        );
        yield return (
            CheckPlan.SumsRow,
            words.In("Alle kriterier med andel har en sum", "All criteria with a share have a sum"),
            SumsFormula(plan),
            "OK"
        );
        yield return (
            CheckPlan.TotalRow,
            words.In("Beløpene summerer til totalen", "The amounts sum to the total"),
            TotalFormula(plan),
            "OK"
        );
        yield return (
            CheckPlan.ArithmeticRow,
            words.In("Regnearkets regning er nøyaktig nok", "The sheet's arithmetic is exact enough"),
            ArithmeticFormula(plan),
            plan.Figures.IsExact ? Exact(plan)
            : plan.Figures.IsSafe ? Safe(plan)
            : TooClose(plan)
        );
        yield return (
            CheckPlan.BreakdownRow,
            words.In("Oppdelingen i hele beløp passer", "The breakdown in whole amounts fits"),
            BreakdownFormula(plan),
            plan.Distribution.Breakdown.Exists ? "OK" : "–"
        );
    }

    /// <summary>The most important answer, for the sheet that people look at first.</summary>
    public static string Summary(WorkbookPlan plan)
    {
        var check = plan.Check;
        var formula =
            $"IF(LEFT({check.There(CheckPlan.TotalRow)},2)<>\"OK\",{check.There(CheckPlan.TotalRow)},IF(LEFT({check.There(CheckPlan.ArithmeticRow)},2)<>\"OK\",{check.There(CheckPlan.ArithmeticRow)},{Quoted(AllGood(plan))}))";
        foreach (var row in Enumerable.Reverse(InputRows))
        {
            formula = $"IF({check.There(row)}<>\"OK\",{check.There(row)},{formula})";
        }

        return formula;
    }

    public static string SummaryNow(WorkbookPlan plan) => plan.Figures.IsSafe ? AllGood(plan) : TooClose(plan);

    /// <summary>Whether the input can be calculated with: 1 or 0.</summary>
    public static string ValidFormula() =>
        $"IF(AND({string.Join(",", InputRows.Select(row => CheckPlan.Here(row) + "=\"OK\""))}),1,0)";

    private static string AllGood(WorkbookPlan plan) =>
        plan.Words.In("OK: beløpene summerer nøyaktig til totalen", "OK: the amounts sum exactly to the total");

    private static string Exact(WorkbookPlan plan) =>
        plan.Words.In(
            "OK: alle mellomregninger er hele tall på høyst 15 sifre",
            "OK: all steps are whole numbers of at most 15 digits"
        );

    private static string Safe(WorkbookPlan plan) =>
        plan.Words.In(
            "OK: tilnærmet regning, men restene ligger langt nok fra hverandre",
            "OK: approximate steps, but the remainders lie far enough apart"
        );

    private static string TooClose(WorkbookPlan plan) =>
        plan.Words.In(
            "ADVARSEL: rester ligger for tett for et regneark; bruk ehelse distribute",
            "WARNING: remainders are too close for a spreadsheet; use ehelse distribute"
        );

    private static string NumbersFormula(WorkbookPlan plan)
    {
        var problem = Quoted(
            plan.Words.In(
                "FEIL: totalen må være et tall, null eller mer, og enheten et tall over null",
                "ERROR: the total must be a number, zero or more, and the unit a number above zero"
            )
        );
        var (total, unit) = (plan.TotalCell, plan.UnitCell);
        return $"IF(AND(ISNUMBER({total}),ISNUMBER({unit})),IF(AND({total}>=0,{unit}>0),{Good},{problem}),{problem})";
    }

    private static string UnitFormula(WorkbookPlan plan)
    {
        var (total, unit) = (plan.TotalCell, plan.UnitCell);
        var problem = Quoted(
            plan.Words.In(
                "FEIL: totalen er ikke et multiplum av enheten",
                "ERROR: the total is not a multiple of the unit"
            )
        );
        var large = Quoted(
            plan.Words.In("FEIL: totalen er mer enn 15 sifre", "ERROR: the total has more than 15 digits")
        );
        return $"IF({CheckPlan.Here(CheckPlan.NumbersRow)}={Good},IF({total}/{unit}<1E+15,IF(ABS(ROUND({total}/{unit},0)*{unit}-{total})<{unit}*0.000001,{Good},{problem}),{large}),{Open})";
    }

    private static string SharesFormula(WorkbookPlan plan)
    {
        var shares = plan.Shares;
        var problem = Quoted(
            plan.Words.In(
                "FEIL: andelene må være fra 0 % til 100 % og til sammen nøyaktig 100 %",
                "ERROR: the shares must be from 0% to 100% and together exactly 100%"
            )
        );
        return $"IF(COUNT({shares})={Place.Number(plan.Parts.Count)},IF(AND(MIN({shares})>=0,ABS(SUM({shares})-1)<0.000000001),{Good},{problem}),{problem})";
    }

    private static string FiguresFormula(WorkbookPlan plan)
    {
        var figures = plan.AllFigures;
        var problem = Quoted(
            plan.Words.In(
                "FEIL: alle tall i grunnlaget må være fylt ut og null eller mer",
                "ERROR: all figures of the basis must be filled in and zero or more"
            )
        );
        return $"IF(COUNT({figures})={Place.Number(plan.Parts.Count * plan.Lines.Count)},IF(MIN({figures})>=0,{Good},{problem}),{problem})";
    }

    private static string SumsFormula(WorkbookPlan plan)
    {
        var problem = Quoted(
            plan.Words.In(
                "FEIL: et kriterium har andel, men tallene i grunnlaget summerer til null",
                "ERROR: a criterion has a share, but its figures in the basis sum to zero"
            )
        );
        var check = plan.Check;
        return $"IF(AND({CheckPlan.Here(CheckPlan.SharesRow)}={Good},{CheckPlan.Here(CheckPlan.FiguresRow)}={Good}),IF(SUMPRODUCT(({check.OfParts(CheckPlan.MillionthsColumn)}>0)*({check.OfParts(CheckPlan.SumColumn)}=0))=0,{Good},{problem}),{Open})";
    }

    private static string TotalFormula(WorkbookPlan plan)
    {
        var problem = Quoted(
            plan.Words.In("FEIL: beløpene summerer ikke til totalen", "ERROR: the amounts do not sum to the total")
        );
        return $"IF({CheckPlan.Here(CheckPlan.ValidRow)}=1,IF(ABS(SUM({plan.Amounts})-{plan.TotalCell})<0.001,{Good},{problem}),{Open})";
    }

    private static string ArithmeticFormula(WorkbookPlan plan)
    {
        var left = CheckPlan.Here(CheckPlan.LeftRow);
        var tolerance = CheckPlan.Here(CheckPlan.ToleranceRow);
        return $"IF({CheckPlan.Here(CheckPlan.ValidRow)}=1,IF({CheckPlan.Here(CheckPlan.ExactRow)}=1,{Quoted(Exact(plan))},IF(AND({left}>=0,{left}<{Place.Number(plan.Lines.Count)},{CheckPlan.Here(CheckPlan.GapRow)}>={tolerance},{CheckPlan.Here(CheckPlan.EdgeRow)}>={tolerance}),{Quoted(Safe(plan))},{Quoted(TooClose(plan))})),{Open})";
    }

    private static string BreakdownFormula(WorkbookPlan plan)
    {
        if (!plan.Distribution.Breakdown.Exists)
        {
            return Open;
        }

        var column = plan.BreakdownFitsColumn;
        var fits = Place.On(
            plan.Words.Breakdown,
            Place.Fixed(column, WorkbookPlan.BreakdownFirstRow, column, plan.BreakdownLastRow)
        );
        var problem = Quoted(
            plan.Words.In(
                "MERK: de hele beløpene passer ikke lenger; lag arbeidsboken på nytt",
                "NOTE: the whole amounts no longer fit; make the workbook anew"
            )
        );
        return $"IF({CheckPlan.Here(CheckPlan.ValidRow)}=1,IF(SUMPRODUCT(({fits}<>{Good})+0)=0,{Good},{problem}),{Open})";
    }

    private static string Quoted(string text) => "\"" + text.Replace("\"", "\"\"") + "\"";
}
