using System.Text;

namespace EHelse.Domain.Json.Tests;

/// <summary>The sample files of the documentation.</summary>
internal static class Sample
{
    public static readonly string Letter2024 = Encoding.UTF8.GetString(Read("docs/samples/letters/2024.json"));

    public static IReadOnlyList<string> Letters => Repository.Files("docs/samples/letters", "*.json");

    public static IReadOnlyList<string> Fixtures => Repository.Files("docs/samples/fixtures", "*.json");

    public static byte[] Read(string path) => File.ReadAllBytes(Repository.At(path.Split('/')));

    /// <summary>A file of fixtures; the first one stands on line 2.</summary>
    public static string FixturesOf(string fixtures) =>
        """{ "format": "fixtures/1", "source": "test", "fixtures": [""" + "\n" + fixtures + "\n] }";
}
