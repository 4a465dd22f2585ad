using System.Globalization;
using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.OpenData;

/// <summary>What search engines may read: every entry in both languages, in parts where there are many.</summary>
[AllowAnonymous]
[PublicPage]
public sealed class SitemapController(RegistryDesk desk, PortalAddress address) : Controller
{
    private const string Space = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Html = "http://www.w3.org/1999/xhtml";
    private const int EntriesPerPart = 20_000;

    [HttpGet("robots.txt")]
    public IActionResult Robots() => Content(
        $"User-agent: *\nDisallow: /ru/account\nDisallow: /en/account\nDisallow: /ru/registry/publication\nDisallow: /en/registry/publication\nSitemap: {address.Of("/sitemap.xml")}\n",
        "text/plain; charset=utf-8");

    [HttpGet("sitemap.xml")]
    public async Task Sitemap(CancellationToken ct)
    {
        RegistryVolume volume = await desk.VolumeAsync(ct);
        int parts = (volume.Snapshot.Entries.Count + EntriesPerPart - 1) / EntriesPerPart;
        bool asked = int.TryParse(Request.Query["part"], NumberStyles.None, CultureInfo.InvariantCulture, out int part) && part >= 1 && part <= parts;
        Response.ContentType = "application/xml; charset=utf-8";
        await using XmlWriter xml = XmlWriter.Create(Response.Body, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(false) });
        if (parts > 1 && !asked) WriteIndex(xml, parts);
        else WritePart(xml, volume.Snapshot, asked ? part : 1);
        await xml.FlushAsync();
    }

    private void WriteIndex(XmlWriter xml, int parts)
    {
        xml.WriteStartElement("sitemapindex", Space);
        for (int part = 1; part <= parts; part++)
        {
            xml.WriteStartElement("sitemap", Space);
            xml.WriteElementString("loc", Space, address.Of(string.Create(CultureInfo.InvariantCulture, $"/sitemap.xml?part={part}")));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WritePart(XmlWriter xml, RegistrySnapshot snapshot, int part)
    {
        xml.WriteStartElement("urlset", Space);
        xml.WriteAttributeString("xmlns", "xhtml", null, Html);
        if (part == 1)
        {
            foreach (string path in (string[])["", "/registry", "/registry/picture", "/registry/data", "/registry/departures", "/registry/editions"]) WriteBoth(xml, path, snapshot.AsOf);
        }

        foreach (RegistryEntry entry in snapshot.Entries.Skip((part - 1) * EntriesPerPart).Take(EntriesPerPart))
            WriteBoth(xml, "/registry/" + entry.Written(), entry.History[^1].On);
        xml.WriteEndElement();
    }

    private void WriteBoth(XmlWriter xml, string path, DateOnly changed)
    {
        foreach (string language in (string[])["ru", "en"])
        {
            xml.WriteStartElement("url", Space);
            xml.WriteElementString("loc", Space, address.Of($"/{language}{path}"));
            xml.WriteElementString("lastmod", Space, Dates.ForMachines(changed));
            WriteAlternate(xml, "ru", $"/ru{path}");
            WriteAlternate(xml, "en", $"/en{path}");
            WriteAlternate(xml, "x-default", $"/ru{path}");
            xml.WriteEndElement();
        }
    }

    private void WriteAlternate(XmlWriter xml, string language, string path)
    {
        xml.WriteStartElement("xhtml", "link", Html);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", language);
        xml.WriteAttributeString("href", address.Of(path));
        xml.WriteEndElement();
    }
}
