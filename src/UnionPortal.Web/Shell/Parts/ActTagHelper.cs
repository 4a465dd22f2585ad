using Microsoft.AspNetCore.Razor.TagHelpers;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Shell.Parts;

/// <summary>
/// <c>&lt;a act="SuspendMember" objections="Model.Objections" href="…"&gt;</c>, also on <c>button</c>: left out for whoever may not do the act;
/// greyed, with the reasons beneath, where the charter forbids it just now. Give <c>organisation</c> where the right hangs on whose it is.
/// </summary>
[HtmlTargetElement("a", Attributes = "act")]
[HtmlTargetElement("button", Attributes = "act")]
public sealed class ActTagHelper(ActorQuery actors, Texts texts) : TagHelper
{
    public Act Act { get; set; }

    public int? Organisation { get; set; }

    public IReadOnlyList<Objection> Objections { get; set; } = [];

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actor = await actors.CurrentAsync(CancellationToken.None);
        if (Organisation is { } id ? !actor.MayFor(Act, id) : !actor.May(Act)) output.SuppressOutput();
        else if (Objections.Count > 0) await RefuseAsync(output);
    }

    private async Task RefuseAsync(TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        var reasons = Forms.Html.Tag("ul", (string?)null, "act-reasons");
        foreach (var objection in Objections)
            reasons.InnerHtml.AppendHtml(Forms.Html.Tag("li", Words(objection)));
        output.TagName = "div";
        output.Attributes.Clear();
        Forms.Html.AddClass(output, "act-refused");
        output.Content.SetHtmlContent(Forms.Html.Tag("span", words, "btn btn-secondary disabled"));
        output.Content.AppendHtml(reasons);
    }

    private string Words(Objection objection) =>
        texts.Objection(objection) + (objection.Clause.Length > 0 ? $" ({texts["Shell.Clause", objection.Clause]})" : "");
}
