using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace UnionPortal.Web.Shell.Forms;

/// <summary>
/// <c>&lt;date-field for="Form.DecidedOn" /&gt;</c>: the browser's date box (it sends ISO). With <c>memorable</c>: three boxes
/// for a date people know by heart; a month may be given by name.
/// </summary>
[HtmlTargetElement("date-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateFieldTagHelper(Texts texts) : FormPartTagHelper(texts)
{
    public bool Memorable { get; set; }

    public DateOnly? Min { get; set; }

    public DateOnly? Max { get; set; }

    /// <summary>True for the reader's own date of birth.</summary>
    public bool Birthday { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Open(output, Memorable ? "fieldset" : "div");
        if (!Memorable) output.Content.AppendHtml(Label()).AppendHtml(HintAndProblem()).AppendHtml(OneBox());
        else output.Content.AppendHtml(Legend()).AppendHtml(HintAndProblem()).AppendHtml(ThreeBoxes());
    }

    private TagBuilder OneBox() => Describe(Html.Void("input", "form-control chars-15", ("id", Id), ("name", Name), ("type", "date"),
        ("value", Value), ("min", Show(Min)), ("max", Show(Max)), ("autocomplete", Birthday ? "bday" : null)));

    private TagBuilder ThreeBoxes()
    {
        var date = For.Model as DateOnly?;
        var boxes = new HtmlContentBuilder()
            .AppendHtml(Box("Day", date?.Day, Id, "4")).AppendHtml(Box("Month", date?.Month, Id + "_Month", "10"))
            .AppendHtml(Box("Year", date?.Year, Id + "_Year", "6"));
        return Html.Tag("div", boxes, "field-date");
    }

    private TagBuilder Box(string part, int? number, string id, string chars)
    {
        var typed = ViewContext.ModelState.TryGetValue($"{Name}.{part}", out var entry) ? entry.AttemptedValue : null;
        var value = typed ?? number?.ToString(CultureInfo.InvariantCulture);
        var input = Html.Void("input", $"form-control chars-{chars}", ("id", id), ("name", $"{Name}.{part}"), ("type", "text"),
            ("value", value), ("inputmode", part == "Month" ? null : "numeric"),
            ("autocomplete", Birthday ? "bday-" + part.ToLowerInvariant() : null), ("aria-invalid", Problem is null ? null : "true"));
        var box = Html.Tag("div", Html.Tag("label", Words[$"Shell.{part}"], "field-part", ("for", id)));
        box.InnerHtml.AppendHtml(input);
        return box;
    }
}
