using System.Globalization;
using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Html;

namespace UnionPortal.Web.Shell.Parts;

/// <summary>One bar: what stands under it, its number, and the number in words.</summary>
public sealed record ChartBar(string Label, decimal? Number, string Words);

/// <summary>Draws bars as SVG. The table beside it is the truth; the drawing has a title and says in words what it shows.</summary>
public static class BarChart
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const decimal Width = 360, Height = 180, Left = 8, Top = 24, Base = 152, MostBarWidth = 44, Gap = 6;

    public static IHtmlContent Bars(string id, string title, string description, IReadOnlyList<ChartBar> bars, string greatest)
    {
        var text = new StringBuilder();
        using (XmlWriter svg = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            svg.WriteStartElement("svg", Svg);
            Attributes(svg, ("viewBox", $"0 0 {Plain(Width)} {Plain(Height)}"), ("role", "img"), ("class", "chart"), ("aria-labelledby", $"{id}-title {id}-desc"));
            Words(svg, "title", title, ("id", id + "-title"));
            Words(svg, "desc", description, ("id", id + "-desc"));
            Draw(svg, bars, greatest);
            svg.WriteEndElement();
        }
        return new HtmlString(text.ToString());
    }

    /// <summary>A bar that lies in a row of a table and is as long as its part of the whole; the number stands beside it.</summary>
    public static IHtmlContent Share(decimal part, decimal whole) => Stack((part, "chart-bar-now"), (Math.Max(0, whole - part), "chart-bar-rest"));

    /// <summary>A bar of several parts, one after another, that together fill it.</summary>
    public static IHtmlContent Stack(params ReadOnlySpan<(decimal Part, string Css)> parts)
    {
        decimal whole = 0, left = 0;
        foreach ((decimal part, _) in parts) whole += part;
        var text = new StringBuilder();
        using (XmlWriter svg = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            svg.WriteStartElement("svg", Svg);
            Attributes(svg, ("viewBox", "0 0 100 8"), ("preserveAspectRatio", "none"), ("class", "share"), ("aria-hidden", "true"));
            foreach ((decimal part, string css) in parts)
            {
                decimal wide = whole == 0 ? 0 : part / whole * 100;
                Shape(svg, "rect", ("class", "chart-bar " + css), ("x", Plain(left)), ("width", Plain(wide)), ("height", "8"));
                left += wide;
            }
            svg.WriteEndElement();
        }
        return new HtmlString(text.ToString());
    }

    private static void Draw(XmlWriter svg, IReadOnlyList<ChartBar> bars, string greatest)
    {
        decimal most = bars.Max(one => one.Number) ?? 0, step = (Width - (2 * Left)) / Math.Max(1, bars.Count), wide = Math.Min(MostBarWidth, step - Gap);
        Shape(svg, "line", ("x1", Plain(Left)), ("x2", Plain(Width - Left)), ("y1", Plain(Top)), ("y2", Plain(Top)), ("class", "chart-grid"));
        Words(svg, "text", greatest, ("x", Plain(Left)), ("y", Plain(Top - 6)), ("class", "chart-words"));
        for (int at = 0; at < bars.Count; at++)
        {
            decimal middle = Left + (step * at) + (step / 2), high = most == 0 ? 0 : (bars[at].Number ?? 0) / most * (Base - Top);
            svg.WriteStartElement("rect", Svg);
            Attributes(svg, ("x", Plain(middle - (wide / 2))), ("y", Plain(Base - high)), ("width", Plain(wide)), ("height", Plain(high)), ("class", at == bars.Count - 1 ? "chart-bar chart-bar-now" : "chart-bar"));
            Words(svg, "title", $"{bars[at].Label}: {bars[at].Words}");
            svg.WriteEndElement();
            if (bars[at].Number is null) Words(svg, "text", "—", ("x", Plain(middle)), ("y", Plain(Base - 6)), ("class", "chart-words"), ("text-anchor", "middle"));
            Words(svg, "text", bars[at].Label, ("x", Plain(middle)), ("y", Plain(Base + 18)), ("class", "chart-words"), ("text-anchor", "middle"));
        }
        Shape(svg, "line", ("x1", Plain(Left)), ("x2", Plain(Width - Left)), ("y1", Plain(Base)), ("y2", Plain(Base)), ("class", "chart-base"));
    }

    private static void Words(XmlWriter svg, string element, string words, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        svg.WriteStartElement(element, Svg);
        Attributes(svg, attributes);
        svg.WriteString(words);
        svg.WriteEndElement();
    }

    private static void Shape(XmlWriter svg, string shape, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        svg.WriteStartElement(shape, Svg);
        Attributes(svg, attributes);
        svg.WriteEndElement();
    }

    private static void Attributes(XmlWriter svg, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach ((string name, string value) in attributes) svg.WriteAttributeString(name, value);
    }

    private static string Plain(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
