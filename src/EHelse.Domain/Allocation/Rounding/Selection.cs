namespace EHelse.Domain.Allocation.Rounding;

/// <summary>Finds the first of many in an order without sorting them all (quickselect).</summary>
internal static class Selection
{
    /// <summary>Moves the first items of an order to the front, themselves in any order.</summary>
    /// <param name="items">The items; all that matters is their order, none may be missing from it.</param>
    /// <param name="count">How many belong to the front; from 1 to their number.</param>
    /// <param name="order">Compares two items.</param>
    public static void MoveToFront<T, TOrder>(Span<T> items, int count, TOrder order)
        where TOrder : struct, IComparer<T>
    {
        int first = 0,
            last = items.Length - 1;
        var random = 0UL;
        while (first < last)
        {
            // Which item is compared with changes the time, not the result. Always the middle one could be made slow on purpose.
            random = unchecked((random * 6364136223846793005) + 1442695040888963407);
            var pivot = items[first + (int)Wide.MultiplyHigh(random, (ulong)(last - first + 1))];
            int left = first,
                right = last;
            while (left <= right)
            {
                while (order.Compare(items[left], pivot) < 0)
                {
                    left++;
                }

                while (order.Compare(pivot, items[right]) < 0)
                {
                    right--;
                }

                if (left <= right)
                {
                    (items[left], items[right]) = (items[right], items[left]);
                    left++;
                    right--;
                }
            }

            if (count - 1 <= right)
            {
                last = right;
            }
            else if (count - 1 >= left)
            {
                first = left;
            }
            else
            {
                return;
            }
        }
    }
}
