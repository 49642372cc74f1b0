using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using EHelse.Domain.Spreadsheets.Workbooks.Cells;
using Sheet = EHelse.Domain.Spreadsheets.Workbooks.Cells.Sheet;

namespace EHelse.Domain.Spreadsheets.Workbooks.Files;

/// <summary>Writes one sheet of a workbook file.</summary>
internal static class SheetXml
{
    // A4.
    private const uint Paper = 9;

    public static void Write(
        WorksheetPart part,
        Sheet sheet,
        StyleTable styles,
        string footer,
        bool isFirst,
        string? drawing
    )
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        var properties = new SheetProperties();
        if (sheet.TabColor.Length > 0)
        {
            properties.Append(new TabColor { Rgb = "FF" + sheet.TabColor });
        }

        properties.Append(new PageSetupProperties { FitToPage = true });
        writer.WriteElement(properties);
        writer.WriteElement(new SheetViews(ViewOf(sheet, isFirst)));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        writer.WriteElement(
            new Columns(
                sheet.Widths.Select(width => new Column
                {
                    Min = (uint)width.Key,
                    Max = (uint)width.Key,
                    Width = width.Value,
                    CustomWidth = true,
                })
            )
        );
        WriteCells(writer, sheet, styles);
        WriteRules(writer, sheet);
        writer.WriteElement(new PrintOptions { HorizontalCentered = false });
        writer.WriteElement(
            new PageMargins
            {
                Left = 0.5,
                Right = 0.5,
                Top = 0.6,
                Bottom = 0.7,
                Header = 0.3,
                Footer = 0.3,
            }
        );
        writer.WriteElement(
            new PageSetup
            {
                PaperSize = Paper,
                Orientation = OrientationValues.Landscape,
                FitToWidth = (uint)sheet.PagesWide,
                FitToHeight = 0,
            }
        );
        writer.WriteElement(
            new HeaderFooter(new OddHeader("&L&A"), new OddFooter("&L" + footer.Replace("&", "&&") + "&R&P / &N"))
        );
        if (drawing is not null)
        {
            writer.WriteElement(new Drawing { Id = drawing });
        }

        writer.WriteEndElement();
    }

    private static SheetView ViewOf(Sheet sheet, bool isFirst)
    {
        var view = new SheetView
        {
            WorkbookViewId = 0,
            ShowGridLines = false,
            TabSelected = isFirst ? true : null,
        };
        if (sheet.FrozenRows == 0 && sheet.FrozenColumns == 0)
        {
            return view;
        }

        var corner =
            sheet.FrozenColumns == 0 ? PaneValues.BottomLeft
            : sheet.FrozenRows == 0 ? PaneValues.TopRight
            : PaneValues.BottomRight;
        view.Append(
            new Pane
            {
                HorizontalSplit = sheet.FrozenColumns > 0 ? sheet.FrozenColumns : null,
                VerticalSplit = sheet.FrozenRows > 0 ? sheet.FrozenRows : null,
                TopLeftCell = Place.Cell(sheet.FrozenColumns + 1, sheet.FrozenRows + 1),
                ActivePane = corner,
                State = PaneStateValues.Frozen,
            },
            new Selection { Pane = corner }
        );
        return view;
    }

    private static void WriteCells(OpenXmlWriter writer, Sheet sheet, StyleTable styles)
    {
        writer.WriteStartElement(new SheetData());
        foreach (var row in sheet.Rows)
        {
            var element = new Row { RowIndex = (uint)row.Key };
            if (sheet.HeightOf(row.Key) is { } height)
            {
                element.Height = height;
                element.CustomHeight = true;
            }

            writer.WriteStartElement(element);
            foreach (var cell in row.Value)
            {
                writer.WriteElement(CellOf(Place.Cell(cell.Key, row.Key), cell.Value, styles));
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static Cell CellOf(string place, SheetCell cell, StyleTable styles)
    {
        var element = new Cell { CellReference = place, StyleIndex = styles.NumberOf(cell.Style) };
        if (cell.Formula is not null)
        {
            element.CellFormula = new CellFormula(cell.Formula);
            if (cell.Kind == CellKind.Text)
            {
                element.DataType = CellValues.String;
            }

            element.CellValue = new CellValue(CellText.Escaped(cell.Value));
        }
        else if (cell.Kind == CellKind.Text)
        {
            element.DataType = CellValues.InlineString;
            element.InlineString = new InlineString(
                new Text(CellText.Escaped(cell.Value)) { Space = SpaceProcessingModeValues.Preserve }
            );
        }
        else if (cell.Kind == CellKind.Number)
        {
            element.CellValue = new CellValue(cell.Value);
        }

        return element;
    }

    private static void WriteRules(OpenXmlWriter writer, Sheet sheet)
    {
        if (sheet.IsProtected)
        {
            // No password: it only keeps formulas from being overwritten by mistake. Cells can be copied, columns widened.
            writer.WriteElement(
                new SheetProtection
                {
                    Sheet = true,
                    Objects = false,
                    Scenarios = false,
                    FormatColumns = false,
                    FormatRows = false,
                }
            );
        }

        if (sheet.Merged.Count > 0)
        {
            writer.WriteElement(
                new MergeCells(sheet.Merged.Select(place => new MergeCell { Reference = place }))
                {
                    Count = (uint)sheet.Merged.Count,
                }
            );
        }

        var priority = 1;
        foreach (var highlight in sheet.Highlights)
        {
            writer.WriteElement(
                new ConditionalFormatting(
                    new ConditionalFormattingRule(new Formula(highlight.Condition))
                    {
                        Type = ConditionalFormatValues.Expression,
                        FormatId = (uint)highlight.Look,
                        Priority = priority++,
                    }
                )
                {
                    SequenceOfReferences = new ListValue<StringValue>([highlight.Cells]),
                }
            );
        }

        if (sheet.InputRules.Count > 0)
        {
            writer.WriteElement(
                new DataValidations(sheet.InputRules.Select(ValidationOf)) { Count = (uint)sheet.InputRules.Count }
            );
        }
    }

    private static DataValidation ValidationOf(InputRule rule)
    {
        var validation = new DataValidation
        {
            Type = rule.Kind == InputKind.Condition ? DataValidationValues.Custom : DataValidationValues.Decimal,
            Operator = rule.Kind switch
            {
                InputKind.AtLeast => DataValidationOperatorValues.GreaterThanOrEqual,
                InputKind.MoreThan => DataValidationOperatorValues.GreaterThan,
                _ => null,
            },
            AllowBlank = false,
            ShowInputMessage = true,
            ShowErrorMessage = true,
            ErrorTitle = rule.Title,
            Error = rule.Message,
            PromptTitle = rule.Title,
            Prompt = rule.Message,
            SequenceOfReferences = new ListValue<StringValue>([rule.Cells]),
        };
        validation.Append(new Formula1(rule.First));
        if (rule.Second is not null)
        {
            validation.Append(new Formula2(rule.Second));
        }

        return validation;
    }
}
