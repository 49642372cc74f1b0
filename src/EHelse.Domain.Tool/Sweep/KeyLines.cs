using System.Text;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;
using EHelse.Domain.Tool.CommandLine;

namespace EHelse.Domain.Tool.Sweep;

/// <summary>A file with one key a line.</summary>
/// <remarks>All lines are read once to find what is wrong, and again one by one: memory holds the text, of 16 MiB at most, and not the keys.</remarks>
internal static class KeyLines
{
    private const string StandardInput = "-";
    private const int MostErrors = 100;

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <exception cref="BadInputException">The file cannot be read, or some lines are no keys for the basis: all of them, with their numbers.</exception>
    public static SweepKeys Read(Invocation call, string file, AllocationBasis basis)
    {
        var bytes =
            file == StandardInput ? InputFile.ReadAll(call.Surroundings.Input, StandardInput) : InputFile.ReadAll(file);
        var text = Decode(bytes, file);
        var errors = new List<(int Line, LocalizedText Text)>();
        var faults = new Dictionary<Criterion, LocalizedText?>();
        var count = 0L;
        foreach (var (number, line) in Lines(text))
        {
            count++;
            if (FaultOf(line, basis, faults) is { } fault)
            {
                errors.Add((number, fault));
            }
        }

        var path = Quote.Whole(file);
        if (errors.Count > MostErrors)
        {
            var (last, more) = (errors[MostErrors - 1].Line, errors.Count - MostErrors);
            errors.RemoveRange(MostErrors, more);
            errors.Add((last, new($"og {more} feil til etter denne.", $"and {more} more errors after this one.")));
        }

        return errors.Count > 0 ? throw BadInputException.In(path, errors)
            : count == 0 ? throw new BadInputException(new($"{path}: ingen nøkler.", $"{path}: no keys."))
            : new SweepKeys(Lines(text).Select(line => AllocationKey.Parse(line.Text)), count);
    }

    private static string Decode(byte[] bytes, string file)
    {
        try
        {
            return Utf8.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            var path = Quote.Whole(file);
            throw new BadInputException(
                new(
                    $"{path}: filen er ikke UTF-8: lagre den som det.",
                    $"{path}: the file is not UTF-8: save it as that."
                )
            );
        }
    }

    private static LocalizedText? FaultOf(
        string line,
        AllocationBasis basis,
        Dictionary<Criterion, LocalizedText?> faults
    )
    {
        AllocationKey key;
        try
        {
            key = AllocationKey.Parse(line);
        }
        catch (InvalidTextException exception)
        {
            return exception.Reason;
        }

        foreach (var part in key.Parts.Where(part => part.Share > Share.Zero))
        {
            if (!faults.TryGetValue(part.Criterion, out var fault))
            {
                fault = SweepKeyOptions.FaultOf(part.Criterion, basis);
                faults.Add(part.Criterion, fault);
            }

            if (fault is not null)
            {
                return fault;
            }
        }

        return null;
    }

    // Numbered from 1; without blank lines and comments, and without spaces around.
    private static IEnumerable<(int Number, string Text)> Lines(string text)
    {
        var number = 0;
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text[start..end].Trim();
            number++;
            start = end + 1;
            if (line.Length > 0 && line[0] != '#')
            {
                yield return (number, line);
            }
        }
    }
}
