using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Tests.Allocation.Generators;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>The formula straight: total · Σ share · value / sum of values, in units, for recipients in ordinal order of their codes.</summary>
internal sealed class ReferenceDistribution
{
    public ReferenceDistribution(Grant grant)
    {
        var total = Fraction.Of(grant.Total.ToOre(), grant.Options.Unit.ToOre());
        Units = total.Floor();
        Lines = [.. grant.Basis.Lines.OrderBy(line => line.Recipient.Code, StringComparer.Ordinal)];
        Cells =
        [
            .. Lines.Select(line =>
                grant.Key.Parts.Select(part => total * part.Share.Value * PartOf(grant.Basis, line, part)).ToArray()
            ),
        ];
        Shares = [.. Cells.Select(Fraction.Sum)];
    }

    /// <summary>The total in units.</summary>
    public BigInteger Units { get; }

    public BasisLine[] Lines { get; }

    /// <summary>The exact shares in units.</summary>
    public Fraction[] Shares { get; }

    /// <summary>The exact parts in units, by recipient and criterion in the order of the key.</summary>
    public Fraction[][] Cells { get; }

    /// <summary>The units by largest remainder.</summary>
    public BigInteger[] Amounts() =>
        Units.Sign < 0
            ?
            [
                .. ReferenceLargestRemainder
                    .Round(-Units, [.. Shares.Select(share => -share)], new ReferenceTieRule())
                    .Select(amount => -amount),
            ]
            : ReferenceLargestRemainder.Round(Units, Shares, new ReferenceTieRule());

    private static Fraction PartOf(AllocationBasis basis, BasisLine line, KeyPart part) =>
        part.Criterion == Criterion.Flat ? Fraction.Of(1, basis.Lines.Count)
        : part.Share == Share.Zero ? Fraction.Zero
        : line.ValueOf(part.Criterion)!.Value
            / Fraction.Sum(basis.Lines.Select(other => other.ValueOf(part.Criterion)!.Value));
}
