using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Tests.Letters;

/// <summary>The letter of 2024 and parts of it.</summary>
internal static class GivenLetter
{
    public static AssignmentLetter Of2024 => AssignmentLetter.Of2024;

    public static StatedRule Stated(string code, Obligation obligation = Obligation.Must) =>
        new(code, obligation, new("tittel", "title"), new("mening", "meaning"), SourceDocument.Letter2024, []);

    /// <summary>The basis of 2024 with other values of one network and criterion.</summary>
    public static AllocationBasis Basis(Func<BasisLine, Criterion, Fraction> value, LocalDate? asOf = null) =>
        new(
            new Provenance("test", asOf ?? Of2024.Basis.Provenance.AsOf),
            Of2024.Basis.Lines.Select(line => new BasisLine(
                line.Recipient,
                line.Criteria.ToDictionary(criterion => criterion, criterion => value(line, criterion))
            ))
        );
}
