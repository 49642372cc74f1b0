using EHelse.Domain.Allocation;

namespace EHelse.Domain.Tests.Allocation;

public sealed class RecipientTests
{
    [Fact]
    public void Equals_SameCodeAndName_IsTrue() =>
        Assert.Equal(new Recipient("03", "Oslo"), new Recipient("03", "Oslo"));

    [Fact]
    public void Equals_AnotherName_IsFalse() =>
        Assert.NotEqual(new Recipient("03", "Oslo"), new Recipient("03", "Christiania"));

    [Theory]
    [InlineData("", "Oslo")]
    [InlineData(" ", "Oslo")]
    [InlineData("03", "")]
    [InlineData("03", "\t")]
    public void New_EmptyText_Throws(string code, string name) =>
        Assert.Throws<ArgumentException>(() => new Recipient(code, name));

    [Theory]
    [InlineData(null, "Oslo")]
    [InlineData("03", null)]
    public void New_Null_Throws(string? code, string? name) =>
        Assert.Throws<ArgumentNullException>(() => new Recipient(code!, name!));
}
