namespace UnionPortal.Web.Shell;

/// <summary>Light, dark, or as the reader's device has it.</summary>
public enum Theme { Auto, Light, Dark }

/// <summary>The size of the text.</summary>
public enum TextSize { Normal, Large, Largest }

/// <summary>The space between lines and letters.</summary>
public enum Spacing { Normal, Wide }

/// <summary>How a reader wants to see the portal; kept in a cookie and set on the page by the server, so nothing flashes.</summary>
public sealed record Appearance(Theme Theme = Theme.Auto, TextSize Size = TextSize.Normal, Spacing Spacing = Spacing.Normal)
{
    public const string CookieName = "view";

    /// <summary>What the cookie says; anything unknown counts as not chosen.</summary>
    public static Appearance Of(HttpRequest request)
    {
        var parts = (request.Cookies[CookieName] ?? "").Split('.');
        return new(Part<Theme>(parts, 0), Part<TextSize>(parts, 1), Part<Spacing>(parts, 2));
    }

    /// <summary>The cookie's value, and what cached pages vary by: <c>dark.large.normal</c>.</summary>
    public string Value => $"{ThemeWord}.{SizeWord}.{SpacingWord}";

    public string ThemeWord => Word(Theme);

    public string SizeWord => Word(Size);

    public string SpacingWord => Word(Spacing);

    public void Keep(HttpResponse response) => response.Cookies.Append(CookieName, Value, new CookieOptions
    {
        MaxAge = TimeSpan.FromDays(365), HttpOnly = true, Secure = response.HttpContext.Request.IsHttps,
        SameSite = SameSiteMode.Lax, IsEssential = true,
    });

    private static T Part<T>(string[] parts, int index) where T : struct, Enum =>
        index < parts.Length && Enum.TryParse<T>(parts[index], true, out var value) && Enum.IsDefined(value) ? value : default;

    private static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
