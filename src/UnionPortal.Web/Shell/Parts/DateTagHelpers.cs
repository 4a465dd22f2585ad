using Microsoft.AspNetCore.Razor.TagHelpers;

namespace UnionPortal.Web.Shell.Parts;

/// <summary><c>&lt;date value="…" /&gt;</c>: a date for people, with the machine's form in <c>datetime</c>; <c>short</c> for tables.</summary>
[HtmlTargetElement("date", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateTagHelper : TagHelper
{
    public DateOnly? Value { get; set; }

    public bool Short { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = Value is null ? "span" : "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetContent(Value is not { } date ? "—" : Short ? Dates.Short(date) : Dates.Long(date));
        if (Value is { } day) output.Attributes.SetAttribute("datetime", Dates.ForMachines(day));
    }
}

/// <summary><c>&lt;due on="…" today="…" /&gt;</c>: the date and, in words, how far it is: «осталось 3 дня».</summary>
[HtmlTargetElement("due", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DueTagHelper(Texts texts) : TagHelper
{
    public DateOnly On { get; set; }

    public DateOnly Today { get; set; }

    /// <summary>From how many days on the wait is worth a warning.</summary>
    public int Soon { get; set; } = 7;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var days = On.DayNumber - Today.DayNumber;
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        Forms.Html.AddClass(output, days < 0 ? "due due-late" : days <= Soon ? "due due-soon" : "due");
        output.Content.AppendHtml(Forms.Html.Tag("time", Dates.Long(On), null, ("datetime", Dates.ForMachines(On))));
        output.Content.Append(" ").AppendHtml(Forms.Html.Tag("span", Words(days), "due-words"));
    }

    private string Words(int days) =>
        days == 0 ? texts["Shell.DueToday"] : texts.Plural(days > 0 ? "Shell.DaysLeft" : "Shell.DaysLate", Math.Abs(days));
}
