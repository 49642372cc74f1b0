using System.Text;
using EHelse.Domain.Tool.CommandLine;

namespace EHelse.Domain.Tool;

/// <summary>Results that are written whole or not at all.</summary>
internal static class WholeOutput
{
    private static readonly UTF8Encoding Utf8 = new(false);

    /// <summary>Writes a result in the format that was chosen.</summary>
    public static void Write(
        Invocation call,
        OutputFormat format,
        Action<Stream> json,
        Action<TextWriter> csv,
        Func<string> table
    )
    {
        using var whole = Of(format, json, csv, table);
        whole.WriteTo(call.Surroundings.Output);
        call.Surroundings.Output.Flush();
    }

    /// <summary>Writes a result to a file, or where results go when no file is named.</summary>
    /// <exception cref="BadInputException">The file cannot be written.</exception>
    public static void Write(
        Invocation call,
        string? file,
        OutputFormat format,
        Action<Stream> json,
        Action<TextWriter> csv,
        Func<string> table
    )
    {
        if (file is null)
        {
            Write(call, format, json, csv, table);
            return;
        }

        using var whole = Of(format, json, csv, table);
        OutputFile.Write(file, whole.ToArray());
    }

    private static MemoryStream Of(OutputFormat format, Action<Stream> json, Action<TextWriter> csv, Func<string> table)
    {
        var whole = new MemoryStream();
        if (format == OutputFormat.Json)
        {
            json(whole);
            // A document that is a file of its own ends its last line itself.
            if (!whole.GetBuffer().AsSpan(0, (int)whole.Length).EndsWith("\n"u8))
            {
                whole.Write("\n"u8);
            }
        }
        else
        {
            using var writer = new StreamWriter(whole, Utf8, leaveOpen: true);
            if (format == OutputFormat.Csv)
            {
                csv(writer);
            }
            else
            {
                writer.Write(table());
            }
        }

        return whole;
    }
}
