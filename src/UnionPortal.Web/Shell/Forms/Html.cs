using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;
using System.Text.Encodings.Web;

namespace UnionPortal.Web.Shell.Forms;

/// <summary>Short ways to make elements; text given as a string is always encoded.</summary>
internal static class Html
{
    public static TagBuilder Tag(string name, string? text, string? css = null, params (string Name, string? Value)[] attributes)
    {
        var tag = new TagBuilder(name);
        if (css is not null) tag.AddCssClass(css);
        foreach (var (key, value) in attributes.Where(a => a.Value is not null))
            tag.Attributes[key] = value;
        if (text is not null) tag.InnerHtml.Append(text);
        return tag;
    }

    public static TagBuilder Tag(string name, IHtmlContent inner, string? css = null, params (string Name, string? Value)[] attributes)
    {
        var tag = Tag(name, (string?)null, css, attributes);
        tag.InnerHtml.AppendHtml(inner);
        return tag;
    }

    /// <summary>An input without a closing tag.</summary>
    public static TagBuilder Void(string name, string? css, params (string Name, string? Value)[] attributes)
    {
        var tag = Tag(name, (string?)null, css, attributes);
        tag.TagRenderMode = TagRenderMode.SelfClosing;
        return tag;
    }

    public static IHtmlContent Plain(string text) => new HtmlContentBuilder().Append(text);

    public static void AddClass(TagHelperOutput output, string classes)
    {
        foreach (var one in classes.Split(' '))
            output.AddClass(one, HtmlEncoder.Default);
    }
}
