using EHelse.Domain.Geography;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Networks;

public sealed class NetworkRegisterTests
{
    private static readonly DigiNetwork North = Of("100001", "Nord", "Digi Nord", "55", "56");
    private static readonly DigiNetwork West = Of("100002", "Vest", "Digi Vest", "46");

    [Fact]
    public void Constructor_Always_KeepsTheOrder()
    {
        NetworkRegister register = new([West, North]);
        Assert.Equal([West, North], register);
        Assert.Equal([West, North], Enumerable.Range(0, register.Count).Select(index => register[index]));
    }

    [Fact]
    public void ToString_Register_CountsItsNetworks()
    {
        ValueText.Is("11 networks", NetworkRegister.Of2024);
        ValueText.Is("1 network", new NetworkRegister([North]));
    }

    [Fact]
    public void Constructor_WithoutNetworks_IsAnEmptyRegister() => Assert.Empty(new NetworkRegister([]));

    [Fact]
    public void Constructor_SameNameAndFullName_IsTaken() =>
        Assert.Single(new NetworkRegister([Of("100001", "Nord", "NORD", "55")]));

    [Fact]
    public void Constructor_NumberTwice_IsRefusedWithBoth() =>
        IsRefused("100001", North, Of("100001", "Vest", "Digi Vest", "46"));

    [Fact]
    public void Constructor_NameTwice_IsRefusedWithBoth() =>
        IsRefused("nord", North, Of("100002", "nord", "Digi Vest", "46"));

    [Fact]
    public void Constructor_FullNameTwice_IsRefusedWithBoth() =>
        IsRefused("Digi nord", North, Of("100002", "Vest", "Digi nord", "46"));

    [Fact]
    public void Constructor_FullNameThatIsAnothersName_IsRefusedWithBoth() =>
        IsRefused("Nord", North, Of("100002", "Vest", "Nord", "46"));

    [Fact]
    public void Constructor_CountyTwice_IsRefusedWithBoth() =>
        IsRefused("56", North, Of("100002", "Vest", "Digi Vest", "46", "56"));

    [Fact]
    public void Constructor_Null_IsRefused() =>
        Assert.Throws<ArgumentNullException>("networks", () => new NetworkRegister(null!));

    [Fact]
    public void Constructor_NullAmongNetworks_IsRefused() =>
        Assert.Throws<ArgumentNullException>("networks", () => new NetworkRegister([North, null!]));

    [Fact]
    public void Networks_CallersListChangedAfterwards_AreUnchanged()
    {
        DigiNetwork[] networks = [North];
        NetworkRegister register = new(networks);
        networks[0] = West;
        Assert.Same(North, Assert.Single(register));
    }

    [Fact]
    public void Register_CastToList_IsNone() => Assert.False((object)Both() is IList<DigiNetwork> or DigiNetwork[]);

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void Indexer_PlaceThatIsNone_IsRefused(int index) =>
        Assert.Throws<IndexOutOfRangeException>(() => Both()[index]);

    [Fact]
    public void Find_UnknownNumber_IsNull() => Assert.Null(Both().Find(ProjectNumber.Parse("100003")));

    [Theory]
    [InlineData("Øst")]
    [InlineData("")]
    [InlineData("100001")]
    public void Find_UnknownName_IsNull(string name) => Assert.Null(Both().Find(name));

    [Theory]
    [InlineData("55", "100001")]
    [InlineData("56", "100001")]
    [InlineData("46", "100002")]
    public void FindServing_County_IsItsNetwork(string county, string number) =>
        Assert.Equal(number, Both().FindServing(CountyNumber.Parse(county))?.ProjectNumber.ToString());

    [Fact]
    public void FindServing_UnservedCounty_IsNull() => Assert.Null(Both().FindServing(CountyNumber.Parse("03")));

    [Fact]
    public void Lookups_Null_AreRefused()
    {
        Assert.Throws<ArgumentNullException>("number", () => Both().Find((ProjectNumber)null!));
        Assert.Throws<ArgumentNullException>("name", () => Both().Find((string)null!));
        Assert.Throws<ArgumentNullException>("county", () => Both().FindServing(null!));
        Assert.Throws<ArgumentNullException>("text", () => Both().Parse(null!));
    }

    [Theory]
    [InlineData("Agdr", "Agder")]
    [InlineData("digi agdr", "Digi Agder")]
    [InlineData("Inlandet", "Innlandet")]
    [InlineData("Möre og Romsdal", "Møre og Romsdal")]
    [InlineData(" Rogalannd ", "Rogaland")]
    public void Parse_MisspeltName_SuggestsTheNearest(string name, string meant)
    {
        var refusal = Assert.Throws<InvalidTextException>(() => NetworkRegister.Of2024.Parse(name));
        Assert.Equal(
            new LocalizedText(
                $"«{name}» er ikke et diginettverk. Mente du {meant}?",
                $"'{name}' is not a network. Did you mean {meant}?"
            ),
            refusal.Reason
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("Svalbard")]
    [InlineData("103977")]
    [InlineData("10397")]
    public void Parse_Unknown_IsRefusedWithoutSuggestion(string text)
    {
        var refusal = Assert.Throws<InvalidTextException>(() => NetworkRegister.Of2024.Parse(text));
        Assert.Equal($"'{text}' is not a network.", refusal.Message);
    }

    [Theory]
    [InlineData("digi nord")]
    [InlineData("100001")]
    public void TryParse_NumberOrName_IsTrueWithTheNetwork(string text)
    {
        Assert.True(Both().TryParse(text, out var network));
        Assert.Same(North, network);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Øst")]
    [InlineData("100003")]
    public void TryParse_Unknown_IsFalseAndNull(string? text)
    {
        Assert.False(Both().TryParse(text, out var network));
        Assert.Null(network);
    }

    [Fact]
    public void Constructor_SameNetworkTwice_SaysSo()
    {
        var refusal = Assert.Throws<InvalidValueException>("networks", () => new NetworkRegister([North, West, North]));
        Assert.Equal(
            new LocalizedText($"Nettverket {North} står to ganger.", $"The network {North} stands twice."),
            refusal.Reason
        );
    }

    private static NetworkRegister Both() => new([North, West]);

    private static DigiNetwork Of(string number, string name, string fullName, params string[] counties) =>
        new(ProjectNumber.Parse(number), name, fullName, counties.Select(CountyNumber.Parse));

    private static void IsRefused(string shared, DigiNetwork first, DigiNetwork second)
    {
        var refusal = Assert.Throws<InvalidValueException>("networks", () => new NetworkRegister([first, second]));
        Assert.Equal(
            new LocalizedText(
                $"{shared} står både hos nettverket {first} og hos {second}.",
                $"{shared} stands with both the network {first} and {second}."
            ),
            refusal.Reason
        );
    }
}
