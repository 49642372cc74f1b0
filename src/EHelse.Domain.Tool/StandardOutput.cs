using System.Text;
using Microsoft.Win32.SafeHandles;

namespace EHelse.Domain.Tool;

/// <summary>The standard output of the process.</summary>
internal static class StandardOutput
{
    private const int WidthWhenUnknown = 80;

    /// <summary>Opens it so that a reader who has gone away is noticed.</summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
        {
            if (!Console.IsOutputRedirected)
            {
                Console.OutputEncoding = Encoding.UTF8;
            }

            return Console.OpenStandardOutput();
        }

        try
        {
            // The console's stream keeps silent about a closed pipe: a co-process whose caller died would work on for
            // ever. A plain file stream tells. For files the console's stream is right: it leaves the file's position
            // to the system, so that several programs can write to one file in turn.
            var plain = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return plain.CanSeek ? Console.OpenStandardOutput() : plain;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return Console.OpenStandardOutput();
        }
    }

    /// <summary>The characters on a line when results go to a terminal, else null.</summary>
    public static int? TerminalWidth()
    {
        if (Console.IsOutputRedirected)
        {
            return null;
        }

        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : WidthWhenUnknown;
        }
        catch (IOException)
        {
            return WidthWhenUnknown;
        }
    }
}
