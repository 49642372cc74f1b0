using System.Globalization;

namespace EHelse.Domain.Json.Format;

/// <summary>The errors of a document: so many as anyone reads, and the number of the rest.</summary>
internal sealed class JsonErrorList
{
    /// <summary>The most errors that are listed.</summary>
    public const int MostListed = 100;

    private readonly List<JsonError> errors = [];
    private int more;

    /// <summary>Notes an error; it is made only when it will be listed.</summary>
    public void Add(Func<JsonError> error)
    {
        if (errors.Count < MostListed)
        {
            errors.Add(error());
        }
        else
        {
            more++;
        }
    }

    /// <summary>The errors in the order of the document, and after them how many there are besides.</summary>
    public IReadOnlyList<JsonError> Sorted()
    {
        List<JsonError> sorted = [.. errors.OrderBy(error => error.Line).ThenBy(error => error.Column)];
        if (more > 0)
        {
            var (last, count) = (sorted[sorted.Count - 1], more.ToString(CultureInfo.InvariantCulture));
            sorted.Add(
                new(
                    "$",
                    last.Line,
                    last.Column,
                    new($"{count} feil til er ikke tatt med.", $"{count} more errors are not listed.")
                )
            );
        }

        return sorted;
    }
}
