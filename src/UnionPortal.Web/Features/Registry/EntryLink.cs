using UnionPortal.Domain.Registry;
using UnionPortal.Web.Features.Registry.Book;

namespace UnionPortal.Web.Features.Registry;

/// <summary>From one entry to another it belongs with: the successor of a merger, those that merged, the same organisation before and after.</summary>
/// <param name="Kind">Key of the words before the link: <c>Registry.Link.{Kind}</c>.</param>
/// <param name="Name">Name of the other organisation; empty where it is the same.</param>
public sealed record EntryLink(string Kind, string Number, string Path, string Name)
{
    public static IReadOnlyList<EntryLink> Of(RegistryEntry entry, RegistryVolume volume, string language)
    {
        EntryLink To(string kind, int number, bool other) => new(kind, RegistryEntryReading.Written(number), $"/{language}/registry/{RegistryEntryReading.Written(number)}",
            other ? volume.Find(number)?.NameIn(language) ?? "" : "");

        List<EntryLink> links = [];
        if (entry.Departure?.Successor is { } successor) links.Add(To("Successor", successor, true));
        links.AddRange(entry.Predecessors.Select(number => To("Predecessor", number, true)));
        links.AddRange(entry.EarlierNumbers.Select(number => To("Earlier", number, false)));
        links.AddRange(entry.LaterNumbers.Select(number => To("Later", number, false)));
        return links;
    }
}
