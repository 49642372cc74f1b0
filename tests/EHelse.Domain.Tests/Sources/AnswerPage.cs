using System.Text;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Sources;

/// <summary>
/// What rules answer in given cases, as one text: outcome, path, values, sentences and what is missing. The first case
/// tells every answer, each later one those that differ from the first.
/// </summary>
internal sealed class AnswerPage
{
    private readonly StringBuilder text = new();
    private HashSet<Finding>? first;

    /// <summary>Adds a case.</summary>
    public AnswerPage Case(string title, IEnumerable<Finding> findings)
    {
        Finding[] all = [.. findings];
        text.Append(first is null ? "" : "\n").Append("# ").Append(title).Append('\n');
        foreach (var finding in all.Where(finding => first?.Contains(finding) is not true))
        {
            Add(finding);
        }

        first ??= [.. all];
        return this;
    }

    public override string ToString() => text.ToString();

    private void Add(Finding finding)
    {
        text.Append('\n').Append(finding.Code).Append(' ').Append(finding.Outcome).Append('\n');
        Line("path", finding.Path);
        Line("expected", finding.Expected);
        Line("actual", finding.Actual);
        Line("nb", finding.Text.Norwegian);
        Line("en", finding.Text.English);
        foreach (var missing in finding.Missing)
        {
            Line("missing", missing);
        }
    }

    private void Line(string name, string value)
    {
        if (value.Length > 0)
        {
            text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }
    }
}
