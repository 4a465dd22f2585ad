using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using UnionPortal.Web.Features.Valuations.Simulations;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Valuations;

/// <summary><c>&lt;group-bars of="Model" /&gt;</c>: scores of groups as bars, each under its name; the table beside says the same.</summary>
[HtmlTargetElement("group-bars", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GroupBarsTagHelper(Texts texts) : TagHelper
{
    private const int RowHeight = 44, TextLine = 16, BarTop = 22, BarHeight = 14;

    public GroupsPart Of { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        Html.AddClass(output, "bars");
        output.Attributes.SetAttribute("viewBox", $"0 0 {GroupsPart.Width} {Number(Of.Rows.Count * RowHeight)}");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", texts["Valuations.PictureOf", Of.Title]);
        for (int at = 0; at < Of.Rows.Count; at++) output.Content.AppendHtml(Bar(Of.Rows[at], at * RowHeight));
    }

    private HtmlContentBuilder Bar(GroupRow row, int top)
    {
        var parts = new HtmlContentBuilder();
        parts.AppendHtml(Html.Tag("text", row.Label, null, ("x", "0"), ("y", Number(top + TextLine))));
        parts.AppendHtml(Html.Tag("text", ScoreWords.Score(row.Average), "bars-value", ("x", Number(GroupsPart.Width)), ("y", Number(top + TextLine))));
        parts.AppendHtml(Rectangle("bars-ground", top, GroupsPart.Width));
        parts.AppendHtml(Rectangle("bars-bar", top, Of.LengthOf(row)));
        return parts;
    }

    private static TagBuilder Rectangle(string css, int top, int width) =>
        Html.Tag("rect", (string?)null, css, ("x", "0"), ("y", Number(top + BarTop)), ("width", Number(width)), ("height", Number(BarHeight)));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
