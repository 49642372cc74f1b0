using System.Collections;

namespace EHelse.Domain.Sources;

/// <summary>A fixed list of rules with lookup by code.</summary>
/// <remarks>Keeps the order it was given: that of the source documents.</remarks>
/// <example>
/// <code><![CDATA[
/// var rules = AssignmentLetter.ForYear(2024).Rules;
/// Console.WriteLine(rules.Find("COST-01")?.Title.English);
/// // The expense belongs to a network activity run by KS
/// ]]></code>
/// </example>
public sealed class RuleCatalog : IReadOnlyList<Rule>
{
    private readonly Rule[] rules;
    private readonly Dictionary<string, Rule> byCode = new(StringComparer.Ordinal);

    /// <summary>Makes a catalogue.</summary>
    /// <param name="rules">The rules, in the order of their sources; codes differ.</param>
    /// <exception cref="ArgumentNullException">The list or a rule is null.</exception>
    /// <exception cref="InvalidValueException">Two rules have the same code.</exception>
    public RuleCatalog(IEnumerable<Rule> rules)
    {
        this.rules = [.. Guard.Against.Null(rules)];
        foreach (var rule in this.rules)
        {
            var code = Guard.Against.Null(rule, nameof(rules)).Code;
            if (byCode.ContainsKey(code))
            {
                throw new InvalidValueException(
                    new($"To regler har koden {code}.", $"Two rules have the code {code}."),
                    nameof(rules)
                );
            }

            byCode.Add(code, rule);
        }
    }

    /// <summary>The number of rules.</summary>
    public int Count => rules.Length;

    /// <summary>The rule at a place in the list.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public Rule this[int index] => rules[index];

    /// <summary>Finds a rule by its code.</summary>
    /// <param name="code">The code, such as <c>ALLOC-01</c>; upper and lower case differ.</param>
    /// <returns>The rule, or null when no rule has the code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Rule? Find(string code) => byCode.TryGetValue(Guard.Against.Null(code), out var rule) ? rule : null;

    /// <summary>The rules that rest on a clause.</summary>
    /// <param name="citation">The clause.</param>
    /// <returns>The rules, in the catalogue's order; possibly none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    public IEnumerable<Rule> Citing(Citation citation)
    {
        Guard.Against.Null(citation);
        return rules.Where(rule => rule.Citations.Contains(citation));
    }

    /// <inheritdoc/>
    public IEnumerator<Rule> GetEnumerator() => ((IEnumerable<Rule>)rules).GetEnumerator();

    /// <summary>The number of rules.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => ShortText.Count(rules.Length, "rule");

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
