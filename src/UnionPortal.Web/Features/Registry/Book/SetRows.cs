using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using UnionPortal.Domain.Registry;

namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>
/// Rows of the list as they are printed: whatever is searched and however it is sorted, the row of an entry is the same as long as the
/// register is. As many are kept as a few hundred pages hold.
/// </summary>
public sealed class SetRows
{
    private const int MaxRows = 20_000;
    private readonly ConcurrentDictionary<(int Number, string Language), HtmlString> rows = new();
    private int kept;

    public IHtmlContent Of(RegistryEntry entry, string language, Func<RegistryEntry, IHtmlContent> row, HtmlEncoder encoder)
    {
        if (rows.TryGetValue((entry.Number, language), out HtmlString? known)) return known;
        using var paper = new StringWriter();
        row(entry).WriteTo(paper, encoder);
        var set = new HtmlString(paper.ToString());
        if (Volatile.Read(ref kept) >= MaxRows) Clear();
        if (rows.TryAdd((entry.Number, language), set)) Interlocked.Increment(ref kept);
        return set;
    }

    private void Clear()
    {
        rows.Clear();
        Volatile.Write(ref kept, 0);
    }
}
