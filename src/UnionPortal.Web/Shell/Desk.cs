using System.Security.Claims;

namespace UnionPortal.Web.Shell;

/// <summary>Something that waits for the person signed in: what, where, since or until when.</summary>
public sealed record DeskItem(string Title, string Link, string? Hint = null, DateOnly? DueOn = null);

/// <summary>A subject that has something for the desk of the day; each is found by itself, none needs registering.</summary>
public interface IDeskSource
{
    Task<IReadOnlyList<DeskItem>> ItemsAsync(ClaimsPrincipal user, CancellationToken ct);
}

/// <summary>What the first page tells everybody: figures of the register, the latest edition.</summary>
public sealed record FrontPageNews(IReadOnlyList<FrontFigure> Figures, IReadOnlyList<FrontLine> Lines);

/// <summary>A number and the words beneath it.</summary>
public sealed record FrontFigure(string Number, string Words);

/// <summary>A dated line that leads somewhere.</summary>
public sealed record FrontLine(DateOnly On, string Text, string Link);

/// <summary>A subject that has something for the first page.</summary>
public interface IFrontPageSource
{
    Task<FrontPageNews> NewsAsync(CancellationToken ct);
}
