namespace EHelse.Domain.Sources;

/// <summary>The name of a person, which no text of the library ever shows (reading R15).</summary>
/// <remarks>
/// The grant is tied to named persons, and names are personal data: <see cref="ToString"/>, messages, findings and JSON leave them
/// out. Who needs the name asks for it with <see cref="Reveal"/>. Names are equal when they are, character by character.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var name = new PersonName("Kari Nordmann");
/// Console.WriteLine(name);
/// Console.WriteLine(name.Reveal());
/// // (name withheld)
/// // Kari Nordmann
/// ]]></code>
/// </example>
public sealed class PersonName : IEquatable<PersonName>
{
    private readonly string name;

    /// <summary>Keeps a name.</summary>
    /// <param name="name">The name; not empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or only white space.</exception>
    public PersonName(string name) => this.name = Guard.Against.NullOrWhiteSpace(name);

    /// <summary>Whether two names are equal.</summary>
    /// <param name="left">A name or null.</param>
    /// <param name="right">A name or null.</param>
    /// <returns>Whether they are equal, or both are null.</returns>
    public static bool operator ==(PersonName? left, PersonName? right) => Equals(left, right);

    /// <summary>Whether two names differ.</summary>
    /// <param name="left">A name or null.</param>
    /// <param name="right">A name or null.</param>
    /// <returns>Whether they differ, or only one is null.</returns>
    public static bool operator !=(PersonName? left, PersonName? right) => !Equals(left, right);

    /// <summary>The name itself. Do not log it.</summary>
    /// <returns>The name.</returns>
    public string Reveal() => name;

    /// <inheritdoc/>
    public bool Equals(PersonName? other) =>
        other is not null && string.Equals(name, other.name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PersonName);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(name);

    /// <summary>Says that there is a name, and not which.</summary>
    /// <returns>Always <c>(name withheld)</c>.</returns>
    public override string ToString() => "(name withheld)";
}
