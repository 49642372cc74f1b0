using EHelse.Domain.Costs;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json;

/// <summary>Expenses to be judged, as a JSON document has them.</summary>
/// <remarks>
/// <code>
/// { "expenses": [ { "id": "1", "kind": "staff-release", "amount": 250000, "isCreditNote": false, "incurredOn": "2024-05-01",
///                   "isNetworkActivity": true, "servesThePurpose": true, "isDocumented": true,
///                   "release": { "role": "contact-person", "isNamed": true, "representsMunicipality": true } } ],
///   "repayment": { "paidOut": 1000000, "misused": 5000, "claimed": 5000, "returned": 0 } }
/// </code>
/// <para>Only <c>expenses</c>, <c>id</c> and <c>amount</c> must be there; in <c>repayment</c> only <c>paidOut</c>. What is left out or null is not known.</para>
/// </remarks>
public sealed class ExpensesDocument
{
    private ExpensesDocument(CostStatement statement, Repayment? repayment)
    {
        Statement = statement;
        Repayment = repayment;
    }

    /// <summary>The expenses.</summary>
    public CostStatement Statement { get; }

    /// <summary>The repayment of misuse; null when there is none.</summary>
    public Repayment? Repayment { get; }

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The document as UTF-8, at most 16 MiB.</param>
    /// <returns>The expenses.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="InvalidJsonException">The document has errors: all of them.</exception>
    public static ExpensesDocument Read(byte[] utf8) => JsonReading.Document(Guard.Against.Null(utf8), Read);

    /// <summary>Asks every cost rule.</summary>
    /// <returns>The findings, in the letter's order.</returns>
    public Assessment Assess() =>
        Repayment is null ? CostRules.Assess(Statement) : CostRules.Assess(Statement, Repayment);

    private static ExpensesDocument? Read(JsonReading reading, JsonNode node)
    {
        if (reading.Object(node) is not { } document)
        {
            return null;
        }

        var statement = document.Required("expenses", reading.Statement);
        var repayment = document.Optional("repayment", value => RepaymentOf(reading, value));
        document.End();
        return statement is null ? null : new ExpensesDocument(statement, repayment);
    }

    private static Repayment? RepaymentOf(JsonReading reading, JsonNode node)
    {
        if (reading.Object(node) is not { } repayment)
        {
            return null;
        }

        var paidOut = repayment.RequiredValue<Kroner>("paidOut", reading.Amount);
        var misused = repayment.OptionalValue<Kroner>("misused", reading.Amount);
        var claimed = repayment.OptionalValue<Kroner>("claimed", reading.Amount);
        var returned = repayment.OptionalValue<Kroner>("returned", reading.Amount);
        repayment.End();
        return paidOut is null
            ? null
            : reading.Try(node, () => new Repayment(paidOut.Value, misused, claimed, returned));
    }
}
