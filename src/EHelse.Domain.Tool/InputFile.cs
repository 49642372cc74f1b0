namespace EHelse.Domain.Tool;

/// <summary>Opens the files that the user names.</summary>
internal static class InputFile
{
    /// <exception cref="BadInputException">The file cannot be read; the error says why.</exception>
    public static Stream Open(string path)
    {
        try
        {
            return Directory.Exists(path)
                ? throw Error(path, "er en mappe.", "is a directory.")
                : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Error(path, "finnes ikke.", "does not exist.");
        }
        catch (UnauthorizedAccessException)
        {
            throw Error(path, "kan ikke leses: ingen tilgang.", "cannot be read: access denied.");
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or NotSupportedException)
        {
            throw Unreadable(path, exception);
        }
    }

    public static BadInputException Unreadable(string path, Exception exception)
    {
        var reason = exception.Message.ReplaceLineEndings(" ");
        return Error(path, $"kan ikke leses: {reason}", $"cannot be read: {reason}");
    }

    private static BadInputException Error(string path, string norwegian, string english) =>
        new(new Sources.LocalizedText($"{Quote.Of(path)}: {norwegian}", $"{Quote.Of(path)}: {english}"));
}
