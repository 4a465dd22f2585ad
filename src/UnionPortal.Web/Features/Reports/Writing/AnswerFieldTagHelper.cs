using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Reports.Writing;

/// <summary>
/// <c>&lt;answer-field named="Form.Answers[@i]" typed="Model.Form.Answers[i]" ask="Model.Questions[i]" /&gt;</c>: the field that fits the kind
/// of the question. Name and answer are told apart, because an expression with an index would be compiled anew for every field of every page.
/// </summary>
[HtmlTargetElement("answer-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class AnswerFieldTagHelper(Texts texts, IModelMetadataProvider metadata) : FormPartTagHelper(texts)
{
    private const string TextRows = "4";

    public string Named { get; set; } = "";

    public TypedAnswer Typed { get; set; } = null!;

    public AskedQuestion Ask { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        For = new ModelExpression($"{Named}.{nameof(TypedAnswer.Value)}", metadata.GetModelExplorerForType(typeof(TypedAnswer), Typed).GetExplorerForProperty(nameof(TypedAnswer.Value)));
        (LabelKey, HintKey, Note, Optional) = (Ask.LabelKey, Ask.HintKey, Ask.Note, Ask.Optional);
        Open(output, "div");
        output.Content.AppendHtml(Label()).AppendHtml(HintAndProblem()).AppendHtml(Input());
    }

    private TagBuilder Input() => Ask.Kind switch
    {
        AnswerKind.Text => Describe(Html.Tag("textarea", "\n" + Value, "form-control", ("id", Id), ("name", Name), ("rows", TextRows))),
        AnswerKind.Line => Describe(Html.Void("input", "form-control", ("id", Id), ("name", Name), ("type", "text"), ("value", Value))),
        AnswerKind.Money => Money(),
        AnswerKind.Count => Describe(Html.Void("input", "form-control code chars-10", ("id", Id), ("name", Name), ("type", "text"), ("value", Value), ("inputmode", "numeric"), ("autocomplete", "off"))),
        AnswerKind.Number => Describe(Html.Void("input", "form-control code chars-10", ("id", Id), ("name", Name), ("type", "text"), ("value", Value), ("inputmode", "decimal"), ("autocomplete", "off"))),
        AnswerKind.Day => Describe(Html.Void("input", "form-control code chars-15", ("id", Id), ("name", Name), ("type", "date"), ("value", Value))),
        _ => Choices(),
    };

    private TagBuilder Money()
    {
        TagBuilder input = Html.Void("input", "form-control code chars-15", ("id", Id), ("name", Name), ("type", "text"), ("value", Value), ("inputmode", "decimal"), ("autocomplete", "off"));
        TagBuilder group = Html.Tag("div", Describe(input), "field-group");
        group.InnerHtml.AppendHtml(Html.Tag("span", Ask.Unit, "field-unit"));
        return group;
    }

    private TagBuilder Choices()
    {
        TagBuilder select = Describe(Html.Tag("select", (string?)null, "form-select", ("id", Id), ("name", Name)));
        select.InnerHtml.AppendHtml(Html.Tag("option", Words["Shell.Choose"], null, ("value", "")));
        foreach (Option option in Ask.Options)
            select.InnerHtml.AppendHtml(Html.Tag("option", option.Text, null, ("value", option.Value), ("selected", Value == option.Value ? "selected" : null)));
        return select;
    }
}
