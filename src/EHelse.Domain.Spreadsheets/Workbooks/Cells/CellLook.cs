namespace EHelse.Domain.Spreadsheets.Workbooks.Cells;

/// <summary>How a cell looks and whether it may be changed.</summary>
internal sealed record CellLook
{
    private const string Ink = "1F3864";
    private const string Grey = "595959";

    public static CellLook Text { get; } = new();

    public static CellLook Wrapped { get; } = new() { IsWrapped = true, Vertical = VerticalPlace.Top };

    public static CellLook Top { get; } = new() { Vertical = VerticalPlace.Top };

    public static CellLook Title { get; } =
        new()
        {
            Size = 16,
            IsBold = true,
            Color = Ink,
        };

    public static CellLook Note { get; } = new() { Color = Grey };

    public static CellLook WrappedNote { get; } =
        new()
        {
            Color = Grey,
            IsWrapped = true,
            Vertical = VerticalPlace.Top,
        };

    public static CellLook Label { get; } = new() { IsBold = true };

    public static CellLook Heading { get; } =
        new()
        {
            IsBold = true,
            Color = "FFFFFF",
            Fill = Ink,
            IsWrapped = true,
            Vertical = VerticalPlace.Center,
        };

    public static CellLook NumberHeading { get; } = Heading with { IsToTheRight = true };

    public static CellLook GroupHeading { get; } =
        new()
        {
            IsBold = true,
            Color = Ink,
            Fill = "D9E2F3",
            IsCentered = true,
        };

    public static CellLook Number { get; } = new() { Format = "#,##0" };

    public static CellLook Exact { get; } = new() { Format = "#,##0.0000" };

    public static CellLook Percent { get; } = new() { Format = "0.00%" };

    public static CellLook General { get; } = new() { Format = "General", IsToTheRight = true };

    public static CellLook Status { get; } = new() { IsBold = true, IsWrapped = false };

    /// <summary>A cell that the user may change.</summary>
    public CellLook AsInput() => this with { IsInput = true, Fill = "FFF2CC", Edge = CellEdge.Box };

    /// <summary>Text that follows a column of numbers.</summary>
    public CellLook AfterNumber() => this with { IsStart = true, Indent = 1 };

    /// <summary>A cell of a line of sums.</summary>
    public CellLook AsSum() => this with { IsBold = true, Edge = CellEdge.Sum };

    /// <summary>A cell of a table, with a fine line under it.</summary>
    public CellLook InTable() => this with { Edge = CellEdge.Line };

    /// <summary>The number format, as files have it: with a point and commas, which viewers show as their language has them.</summary>
    public string Format { get; init; } = "General";

    public int Size { get; init; } = 11;

    public bool IsBold { get; init; }

    /// <summary>RGB, six digits.</summary>
    public string Color { get; init; } = "000000";

    /// <summary>RGB, six digits; empty for none.</summary>
    public string Fill { get; init; } = "";

    public CellEdge Edge { get; init; }

    /// <summary>The room before the text, in characters, where it follows a column of numbers.</summary>
    public int Indent { get; init; }

    public bool IsToTheRight { get; init; }

    public bool IsCentered { get; init; }

    /// <summary>Whether it stands at the left, also when it is a number.</summary>
    public bool IsStart { get; init; }

    public bool IsWrapped { get; init; }

    public VerticalPlace Vertical { get; init; }

    /// <summary>Whether the user may change it.</summary>
    public bool IsInput { get; init; }

    /// <summary>Whether the text begins as a formula does, so that it stays text also when it is edited.</summary>
    public bool IsQuoted { get; init; }
}
