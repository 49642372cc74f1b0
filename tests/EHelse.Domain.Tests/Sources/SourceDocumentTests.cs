using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Sources;

public sealed class SourceDocumentTests
{
    private static readonly LocalizedText Title = new("Et brev", "A letter");

    [Fact]
    public void ToString_IssuedDocument_IsItsTitle() =>
        Assert.Equal("A letter", new SourceDocument("letter", Title, SourceStatus.Issued).ToString());

    [Fact]
    public void ToString_Draft_SaysSo() =>
        Assert.Equal("A letter (draft)", new SourceDocument("letter", Title, SourceStatus.Draft).ToString());

    [Fact]
    public void CooperationAgreement_Always_IsADraft()
    {
        Assert.Equal(SourceStatus.Draft, SourceDocument.CooperationAgreement.Status);
        Assert.EndsWith("(draft)", SourceDocument.CooperationAgreement.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Letter2024_Always_IsIssued() => Assert.Equal(SourceStatus.Issued, SourceDocument.Letter2024.Status);

    [Fact]
    public void Equality_SameProperties_IsEqual() =>
        Assert.Equal(
            new SourceDocument("letter", Title, SourceStatus.Issued),
            new SourceDocument("letter", new LocalizedText("Et brev", "A letter"), SourceStatus.Issued)
        );

    [Fact]
    public void Equality_AnotherStatus_IsNotEqual() =>
        Assert.NotEqual(
            new SourceDocument("letter", Title, SourceStatus.Issued),
            new SourceDocument("letter", Title, SourceStatus.Draft)
        );

    [Fact]
    public void Constructor_NullCode_IsRefused() =>
        Assert.Throws<ArgumentNullException>("code", () => new SourceDocument(null!, Title, SourceStatus.Issued));

    [Fact]
    public void Constructor_EmptyCode_IsRefused() =>
        Assert.Throws<ArgumentException>("code", () => new SourceDocument(" ", Title, SourceStatus.Issued));

    [Fact]
    public void Constructor_NullTitle_IsRefused() =>
        Assert.Throws<ArgumentNullException>("title", () => new SourceDocument("letter", null!, SourceStatus.Issued));

    [Theory]
    [InlineData(default(SourceStatus))]
    [InlineData((SourceStatus)3)]
    public void Constructor_StatusThatIsNoCase_IsRefusedWithTheValue(SourceStatus status)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(
            nameof(status),
            () => new SourceDocument("letter", Title, status)
        );
        Assert.Equal(status, refusal.ActualValue);
    }
}
