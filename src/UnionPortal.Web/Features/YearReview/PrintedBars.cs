using UnionPortal.Print;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.YearReview;

/// <summary>Bars under a title, as the page draws them.</summary>
public sealed record PrintedChart(string Title, IReadOnlyList<ChartBar> Bars);

/// <summary>Draws bars for paper, two charts beside each other; the table beside them is the truth. Millimetres.</summary>
public static class PrintedBars
{
    private const double Width = 84, Gap = 7, Height = 44, Top = 11, Base = 38, MostBarWidth = 11, BarGap = 2;
    private static readonly Colour Earlier = Colour.Hex("#8A8272");

    /// <summary>One drawing of at most two charts.</summary>
    public static Drawing Beside(IReadOnlyList<PrintedChart> charts)
    {
        var drawing = new Drawing((2 * Width) + Gap, Height, string.Join(". ", charts.Select(chart => $"{chart.Title}: {string.Join("; ", chart.Bars.Select(bar => $"{bar.Label}: {bar.Words}"))}")));
        for (int at = 0; at < charts.Count; at++) Draw(drawing, charts[at], at * (Width + Gap));
        return drawing;
    }

    private static void Draw(Drawing drawing, PrintedChart chart, double left)
    {
        decimal most = chart.Bars.Max(one => one.Number) ?? 0;
        double step = Width / Math.Max(1, chart.Bars.Count), wide = Math.Min(MostBarWidth, step - BarGap);
        drawing.Words(left, 4, chart.Title, Face.Sans, Weight.Bold, 8.5, Colour.Black);
        for (int at = 0; at < chart.Bars.Count; at++)
        {
            ChartBar bar = chart.Bars[at];
            double middle = left + (step * at) + (step / 2), high = most == 0 ? 0 : (double)((bar.Number ?? 0) / most) * (Base - Top);
            if (high > 0) drawing.Fill(middle - (wide / 2), Base - high, wide, high, at == chart.Bars.Count - 1 ? Colour.Spruce : Earlier);
            drawing.Words(middle, Base - high - 1.2, bar.Number is null ? "—" : bar.Words, Face.Sans, Weight.Regular, 6.5, Colour.Faded, Align.Centre);
            drawing.Words(middle, Base + 4, bar.Label, Face.Sans, Weight.Regular, 7, Colour.Black, Align.Centre);
        }
        drawing.Line(left, Base, left + Width, Base, Colour.Black, 0.5);
    }
}
