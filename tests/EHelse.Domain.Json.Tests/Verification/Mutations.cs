using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Json.Tests.Verification;

/// <summary>Every way to make one place of a distribution's document wrong: what it says is decided by the rest, so that each is found.</summary>
/// <remarks>Not among them is what the rest does not decide: names, the source, words, limits that do not bind, what amounts count, and recipients of nothing.</remarks>
internal static class Mutations
{
    // What decides the rest: another document can be right with another one of these.
    private static readonly string[] Given =
    [
        "unit",
        "minimum",
        "maximum",
        "limits",
        "key",
        "method",
        "amountsIn",
        "basis",
        "name",
        "code",
        "text",
        "criterion",
    ];

    public static List<Mutation> Of(string json)
    {
        var root = JsonNode.Parse(json)!;
        var unit = BigInteger.Parse(root["unit"]!.ToJsonString(), CultureInfo.InvariantCulture);
        var mutations = new List<Mutation>();
        Walk(root, changed => mutations.Add(new(changed, root.ToJsonString())), unit);
        var lines = root["lines"]!.AsArray();
        for (var i = 0; i < lines.Count; i++)
        {
            // Without a recipient of nothing the rest is a right document of the others.
            if (lines[i]!["exact"]!.GetValue<string>() != "0/1")
            {
                Change(root, "lines", list => list.RemoveAt(i), $"line {i} dropped", mutations);
            }

            Change(root, "lines", list => list.Add(list[i]!.DeepClone()), $"line {i} twice", mutations);
            var j = (i + 1) % lines.Count;
            if (i != j)
            {
                Change(root, "lines", list => list[i]!["explanation"] = null, $"line {i} unexplained", mutations);
            }

            foreach (var property in new[] { "amount", "exact" })
            {
                if (lines[i]![property]!.ToJsonString() != lines[j]![property]!.ToJsonString())
                {
                    Change(
                        root,
                        "lines",
                        list => Swap(list, i, j, property),
                        $"{property} {i} and {j} swapped",
                        mutations
                    );
                }
            }
        }

        var ties = root["ties"]!.AsArray();
        if (ties.Count == 0)
        {
            var tie = JsonNode.Parse("""{"recipients":["1"],"favoured":[],"remainder":null}""")!;
            Change(root, "ties", list => list.Add(tie), "a tie more", mutations);
        }
        else
        {
            Change(root, "ties", list => list.Clear(), "no tie", mutations);
            Change(root, "ties", list => list.Add(list[0]!.DeepClone()), "the tie twice", mutations);
            Change(root, "ties", list => list[0]!["recipients"]!.AsArray().RemoveAt(0), "one less tied", mutations);
            Change(root, "ties", list => list[0]!["favoured"]!.AsArray().RemoveAt(0), "one less favoured", mutations);
            Change(root, "ties", list => list[0]!["favoured"]!.AsArray().Add("?"), "one more favoured", mutations);
        }

        return mutations;
    }

    private static void Change(
        JsonNode root,
        string name,
        Action<JsonArray> change,
        string what,
        List<Mutation> mutations
    )
    {
        var copy = root.DeepClone();
        change(copy[name]!.AsArray());
        mutations.Add(new(what, copy.ToJsonString()));
    }

    private static void Swap(JsonArray lines, int i, int j, string property)
    {
        var (one, other) = (lines[i]![property]!.DeepClone(), lines[j]![property]!.DeepClone());
        lines[i]![property] = other;
        lines[j]![property] = one;
    }

    private static void Walk(JsonNode node, Action<string> report, BigInteger unit)
    {
        if (node is JsonArray array)
        {
            for (var i = 0; i < array.Count; i++)
            {
                if (array[i] is JsonObject item)
                {
                    Walk(item, report, unit);
                }
            }
        }
        else if (node is JsonObject item)
        {
            foreach (var name in item.Select(property => property.Key).Where(name => !Given.Contains(name)).ToArray())
            {
                var value = item[name];
                if (value is JsonObject or JsonArray)
                {
                    Walk(value, report, unit);
                }

                foreach (var other in Others(name, value, unit))
                {
                    item[name] = other;
                    report($"{item.GetPath()}.{name}: {other?.ToJsonString() ?? "null"}");
                }

                item[name] = value;
            }
        }
    }

    private static IEnumerable<JsonNode?> Others(string name, JsonNode? value, BigInteger unit)
    {
        if (value is not JsonValue leaf)
        {
            return name is "breakdown" && value is not null ? [null] : [];
        }

        if (leaf.TryGetValue<bool>(out var truth))
        {
            return [JsonValue.Create(!truth)];
        }

        if (leaf.TryGetValue<string>(out var text))
        {
            return
            [
                JsonValue.Create(Text(Fraction.Parse(text) + Fraction.Of(1, 7))),
                JsonValue.Create(Text(Fraction.Parse(text) + Fraction.One)),
            ];
        }

        var number = BigInteger.Parse(leaf.ToJsonString(), CultureInfo.InvariantCulture);
        return
        [
            .. new[] { number + 1, number + unit, number - unit }
                .Where(other => other.Sign >= 0 || name is not ("rank" or "recipients" or "unitsLeft"))
                .Where(other => other < int.MaxValue || name is not ("rank" or "recipients" or "unitsLeft"))
                .Select(other => JsonNode.Parse(other.ToString(CultureInfo.InvariantCulture))),
        ];
    }

    private static string Text(Fraction value) => FormattableString.Invariant($"{value.Numerator}/{value.Denominator}");
}
