using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets.Reading;

/// <summary>Ends the reading of a workbook: what follows cannot be trusted or would cost too much. Never leaves the package.</summary>
internal sealed class XlsxFault : Exception
{
    public XlsxFault(LocalizedText text, string? cell = null)
    {
        Text = text;
        Cell = cell;
    }

    public LocalizedText Text { get; }

    /// <summary>The cell in the sheet that is being read; null when the sheet or the file as a whole is at fault.</summary>
    public string? Cell { get; }

    /// <summary>What the packaging classes give, or a fault: they throw a dozen types of exceptions for a broken file.</summary>
    public static T Unless<T>(Func<T> read, Func<LocalizedText> otherwise)
    {
        try
        {
            return read();
        }
#pragma warning disable CA1031 // The file is in memory: whatever they throw, the file is the reason.
        catch (Exception exception) when (exception is not (XlsxFault or OutOfMemoryException))
        {
            throw new XlsxFault(otherwise());
        }
#pragma warning restore CA1031
    }
}
