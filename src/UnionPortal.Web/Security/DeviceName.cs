namespace UnionPortal.Web.Security;

/// <summary>The kind of browser and system, in words that people know; no versions, nothing that tells persons apart.</summary>
public static class DeviceName
{
    private static readonly (string Sign, string Name)[] Browsers =
        [("YaBrowser", "Yandex Browser"), ("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Sign, string Name)[] Systems =
        [("Windows", "Windows"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Mac OS", "macOS"), ("Linux", "Linux")];

    public static string Of(string? userAgent)
    {
        string? browser = First(Browsers, userAgent), system = First(Systems, userAgent);
        return string.Join(", ", new[] { browser, system }.OfType<string>());
    }

    private static string? First((string Sign, string Name)[] known, string? userAgent) =>
        known.Where(one => userAgent?.Contains(one.Sign, StringComparison.Ordinal) == true).Select(one => one.Name).FirstOrDefault();
}
