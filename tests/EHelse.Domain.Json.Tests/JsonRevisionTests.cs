using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Tests;

public sealed class JsonRevisionTests
{
    private static readonly AllocationBasis Basis = new(
        new Provenance("an example", null),
        new[] { ("A", 6), ("B", 6), ("C", 2) }.Select(pair => new BasisLine(
            new Recipient(pair.Item1, "Name of " + pair.Item1),
            new Dictionary<Criterion, Fraction> { [Criterion.Population] = pair.Item2 }
        ))
    );

    [Fact]
    public void ToJson_SomeoneAgainstTheTrend_IsTheWholeDocument() =>
        Assert.Equal(
            """
            {"before":{"total":10,"sum":10},"after":{"total":11,"sum":11},"change":1,"amountsIn":"kroner","rule":"anew","unit":1,"method":"largest-remainder","key":"population=100%","basis":{"source":"an example","asOf":null},"lines":[{"code":"A","name":"Name of A","before":4,"after":5,"change":1,"minimum":null,"maximum":null,"isAgainstTheTrend":false},{"code":"B","name":"Name of B","before":4,"after":5,"change":1,"minimum":null,"maximum":null,"isAgainstTheTrend":false},{"code":"C","name":"Name of C","before":2,"after":1,"change":-1,"minimum":null,"maximum":null,"isAgainstTheTrend":true}],"againstTheTrend":["C"]}
            """,
            JsonRevision.ToJson(Of(10).Revise(Kroner.Of(11)))
        );

    [Fact]
    public void ToJson_NobodyLoses_HasTheLimitsThatHeld() =>
        Assert.Contains(
            "\"name\":\"Name of C\",\"before\":2,\"after\":2,\"change\":0,\"minimum\":2,\"maximum\":null,\"isAgainstTheTrend\":false}],\"againstTheTrend\":[]}",
            JsonRevision.ToJson(Of(10).Revise(Kroner.Of(11), RevisionRule.NobodyLoses)),
            StringComparison.Ordinal
        );

    [Fact]
    public void ToJson_UnitOfOneOre_CountsOre() =>
        Assert.StartsWith(
            "{\"before\":{\"total\":1000,\"sum\":1000},\"after\":{\"total\":1001,\"sum\":1001},\"change\":1,\"amountsIn\":\"ore\",",
            JsonRevision.ToJson(Of(10, new() { Unit = Kroner.Ore }).Revise(Kroner.Parse("10.01"))),
            StringComparison.Ordinal
        );

    [Fact]
    public void ToJson_LimitWithOre_CountsOre() =>
        Assert.Contains(
            "\"minimum\":150,",
            JsonRevision.ToJson(
                Of(10, new() { Limits = [RecipientLimit.AtLeast("C", Kroner.Parse("1.50"))] }).Revise(Kroner.Of(12))
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void ToJson_LetterOf2024_HasTheDateOfItsBasis() =>
        Assert.Contains(
            "\"asOf\":\"2024-01-01\"",
            JsonRevision.ToJson(AssignmentLetter.Of2024.Distribute().Revise(Kroner.Of(40_000_000))),
            StringComparison.Ordinal
        );

    [Fact]
    public void Write_Stream_HoldsTheSameDocument()
    {
        var revision = Of(10).Revise(Kroner.Of(11));
        using var stream = new MemoryStream();
        JsonRevision.Write(stream, revision);
        Assert.Equal(JsonRevision.ToJson(revision), System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static Distribution Of(long total, DistributionOptions? options = null) =>
        Distribution.Of(Kroner.Of(total), AllocationKey.Parse("population=100%"), Basis, options);
}
