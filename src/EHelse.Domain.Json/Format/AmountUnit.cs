using System.Numerics;
using System.Text.Json;
using EHelse.Domain.Allocation;
using EHelse.Domain.Money;

namespace EHelse.Domain.Json.Format;

/// <summary>What the integers of one document count: kroner, or øre when some amount has øre.</summary>
internal sealed class AmountUnit
{
    private static readonly BigInteger OrePerKrone = Kroner.Of(1).ToOre();

    private readonly bool isOre;

    public AmountUnit(bool isOre) => this.isOre = isOre;

    public void WriteTo(Utf8JsonWriter json) => json.WriteString("amountsIn", isOre ? "ore" : "kroner");

    public void Write(Utf8JsonWriter json, string name, Kroner amount) =>
        json.WriteInteger(name, isOre ? amount.ToOre() : amount.ToWholeKroner());

    /// <summary>An amount in an array.</summary>
    public void WriteValue(Utf8JsonWriter json, Kroner amount)
    {
        if (isOre)
        {
            json.WriteIntegerValue(amount.ToOre());
        }
        else
        {
            json.WriteNumberValue(amount.ToWholeKroner());
        }
    }

    public void Write(Utf8JsonWriter json, string name, Kroner? amount)
    {
        if (amount is { } value)
        {
            Write(json, name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>An exact number of kroner, in what the integers of the document count.</summary>
    public void Write(Utf8JsonWriter json, string name, Fraction kroner) =>
        json.WriteFraction(name, isOre ? kroner * Fraction.Of(OrePerKrone) : kroner);
}
