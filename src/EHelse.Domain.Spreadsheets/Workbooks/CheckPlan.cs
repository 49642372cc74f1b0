using EHelse.Domain.Spreadsheets.Workbooks.Cells;

namespace EHelse.Domain.Spreadsheets.Workbooks;

/// <summary>The places on the sheet of checks: answers, whole numbers for the calculation, criteria, recipients.</summary>
internal sealed class CheckPlan(WorkbookPlan plan)
{
    public const int LabelColumn = 1;
    public const int AnswerColumn = 3;

    public const int NumbersRow = 5;
    public const int UnitRow = 6;
    public const int SharesRow = 7;
    public const int FiguresRow = 8;
    public const int SumsRow = 9;
    public const int TotalRow = 10;
    public const int ArithmeticRow = 11;
    public const int BreakdownRow = 12;

    public const int InUnitsRow = 15;
    public const int ValidRow = 16;
    public const int WholeSharesRow = 17;
    public const int CommonFactorRow = 18;
    public const int SharesOfRow = 19;
    public const int ExactRow = 20;
    public const int DenominatorRow = 21;
    public const int LeftRow = 22;
    public const int ToleranceRow = 23;
    public const int GapRow = 24;
    public const int EdgeRow = 25;

    public const int CriteriaHeadingRow = 28;
    public const int CriteriaFirstRow = 29;

    // Criterion, its name, then these.
    public const int MillionthsColumn = 3;
    public const int RoundedColumn = 4;
    public const int PartsColumn = 5;
    public const int SumColumn = 6;
    public const int MaximumColumn = 7;
    public const int ActiveColumn = 8;
    public const int DivisorColumn = 9;
    public const int WholeColumn = 10;
    public const int FactorColumn = 11;

    // Recipient's code and name, then these.
    public const int OrderColumn = 3;
    public const int FirstStepColumn = 4;
    public const int StepsPerPart = 4;

    public int CriteriaLastRow => CriteriaFirstRow + plan.Parts.Count - 1;

    public int LinesHeadingRow => CriteriaLastRow + 4;

    public int LinesFirstRow => LinesHeadingRow + 1;

    public int LinesLastRow => LinesFirstRow + plan.Lines.Count - 1;

    /// <summary>The first of the columns after those of the criteria: the sum of the remainders over one denominator.</summary>
    public int NumeratorColumn => FirstStepColumn + (StepsPerPart * plan.Parts.Count);

    public int FloorColumn => NumeratorColumn + 1;

    public int RemainderColumn => NumeratorColumn + 2;

    public int RankColumn => NumeratorColumn + 3;

    public int UnitsColumn => NumeratorColumn + 4;

    public int DistanceColumn => NumeratorColumn + 5;

    public string Sheet => plan.Words.Check;

    /// <summary>An answer, from this sheet.</summary>
    public static string Here(int row) => Place.Fixed(AnswerColumn, row);

    /// <summary>An answer, from any sheet.</summary>
    public string There(int row) => Place.On(Sheet, Here(row));

    /// <summary>A number of a criterion, from this sheet.</summary>
    public static string OfPart(int column, int part) => Place.Fixed(column, CriteriaFirstRow + part);

    public string OfParts(int column) => Place.Fixed(column, CriteriaFirstRow, column, CriteriaLastRow);

    public string OfLines(int column) => Place.Fixed(column, LinesFirstRow, column, LinesLastRow);

    /// <summary>A number of a recipient, from any sheet.</summary>
    public string OfLine(int column, int line) => Place.On(Sheet, Place.Cell(column, LinesFirstRow + line));

    public static int StepColumn(int part, int step) => FirstStepColumn + (StepsPerPart * part) + step;
}
