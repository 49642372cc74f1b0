using EHelse.Domain.Json.Fixtures;
using EHelse.Domain.Letters;

namespace EHelse.Domain.Testing;

/// <summary>One fixture of a file, with its letter, as the argument of a test.</summary>
/// <remarks>Test runners show <see cref="ToString"/> as the name of the case.</remarks>
public sealed class FixtureCase
{
    internal FixtureCase(Fixture fixture, AssignmentLetter letter) => (Fixture, Letter) = (fixture, letter);

    /// <summary>The fixture.</summary>
    public Fixture Fixture { get; }

    /// <summary>The letter that the fixture is tried on.</summary>
    public AssignmentLetter Letter { get; }

    /// <summary>Holds the fixture against <see cref="Letter"/>.</summary>
    /// <exception cref="FixtureFailedException">Something that the fixture expects does not come; the message has all of it.</exception>
    public void Verify() => Verify(Letter);

    /// <summary>Holds the fixture against another letter.</summary>
    /// <param name="letter">The letter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="letter"/> is null.</exception>
    /// <exception cref="FixtureFailedException">Something that the fixture expects does not come; the message has all of it.</exception>
    public void Verify(AssignmentLetter letter)
    {
        var result = Fixture.Verify(Guard.Against.Null(letter));
        if (!result.Holds)
        {
            throw new FixtureFailedException(result, letter);
        }
    }

    /// <summary>The file, as it was named, and the fixture: <c>fixtures.json: the corrected table</c>.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Fixture.FileName}: {Fixture.Name}";
}
