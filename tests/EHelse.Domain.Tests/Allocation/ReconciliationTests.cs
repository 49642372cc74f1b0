using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using EHelse.Domain.Tests.Allocation.Generators;

namespace EHelse.Domain.Tests.Allocation;

public sealed class ReconciliationTests
{
    [Fact]
    public void Lines_AnyTable_DifferencesSumToTheDiscrepancy() =>
        Properties.Hold(
            Weights.Longs(),
            Totals.Few(1_000_000),
            (weights, total) =>
            {
                var codes = weights.Select((_, i) => FormattableString.Invariant($"{i:D3}")).ToArray();
                var table = new PublishedTable(
                    Given.Source,
                    codes.Select(
                        (code, i) => new PublishedLine(Given.Recipient(code), Kroner.Of(weights[i] % 1_000_000 + 1))
                    ),
                    Kroner.Of(total)
                );
                var basis = new AllocationBasis(Given.Source, codes.Reverse().Select(code => Given.Line(code)));
                var reconciliation = Reconciliation.Of(
                    table,
                    Distribution.Of(Kroner.Of(total), AllocationKey.Parse("flat=1"), basis)
                );
                Assert.Equal(table.Discrepancy, Kroner.Sum(reconciliation.Lines.Select(line => line.Difference)));
                Assert.Equal(table.StatedTotal, Kroner.Sum(reconciliation.Lines.Select(line => line.Corrected)));
                Assert.Equal(
                    table.Lines.Select(line => line.Recipient),
                    reconciliation.Lines.Select(line => line.Recipient)
                );
            }
        );

    [Fact]
    public void Lines_TableAndDistribution_AreHeldAgainstEachOtherByCode()
    {
        var basis = new AllocationBasis(
            Given.Source,
            [Given.Line("B", ("population", "1")), Given.Line("A", ("population", "3"))]
        );
        var lines = Reconciliation
            .Of(PublishedTableTests.Table("8", "6", "3"), Distribution.Of(Kroner.Of(8), Given.ByPopulation, basis))
            .Lines;
        Assert.Equal(
            "A 6 6 0 5, B 3 2 1 3",
            string.Join(
                ", ",
                lines.Select(line =>
                    $"{line.Recipient.Code} {line.Published} {line.Computed} {line.Difference} {line.Corrected}"
                )
            )
        );
    }

    [Fact]
    public void Of_RecipientInOnlyOne_NamesAll() =>
        Assert.Equal(
            new LocalizedText(
                "Disse står bare i tabellen eller bare i fordelingen: B Name of B, C Name of C.",
                "These stand only in the table or only in the distribution: B Name of B, C Name of C."
            ),
            Assert
                .Throws<InvalidValueException>(() =>
                    Reconciliation.Of(
                        PublishedTableTests.Table("2", "1", "1"),
                        Distribution.Of(
                            Kroner.Of(2),
                            AllocationKey.Parse("flat=1"),
                            new AllocationBasis(Given.Source, [Given.Line("A"), Given.Line("C")])
                        )
                    )
                )
                .Reason
        );

    [Fact]
    public void Of_Null_Throws()
    {
        var distribution = Distribution.Of(Kroner.Of(2), Given.ByPopulation, Given.Populations(1));
        Assert.Throws<ArgumentNullException>(() => Reconciliation.Of(null!, distribution));
        Assert.Throws<ArgumentNullException>(() => Reconciliation.Of(PublishedTableTests.Table("2", "1"), null!));
    }
}
