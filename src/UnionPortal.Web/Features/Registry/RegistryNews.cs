using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Book;
using UnionPortal.Web.Features.Registry.Editions;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry;

/// <summary>What the register has for the first page: how many belong, the latest edition, the latest events.</summary>
public sealed class RegistryNews(RegistryDesk desk, EditionArchive editions, Texts texts) : IFrontPageSource
{
    private const int Events = 3;

    public async Task<FrontPageNews> NewsAsync(CancellationToken ct)
    {
        RegistrySnapshot snapshot = (await desk.VolumeAsync(ct)).Snapshot;
        RegistryCounts counts = snapshot.CountsWith(0);
        var lines = new List<FrontLine>();
        if (await editions.LastAsync(ct) is { } last)
            lines.Add(new FrontLine(last.AsOf, texts["Editions.EditionTitle", last.Number], EditionPage.PathOf(last, Cultures.Current)));
        lines.AddRange(snapshot.Entries.Select(entry => (Entry: entry, Last: entry.History[^1]))
            .OrderByDescending(pair => pair.Last.On).ThenByDescending(pair => pair.Entry.Number).Take(Events)
            .Select(pair => new FrontLine(pair.Last.On, Told(pair.Entry, pair.Last), EntryPage.PathOf(pair.Entry, Cultures.Current))));
        return new FrontPageNews(
        [
            new FrontFigure(Numbers.Plain(counts.Members + counts.Suspended), texts.Plural("Registry.FigureMembers", counts.Members + counts.Suspended)),
            new FrontFigure(Numbers.Plain(counts.Candidates), texts.Plural("Registry.FigureCandidates", counts.Candidates)),
            new FrontFigure(Numbers.Plain(counts.Partners), texts.Plural("Registry.FigurePartners", counts.Partners)),
        ], lines);
    }

    private string Told(RegistryEntry entry, RegistryEvent last) =>
        texts["Registry.FeedEntry", texts["Registry.Event." + last.Kind], entry.Written(), entry.NameIn(Cultures.Current)];
}
