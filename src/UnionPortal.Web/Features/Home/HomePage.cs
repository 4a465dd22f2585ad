using System.Security.Claims;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Home;

/// <summary>The first page: news for everybody, and the desk of whoever is signed in.</summary>
public sealed record HomePage(IReadOnlyList<FrontFigure> Figures, IReadOnlyList<FrontLine> Lines, IReadOnlyList<DeskItem>? Desk);

/// <summary>Gathers the first page from whichever subjects have something to say.</summary>
public sealed class HomeQuery(IEnumerable<IFrontPageSource> news, IEnumerable<IDeskSource> desks)
{
    public async Task<HomePage> ForAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        var figures = new List<FrontFigure>();
        var lines = new List<FrontLine>();
        foreach (var source in news)
        {
            var told = await source.NewsAsync(ct);
            figures.AddRange(told.Figures);
            lines.AddRange(told.Lines);
        }
        return new(figures, lines, user.Identity?.IsAuthenticated == true ? await DeskAsync(user, ct) : null);
    }

    private async Task<IReadOnlyList<DeskItem>> DeskAsync(ClaimsPrincipal user, CancellationToken ct)
    {
        var items = new List<DeskItem>();
        foreach (var desk in desks)
            items.AddRange(await desk.ItemsAsync(user, ct));
        return [.. items.OrderBy(i => i.DueOn ?? DateOnly.MaxValue)];
    }
}
