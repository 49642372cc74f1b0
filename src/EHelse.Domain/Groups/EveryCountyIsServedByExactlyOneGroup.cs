using EHelse.Domain.Geography;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>Every county of a network is served by exactly one regional group.</summary>
/// <remarks>
/// A network with several counties may have one group for all or one for each (reading R3).
/// Source: assignment letter 2024, new regional organisation, paragraph 1, sentence 1.
/// </remarks>
public sealed class EveryCountyIsServedByExactlyOneGroup : GroupRule
{
    private EveryCountyIsServedByExactlyOneGroup()
        : base(
            "GROUP-01",
            Obligation.Must,
            new(
                "Hvert fylke betjenes av nøyaktig én regional gruppe",
                "Every county is served by exactly one regional group"
            ),
            new(
                "Hvert av nettverkets fylker skal stå hos én av gruppene og bare én, og ingen gruppe skal ha fylker utenfor nettverket. En gruppe kan dekke flere av fylkene (lesning R3).",
                "Each county of the network stands with one of its groups and only one, and no group has counties outside the network. One group may serve several of the counties (reading R3)."
            ),
            Letter2024Clauses.GroupInEachCounty
        ) { }

    /// <summary>The rule.</summary>
    public static EveryCountyIsServedByExactlyOneGroup Rule { get; } = new();

    /// <summary>Checks all groups of a network together.</summary>
    /// <param name="groups">All its groups, in any order; none when it has none.</param>
    /// <param name="network">The network.</param>
    /// <returns>What the rule found; paths point into the list, such as <c>groups[1].counties</c>.</returns>
    /// <exception cref="ArgumentNullException">A parameter or a group is null.</exception>
    public Finding Check(IEnumerable<RegionalGroup> groups, DigiNetwork network)
    {
        RegionalGroup[] all = [.. Guard.Against.Null(groups)];
        foreach (var group in all)
        {
            Guard.Against.Null(group, nameof(groups));
        }

        Guard.Against.Null(network);
        const string Path = "groups";
        var strangers = all.Select((group, at) => (group, at))
            .Where(entry => entry.group.Network != network.ProjectNumber)
            .Select(entry => $"groups[{Number(entry.at)}].network")
            .ToList();
        if (strangers.Count > 0)
        {
            return OfAnotherNetwork(strangers[0], network, string.Join(", ", strangers));
        }

        var served = all.SelectMany(group => group.Counties ?? []).ToLookup(county => county);
        var expected = string.Join(", ", network.Counties);
        var actual = string.Join(", ", served.SelectMany(county => county).OrderBy(county => county));
        var outside = Listed(served.Select(county => county.Key).Except(network.Counties));
        var twice = Listed(network.Counties.Where(county => served[county].Skip(1).Any()));
        var none = Listed(network.Counties.Where(county => !served.Contains(county)));
        var missing = all.Select((group, at) => (group, at))
            .Where(entry => entry.group.Counties is null)
            .Select(entry => $"groups[{Number(entry.at)}].counties")
            .ToArray();
        if (outside.Length > 0 || twice.Length > 0)
        {
            return NotMet(Path, expected, actual, outside.Length > 0 ? Outside(outside) : Twice(twice));
        }

        // A group whose counties are not known may serve what is left, or what another serves already.
        return missing.Length > 0 ? Undetermined(Path, expected, NotKnown, missing)
            : none.Length > 0 ? NotMet(Path, expected, actual, None(none))
            : Met(Path, expected, actual, IsMet);
    }

    internal override Finding Judge(GroupCase given)
    {
        var (group, network) = (given.Group, given.Network);
        var path = given.Path("counties");
        var expected = string.Join(", ", network.Counties);
        if (group.Network != network.ProjectNumber)
        {
            return OfAnotherNetwork(given.Path("network"), network, group.Network.ToString());
        }

        if (group.Counties is null)
        {
            return Undetermined(
                path,
                expected,
                new(
                    "Det er ikke oppgitt hvilke fylker gruppen betjener.",
                    "Which counties the group serves was not supplied."
                ),
                path
            );
        }

        var actual = string.Join(", ", group.Counties);
        var outside = Listed(group.Counties.Except(network.Counties));
        if (outside.Length > 0)
        {
            return NotMet(path, expected, actual, Outside(outside));
        }

        var others = Listed(network.Counties.Except(group.Counties));
        return others.Length > 0
            ? Undetermined(
                path,
                expected,
                new(
                    $"Nettverkets andre grupper er ikke oppgitt; de må betjene fylkene {others}.",
                    $"The network's other groups were not supplied; they must serve the counties {others}."
                ),
                "groups"
            )
            : Met(path, expected, actual, IsMet);
    }

    private static LocalizedText IsMet =>
        new("Hvert av nettverkets fylker betjenes av én gruppe.", "Each county of the network is served by one group.");

    private static LocalizedText NotKnown =>
        new(
            "Det er ikke oppgitt hvilke fylker hver gruppe betjener.",
            "Which counties each group serves was not supplied."
        );

    private static LocalizedText Twice(string counties) =>
        new(
            $"Flere enn én gruppe betjener disse fylkene: {counties}.",
            $"More than one group serves these counties: {counties}."
        );

    private static LocalizedText None(string counties) =>
        new($"Ingen gruppe betjener disse fylkene: {counties}.", $"No group serves these counties: {counties}.");

    private static string Listed(IEnumerable<CountyNumber> counties) =>
        string.Join(", ", counties.OrderBy(county => county));

    private static LocalizedText Outside(string counties) =>
        new(
            $"Disse fylkene hører ikke til nettverket: {counties}.",
            $"These counties do not belong to the network: {counties}."
        );

    private Finding OfAnotherNetwork(string path, DigiNetwork network, string actual) =>
        NotMet(
            path,
            network.ProjectNumber.ToString(),
            actual,
            new("En gruppe hører til et annet nettverk.", "A group belongs to another network.")
        );
}
