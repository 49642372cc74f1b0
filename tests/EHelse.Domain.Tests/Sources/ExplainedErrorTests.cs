using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Sources;

public sealed class ExplainedErrorTests
{
    private static readonly LocalizedText Reason = new("Det er galt.", "It is wrong.");

    [Fact]
    public void InvalidText_Always_IsAFormatExceptionWithTheReason()
    {
        FormatException error = new InvalidTextException(Reason);
        Assert.Equal("It is wrong.", error.Message);
        Assert.Same(Reason, Assert.IsType<IExplainedError>(error, exactMatch: false).Reason);
    }

    [Fact]
    public void InvalidValue_WithoutParameter_HasTheBareSentence()
    {
        ArgumentException error = new InvalidValueException(Reason);
        Assert.Equal("It is wrong.", error.Message);
        Assert.Null(error.ParamName);
    }

    [Fact]
    public void InvalidValue_WithParameter_NamesItBesideTheReason()
    {
        var error = new InvalidValueException(Reason, "key");
        Assert.Equal("key", error.ParamName);
        Assert.StartsWith("It is wrong.", error.Message, StringComparison.Ordinal);
        Assert.Same(Reason, error.Reason);
    }

    [Fact]
    public void InvalidText_NullReason_IsRefused() =>
        Assert.Throws<ArgumentNullException>("reason", () => new InvalidTextException(null!));

    [Fact]
    public void InvalidValue_NullReason_IsRefused() =>
        Assert.Throws<ArgumentNullException>("reason", () => new InvalidValueException(null!));
}
