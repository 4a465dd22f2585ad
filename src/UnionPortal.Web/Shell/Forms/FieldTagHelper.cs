using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace UnionPortal.Web.Shell.Forms;

/// <summary><c>&lt;field for="Form.Name" /&gt;</c>: one line or, with <c>rows</c>, several lines of text.</summary>
[HtmlTargetElement("field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper(Texts texts) : FormPartTagHelper(texts)
{
    /// <summary>text, email, tel, url, password, search.</summary>
    public string Type { get; set; } = "text";

    /// <summary>Number of lines; above 1 it becomes a textarea.</summary>
    public int Rows { get; set; } = 1;

    /// <summary>How many characters the box is made for: 4, 6, 10, 15, 20, 30; 0 is the full width.</summary>
    public int Width { get; set; }

    /// <summary>Token of the HTML standard (email, organization, given-name …); people's own data need one (WCAG 1.3.5).</summary>
    public string? Autocomplete { get; set; }

    public string? Inputmode { get; set; }

    /// <summary>Language of what is typed, when it is not the page's.</summary>
    public string? Lang { get; set; }

    /// <summary>Numbers, codes and addresses: fixed-width face, no spelling check.</summary>
    public bool Code { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Open(output, "div");
        output.Content.AppendHtml(Label()).AppendHtml(HintAndProblem()).AppendHtml(Rows > 1 ? Area() : Input());
    }

    private TagBuilder Input()
    {
        var value = Type == "password" ? null : Value;
        var input = Html.Void("input", Css, ("id", Id), ("name", Name), ("type", Type), ("value", value), ("inputmode", Mode));
        return Finish(input);
    }

    private TagBuilder Area()
    {
        var rows = Rows.ToString(System.Globalization.CultureInfo.InvariantCulture);
        // The first line break of a textarea is dropped by browsers: give them one to drop.
        return Finish(Html.Tag("textarea", "\n" + Value, Css, ("id", Id), ("name", Name), ("rows", rows)));
    }

    private TagBuilder Finish(TagBuilder input)
    {
        if (Autocomplete is not null) input.Attributes["autocomplete"] = Autocomplete;
        if (Lang is not null) input.Attributes["lang"] = Lang;
        if (Code || Type is "email" or "url" or "password") input.Attributes["spellcheck"] = "false";
        return Describe(input);
    }

    private string? Mode => Inputmode ?? (IsWhole ? "numeric" : null);

    private bool IsWhole => For.Metadata.UnderlyingOrModelType == typeof(int) || For.Metadata.UnderlyingOrModelType == typeof(long);

    private string Css => "form-control" + (Code ? " code" : "") + (Width > 0 ? $" chars-{Width}" : "");
}

/// <summary><c>&lt;money-field for="Form.Income" /&gt;</c>: an amount, typed with spaces, comma or dot.</summary>
[HtmlTargetElement("money-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MoneyFieldTagHelper(Texts texts) : FormPartTagHelper(texts)
{
    /// <summary>The sign shown beside the box; "%" and the like work as well.</summary>
    public string Sign { get; set; } = "₽";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Open(output, "div");
        var input = Html.Void("input", "form-control code chars-15", ("id", Id), ("name", Name), ("type", "text"),
            ("value", Value), ("inputmode", "decimal"), ("autocomplete", "off"));
        var group = Html.Tag("div", Describe(input), "field-group");
        group.InnerHtml.AppendHtml(Html.Tag("span", Sign, "field-unit", ("aria-hidden", "true")));
        output.Content.AppendHtml(Label()).AppendHtml(HintAndProblem()).AppendHtml(group);
    }
}

/// <summary><c>&lt;file-field for="Form.Charter" accept=".pdf" /&gt;</c>; the form needs <c>enctype="multipart/form-data"</c>.</summary>
[HtmlTargetElement("file-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FileFieldTagHelper(Texts texts) : FormPartTagHelper(texts)
{
    public string? Accept { get; set; }

    public bool Multiple { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Open(output, "div");
        var input = Html.Void("input", "form-control", ("id", Id), ("name", Name), ("type", "file"),
            ("accept", Accept), ("multiple", Multiple ? "multiple" : null));
        output.Content.AppendHtml(Label()).AppendHtml(HintAndProblem()).AppendHtml(Describe(input));
    }
}
