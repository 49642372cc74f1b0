using System.Numerics;
using EHelse.Domain.Allocation.Rounding;

namespace EHelse.Domain.Allocation;

/// <summary>A basis with its recipients in ordinal order of their codes and its figures as whole numbers: made once, for every distribution by it.</summary>
internal sealed class OrderedBasis
{
    private readonly Dictionary<Criterion, Column> columns = [];

    public OrderedBasis(AllocationBasis basis)
    {
        Places = new int[basis.Lines.Count];
        var order = new int[Places.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(
            order,
            (one, other) => string.CompareOrdinal(basis.Lines[one].Recipient.Code, basis.Lines[other].Recipient.Code)
        );
        Lines = Array.ConvertAll(order, place => basis.Lines[place]);
        for (var i = 0; i < order.Length; i++)
        {
            Places[order[i]] = i;
        }

        columns.Add(Criterion.Flat, new Column(Lines, Criterion.Flat));
        foreach (var criterion in basis.Criteria)
        {
            columns.Add(criterion, new Column(Lines, criterion));
        }
    }

    /// <summary>The lines in ordinal order of the recipients' codes.</summary>
    public BasisLine[] Lines { get; }

    /// <summary>The place in <see cref="Lines"/> of each line of the basis.</summary>
    public int[] Places { get; }

    /// <summary>The figures of a criterion; null when the basis does not have it.</summary>
    public Column? Find(Criterion criterion) => columns.TryGetValue(criterion, out var column) ? column : null;

    /// <summary>The figures of one criterion, in the order of <see cref="Lines"/>, as whole numbers in the same proportion.</summary>
    internal sealed class Column
    {
        public Column(BasisLine[] lines, Criterion criterion)
        {
            Values = CommonDenominator.Numerators(Array.ConvertAll(lines, line => line.ValueOf(criterion)!.Value));
            Sum = Values.Aggregate(BigInteger.Zero, (sum, value) => sum + value);
            Words = Sum <= long.MaxValue ? Array.ConvertAll(Values, value => (long)value) : null;
        }

        public BigInteger[] Values { get; }

        public BigInteger Sum { get; }

        /// <summary><see cref="Values"/> in machine words; null when their sum does not fit one.</summary>
        public long[]? Words { get; }
    }
}
