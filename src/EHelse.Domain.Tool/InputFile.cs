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

    /// <summary>The bytes of a file of at most 16 MiB, which is what the readers of documents take.</summary>
    /// <exception cref="BadInputException">The file cannot be read or is larger.</exception>
    public static byte[] ReadAll(string path)
    {
        using var stream = Open(path);
        return ReadAll(stream, path);
    }

    /// <summary>The bytes of an open file of at most 16 MiB.</summary>
    /// <exception cref="BadInputException">The file cannot be read or is larger.</exception>
    public static byte[] ReadAll(Stream stream, string path)
    {
        const int Longest = 16 * 1024 * 1024;
        using var all = new MemoryStream();
        var buffer = new byte[64 * 1024];
        try
        {
            for (var count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
            {
                all.Write(buffer, 0, count);
                if (all.Length > Longest)
                {
                    throw Error(path, "er større enn 16 MiB.", "is larger than 16 MiB.");
                }
            }
        }
        catch (IOException exception)
        {
            throw Unreadable(path, exception);
        }

        return all.ToArray();
    }

    public static BadInputException Unreadable(string path, Exception exception)
    {
        var reason = exception.Message.ReplaceLineEndings(" ");
        return Error(path, $"kan ikke leses: {reason}", $"cannot be read: {reason}");
    }

    private static BadInputException Error(string path, string norwegian, string english) =>
        new(new Sources.LocalizedText($"{Quote.Whole(path)}: {norwegian}", $"{Quote.Whole(path)}: {english}"));
}
