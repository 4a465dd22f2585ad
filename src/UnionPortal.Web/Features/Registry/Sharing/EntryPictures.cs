using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using UnionPortal.Domain.Registry;

namespace UnionPortal.Web.Features.Registry.Sharing;

/// <summary>A picture with the tag that tells it from every other.</summary>
public sealed record DrawnPicture(string ETag, byte[] Png);

/// <summary>Draws pictures of entries and keeps the latest; their tags follow from their words, so an unchanged entry costs no drawing however often it is asked for.</summary>
public sealed class EntryPictures(EntryPicture drawing)
{
    private const int Kept = 128;

    private static readonly string Program = typeof(EntryPictures).Module.ModuleVersionId.ToString("N")[..8];

    private readonly ConcurrentDictionary<string, DrawnPicture> drawn = new();

    /// <param name="known">A tag the reader has; the answer is then without bytes where it is still the right one.</param>
    public DrawnPicture Of(RegistryEntry entry, string language, Func<string, bool> known)
    {
        EntryPictureWords words = drawing.WordsOf(entry, language);
        string tag = TagOf(words);
        if (known(tag)) return new DrawnPicture(tag, []);
        if (drawn.TryGetValue(tag, out DrawnPicture? kept)) return kept;
        if (drawn.Count >= Kept) drawn.Clear();
        return drawn.GetOrAdd(tag, new DrawnPicture(tag, EntryPicture.Draw(words)));
    }

    private static string TagOf(EntryPictureWords words)
    {
        byte[] hash = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(words));
        return $"\"{Program}-{Convert.ToHexStringLower(hash.AsSpan(0, 12))}\"";
    }
}
