using System.Collections.Concurrent;

namespace UnionPortal.Web.Features.Registry.Book;

/// <summary>What a page depends on besides the register itself: its address and how the reader wants to see it.</summary>
public readonly record struct PageKey(string Path, string Query, string View);

/// <summary>An answer as it goes out.</summary>
public sealed record SetPage(byte[] Body, string ContentType, string ETag)
{
    public string? Language { get; init; }

    public string? Disposition { get; init; }

    /// <summary>Set where other sites may show the answer, as they show badges.</summary>
    public string? ResourcePolicy { get; init; }

    /// <summary>Whether other sites may show the answer in a frame.</summary>
    public bool MayBeFramed { get; init; }
}

/// <summary>Answers of one volume, kept as bytes for visitors who have not signed in; thrown away with the volume.</summary>
public sealed class SetPages
{
    private const long MaxBytes = 64 * 1024 * 1024;
    private const int MaxPageBytes = 1024 * 1024;
    private readonly ConcurrentDictionary<PageKey, SetPage> pages = new();
    private long bytes;

    public SetPage? Find(in PageKey key) => pages.GetValueOrDefault(key);

    /// <summary>Keeps a page while there is room; when it runs out, all make place for what is asked now.</summary>
    public void Keep(in PageKey key, SetPage page)
    {
        if (page.Body.Length > MaxPageBytes) return;
        if (Interlocked.Read(ref bytes) + page.Body.Length > MaxBytes) Clear();
        if (pages.TryAdd(key, page)) Interlocked.Add(ref bytes, page.Body.Length);
    }

    private void Clear()
    {
        pages.Clear();
        Interlocked.Exchange(ref bytes, 0);
    }
}
