namespace EHelse.Domain.Allocation.Rounding;

/// <summary>For a pair of columns the rows that could round up in the second instead of the first, cheapest first, then topmost.</summary>
/// <remarks>A heap. Rows that no longer could are dropped when they come to the top; one that can again is added again.</remarks>
internal sealed class Exchange
{
    private int[] rows = [];
    private int count;

    /// <summary>Adds a row without regard to order; <see cref="Order"/> follows.</summary>
    public void Gather(int row)
    {
        if (count == rows.Length)
        {
            Array.Resize(ref rows, Math.Max(4, 2 * count));
        }

        rows[count++] = row;
    }

    public void Order<TOrder>(TOrder isBefore)
        where TOrder : struct, IRowOrder
    {
        for (var at = (count / 2) - 1; at >= 0; at--)
        {
            Sink(at, isBefore);
        }
    }

    public void Add<TOrder>(int row, TOrder isBefore)
        where TOrder : struct, IRowOrder
    {
        Gather(row);
        var at = count - 1;
        while (at > 0 && isBefore.Holds(row, rows[(at - 1) / 2]))
        {
            rows[at] = rows[(at - 1) / 2];
            at = (at - 1) / 2;
        }

        rows[at] = row;
    }

    /// <summary>The first row that is still open; −1 when there is none.</summary>
    public int First<TOrder>(TOrder isBefore)
        where TOrder : struct, IRowOrder
    {
        while (count > 0 && !isBefore.IsOpen(rows[0]))
        {
            rows[0] = rows[--count];
            Sink(0, isBefore);
        }

        return count > 0 ? rows[0] : -1;
    }

    private void Sink<TOrder>(int at, TOrder isBefore)
        where TOrder : struct, IRowOrder
    {
        var row = rows[at];
        for (var child = (2 * at) + 1; child < count; child = (2 * at) + 1)
        {
            if (child + 1 < count && isBefore.Holds(rows[child + 1], rows[child]))
            {
                child++;
            }

            if (!isBefore.Holds(rows[child], row))
            {
                break;
            }

            rows[at] = rows[child];
            at = child;
        }

        if (count > 0)
        {
            rows[at] = row;
        }
    }
}
