using System.Globalization;
using System.Text;
using EHelse.Domain.Tool.CommandLine;
using Spectre.Console;

namespace EHelse.Domain.Tool.Tables;

/// <summary>Tables for people: on a terminal within its width, elsewhere one whole line for each row and no more than text.</summary>
internal static class TextTable
{
    private const int Gap = 2;
    private static readonly string Between = new(' ', Gap);

    /// <summary>Lays out a table with a sum line.</summary>
    /// <param name="call">Where the table goes.</param>
    /// <param name="first">The column that tells the rows apart; stands in every part of the table.</param>
    /// <param name="columns">The other columns.</param>
    /// <returns>The lines; on a narrow terminal several tables below one another, none wider than it.</returns>
    public static string Of(Invocation call, TextColumn first, IReadOnlyList<TextColumn> columns)
    {
        var text = new StringBuilder();
        foreach (var part in Parts(first, columns, call.Surroundings.TerminalWidth ?? int.MaxValue))
        {
            List<TextColumn> table = [first, .. part];
            text.Append(text.Length == 0 ? "" : "\n")
                .Append(call.Surroundings.TerminalWidth is { } width ? OnTerminal(call, table, width) : Plain(table));
        }

        return text.ToString();
    }

    private static List<List<TextColumn>> Parts(TextColumn first, IReadOnlyList<TextColumn> columns, int width)
    {
        List<List<TextColumn>> parts =
        [
            [],
        ];
        var used = first.Width;
        foreach (var column in columns)
        {
            if (used + Gap + column.Width > width && parts[^1].Count > 0)
            {
                parts.Add([]);
                used = first.Width;
            }

            parts[^1].Add(column);
            used += Gap + column.Width;
        }

        return parts;
    }

    // Nothing is wrapped or styled here, and a script does not wait for a library that could.
    private static string Plain(List<TextColumn> columns)
    {
        List<string[]> rows = [columns.ConvertAll(column => column.Heading).ToArray()];
        for (var line = 0; line < columns[0].Cells.Count; line++)
        {
            rows.Add(columns.ConvertAll(column => Quote.Whole(column.Cells[line])).ToArray());
        }

        rows.Add(columns.ConvertAll(column => column.Sum).ToArray());
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            var whole = new StringBuilder();
            for (var place = 0; place < row.Length; place++)
            {
                var padding = new string(' ', rows.Max(other => LengthOf(other[place])) - LengthOf(row[place]));
                whole.Append(place == 0 ? "" : Between);
                whole.Append(columns[place].IsNumber ? padding + row[place] : row[place] + padding);
            }

            text.Append(whole.ToString().TrimEnd(' ')).Append('\n');
        }

        return text.ToString();
    }

    // As people count: a letter and the mark that combines with it are one.
    private static int LengthOf(string cell) => new StringInfo(cell).LengthInTextElements;

    private static string OnTerminal(Invocation call, List<TextColumn> columns, int width)
    {
        var isStyled =
            string.IsNullOrEmpty(call.Surroundings.Variable("NO_COLOR"))
            && call.Surroundings.Variable("TERM") is not "dumb";
        var heading = isStyled ? new Style(decoration: Decoration.Bold) : Style.Plain;
        var table = new Table { Border = TableBorder.None, ShowHeaders = true };
        for (var place = 0; place < columns.Count; place++)
        {
            var column = new TableColumn(new Text(columns[place].Heading, heading)).Padding(
                0,
                0,
                place == columns.Count - 1 ? 0 : Gap,
                0
            );
            // Only the names may be wider than a terminal.
            table.AddColumn(columns[place].IsNumber ? column.RightAligned().NoWrap() : column.LeftAligned());
        }

        for (var line = 0; line < columns[0].Cells.Count; line++)
        {
            table.AddRow(columns.Select(column => new Text(Quote.Whole(column.Cells[line]))));
        }

        table.AddRow(columns.Select(column => new Text(column.Sum, heading)));
        var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = isStyled ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(text),
            }
        );
        console.Profile.Width = width;
        console.Write(table);
        // Spectre fills every line to the width of the table.
        return string.Concat(text.ToString().TrimEnd('\n').Split('\n').Select(line => line.TrimEnd(' ') + "\n"));
    }
}
