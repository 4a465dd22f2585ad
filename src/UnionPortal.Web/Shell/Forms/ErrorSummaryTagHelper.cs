using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace UnionPortal.Web.Shell.Forms;

/// <summary>
/// <c>&lt;error-summary /&gt;</c> at the top of a page with a form: takes the focus (by autofocus, no script), names each
/// error in the words that stand at the field, in the order of the fields, and leads to it.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper(Texts texts, FormState state) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var problems = Problems();
        if (problems.Count == 0)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        Html.AddClass(output, "error-summary");
        foreach (var (name, value) in new[] { ("id", "errors"), ("role", "alert"), ("tabindex", "-1"), ("autofocus", ""), ("aria-labelledby", "errors-title") })
            output.Attributes.SetAttribute(name, value);
        output.Content.AppendHtml(Html.Tag("h2", texts["Shell.ErrorSummary"], "error-summary-title", ("id", "errors-title"))).AppendHtml(List(problems));
    }

    private List<(string Key, string Message)> Problems() =>
        [.. ViewContext.ModelState.Where(e => e.Value?.Errors.Count > 0)
            .OrderBy(e => state.OrderOf(e.Key), StringComparer.Ordinal)
            .Select(e => (state.AsInPage(e.Key), e.Value!.Errors[0].ErrorMessage))];

    private static TagBuilder List(List<(string Key, string Message)> problems)
    {
        var list = new TagBuilder("ul");
        foreach (var (key, message) in problems)
            list.InnerHtml.AppendHtml(key.Length == 0
                ? Html.Tag("li", message)
                : Html.Tag("li", Html.Tag("a", message, null, ("href", "#" + TagBuilder.CreateSanitizedId(key, "_")))));
        return list;
    }
}

/// <summary>
/// Posting forms: never checked by the browser, with the anti-forgery token (the framework leaves it out beside an action) unless the form
/// says <c>asp-antiforgery="false"</c>: a token would make a page that is the same for everybody another one for each.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostFormTagHelper(IHtmlGenerator html) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute("novalidate", "");
        var action = output.Attributes["action"]?.Value?.ToString();
        bool goesWithout = string.Equals(context.AllAttributes["asp-antiforgery"]?.Value?.ToString(), "false", StringComparison.OrdinalIgnoreCase);
        if (!goesWithout && !string.IsNullOrEmpty(action)) output.PostContent.AppendHtml(html.GenerateAntiforgery(ViewContext));
    }
}
