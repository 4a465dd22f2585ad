namespace UnionPortal.Web.Security;

/// <summary>
/// Answers that other sites may show in a frame: nothing on them acts, so nobody can be made to click what they do not see.
/// Every other page is in nobody's frame.
/// </summary>
public static class Framing
{
    /// <summary>No script at all, and any site around it.</summary>
    public const string Csp = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'none'; frame-ancestors *; base-uri 'none'";

    private static readonly object Mark = new();

    public static void Allow(HttpContext context) => context.Items[Mark] = Mark;

    /// <summary>A fault on the way to such a page is an ordinary page again.</summary>
    public static bool IsAllowed(HttpContext context) =>
        context.Items.ContainsKey(Mark) && context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified;
}
