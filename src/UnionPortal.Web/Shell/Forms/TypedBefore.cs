using Microsoft.Extensions.Primitives;

namespace UnionPortal.Web.Shell.Forms;

/// <summary>What had been typed on a page before the session ended, while it is shown again: its fields hold it, unsaved, and the page says so.</summary>
public static class TypedBefore
{
    private static readonly object Slot = new();

    /// <summary>The fields by their names; null on every other page.</summary>
    public static Dictionary<string, StringValues>? Of(HttpContext http) => http.Items[Slot] as Dictionary<string, StringValues>;

    public static void Show(HttpContext http, Dictionary<string, StringValues> fields) => http.Items[Slot] = fields;
}
