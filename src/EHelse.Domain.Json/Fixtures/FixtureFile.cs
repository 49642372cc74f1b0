using EHelse.Domain.Json.Format;
using EHelse.Domain.Json.Forms;

namespace EHelse.Domain.Json.Fixtures;

/// <summary>A file of fixtures: cases with their inputs and what must come of them, so that rules can move and decisions cannot.</summary>
/// <remarks>
/// <code>
/// { "format": "fixtures/1", "source": "the allocation of 2024", "letter": 2024,
///   "fixtures": [ { "name": "the corrected table", "correctedTable": { },
///     "expect": { "total": 36683801, "someAmounts": { "103974": 4734461 } } } ] }
/// </code>
/// <para>
/// A fixture has exactly one input: <c>distribution</c>, <c>correctedTable</c>, <c>apportionment</c>, <c>group</c>, <c>expenses</c>, <c>invoice</c>,
/// <c>confirmation</c> or <c>calendar</c>; the four to be judged have the form of <see cref="GroupsDocument"/>, <see cref="ExpensesDocument"/>,
/// <see cref="InvoiceDocument"/> and <see cref="ConfirmationDocument"/>. What it expects must fit the input and cannot be empty, every name in it must exist, and there is no
/// tolerance unless the fixture states one: no fixture holds because a word was misspelt.
/// </para>
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var file = """
///     {
///       "format": "fixtures/1",
///       "source": "Our decision of 1 May",
///       "letter": 2024,
///       "fixtures": [
///         { "name": "Oslo", "distribution": {}, "expect": { "someAmounts": { "103975": 2970220 } } }
///       ]
///     }
///     """;
/// var fixture = FixtureFile.Read(Encoding.UTF8.GetBytes(file), "ours.json").Fixtures.Single();
/// Console.WriteLine(fixture.Verify(AssignmentLetter.ForYear(2024)).Holds);
/// // True
/// ]]></code>
/// </example>
public sealed class FixtureFile
{
    /// <summary>What the property <c>format</c> of a file of fixtures says: the kind of file and its version.</summary>
    public const string Format = FixtureFileDocument.Version;

    private static readonly JsonFormat<FixtureFileDocument> Files = new(
        JsonDocuments.Readable.FixtureFileDocument,
        FixtureFileDocument.Version
    );

    internal FixtureFile(string name, IReadOnlyList<Fixture> fixtures) => (Name, Fixtures) = (name, fixtures);

    /// <summary>The file's name, for messages.</summary>
    public string Name { get; }

    /// <summary>The fixtures, in the file's order; at least one, and names differ.</summary>
    public IReadOnlyList<Fixture> Fixtures { get; }

    /// <summary>Reads a file of fixtures.</summary>
    /// <param name="utf8">The file as UTF-8, with or without a byte order mark; at most 16 MiB and 64 levels deep.</param>
    /// <param name="name">The file's name, for messages; not opened.</param>
    /// <returns>The fixtures.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="InvalidJsonException">The file has errors: all of its form, or, when the form holds, all that cannot be a fixture.</exception>
    public static FixtureFile Read(byte[] utf8, string name)
    {
        Guard.Against.Null(name);
        return Files.Read<FixtureFile>(
            Guard.Against.Null(utf8),
            (building, document) => new FixtureReading(building, document, name).Make()
        );
    }

    /// <summary>Makes the JSON Schema of files of fixtures, by which editors complete and check them.</summary>
    /// <returns>The schema (draft 2020-12) as UTF-8, the same everywhere.</returns>
    public static byte[] SchemaToUtf8() =>
        JsonSchema.Of(Files.Type, FixtureFileDocument.Version, "Fixtures", FixtureMeanings.Of);

    /// <summary>The name and the number of fixtures.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Quote.Of(Name)}: {ShortText.Count(Fixtures.Count, "fixture")}";
}
