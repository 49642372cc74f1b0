using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>A published table held against its stated total and against what a key gives (readings R1 and R2).</summary>
/// <remarks>Says where they differ, and never that a key reproduces the table.</remarks>
/// <example>
/// <code><![CDATA[
/// var reconciliation = AssignmentLetter.ForYear(2024).Reconcile();
/// Console.WriteLine(reconciliation.Lines.Single(line => line.Recipient.Name == "Viken").Corrected);
/// Console.WriteLine(Kroner.Sum(reconciliation.Lines.Select(line => line.Difference)));
/// // 4734461
/// // 1
/// ]]></code>
/// </example>
public sealed class Reconciliation
{
    private Reconciliation(PublishedTable table, Distribution distribution)
    {
        Table = table;
        Distribution = distribution;
        var corrected = table.Corrected();
        Lines = Array.AsReadOnly([
            .. table.Lines.Select(
                (line, index) =>
                    new ReconciliationLine(
                        line.Recipient,
                        line.Amount,
                        distribution.Find(line.Recipient.Code)!.Amount,
                        corrected.Lines[index].Amount
                    )
            ),
        ]);
    }

    /// <summary>The table as published.</summary>
    public PublishedTable Table { get; }

    /// <summary>What the key gives.</summary>
    public Distribution Distribution { get; }

    /// <summary>The recipients, in the table's order. When the distribution has the table's stated total, the differences sum to <see cref="PublishedTable.Discrepancy"/>.</summary>
    public IReadOnlyList<ReconciliationLine> Lines { get; }

    /// <summary>What the rules say of the table.</summary>
    public Assessment Assessment => new([PublishedLinesSumToTheStatedTotal.Rule.Check(Table)]);

    /// <summary>Holds a table against a distribution.</summary>
    /// <param name="table">The table as published.</param>
    /// <param name="distribution">What the key gives the same recipients.</param>
    /// <returns>The reconciliation.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="InvalidValueException">A recipient stands in only one of the two, or the table cannot be corrected: see <see cref="PublishedTable.Corrected"/>.</exception>
    public static Reconciliation Of(PublishedTable table, Distribution distribution)
    {
        Guard.Against.Null(table);
        Guard.Against.Null(distribution);
        var lonely = table
            .Lines.Select(line => line.Recipient)
            .Where(recipient => distribution.Find(recipient.Code) is null)
            .Concat(
                distribution.Lines.Select(line => line.Recipient).Where(recipient => table.Find(recipient.Code) is null)
            )
            .Select(recipient => Quote.Of(recipient.ToString()))
            .ToArray();
        if (lonely.Length == 0)
        {
            return new Reconciliation(table, distribution);
        }

        var names = string.Join(", ", lonely);
        throw new InvalidValueException(
            new(
                $"Disse står bare i tabellen eller bare i fordelingen: {names}.",
                $"These stand only in the table or only in the distribution: {names}."
            ),
            nameof(distribution)
        );
    }

    /// <summary>The number of lines and both totals: what the published lines sum to, and what the key distributes.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        $"{ShortText.Count(Lines.Count, "line")}: published {Table.SumOfLines} kr, computed {Distribution.Total} kr";
}
