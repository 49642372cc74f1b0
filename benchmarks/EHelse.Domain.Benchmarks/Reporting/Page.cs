using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using BenchmarkDotNet.Environments;

namespace EHelse.Domain.Benchmarks.Reporting;

/// <summary>The tables of docs/performance.md, in Markdown.</summary>
internal sealed partial class Page(Measurements measurements, double[] commandTimes, bool isQuick)
{
    private const double BytesInGigabyte = 1 << 30;
    private const int BitsInByte = 8;

    private readonly StringBuilder text = new();

    /// <summary>Writes all tables.</summary>
    /// <param name="host">The machine.</param>
    public string Write(HostEnvironmentInfo host)
    {
        Machine(host);
        Aims();
        LargestRemainder();
        Ties();
        DivisorMethods();
        Keys();
        Tables();
        Command();
        Growth();
        return text.ToString();
    }

    private void Machine(HostEnvironmentInfo host)
    {
        Heading("The machine");
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / BytesInGigabyte;
        var date = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Line(
            isQuick
                ? $"Tried on {date} with hardly any repetition: these figures show that everything runs, and nothing else."
                : $"Measured on {date} by `benchmarks/run`."
        );
        Line();
        Line("```");
        foreach (var line in host.ToFormattedString())
        {
            Line(line);
        }

        Line(
            $"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.ProcessArchitecture}, vectors of {Figure.Whole(Vector<byte>.Count * BitsInByte)} bits"
        );
        Line(FormattableString.Invariant($"{memory:F0} GB of memory"));
        Line("```");
    }

    private void Command()
    {
        if (commandTimes.Length == 0)
        {
            return;
        }

        Heading("A whole command");
        Line(
            $"`ehelse distribute`, built, from start to finish, {Figure.Whole(commandTimes.Length)} times in a row, with the runtime's own start:"
        );
        Line();
        Header("Fastest", "Median", "Slowest");
        Row(
            Figure.Short(commandTimes.Min()) + " ms",
            Figure.Short(MedianCommand()) + " ms",
            Figure.Short(commandTimes.Max()) + " ms"
        );
    }

    private double MedianCommand()
    {
        var sorted = commandTimes.Order().ToArray();
        return (sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]) / 2;
    }

    private void Heading(string heading)
    {
        if (text.Length > 0)
        {
            Line();
        }

        Line("### " + heading);
        Line();
    }

    private void Header(params string[] cells)
    {
        Row(cells);
        Line("|" + string.Concat(Enumerable.Repeat("---|", cells.Length)));
    }

    private void Row(params string[] cells) => Line("| " + string.Join(" | ", cells) + " |");

    private void Line(string line = "") => text.Append(line).Append('\n');
}
