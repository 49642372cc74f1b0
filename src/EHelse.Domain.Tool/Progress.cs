using System.Globalization;

namespace EHelse.Domain.Tool;

/// <summary>How far a long run has come, in hundredths: on a terminal only, on one line that is cleared at the end.</summary>
internal sealed class Progress : IDisposable
{
    private const int ShortestRun = 200;
    private const int Hundredths = 100;

    private readonly Surroundings surroundings;
    private readonly long count;
    private readonly bool isShown;
    private long done;
    private long shown = -1;

    public Progress(Surroundings surroundings, long count)
    {
        this.surroundings = surroundings;
        this.count = count;
        isShown = surroundings.ShowsProgress && count >= ShortestRun;
    }

    public void Advance()
    {
        done++;
        var part = isShown ? done * Hundredths / count : shown;
        if (part != shown)
        {
            shown = part;
            surroundings.Errors.Write("\r" + part.ToString(CultureInfo.InvariantCulture) + " %");
        }
    }

    public void Dispose()
    {
        if (shown >= 0)
        {
            surroundings.Errors.Write("\r     \r");
        }
    }
}
