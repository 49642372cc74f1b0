using EHelse.Domain.Costs;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Money;

namespace EHelse.Domain.Json;

/// <summary>Reads expenses.</summary>
internal static class ExpenseReading
{
    public static CostStatement? Statement(this JsonReading reading, JsonNode node) =>
        reading.List(node, item => reading.Expense(item)) is { } expenses && reading.IsClean
            ? reading.Try(node, () => new CostStatement(expenses))
            : null;

    private static Expense? Expense(this JsonReading reading, JsonNode node)
    {
        if (reading.Object(node) is not { } expense)
        {
            return null;
        }

        var id = expense.Required("id", reading.Text);
        var kind = expense.Optional("kind", value => reading.Parsed(value, text => ExpenseKind.Parse(text)));
        var amount = expense.RequiredValue<Kroner>("amount", reading.Amount);
        var isCreditNote = expense.OptionalValue<bool>("isCreditNote", reading.Boolean);
        var incurredOn = expense.OptionalValue<NodaTime.LocalDate>("incurredOn", reading.Date);
        var isNetworkActivity = expense.OptionalValue<bool>("isNetworkActivity", reading.Boolean);
        var servesThePurpose = expense.OptionalValue<bool>("servesThePurpose", reading.Boolean);
        var isDocumented = expense.OptionalValue<bool>("isDocumented", reading.Boolean);
        var release = expense.Optional("release", reading.Release);
        expense.End();
        return id is null || amount is null
            ? null
            : reading.Try(
                node,
                () =>
                    new Expense(
                        id,
                        kind,
                        amount.Value,
                        isCreditNote ?? false,
                        incurredOn,
                        isNetworkActivity,
                        servesThePurpose,
                        isDocumented,
                        release
                    )
            );
    }

    private static StaffRelease? Release(this JsonReading reading, JsonNode node)
    {
        if (reading.Object(node) is not { } release)
        {
            return null;
        }

        var role = release.Optional("role", value => reading.Parsed(value, ReleasedRole.Parse));
        var isNamed = release.OptionalValue<bool>("isNamed", reading.Boolean);
        var representsMunicipality = release.OptionalValue<bool>("representsMunicipality", reading.Boolean);
        release.End();
        return new StaffRelease(role, isNamed, representsMunicipality);
    }
}
