using EHelse.Domain.Sources;

namespace EHelse.Domain.Tool;

/// <summary>Writes the files that the user names: whole or not at all.</summary>
internal static class OutputFile
{
    /// <exception cref="BadInputException">The file cannot be written; what was there before stays.</exception>
    public static void Write(string path, byte[] content) => Write(path, stream => stream.Write(content));

    /// <param name="path">The file.</param>
    /// <param name="write">Writes the content; when it throws, there is no new file.</param>
    /// <exception cref="BadInputException">The file cannot be written; what was there before stays.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            throw Unwritable(path, new LocalizedText("det er en mappe", "it is a directory"));
        }

        if (!Directory.Exists(Path.GetDirectoryName(full)))
        {
            throw Unwritable(path, new LocalizedText("mappen finnes ikke", "the directory does not exist"));
        }

        if (!OperatingSystem.IsWindows() && full.StartsWith("/dev/", StringComparison.Ordinal))
        {
            WriteToDevice(path, full, write);
            return;
        }

        var beside = full + "." + Path.GetRandomFileName() + ".part";
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
            }

            File.Move(beside, full, overwrite: true);
        }
        catch (Exception exception)
        {
            if (File.Exists(beside))
            {
                File.Delete(beside);
            }

            // What a stream throws of a file that passes what the file system, or the user's limit, allows.
            if (exception is ArgumentOutOfRangeException { ParamName: "value" })
            {
                throw Unwritable(path, new LocalizedText("filen blir for stor", "the file gets too large"));
            }

            if (exception is not (IOException or UnauthorizedAccessException))
            {
                throw;
            }

            throw Unwritable(path, exception, beside);
        }
    }

    // A device takes what is written to it; a file put in its place would end it for everybody.
    private static void WriteToDevice(string path, string device, Action<Stream> write)
    {
        using var whole = new MemoryStream();
        write(whole);
        try
        {
            using var stream = new FileStream(device, FileMode.Open, FileAccess.Write);
            stream.Write(whole.GetBuffer(), 0, (int)whole.Length);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(path, exception);
        }
    }

    // What the system says; the file that was asked for stands where it names the one written beside it.
    private static BadInputException Unwritable(string path, Exception exception, string? beside = null)
    {
        var message = beside is null
            ? exception.Message
            : exception.Message.Replace(beside, path, StringComparison.Ordinal);
        var reason = Quote.Whole(message.ReplaceLineEndings(" ").TrimEnd('.'));
        return Unwritable(path, new LocalizedText(reason, reason));
    }

    private static BadInputException Unwritable(string path, LocalizedText reason) =>
        new(
            new LocalizedText(
                $"{Quote.Whole(path)}: kan ikke skrives: {reason.Norwegian}.",
                $"{Quote.Whole(path)}: cannot be written: {reason.English}."
            )
        );
}
