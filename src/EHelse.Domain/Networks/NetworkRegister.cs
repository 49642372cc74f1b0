using System.Collections;
using System.Diagnostics.CodeAnalysis;
using EHelse.Domain.Geography;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Networks;

/// <summary>The networks that share a grant, with lookup by number, name and county.</summary>
/// <remarks>Keeps the order of the allocation table. No county is served by two networks. Registers are equal when their networks are, in order.</remarks>
/// <example>
/// <code><![CDATA[
/// var networks = NetworkRegister.Of2024;
/// Console.WriteLine(networks.Parse("103972").Name);
/// Console.WriteLine(networks.FindServing(CountyNumber.Parse("42"))?.ProjectNumber);
/// // Agder
/// // 103972
/// ]]></code>
/// </example>
public sealed partial class NetworkRegister : IReadOnlyList<DigiNetwork>, IEquatable<NetworkRegister>
{
    private readonly DigiNetwork[] networks;
    private readonly Dictionary<ProjectNumber, DigiNetwork> byNumber = [];
    private readonly Dictionary<string, DigiNetwork> byName = new(Names.Comparer);
    private readonly Dictionary<CountyNumber, DigiNetwork> byCounty = [];

    /// <summary>Makes a register.</summary>
    /// <param name="networks">The networks, in the order of their table; numbers, names and counties differ.</param>
    /// <exception cref="ArgumentNullException">The list or a network is null.</exception>
    /// <exception cref="InvalidValueException">Two networks share a number, a name or a county.</exception>
    public NetworkRegister(IEnumerable<DigiNetwork> networks)
    {
        this.networks = [.. Guard.Against.Null(networks)];
        foreach (var network in this.networks)
        {
            Guard.Against.Null(network, nameof(networks));
            Add(byNumber, network.ProjectNumber, network);
            Add(byName, Names.Key(network.Name), network);
            if (!Names.Comparer.Equals(Names.Key(network.Name), Names.Key(network.FullName)))
            {
                Add(byName, Names.Key(network.FullName), network);
            }

            foreach (var county in network.Counties)
            {
                Add(byCounty, county, network);
            }
        }
    }

    /// <summary>The number of networks.</summary>
    public int Count => networks.Length;

    /// <summary>The network at a place in the table.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public DigiNetwork this[int index] => networks[index];

    /// <summary>Finds a network by its project number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The network, or null when none has the number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is null.</exception>
    public DigiNetwork? Find(ProjectNumber number) =>
        byNumber.TryGetValue(Guard.Against.Null(number), out var network) ? network : null;

    /// <summary>Finds a network by its name or full name.</summary>
    /// <param name="name">The name; upper and lower case do not differ.</param>
    /// <returns>The network, or null when none has the name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public DigiNetwork? Find(string name) =>
        byName.TryGetValue(Names.Key(Guard.Against.Null(name)), out var network) ? network : null;

    /// <summary>Finds the network that serves a county.</summary>
    /// <param name="county">The county's number.</param>
    /// <returns>The network, or null when none serves the county.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="county"/> is null.</exception>
    public DigiNetwork? FindServing(CountyNumber county) =>
        byCounty.TryGetValue(Guard.Against.Null(county), out var network) ? network : null;

    /// <summary>Reads the project number, name or full name of a network.</summary>
    /// <param name="text">A number or name; upper and lower case do not differ.</param>
    /// <returns>The network.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="InvalidTextException">No network has the number or name; the reason suggests the nearest name.</exception>
    public DigiNetwork Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var network)
            ? network
            : throw new InvalidTextException(
                Names.Unknown(
                    $"«{Quote.Of(text)}» er ikke et diginettverk.",
                    $"'{Quote.Of(text)}' is not a network.",
                    text,
                    // Project numbers differ by a digit: the nearest is as likely a wrong one.
                    networks.SelectMany(known => new[] { known.Name, known.FullName })
                )
            );

    /// <summary>Reads the project number, name or full name of a network, without throwing.</summary>
    /// <param name="text">A number or name; upper and lower case do not differ.</param>
    /// <param name="network">The network, or null.</param>
    /// <returns>Whether a network has the number or name.</returns>
    public bool TryParse(string? text, [NotNullWhen(true)] out DigiNetwork? network)
    {
        network =
            text is null ? null
            : ProjectNumber.TryParse(text, out var number) ? Find(number)
            : Find(text);
        return network is not null;
    }

    /// <summary>Whether two registers are equal.</summary>
    /// <param name="left">A register or null.</param>
    /// <param name="right">A register or null.</param>
    /// <returns>Whether the networks are equal in order, or both are null.</returns>
    public static bool operator ==(NetworkRegister? left, NetworkRegister? right) => Equals(left, right);

    /// <summary>Whether two registers differ.</summary>
    /// <param name="left">A register or null.</param>
    /// <param name="right">A register or null.</param>
    /// <returns>Whether some network or the order differs, or only one is null.</returns>
    public static bool operator !=(NetworkRegister? left, NetworkRegister? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(NetworkRegister? other) =>
        other is not null && (ReferenceEquals(this, other) || (networks.SequenceEqual(other.networks)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NetworkRegister);

    /// <inheritdoc/>
    public override int GetHashCode() => networks.Length == 0 ? 0 : networks[0].GetHashCode();

    /// <inheritdoc/>
    public IEnumerator<DigiNetwork> GetEnumerator() => ((IEnumerable<DigiNetwork>)networks).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static void Add<TKey>(Dictionary<TKey, DigiNetwork> networks, TKey key, DigiNetwork network)
        where TKey : notnull
    {
        if (networks.TryGetValue(key, out var other))
        {
            var (shared, first, second) = (
                Quote.Of(key.ToString()!),
                Quote.Of(other.ToString()),
                Quote.Of(network.ToString())
            );
            throw new InvalidValueException(
                first == second
                    ? new($"Nettverket {first} står to ganger.", $"The network {first} stands twice.")
                    : new(
                        $"{shared} står både hos nettverket {first} og hos {second}.",
                        $"{shared} stands with both the network {first} and {second}."
                    ),
                nameof(networks)
            );
        }

        networks.Add(key, network);
    }

    /// <summary>The number of networks.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => ShortText.Count(networks.Length, "network");
}
