using UnionPortal.Domain.Registry;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Registry.Book;

namespace UnionPortal.Web.Features.Registry.Following;

/// <summary>What can be followed: an entry, or with no entry the whole register.</summary>
public sealed record FollowPage(RegistryEntry? Entry, string Language, FollowForm Form)
{
    /// <summary>Where the form is sent; the same address shows it.</summary>
    public string Path => PathOf(Entry, Language);

    public string? Name => Entry?.NameIn(Language);

    public static string PathOf(RegistryEntry? entry, string language) =>
        entry is null ? $"/{language}/registry/following" : $"{EntryPage.PathOf(entry, language)}/following";
}

/// <summary>What the link of a letter leads to; no follower where the link serves no more.</summary>
public sealed record FollowerPage(Follower? Follower, RegistryEntry? Entry, string Language, DateTime Now)
{
    public string? Name => Entry?.NameIn(Language);

    public bool MayConfirm => Follower?.MayConfirm(Now) == true;

    public bool Follows => Follower?.IsConfirmed == true;

    /// <summary>What is followed: the entry's page, or the register.</summary>
    public string Path => Entry is null ? $"/{Language}/registry" : EntryPage.PathOf(Entry, Language);

    public string PathTo(string what) => $"/{Language}/registry/following/{Follower?.Key}/{what}";
}
