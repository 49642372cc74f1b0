using System.Text.Json;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Format;
using NodaTime.Text;

namespace EHelse.Domain.Json;

/// <summary>The points of a sweep as one JSON document, written while they are computed and exact to the last digit.</summary>
/// <remarks>
/// <para>The document, without byte order mark; each point stands on a line of its own, so that tools that read lines need not hold the whole:</para>
/// <code>
/// {
///   "total": 36683801,              integer: what every point sums to
///   "amountsIn": "kroner",          "kroner", or "ore" when the unit or a limit is not whole kroner; holds for every integer amount
///   "unit": 1,                      integer: what every amount is a multiple of
///   "method": "largest-remainder",  code of the method
///   "minimum": null,                integer or null: of each recipient that has none of its own
///   "maximum": null,                integer or null: of each recipient that has none of its own
///   "limits": [ { "code": "103972", "minimum": 2900000, "maximum": null } ],   of single recipients; a fixed amount is both
///   "basis": { "source": "…", "asOf": "2024-01-01" },   asOf is null when it is not known
///   "recipients": [ { "code": "103972", "name": "Agder" } ],   in the order of all arrays below
///   "baseline": { "key": "flat=60%,…", "amounts": [2937520, …] },
///   "points": [
///     { "key": "flat=50%,…",        as AllocationKey.Parse reads it
///       "moved": 512943,            integer: how much changes hands
///       "amounts": [2838177, …],    integers that sum to the total
///       "changes": [-99343, …],     integers that sum to zero: amount − baseline
///       "changesInPercent": ["n/d", …] }   exactly, always with the slash; null where the baseline is zero
///   ]
/// }
/// </code>
/// </remarks>
public static class JsonSweep
{
    private const int MostGathered = 64 * 1024;

    private static readonly byte[] FirstPoint = [(byte)'\n'];
    private static readonly byte[] NextPoint = [(byte)',', (byte)'\n'];
    private static readonly byte[] End = [(byte)'\n', (byte)']', (byte)'}', (byte)'\n'];

    /// <summary>Writes points as UTF-8 while they are read; memory holds some of them.</summary>
    /// <param name="stream">Where the document goes; not closed. When reading the points throws, the document is left unfinished.</param>
    /// <param name="sweep">The sweep.</param>
    /// <param name="points">Its points.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, Sweep sweep, IEnumerable<SweepPoint> points)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(sweep);
        Guard.Against.Null(points);
        var unit = UnitOf(sweep.Baseline.Options);
        using var gathered = new MemoryStream(2 * MostGathered);
        using var json = new Utf8JsonWriter(gathered, ExactJson.Options);
        WriteHead(json, sweep, unit);
        json.Flush();
        var separator = FirstPoint;
        foreach (var point in points)
        {
            gathered.Write(separator, 0, separator.Length);
            separator = NextPoint;
            json.Reset();
            WritePoint(json, point, unit);
            json.Flush();
            if (gathered.Length >= MostGathered)
            {
                gathered.WriteTo(stream);
                gathered.SetLength(0);
            }
        }

        gathered.Write(End, 0, End.Length);
        gathered.WriteTo(stream);
    }

    private static AmountUnit UnitOf(DistributionOptions options) =>
        new(
            isOre: !options.Unit.IsWhole
                || options.Minimum is { IsWhole: false }
                || options.Maximum is { IsWhole: false }
                || options.Limits.Any(limit =>
                    limit.Minimum is { IsWhole: false } || limit.Maximum is { IsWhole: false }
                )
        );

    // Up to the bracket of the points.
    private static void WriteHead(Utf8JsonWriter json, Sweep sweep, AmountUnit unit)
    {
        var baseline = sweep.Baseline;
        json.WriteStartObject();
        unit.Write(json, "total", baseline.Total);
        unit.WriteTo(json);
        JsonDistribution.WriteOptions(json, baseline.Options, unit);
        json.WriteStartObject("basis");
        json.WriteString("source", baseline.Basis.Provenance.Source);
        json.WriteString("asOf", baseline.Basis.Provenance.AsOf is { } date ? LocalDatePattern.Iso.Format(date) : null);
        json.WriteEndObject();
        json.WriteStartArray("recipients");
        foreach (var recipient in sweep.Recipients)
        {
            json.WriteStartObject();
            json.WriteString("code", recipient.Code);
            json.WriteString("name", recipient.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("baseline");
        json.WriteString("key", baseline.Key.ToString());
        json.WriteStartArray("amounts");
        foreach (var line in baseline.Lines)
        {
            unit.WriteValue(json, line.Amount);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("points");
    }

    private static void WritePoint(Utf8JsonWriter json, SweepPoint point, AmountUnit unit)
    {
        json.WriteStartObject();
        json.WriteString("key", point.Key.ToString());
        unit.Write(json, "moved", point.Moved);
        json.WriteStartArray("amounts");
        foreach (var amount in point.Amounts)
        {
            unit.WriteValue(json, amount);
        }

        json.WriteEndArray();
        json.WriteStartArray("changes");
        foreach (var line in point.Lines)
        {
            unit.WriteValue(json, line.Change);
        }

        json.WriteEndArray();
        json.WriteStartArray("changesInPercent");
        foreach (var line in point.Lines)
        {
            json.WriteStringValue(line.ChangeInPercent is { } percent ? ExactJson.Text(percent) : null);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
