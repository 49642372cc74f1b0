using System.Globalization;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Costs;

/// <summary>Expenses with the answer that each gets, and totals per answer that sum exactly to the whole.</summary>
/// <remarks>Statements are equal when their expenses are, in order. Source: assignment letter 2024, Tilskuddet skal dekke.</remarks>
/// <example>
/// <code><![CDATA[
/// var statement = new CostStatement([
///     new Expense(
///         "hotel",
///         ExpenseKind.Travel,
///         Kroner.Of(12_400),
///         isNetworkActivity: true,
///         servesThePurpose: true
///     ),
///     new Expense("licences", ExpenseKind.SoftwarePurchase, Kroner.Of(30_000)),
/// ]);
/// Console.WriteLine($"{statement.Covered} covered, {statement.Excluded} excluded");
/// Console.WriteLine(AssignmentLetter.ForYear(2024).Assess(statement).HoldsAllMusts);
/// // 12400 covered, 30000 excluded
/// // False
/// ]]></code>
/// </example>
public sealed record CostStatement
{
    /// <summary>Judges expenses.</summary>
    /// <param name="expenses">The expenses, each id once; an empty list says that there are none.</param>
    /// <exception cref="ArgumentNullException">The list or an expense is null.</exception>
    /// <exception cref="InvalidValueException">Two expenses have the same id.</exception>
    /// <exception cref="OverflowException">A total lies outside the range of <see cref="Kroner"/>.</exception>
    public CostStatement(IEnumerable<Expense> expenses)
    {
        var all = Guard
            .Against.Null(expenses)
            .Select(expense => Guard.Against.Null(expense, nameof(expenses)))
            .ToList();
        HashSet<string> ids = new(StringComparer.Ordinal);
        for (var index = 0; index < all.Count; index++)
        {
            if (!ids.Add(all[index].Id))
            {
                // The id is not repeated: a caller may have put a name into it.
                throw new InvalidValueException(
                    new(
                        $"{PrefixOf(index)}id er brukt på en tidligere utgift.",
                        $"{PrefixOf(index)}id is that of an earlier expense."
                    ),
                    nameof(expenses)
                );
            }
        }

        Lines = new ValueList<CostLine>(
            all.Select((expense, index) => new CostLine(expense, CostRules.Judge(expense, PrefixOf(index))))
        );
        Total = Kroner.Sum(all.Select(expense => expense.Amount));
        Covered = SumOf<Eligibility.Covered>();
        Excluded = SumOf<Eligibility.Excluded>();
        NeedsAssessment = SumOf<Eligibility.NeedsAssessment>();
    }

    /// <summary>The expenses with their answers, in the order given; possibly none.</summary>
    public IReadOnlyList<CostLine> Lines { get; }

    /// <summary>The sum of all expenses: <see cref="Covered"/>, <see cref="Excluded"/> and <see cref="NeedsAssessment"/> together, to the øre.</summary>
    public Kroner Total { get; }

    /// <summary>The sum of the expenses that the grant pays.</summary>
    public Kroner Covered { get; }

    /// <summary>The sum of the expenses that the grant does not pay.</summary>
    public Kroner Excluded { get; }

    /// <summary>The sum of the expenses that cannot be answered yet.</summary>
    public Kroner NeedsAssessment { get; }

    /// <summary>The totals.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Covered} + {Excluded} + {NeedsAssessment} = {Total}";

    /// <summary>How paths of an expense start: <c>expenses[2].</c>.</summary>
    internal static string PrefixOf(int index) => "expenses[" + index.ToString(CultureInfo.InvariantCulture) + "].";

    private Kroner SumOf<T>()
        where T : Eligibility =>
        Kroner.Sum(Lines.Where(line => line.Eligibility is T).Select(line => line.Expense.Amount));
}
