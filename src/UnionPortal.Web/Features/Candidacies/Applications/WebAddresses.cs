namespace UnionPortal.Web.Features.Candidacies.Applications;

/// <summary>Addresses of web sites as people type them; only http and https lead anywhere.</summary>
public static class WebAddresses
{
    public static bool IsEmptyOrGood(string? typed) => string.IsNullOrWhiteSpace(typed) || Complete(typed) is not null;

    /// <summary>The address with its scheme; null when it is none, or one that could do harm.</summary>
    public static string? Complete(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        string text = typed.Trim();
        if (text.Any(sign => char.IsControl(sign) || char.IsWhiteSpace(sign))) return null;
        if (!text.Contains("://", StringComparison.Ordinal)) text = "https://" + text;
        bool good = Uri.TryCreate(text, UriKind.Absolute, out Uri? address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            && address.Host.Contains('.', StringComparison.Ordinal) && address.UserInfo.Length == 0;
        return good ? text : null;
    }
}
