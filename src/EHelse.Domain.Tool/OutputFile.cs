using EHelse.Domain.Sources;

namespace EHelse.Domain.Tool;

/// <summary>Writes the files that the user names: whole or not at all.</summary>
internal static class OutputFile
{
    /// <exception cref="BadInputException">The file cannot be written; what was there before stays.</exception>
    public static void Write(string path, byte[] content)
    {
        var full = Path.GetFullPath(path);
        var beside = full + "." + Path.GetRandomFileName() + ".part";
        try
        {
            File.WriteAllBytes(beside, content);
            File.Move(beside, full, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(beside))
            {
                File.Delete(beside);
            }

            var reason = exception.Message.ReplaceLineEndings(" ");
            throw new BadInputException(
                new LocalizedText(
                    $"{Quote.Whole(path)}: kan ikke skrives: {reason}",
                    $"{Quote.Whole(path)}: cannot be written: {reason}"
                )
            );
        }
    }
}
