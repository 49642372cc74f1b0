using System.Net;
using System.Text;

namespace EHelse.Domain.Tool.Report;

/// <summary>HTML in the making: elements are written as they are, and all text and attributes are escaped.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder html = new();

    /// <summary>Markup that the program itself has.</summary>
    public HtmlText Markup(string markup)
    {
        html.Append(markup);
        return this;
    }

    /// <summary>Text, also from files: it cannot become markup, and nothing in it is invisible or turns the direction of what follows.</summary>
    public HtmlText Text(string text)
    {
        html.Append(WebUtility.HtmlEncode(string.Join('\n', text.Split('\n').Select(Quote.Whole))));
        return this;
    }

    /// <summary>An element with text in it.</summary>
    public HtmlText Element(string name, string text, string attributes = "")
    {
        html.Append('<').Append(name).Append(attributes.Length == 0 ? "" : " ").Append(attributes).Append('>');
        return Text(text).Markup("</" + name + ">");
    }

    public override string ToString() => html.ToString();
}
