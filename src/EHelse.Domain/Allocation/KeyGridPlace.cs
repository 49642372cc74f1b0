namespace EHelse.Domain.Allocation;

/// <summary>One key of a grid, and the way to the next.</summary>
internal sealed class KeyGridPlace
{
    private readonly KeyGridAxis[] axes;
    private readonly int[] above;

    // The most steps that an axis and those after it can take together.
    private readonly long[] most;

    public KeyGridPlace(KeyGridAxis[] axes, int steps)
    {
        this.axes = axes;
        above = new int[axes.Length];
        most = new long[axes.Length + 1];
        for (var i = axes.Length - 1; i >= 0; i--)
        {
            most[i] = most[i + 1] + axes[i].Last;
        }

        FillFrom(0, steps);
    }

    public AllocationKey Key()
    {
        var parts = new KeyPart[axes.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = axes[i].Part(above[i]);
        }

        return AllocationKey.OfChecked(parts);
    }

    /// <summary>Goes to the next key in order; false after the last.</summary>
    public bool MoveNext()
    {
        var after = above[above.Length - 1];
        for (var i = above.Length - 2; i >= 0; i--)
        {
            // One step more here needs one to take from those after.
            if (after > 0 && above[i] < axes[i].Last)
            {
                above[i]++;
                FillFrom(i + 1, after - 1);
                return true;
            }

            after += above[i];
        }

        return false;
    }

    // As few steps as the axes after each leave it.
    private void FillFrom(int start, int steps)
    {
        for (var i = start; i < above.Length; i++)
        {
            above[i] = (int)Math.Max(0, steps - most[i + 1]);
            steps -= above[i];
        }
    }
}
