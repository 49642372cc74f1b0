namespace EHelse.Domain.Tests.Conventions;

/// <summary>Whoever changes what users see changes a text file, and the reviewer sees it there.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfTheLibrary_IsAsItsTextFileSays()
    {
        var file = Repository.At(
            "tests",
            Library.Name + ".Tests",
            "Conventions",
            "PublicApi",
            $"{Library.Name}.{Library.Target}.txt"
        );
        var actual = PublicApiText.Of(Library.Assembly);
        // A library without public types has no file.
        if (Environment.GetEnvironmentVariable("EHELSE_ACCEPT") == "1" && actual.Length > 0)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        var expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (actual != expected)
        {
            Assert.Fail(
                $"""
                The public API of {Library.Name} ({Library.Target}) is not what {Repository.Name(file)} says:

                {TextDifference.Between(expected, actual)}
                If the change is meant, rewrite the file and commit it: EHELSE_ACCEPT=1 dotnet test{(
                    Library.Target == "net8.0" ? "" : " -p:LibraryTarget=" + Library.Target
                )}
                """
            );
        }
    }
}
