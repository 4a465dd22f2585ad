using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace UnionPortal.Web.Shell.Parts;

/// <summary>Every state the portal stamps on a thing; the same words everywhere, texts <c>Shell.Stamp{Name}</c>.</summary>
public enum Stamp
{
    Member, Candidate, Partner, Suspended, Left, Departed, Expelled, Ended, Overdue,
    Done, NotStarted, InProgress, CannotYet, Waiting, Draft, Accepted, Declined, Returned,
}

/// <summary><c>&lt;stamp of="Candidate" date="…" /&gt;</c>, or <c>of="@row.State"</c>: outline, shape and word, so that colour is never alone.</summary>
[HtmlTargetElement("stamp", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StampTagHelper(Texts texts) : TagHelper
{
    private const string Disc = "<circle class=\"solid\" cx=\"8\" cy=\"8\" r=\"6\"/>";
    private const string Ring = "<circle cx=\"8\" cy=\"8\" r=\"6\"/>";
    private const string Half = Ring + "<path class=\"solid\" d=\"M8 2a6 6 0 0 0 0 12z\"/>";
    private const string Square = "<path d=\"M2.5 2.5h11v11h-11z\"/>";
    private const string Bars = "<path d=\"M5 2v12M11 2v12\"/>";
    private const string Cross = "<path d=\"m2.5 2.5 11 11m0-11-11 11\"/>";
    private const string Triangle = "<path class=\"solid\" d=\"M8 2.5 14 13.5H2z\"/>";
    private const string Tick = "<path d=\"m2 9 4 4.5L14 3\"/>";
    private const string Dashes = "<circle cx=\"8\" cy=\"8\" r=\"6\" stroke-dasharray=\"3 2.2\"/>";
    private const string Clock = Ring + "<path d=\"M8 4.5V8l2.5 2\"/>";
    private const string Arrow = "<path d=\"M2 8h11M9 3.5 13.5 8 9 12.5\"/>";
    private const string Pen = "<path d=\"M2 14l1-4L11 2l3 3-8 8z\"/>";

    private static readonly Dictionary<Stamp, HtmlString> Shapes = Enum.GetValues<Stamp>()
        .ToDictionary(stamp => stamp, stamp => new HtmlString($"<svg viewBox=\"0 0 16 16\" aria-hidden=\"true\">{Look(stamp).Shape}</svg>"));

    public Stamp Of { get; set; }

    /// <summary>Until when a candidate, since when departed; the words change with it.</summary>
    public DateOnly? Date { get; set; }

    public bool Large { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (_, colour) = Look(Of);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        Forms.Html.AddClass(output, $"stamp stamp-{colour}" + (Large ? " stamp-large" : ""));
        output.Content.AppendHtml(ShapeOf(Of)).Append(WordsOf(Of, Date, texts));
    }

    /// <summary>The colour's word in the class of a stamp; with <see cref="ShapeOf"/> and <see cref="WordsOf"/> for lists that set stamps by the hundred.</summary>
    public static string ColourOf(Stamp stamp) => Look(stamp).Colour;

    public static HtmlString ShapeOf(Stamp stamp) => Shapes[stamp];

    public static string WordsOf(Stamp stamp, DateOnly? date, Texts texts) => (stamp, date) switch
    {
        (Stamp.Candidate, { } until) => texts["Shell.StampCandidateUntil", Dates.Short(until)],
        (Stamp.Left, { } on) => texts["Shell.StampLeftOn", Dates.Short(on)],
        (Stamp.Departed, { } on) => texts["Shell.StampDepartedOn", Dates.Short(on)],
        (Stamp.Expelled, { } on) => texts["Shell.StampExpelledOn", Dates.Short(on)],
        _ => texts["Shell.Stamp" + stamp],
    };

    private static (string Shape, string Colour) Look(Stamp stamp) => stamp switch
    {
        Stamp.Member => (Disc, "moss"),
        Stamp.Candidate => (Half, "indigo"),
        Stamp.Partner => (Square, "indigo"),
        Stamp.Suspended => (Bars, "umber"),
        Stamp.Left or Stamp.Departed => (Arrow, "stone"),
        Stamp.Expelled => (Cross, "madder"),
        Stamp.Ended => (Ring, "stone"),
        Stamp.Overdue => (Triangle, "madder"),
        Stamp.Done or Stamp.Accepted => (Tick, "moss"),
        Stamp.NotStarted => (Dashes, "stone"),
        Stamp.InProgress => (Half, "indigo"),
        Stamp.CannotYet => (Bars, "stone"),
        Stamp.Waiting => (Clock, "umber"),
        Stamp.Draft => (Pen, "stone"),
        Stamp.Returned => (Pen, "umber"),
        _ => (Cross, "madder"),
    };
}
