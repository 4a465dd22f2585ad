using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace UnionPortal.Web.Shell.Forms;

/// <summary>What every part of a form has: a label, a hint, an error above the input, and the ties between them.</summary>
public abstract class FormPartTagHelper(Texts texts) : TagHelper
{
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>Key of the label when the conventional one does not fit.</summary>
    public string? LabelKey { get; set; }

    /// <summary>Key of the hint; without it <c>{label key}.Hint</c> is used where that text exists.</summary>
    public string? HintKey { get; set; }

    /// <summary>Words of the moment after the hint, such as last year's figure.</summary>
    public string? Note { get; set; }

    /// <summary>Says "optional" beside the label; what is not optional is not marked.</summary>
    public bool Optional { get; set; }

    /// <summary>Makes the label the heading of a page with one question.</summary>
    public bool Heading { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    protected Texts Words => texts;

    protected string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    protected string Id => TagBuilder.CreateSanitizedId(Name, "_");

    protected Type Owner => For.Metadata.ContainerType ?? For.ModelExplorer.Container.ModelType;

    protected string Key => FormLabels.KeyFor(Owner, For.Metadata.PropertyName ?? For.Name);

    protected string LabelText => texts[LabelKey ?? Key];

    protected string? HintText => (OwnHint, Note) switch
    {
        (null or "", null or "") => null,
        (null or "", { } note) => note,
        ({ } own, null or "") => own,
        ({ } own, { } note) => own.EndsWith('.') ? $"{own} {note}" : $"{own}. {note}",
    };

    protected ModelStateEntry? Entry => ViewContext.ModelState.TryGetValue(Name, out var entry) ? entry : null;

    protected string? Problem => Entry?.Errors.FirstOrDefault()?.ErrorMessage;

    /// <summary>What was typed last time, else what the model holds.</summary>
    protected string Value => Entry?.RawValue is not null ? Entry.AttemptedValue ?? "" : Show(For.Model);

    /// <summary>Ids of hint and error for <c>aria-describedby</c>; null when there is neither.</summary>
    protected string? DescribedBy
    {
        get
        {
            var ids = new[] { HintText is null ? null : Id + "-hint", Problem is null ? null : Id + "-error" };
            var joined = string.Join(' ', ids.OfType<string>());
            return joined.Length == 0 ? null : joined;
        }
    }

    protected static string Show(object? value) => value switch
    {
        null => "",
        DateOnly date => Dates.ForMachines(date),
        decimal number => number.ToString("0.##########", CultureInfo.CurrentCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>Begins the surrounding element: <c>div</c>, or <c>fieldset</c> for a group.</summary>
    protected void Open(TagHelperOutput output, string tag)
    {
        UnsavedTexts.Note(ViewContext.HttpContext, Name);
        output.TagName = tag;
        output.TagMode = TagMode.StartTagAndEndTag;
        Html.AddClass(output, Problem is null ? "field" : "field field-wrong");
        if (tag == "fieldset" && DescribedBy is { } ids) output.Attributes.SetAttribute("aria-describedby", ids);
    }

    protected IHtmlContent Label()
    {
        var label = Html.Tag("label", LabelText, "field-label", ("for", Id));
        AddOptional(label);
        return Heading ? Html.Tag("h1", label, "field-heading") : label;
    }

    protected IHtmlContent Legend()
    {
        var legend = new TagBuilder("legend");
        legend.AddCssClass("field-label");
        legend.InnerHtml.AppendHtml(Heading ? Html.Tag("h1", LabelText, "field-heading") : Html.Plain(LabelText));
        AddOptional(legend);
        return legend;
    }

    protected IHtmlContent HintAndProblem()
    {
        var content = new HtmlContentBuilder();
        if (HintText is { } hint) content.AppendHtml(Html.Tag("p", hint, "field-hint", ("id", Id + "-hint")));
        if (Problem is not { } problem) return content;
        var error = Html.Tag("p", (string?)null, "field-error", ("id", Id + "-error"));
        error.InnerHtml.AppendHtml(Html.Tag("span", texts["Shell.ErrorPrefix"] + " ", "visually-hidden")).Append(problem);
        return content.AppendHtml(error);
    }

    protected TagBuilder Describe(TagBuilder input)
    {
        if (DescribedBy is { } ids) input.Attributes["aria-describedby"] = ids;
        if (Problem is not null) input.Attributes["aria-invalid"] = "true";
        return input;
    }

    private string? OwnHint => HintKey is not null ? texts[HintKey] : texts.Has(Key + ".Hint") ? texts[Key + ".Hint"] : null;

    private void AddOptional(TagBuilder label)
    {
        if (Optional) label.InnerHtml.Append(" ").AppendHtml(Html.Tag("span", texts["Shell.Optional"], "field-optional"));
    }
}
