namespace EHelse.Domain;

/// <summary>Finds what a misspelt name was most likely meant to be.</summary>
internal static class Suggestion
{
    /// <summary>The candidate nearest to a name, or null when none is near: at most a third of the letters differ.</summary>
    public static string? For(string name, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var allowed = Math.Max(1, name.Length / 3);
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) > allowed)
            {
                continue;
            }

            var distance = Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (distance <= allowed)
            {
                nearest = candidate;
                allowed = distance - 1;
            }
        }

        return nearest;
    }

    // Levenshtein's edit distance, one row at a time.
    private static int Distance(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var column = 0; column < row.Length; column++)
        {
            row[column] = column;
        }

        for (var line = 1; line <= left.Length; line++)
        {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column < row.Length; column++)
            {
                var change = diagonal + (left[line - 1] == right[column - 1] ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.Min(change, Math.Min(row[column], row[column - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
