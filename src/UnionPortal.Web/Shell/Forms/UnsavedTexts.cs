using Microsoft.AspNetCore.Mvc.Rendering;

namespace UnionPortal.Web.Shell.Forms;

/// <summary>
/// What somebody wrote that came too late: another was first, and the page no longer has the box it was typed in. The layout gives
/// it back, whatever the page, so that no text is lost with a race. Only texts for people, told by the names of their fields.
/// </summary>
public static class UnsavedTexts
{
    private static readonly object Shown = new();

    private static readonly string[] Fields = ["Account", "Answer", "Facts", "Note", "Reason", "Reasons", "Statement", "Text"];

    public static IReadOnlyList<string> Of(ViewContext view)
    {
        if (view.HttpContext.Response.StatusCode != StatusCodes.Status409Conflict) return [];
        HashSet<string> shown = ShownIn(view.HttpContext);
        return
        [
            .. view.ModelState.Where(one => Fields.Contains(one.Key.Split('.')[^1], StringComparer.OrdinalIgnoreCase) && !shown.Contains(one.Key))
                .Select(one => one.Value?.AttemptedValue?.Trim()).OfType<string>().Where(text => text.Contains(' ', StringComparison.Ordinal)).Distinct(),
        ];
    }

    /// <summary>Notes that the page has a box of this name, which brings back what was typed by itself.</summary>
    internal static void Note(HttpContext http, string name) => ShownIn(http).Add(name);

    private static HashSet<string> ShownIn(HttpContext http)
    {
        if (http.Items[Shown] is not HashSet<string> shown) http.Items[Shown] = shown = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return shown;
    }
}
