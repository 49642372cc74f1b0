using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using EHelse.Domain.Spreadsheets.Workbooks.Cells;

namespace EHelse.Domain.Spreadsheets.Workbooks.Files;

/// <summary>The looks of a workbook's cells, numbered in the order in which they are first used.</summary>
internal sealed class StyleTable
{
    private const uint FirstOwnFormat = 164;

    private readonly List<CellLook> styles = [CellLook.Text];
    private readonly Dictionary<CellLook, uint> numbers = new() { [CellLook.Text] = 0 };

    public uint NumberOf(CellLook style)
    {
        if (!numbers.TryGetValue(style, out var number))
        {
            number = (uint)styles.Count;
            styles.Add(style);
            numbers.Add(style, number);
        }

        return number;
    }

    public Stylesheet ToStylesheet()
    {
        var formats = Distinct(styles.Where(style => style.Format != "General").Select(style => style.Format));
        var fonts = Distinct(styles.Select(style => (style.Size, style.IsBold, style.Color)));
        // The first two fills are fixed by the format.
        var fills = Distinct(styles.Select(style => style.Fill).Where(fill => fill.Length > 0));
        var edges = Distinct(styles.Select(style => style.Edge));
        return new Stylesheet(
            new NumberingFormats(
                formats.Select(format => new NumberingFormat
                {
                    NumberFormatId = FirstOwnFormat + (uint)formats.IndexOf(format),
                    FormatCode = format,
                })
            )
            {
                Count = (uint)formats.Count,
            },
            new Fonts(fonts.Select(font => FontOf(font.Size, font.IsBold, font.Color))) { Count = (uint)fonts.Count },
            new Fills(
                new[] { PatternValues.None, PatternValues.Gray125 }
                    .Select(pattern => new Fill(new PatternFill { PatternType = pattern }))
                    .Concat(fills.Select(FillOf))
            )
            {
                Count = (uint)fills.Count + 2,
            },
            new Borders(edges.Select(BorderOf)) { Count = (uint)edges.Count },
            NormalFormat(),
            new CellFormats(
                styles.Select(style =>
                    FormatOf(
                        style,
                        style.Format == "General" ? 0 : FirstOwnFormat + (uint)formats.IndexOf(style.Format),
                        (uint)fonts.IndexOf((style.Size, style.IsBold, style.Color)),
                        style.Fill.Length == 0 ? 0 : (uint)fills.IndexOf(style.Fill) + 2,
                        (uint)edges.IndexOf(style.Edge)
                    )
                )
            )
            {
                Count = (uint)styles.Count,
            },
            Normal(),
            Highlights(FirstOwnFormat + (uint)formats.Count)
        );
    }

    private static CellStyleFormats NormalFormat() =>
        new(
            new CellFormat
            {
                NumberFormatId = 0,
                FontId = 0,
                FillId = 0,
                BorderId = 0,
            }
        )
        {
            Count = 1,
        };

    private static CellStyles Normal() =>
        new(
            new CellStyle
            {
                Name = "Normal",
                FormatId = 0,
                BuiltinId = 0,
            }
        )
        {
            Count = 1,
        };

    // In the order of HighlightLook.
    private static DifferentialFormats Highlights(uint format) =>
        new(
            Highlight("1E6B30", "E2F0D9"),
            Highlight("9C0006", "FBE0DD"),
            new DifferentialFormat(new NumberingFormat { NumberFormatId = format, FormatCode = "#,##0.00" })
        )
        {
            Count = 3,
        };

    private static DifferentialFormat Highlight(string color, string fill) =>
        new(
            new Font(new Color { Rgb = Argb(color) }),
            new Fill(new PatternFill(new BackgroundColor { Rgb = Argb(fill) }))
        );

    private static List<T> Distinct<T>(IEnumerable<T> values) => [.. values.Distinct()];

    private static Font FontOf(int size, bool isBold, string color)
    {
        var font = new Font();
        if (isBold)
        {
            font.Append(new Bold());
        }

        font.Append(
            new FontSize { Val = size },
            new Color { Rgb = Argb(color) },
            new FontName { Val = "Calibri" },
            new FontFamilyNumbering { Val = 2 }
        );
        return font;
    }

    private static Fill FillOf(string fill) =>
        new(
            new PatternFill(new ForegroundColor { Rgb = Argb(fill) }, new BackgroundColor { Indexed = 64 })
            {
                PatternType = PatternValues.Solid,
            }
        );

    private static Border BorderOf(CellEdge edge)
    {
        var (sides, top, bottom) = edge switch
        {
            CellEdge.Line => (BorderStyleValues.None, BorderStyleValues.None, BorderStyleValues.Hair),
            CellEdge.Box => (BorderStyleValues.Thin, BorderStyleValues.Thin, BorderStyleValues.Thin),
            CellEdge.Sum => (BorderStyleValues.None, BorderStyleValues.Thin, BorderStyleValues.Double),
            _ => (BorderStyleValues.None, BorderStyleValues.None, BorderStyleValues.None),
        };
        return new Border(
            Side(new LeftBorder(), sides),
            Side(new RightBorder(), sides),
            Side(new TopBorder(), top),
            Side(new BottomBorder(), bottom),
            new DiagonalBorder()
        );
    }

    private static BorderPropertiesType Side(BorderPropertiesType side, BorderStyleValues style)
    {
        if (style != BorderStyleValues.None)
        {
            side.Style = style;
            side.Color = new Color { Rgb = Argb("A6A6A6") };
        }

        return side;
    }

    private static CellFormat FormatOf(CellLook style, uint format, uint font, uint fill, uint border) =>
        new(
            new Alignment
            {
                Horizontal =
                    style.IsToTheRight ? HorizontalAlignmentValues.Right
                    : style.IsCentered ? HorizontalAlignmentValues.Center
                    : style.IsStart ? HorizontalAlignmentValues.Left
                    : null,
                Vertical = style.Vertical switch
                {
                    VerticalPlace.Top => VerticalAlignmentValues.Top,
                    VerticalPlace.Center => VerticalAlignmentValues.Center,
                    _ => null,
                },
                WrapText = style.IsWrapped ? true : null,
                Indent = style.Indent > 0 ? (uint)style.Indent : null,
            },
            new Protection { Locked = !style.IsInput }
        )
        {
            NumberFormatId = format,
            FontId = font,
            FillId = fill,
            BorderId = border,
            FormatId = 0,
            QuotePrefix = style.IsQuoted ? true : null,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
            ApplyProtection = true,
        };

    private static HexBinaryValue Argb(string rgb) => "FF" + rgb;
}
