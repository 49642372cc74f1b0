using EHelse.Domain.Json.Format;
using EHelse.Domain.Money;

namespace EHelse.Domain.Json;

/// <summary>Reads amounts: numbers or strings, exact from their digits.</summary>
internal static class KronerReading
{
    public static Kroner? Amount(this JsonReading reading, JsonNode node)
    {
        var text = node switch
        {
            JsonNode.Number number => number.Digits,
            JsonNode.Text value => value.Value,
            _ => null,
        };
        if (Kroner.TryParse(text, out var amount))
        {
            return amount;
        }

        var quoted = Quote.Of(text ?? "");
        reading.Fail(
            node,
            text is null
                ? "Ventet et beløp i kroner, for eksempel 12500 eller 12500.50."
                : $"«{quoted}» er ikke et beløp i kroner: skriv for eksempel 12500 eller 12500.50.",
            text is null
                ? "Expected an amount in kroner, for instance 12500 or 12500.50."
                : $"'{quoted}' is not an amount in kroner: write for instance 12500 or 12500.50."
        );
        return null;
    }
}
