using System.Globalization;
using System.Text;

namespace EHelse.Domain.Json.Format;

/// <summary>Where a value stands, written out only when someone asks: each value of a large document would else hold its whole path.</summary>
internal sealed class JsonPath
{
    // A path shows what a criterion is called, and no more of a name that somebody made up.
    private const int LongestStep = 100;

    private readonly JsonPath? parent;
    private readonly string? name;
    private readonly int index;

    private JsonPath(JsonPath? parent, string? name, int index)
    {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /// <summary>The document itself: <c>$</c>.</summary>
    public static JsonPath Root { get; } = new(null, null, 0);

    /// <summary>The path of a property of the object that stands here.</summary>
    public JsonPath Property(string property) => new(this, property, 0);

    /// <summary>The path of an item of the list that stands here, from 0.</summary>
    public JsonPath Item(int place) => new(this, null, place);

    /// <summary>How a property continues the path of its object.</summary>
    public static string Step(string name) =>
        name.Length is > 0 and <= LongestStep
        && name.All(character => char.IsLetterOrDigit(character) || character == '_')
            ? "." + name
            : "['" + Quote.Of(name) + "']";

    /// <summary>The path, such as <c>$.members[2].municipality</c>.</summary>
    public override string ToString()
    {
        if (parent is null)
        {
            return "$";
        }

        var steps = new Stack<JsonPath>();
        for (var path = this; path.parent is not null; path = path.parent)
        {
            steps.Push(path);
        }

        var text = new StringBuilder("$");
        foreach (var step in steps)
        {
            text.Append(
                step.name is { } property
                    ? Step(property)
                    : "[" + step.index.ToString(CultureInfo.InvariantCulture) + "]"
            );
        }

        return text.ToString();
    }
}
