namespace UnionPortal.Web.Shell;

/// <summary>How close the lines of a page stand: airy for the public, close for daily work.</summary>
public enum Density { Public, Office }

/// <summary>What a view tells the layout about itself: <c>@{ Page.Title = L["Registry.Title"]; }</c>.</summary>
public sealed class PageFrame
{
    private readonly List<Crumb> _crumbs = [];

    /// <summary>The page's own title; the layout adds "Error:" and the union's name.</summary>
    public string Title { get; set; } = "";

    /// <summary>One sentence for search engines and link previews; public pages only.</summary>
    public string? Description { get; set; }

    public Density Density { get; set; } = Density.Public;

    /// <summary>Asks for htmx and portal.js. Public pages leave it alone and carry no script at all.</summary>
    public bool UsesScript { get; set; }

    /// <summary>No search engine shall keep this page.</summary>
    public bool Private { get; set; }

    public IReadOnlyList<Crumb> Crumbs => _crumbs;

    /// <summary>The way back, from the top: <c>Page.Under("/registry", L["Registry.Title"])</c>. Paths without the language.</summary>
    public PageFrame Under(string path, string text)
    {
        _crumbs.Add(new(path, text));
        return this;
    }
}

/// <summary>One step of the way back to the start page.</summary>
public sealed record Crumb(string Path, string Text);
