using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Format;

/// <summary>A code that is held against <see cref="JsonCodes"/> together with the form of the document.</summary>
internal sealed class CodeLeaf<T>()
    : TextLeaf<Code<T>>(text => new(text), code => code.Text, new("string", @"\S")),
        ICodeLeaf
    where T : class
{
    public LocalizedText? FaultOf(string text, JsonCodes codes)
    {
        if (!codes.CanParse<T>())
        {
            return null;
        }

        try
        {
            codes.Parse(new Code<T>(text));
            return null;
        }
        catch (Exception exception) when (exception is IExplainedError)
        {
            return ((IExplainedError)exception).Reason;
        }
    }
}
