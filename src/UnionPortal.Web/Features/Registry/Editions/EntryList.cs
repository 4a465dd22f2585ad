using UnionPortal.Domain.Registry;

namespace UnionPortal.Web.Features.Registry.Editions;

/// <summary>Entries under a heading, the first of them by name.</summary>
public sealed record EntryList(string Title, IReadOnlyList<RegistryEntry> Entries, string Language)
{
    public IEnumerable<RegistryEntry> Shown => Entries.Take(PublicationPage.ShownLines);

    public int Rest => Math.Max(0, Entries.Count - PublicationPage.ShownLines);
}
