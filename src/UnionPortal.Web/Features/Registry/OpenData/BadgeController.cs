using System.Globalization;
using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.OpenData;

/// <summary>A live badge a member may show on its own site: always today's standing. One that left gets a neutral picture, not an error.</summary>
[AllowAnonymous]
[PublicPage]
public sealed class BadgeController(RegistryDesk desk, RegistryWords words, CharterBook charter) : Controller
{
    private const string Svg = "http://www.w3.org/2000/svg";

    [HttpGet("badge/{number:int}.svg")]
    public async Task<IActionResult> Show(int number, string? lang, CancellationToken ct)
    {
        RegistryVolume volume = await desk.VolumeAsync(ct);
        if (volume.Find(number) is not { } entry) return NotFound();
        Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return Content(Draw(entry, volume.Snapshot.AsOf, lang == "en" ? "en" : "ru"), "image/svg+xml; charset=utf-8");
    }

    private string Draw(RegistryEntry entry, DateOnly asOf, string language)
    {
        var text = new StringBuilder();
        using (XmlWriter svg = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            string standing = words.In(language)[WordOf(entry.Standing)];
            string union = charter.Union.ShortNameIn(language), colour = ColourOf(entry.Standing);
            svg.WriteStartElement("svg", Svg);
            Attributes(svg, ("viewBox", "0 0 240 72"), ("width", "240"), ("height", "72"), ("role", "img"), ("aria-label", words.In(language)["Registry.BadgeAlt", standing, entry.Written(), union]));
            Shape(svg, "rect", ("width", "240"), ("height", "72"), ("fill", "#FBF9F4"));
            Shape(svg, "rect", ("x", "1"), ("y", "1"), ("width", "238"), ("height", "70"), ("fill", "none"), ("stroke", colour), ("stroke-width", "2"));
            Shape(svg, "path", ("d", "M74.5 8v56"), ("stroke", "#A3201D"));
            Words(svg, 66, 43, 19, entry.Written(), "#1C1A17", "end", "monospace");
            Words(svg, 84, 27, 14, union, "#1C1A17", "start", "Georgia, serif");
            Words(svg, 84, 46, 13, standing, colour, "start", "Arial, sans-serif");
            Words(svg, 84, 62, 11, asOf.Year.ToString(CultureInfo.InvariantCulture), "#57524A", "start", "Arial, sans-serif");
            svg.WriteEndElement();
        }

        return text.ToString();
    }

    private static void Words(XmlWriter svg, int x, int y, int size, string words, string colour, string anchor, string family)
    {
        svg.WriteStartElement("text", Svg);
        Attributes(svg, ("x", Plain(x)), ("y", Plain(y)), ("font-size", Plain(size)), ("fill", colour), ("text-anchor", anchor), ("font-family", family));
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

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string WordOf(PublicStanding standing) => standing switch
    {
        PublicStanding.Member => "Registry.BadgeMember",
        PublicStanding.Candidate or PublicStanding.UnderReview => "Registry.BadgeCandidate",
        PublicStanding.Partner => "Registry.BadgePartner",
        PublicStanding.Suspended => "Registry.BadgeSuspended",
        _ => "Registry.BadgeDeparted",
    };

    private static string ColourOf(PublicStanding standing) => standing switch
    {
        PublicStanding.Member => "#1F6B3A",
        PublicStanding.Candidate or PublicStanding.UnderReview or PublicStanding.Partner => "#2B4C8C",
        PublicStanding.Suspended => "#7A4A00",
        _ => "#57524A",
    };
}
