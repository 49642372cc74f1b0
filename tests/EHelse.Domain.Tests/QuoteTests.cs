using System.Globalization;
using EHelse.Domain.Geography;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests;

/// <summary>What the errors repeat of foreign text, seen through the errors themselves.</summary>
public sealed class QuoteTests
{
    private static readonly Dictionary<string, Func<string, object>> Parsers = new(StringComparer.Ordinal)
    {
        ["amount"] = text => Kroner.Parse(text),
        ["county number"] = CountyNumber.Parse,
        ["municipality number"] = MunicipalityNumber.Parse,
        ["project number"] = ProjectNumber.Parse,
        ["fingerprint"] = ClauseFingerprint.Parse,
        ["municipality"] = AdministrativeDivision.Of2024.ParseMunicipality,
        ["network"] = NetworkRegister.Of2024.Parse,
    };

    // Refusals that repeat a name which the caller chose.
    private static readonly Dictionary<string, Func<string, object>> Constructors = new(StringComparer.Ordinal)
    {
        ["county twice"] = name => Division([County("01", name), County("02", name)], []),
        ["municipality twice"] = name => Division([County("01", "A")], [Place("0101", name), Place("0101", name)]),
        ["municipality without county"] = name => Division([], [Place("0101", name)]),
        ["shared name"] = name =>
            Division([County("01", "A")], [Place("0101", name), Place("0102", name)]).ParseMunicipality(name),
        ["suggested name"] = name => Division([County("01", "A")], [Place("0101", name)]).ParseMunicipality(name + "x"),
        ["network without county"] = name => Network("100001", name),
        ["network twice"] = name => new NetworkRegister([Network("100001", name, "01"), Network("100002", name, "02")]),
        ["suggested network"] = name => new NetworkRegister([Network("100001", name, "01")]).Parse(name + "x"),
    };

    public static TheoryData<string> AllParsers => [.. Parsers.Keys];

    public static TheoryData<string> AllErrors => [.. Parsers.Keys, .. Constructors.Keys];

    [Theory]
    [MemberData(nameof(AllErrors))]
    public void Error_TextWithAnyInvisibleCharacter_DoesNotHoldIt(string kind)
    {
        foreach (var character in Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(IsInvisible))
        {
            var reason = ReasonFor(kind, $"Aa{character}aa");
            Assert.False(
                reason.English.Contains(character, StringComparison.Ordinal)
                    || reason.Norwegian.Contains(character, StringComparison.Ordinal),
                $"U+{(int)character:X4} stands in the error"
            );
        }
    }

    [Theory]
    [MemberData(nameof(AllErrors))]
    public void Error_VeryLongText_IsShort(string kind)
    {
        var reason = ReasonFor(kind, new string('å', 10_000));
        Assert.InRange(reason.English.Length, 60, 400);
        Assert.InRange(reason.Norwegian.Length, 60, 400);
    }

    [Theory]
    [MemberData(nameof(AllParsers))]
    public void Error_TextOfSixtyCharacters_HoldsItWhole(string kind)
    {
        var text = new string('å', 60);
        Assert.Contains($"'{text}'", ReasonFor(kind, text).English, StringComparison.Ordinal);
        Assert.Contains($"«{text}»", ReasonFor(kind, text).Norwegian, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AllParsers))]
    public void Error_TextOfSixtyOneCharacters_HoldsSixtyAndAnEllipsis(string kind)
    {
        var beginning = new string('å', 60);
        Assert.Contains($"'{beginning}…'", ReasonFor(kind, beginning + "z").English, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AllParsers))]
    public void Error_TextInNorwegianAndSami_HoldsItUnchanged(string kind) =>
        Assert.Contains("'æøå ÆØÅ Šáŋđŧž ï'", ReasonFor(kind, "æøå ÆØÅ Šáŋđŧž ï").English, StringComparison.Ordinal);

    private static LocalizedText ReasonFor(string kind, string text)
    {
        var act = Parsers.TryGetValue(kind, out var parser) ? parser : Constructors[kind];
        var error = Assert.IsType<IExplainedError>(Record.Exception(() => act(text)), exactMatch: false);
        Assert.StartsWith(error.Reason.English, ((Exception)error).Message, StringComparison.Ordinal);
        return error.Reason;
    }

    private static bool IsInvisible(char character) =>
        char.GetUnicodeCategory(character)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate;

    private static AdministrativeDivision Division(County[] counties, Municipality[] municipalities) =>
        new(new Provenance("Invented for a test", null), counties, municipalities);

    private static County County(string number, string name) => new(CountyNumber.Parse(number), name);

    private static Municipality Place(string number, string name) =>
        new(MunicipalityNumber.Parse(number), name, name, 1);

    private static DigiNetwork Network(string number, string name, params string[] counties) =>
        new(ProjectNumber.Parse(number), name, "Digi " + name, counties.Select(CountyNumber.Parse));
}
