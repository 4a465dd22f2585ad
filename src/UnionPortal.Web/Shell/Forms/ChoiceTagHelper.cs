using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace UnionPortal.Web.Shell.Forms;

/// <summary>One thing to choose: the value that is sent, the text that is read, and perhaps an explanation.</summary>
public sealed record Option(string Value, string Text, string? Hint = null);

/// <summary>Parts of a form that offer choices. Without <c>items</c> an enum offers its own values: key <c>{Topic}.{Enum}.{Value}</c>.</summary>
public abstract class ChoosingTagHelper(Texts texts) : FormPartTagHelper(texts)
{
    public IEnumerable<Option>? Items { get; set; }

    protected IEnumerable<Option> Options => Items ?? OfEnum();

    protected bool IsChosen(string value) => Chosen.Contains(value, StringComparer.OrdinalIgnoreCase);

    private string[] Chosen => Entry?.RawValue switch
    {
        string[] many => many,
        string one => [one],
        _ => For.Model is System.Collections.IEnumerable list and not string ? [.. list.Cast<object>().Select(Show)] : [Show(For.Model)],
    };

    private IEnumerable<Option> OfEnum()
    {
        var type = ItemType();
        if (!type.IsEnum) throw new InvalidOperationException($"{For.Name} is no enum: give its items");
        foreach (var value in Enum.GetValues(type))
        {
            var key = FormLabels.KeyFor(Owner, type, value);
            yield return new(value.ToString()!, Words[key], Words.Has(key + ".Hint") ? Words[key + ".Hint"] : null);
        }
    }

    private Type ItemType()
    {
        var type = For.Metadata.ElementType ?? For.Metadata.UnderlyingOrModelType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }
}

/// <summary>
/// <c>&lt;choice for="Form.Ground" /&gt;</c>: radios; checkboxes when the property is a list; one checkbox when it is a bool.
/// Nothing is chosen beforehand unless the model says so.
/// </summary>
[HtmlTargetElement("choice", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChoiceTagHelper(Texts texts) : ChoosingTagHelper(texts)
{
    /// <summary>Sets short choices side by side where there is room.</summary>
    public bool Inline { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (IsSwitch) One(output);
        else Many(output);
    }

    private bool IsSwitch => For.Metadata.UnderlyingOrModelType == typeof(bool);

    private bool IsList => For.Metadata.ElementType is not null && For.Metadata.ModelType != typeof(string);

    private void One(TagHelperOutput output)
    {
        Open(output, "div");
        var on = Entry?.RawValue is not null ? Value.Contains("true", StringComparison.OrdinalIgnoreCase) : For.Model is true;
        var input = Html.Void("input", "form-check-input", ("type", "checkbox"), ("id", Id), ("name", Name), ("value", "true"), ("checked", on ? "checked" : null));
        var row = Html.Tag("div", Describe(input), "form-check");
        row.InnerHtml.AppendHtml(Html.Tag("label", LabelText, "form-check-label", ("for", Id)));
        output.Content.AppendHtml(HintAndProblem()).AppendHtml(row);
    }

    private void Many(TagHelperOutput output)
    {
        Open(output, "fieldset");
        var rows = new HtmlContentBuilder();
        foreach (var (option, index) in Options.Select((o, i) => (o, i)))
            rows.AppendHtml(Row(option, index == 0 ? Id : $"{Id}-{index}"));
        output.Content.AppendHtml(Legend()).AppendHtml(HintAndProblem())
            .AppendHtml(Html.Tag("div", rows, Inline ? "choices choices-inline" : "choices"));
    }

    private TagBuilder Row(Option option, string id)
    {
        var hintId = option.Hint is null ? null : id + "-why";
        var input = Html.Void("input", "form-check-input", ("type", IsList ? "checkbox" : "radio"), ("id", id), ("name", Name),
            ("value", option.Value), ("checked", IsChosen(option.Value) ? "checked" : null), ("aria-describedby", hintId));
        var row = Html.Tag("div", input, "form-check");
        row.InnerHtml.AppendHtml(Html.Tag("label", option.Text, "form-check-label", ("for", id)));
        if (option.Hint is not null) row.InnerHtml.AppendHtml(Html.Tag("p", option.Hint, "field-hint", ("id", hintId)));
        return row;
    }
}

/// <summary><c>&lt;select-field for="Form.Region" items="Model.Regions" /&gt;</c>: for long lists; short ones are better as radios.</summary>
[HtmlTargetElement("select-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SelectFieldTagHelper(Texts texts) : ChoosingTagHelper(texts)
{
    /// <summary>Key of the first, empty line; by default "choose".</summary>
    public string EmptyKey { get; set; } = "Shell.Choose";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Open(output, "div");
        var select = Describe(Html.Tag("select", (string?)null, "form-select", ("id", Id), ("name", Name)));
        select.InnerHtml.AppendHtml(Html.Tag("option", Words[EmptyKey], null, ("value", "")));
        foreach (var option in Options)
            select.InnerHtml.AppendHtml(Html.Tag("option", option.Text, null, ("value", option.Value), ("selected", IsChosen(option.Value) ? "selected" : null)));
        output.Content.AppendHtml(Label()).AppendHtml(HintAndProblem()).AppendHtml(select);
    }
}
