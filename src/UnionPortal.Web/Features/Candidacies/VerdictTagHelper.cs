using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies;

/// <summary><c>&lt;verdict of="@line.Verdict" /&gt;</c>: how a rule stands, as a stamp of outline, shape and word.</summary>
[HtmlTargetElement("verdict", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class VerdictTagHelper(Texts texts) : TagHelper
{
    public Verdict Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        (string shape, string colour) = Look(Of);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"stamp stamp-{colour}");
        output.Content.AppendHtml(new HtmlString($"<svg viewBox=\"0 0 16 16\" aria-hidden=\"true\">{shape}</svg>"));
        output.Content.Append(PassportWords.VerdictOf(Of, texts));
    }

    private static (string Shape, string Colour) Look(Verdict verdict) => verdict switch
    {
        Verdict.Met => ("<path d=\"m2 9 4 4.5L14 3\"/>", "moss"),
        Verdict.NotMet => ("<path d=\"m2.5 2.5 11 11m0-11-11 11\"/>", "madder"),
        Verdict.NeedsJudgement => ("<circle cx=\"8\" cy=\"8\" r=\"6\"/><path d=\"M8 4.5V8l2.5 2\"/>", "umber"),
        _ => ("<circle cx=\"8\" cy=\"8\" r=\"6\" stroke-dasharray=\"3 2.2\"/>", "stone"),
    };
}
