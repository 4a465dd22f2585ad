using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Shell;

/// <summary>Where people reach the portal: for links in letters, codes on paper and feeds. Never taken from what a caller says.</summary>
public sealed class PortalAddress(PortalSettings settings, IServer server)
{
    public const string Default = "http://127.0.0.1:5080";

    public string Base => (settings.BaseUrl ?? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? Default).TrimEnd('/');

    public string Host => new Uri(Base).Host;

    public string Of(string path) => Base + path;
}

/// <summary>Where the portal listens when nobody says.</summary>
public static class DefaultAddress
{
    public static IWebHostBuilder UseDefaultAddress(this IWebHostBuilder host) =>
        string.IsNullOrEmpty(host.GetSetting(WebHostDefaults.ServerUrlsKey)) ? host.UseUrls(PortalAddress.Default) : host;
}
