using Microsoft.AspNetCore.HttpOverrides;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Security;

/// <summary>Believes the caller's address and scheme as a reverse proxy tells them, but only from proxies named in the settings.</summary>
public static class TrustedProxies
{
    public static void AddProxies(this IServiceCollection services, PortalSettings settings)
    {
        if (Environment.GetEnvironmentVariable("ASPNETCORE_FORWARDEDHEADERS_ENABLED") is "true" or "1")
            throw new StartRefusedException("ASPNETCORE_FORWARDEDHEADERS_ENABLED believes everyone; name your proxies in Portal__TrustedProxies instead.");
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = settings.TrustedProxies.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (string proxy in settings.TrustedProxies) options.KnownIPNetworks.Add(NetworkOf(proxy));
        });
    }

    private static System.Net.IPNetwork NetworkOf(string text)
    {
        if (System.Net.IPNetwork.TryParse(text, out System.Net.IPNetwork network)) return network;
        if (System.Net.IPAddress.TryParse(text, out System.Net.IPAddress? address)) return new(address, address.GetAddressBytes().Length * 8);
        throw new StartRefusedException($"Portal__TrustedProxies names {text}, which is neither an address nor a network.");
    }
}
