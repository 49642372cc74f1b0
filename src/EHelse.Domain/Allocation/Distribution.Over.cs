using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <content>Payment over a period.</content>
public sealed partial class Distribution
{
    /// <summary>Splits each amount on instalments, such as <see cref="Instalment.Months"/>.</summary>
    /// <param name="instalments">The instalments, in order of payment: names that differ, shares that sum to 1.</param>
    /// <returns>The plan: each row sums to its recipient's amount, each column to the instalment's part of the total rounded down or up.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="instalments"/> or one of them is null.</exception>
    /// <exception cref="InvalidValueException">There are none, two have the same name, or their shares do not sum to 1; the reason tells the sum.</exception>
    public InstalmentPlan Over(IReadOnlyList<Instalment> instalments) => new(this, instalments);
}
