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

/// <summary>Every event of the register as an Atom feed, the latest first; an event keeps its id for ever.</summary>
[AllowAnonymous]
[PublicPage]
public sealed class FeedController(RegistryDesk desk, RegistryWords words, CharterBook charter, PortalAddress address) : Controller
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const int PerPage = 100;

    [HttpGet("{culture:culture}/feed/registry.atom")]
    public async Task Registry(CancellationToken ct)
    {
        RegistryVolume volume = await desk.VolumeAsync(ct);
        int page = RegistryFilter.Of(Request.Query).Page;
        List<Happening> all = [.. volume.Snapshot.Entries
            .SelectMany(entry => entry.History.Select(one => new Happening(entry, one)))
            .OrderByDescending(one => one.Event.On).ThenByDescending(one => one.Entry.Number)];
        List<Happening> shown = [.. all.Skip((page - 1) * PerPage).Take(PerPage)];
        Response.ContentType = "application/atom+xml; charset=utf-8";
        await using XmlWriter xml = XmlWriter.Create(Response.Body, new XmlWriterSettings { Async = true, Indent = true, Encoding = new UTF8Encoding(false) });
        Write(xml, shown, page, more: all.Count > page * PerPage);
        await xml.FlushAsync();
    }

    private void Write(XmlWriter xml, List<Happening> shown, int page, bool more)
    {
        string language = Cultures.Current, self = $"/{language}/feed/registry.atom";
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, language);
        xml.WriteElementString("id", Atom, TagOf("feed"));
        xml.WriteElementString("title", Atom, $"{charter.Union.NameIn(language)}: {words.In(language)["Registry.FeedTitle"]}");
        xml.WriteElementString("updated", Atom, Moment(shown.Count > 0 ? shown[0].Event.On : charter.Union.FoundedOn));
        Link(xml, "self", page == 1 ? self : Paged(self, page));
        Link(xml, "alternate", $"/{language}/registry");
        if (more) Link(xml, "next", Paged(self, page + 1));
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, charter.Union.NameIn(language));
        xml.WriteEndElement();
        foreach (Happening one in shown) Write(xml, one, language);
        xml.WriteEndElement();
    }

    private void Write(XmlWriter xml, Happening one, string language)
    {
        Texts texts = words.In(language);
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, TagOf($"{one.Entry.Written()}/{one.Event.Kind.ToString().ToLowerInvariant()}/{Dates.ForMachines(one.Event.On)}"));
        xml.WriteElementString("title", Atom, texts["Registry.FeedEntry", texts["Registry.Event." + one.Event.Kind], one.Entry.Written(), one.Entry.NameIn(language)]);
        xml.WriteElementString("updated", Atom, Moment(one.Event.On));
        xml.WriteElementString("published", Atom, Moment(one.Event.On));
        Link(xml, "alternate", EntryPage.PathOf(one.Entry, language));
        string ground = words.Ground(one.Event, language);
        string decision = new DecisionLine(one.Event, language, words).InWords(date => Dates.Long(date));
        xml.WriteElementString("summary", Atom, ground.Length == 0 ? decision : $"{ground}. {decision}");
        xml.WriteEndElement();
    }

    private void Link(XmlWriter xml, string relation, string path)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address.Of(path));
        xml.WriteEndElement();
    }

    private string TagOf(string what) => string.Create(CultureInfo.InvariantCulture, $"tag:{address.Host},{charter.Union.FoundedOn.Year}:registry/{what}");

    private static string Paged(string path, int page) => string.Create(CultureInfo.InvariantCulture, $"{path}?page={page}");

    private static string Moment(DateOnly date) => Dates.ForMachines(date) + "T00:00:00Z";

    private sealed record Happening(RegistryEntry Entry, RegistryEvent Event);
}
