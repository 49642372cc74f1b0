using System.Buffers;
using System.Globalization;
using System.Text.Json;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tool.Apportion;

/// <summary>Answers requests, and gathers the answers until it is asked to flush them.</summary>
internal sealed class AnswerWriter : IDisposable
{
    private const int MostGathered = 64 * 1024;

    private readonly Stream output;
    private readonly ArrayBufferWriter<byte> gathered = new(2 * MostGathered);
    private readonly Utf8JsonWriter json;

    public AnswerWriter(Stream output)
    {
        this.output = output;
        json = new Utf8JsonWriter(gathered, JsonApportionment.WriterOptions);
    }

    /// <summary>How many requests were answered, those in error among them.</summary>
    public long Answered { get; private set; }

    /// <summary>How many requests were in error.</summary>
    public long Failed { get; private set; }

    /// <summary>Answers the current line with one line.</summary>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public void Answer(RequestLines requests)
    {
        Answered++;
        if (FaultOf(requests, out var conflict) is { } fault)
        {
            Failed++;
            var line = requests.Number.ToString(CultureInfo.InvariantCulture);
            var error = LocalizedText.Same($"line {line}{fault}");
            if (conflict is null)
            {
                JsonApportionment.WriteError(json, error);
            }
            else
            {
                JsonApportionment.WriteError(json, error, conflict);
            }
        }

        json.Flush();
        json.Reset();
        gathered.Write("\n"u8);
        if (gathered.WrittenCount >= MostGathered)
        {
            Flush();
        }
    }

    /// <summary>Hands over what was gathered.</summary>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public void Flush()
    {
        if (gathered.WrittenCount == 0)
        {
            return;
        }

        output.Write(gathered.WrittenSpan);
        output.Flush();
        gathered.ResetWrittenCount();
    }

    public void Dispose() => json.Dispose();

    // Answers, or tells what follows the number of the line in the error.
    private string? FaultOf(RequestLines requests, out TableConflict? conflict)
    {
        conflict = null;
        if (requests.IsTooLong)
        {
            return ": longer than 16 MiB.";
        }

        try
        {
            return TableRequest.IsTable(requests.Current)
                ? FaultOfTable(requests.Current, out conflict)
                : FaultOfWeights(requests.Current);
        }
        catch (InvalidValueException exception)
        {
            return ": " + exception.Reason.English;
        }
    }

    private string? FaultOfWeights(ReadOnlySpan<byte> line)
    {
        if (!ApportionmentRequest.TryParse(line, out var request, out var fault))
        {
            return ", " + fault.English;
        }

        JsonApportionment.Write(json, request.Apportion());
        return null;
    }

    private string? FaultOfTable(ReadOnlySpan<byte> line, out TableConflict? conflict)
    {
        conflict = null;
        if (!TableRequest.TryParse(line, out var request, out var fault))
        {
            return ", " + fault.English;
        }

        var table = request.Round();
        conflict = table.Conflict;
        if (conflict is not null)
        {
            return ": " + conflict.Text.English;
        }

        JsonApportionment.Write(json, table);
        return null;
    }
}
