using EHelse.Domain.Allocation;
using EHelse.Domain.Money;

namespace EHelse.Domain.Testing;

/// <summary>A total, a key and a basis that can be distributed, and a text that shows them when a property fails.</summary>
public sealed class DistributionRequest
{
    private const int MostShown = 20;

    /// <summary>Describes what to distribute.</summary>
    /// <param name="total">The total.</param>
    /// <param name="key">How the total is split on criteria.</param>
    /// <param name="basis">The figures it is shared out by.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public DistributionRequest(Kroner total, AllocationKey key, AllocationBasis basis)
    {
        Total = total;
        Key = Guard.Against.Null(key);
        Basis = Guard.Against.Null(basis);
    }

    /// <summary>The total; whole kroner when generated.</summary>
    public Kroner Total { get; }

    /// <summary>How the total is split on criteria.</summary>
    public AllocationKey Key { get; }

    /// <summary>The figures it is shared out by.</summary>
    public AllocationBasis Basis { get; }

    /// <summary>Distributes the total as the library does.</summary>
    /// <param name="options">Method, unit, minimum and maximum; <see cref="DistributionOptions.Default"/> when null.</param>
    /// <returns>The distribution.</returns>
    /// <exception cref="Sources.InvalidValueException">As for <see cref="Distribution.Of"/>; never without options for a generated request.</exception>
    public Distribution Distribute(DistributionOptions? options = null) => Distribution.Of(Total, Key, Basis, options);

    /// <summary>The total, the key and the figures of the first 20 recipients.</summary>
    /// <returns>The same text in every culture, for people; not meant to be parsed.</returns>
    public override string ToString()
    {
        var lines = Basis
            .Lines.Take(MostShown)
            .Select(line =>
            {
                var figures = Basis.Criteria.Select(criterion => $"{criterion}={line.ValueOf(criterion)}");
                return $"{line.Recipient.Code} ({string.Join(", ", figures)})";
            });
        var more = Basis.Lines.Count > MostShown ? $", … {LawCase.Invariant(Basis.Lines.Count)} recipients" : "";
        return $"{Total} kr by {Key} over {string.Join(", ", lines)}{more}";
    }
}
