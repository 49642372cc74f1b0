using EHelse.Domain.Agreements;

namespace EHelse.Domain.Tests.Agreements;

public sealed class FormFieldTests
{
    [Fact]
    public void Default_IsNotKnown()
    {
        FormField<string> field = default;
        Assert.False(field.IsFilledIn || field.IsBlank || field.TryGet(out _));
        Assert.Equal(field, (FormField<string>)null!);
        Assert.Equal("(not known)", field.ToString());
    }

    [Fact]
    public void Blank_IsKnownToHoldNothing()
    {
        var field = FormField<int>.Blank;
        Assert.True(field.IsBlank);
        Assert.False(field.IsFilledIn || field.TryGet(out _));
        Assert.NotEqual(default, field);
        Assert.Equal("(blank)", field.ToString());
    }

    [Fact]
    public void Value_EvenTheDefaultOfItsType_IsFilledIn()
    {
        FormField<int> field = 0;
        Assert.True(field.IsFilledIn && field.TryGet(out var content) && content == 0);
        Assert.False(field.IsBlank);
        Assert.NotEqual(FormField<int>.Blank, field);
        Assert.Equal((FormField<int>)0, field);
        Assert.NotEqual((FormField<int>)1, field);
        Assert.Equal("(filled in)", field.ToString());
    }
}
