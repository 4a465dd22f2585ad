using Microsoft.AspNetCore.Razor.TagHelpers;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Reports;

/// <summary><c>&lt;report-state of="line.State" overdue="…" /&gt;</c>: how a report stands, as a stamp; null was not begun.</summary>
[HtmlTargetElement("report-state", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ReportStateTagHelper(Texts texts) : TagHelper
{
    public ReportState? Of { get; set; }

    public bool Overdue { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Stamp stamp = Overdue ? Stamp.Overdue : Of switch
        {
            null => Stamp.NotStarted,
            ReportState.Draft => Stamp.Draft,
            ReportState.Submitted => Stamp.Waiting,
            ReportState.Accepted => Stamp.Accepted,
            _ => Stamp.Returned,
        };
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        Html.AddClass(output, "stamp stamp-" + StampTagHelper.ColourOf(stamp));
        output.Content.AppendHtml(StampTagHelper.ShapeOf(stamp)).Append(texts[Overdue ? "Shell.StampOverdue" : "Reports.State." + (Of?.ToString() ?? "NotBegun")]);
    }
}
