using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Security;

/// <summary>
/// Keeps sessions on the server: the cookie carries a key and nothing else. Signing out, a new security stamp or a shut
/// account end a session at once, and twelve hours end every one.
/// </summary>
public sealed class SessionTickets(IServiceScopeFactory scopes, IDataProtectionProvider protection, IHttpContextAccessor http, UnionCalendar calendar, SignedIn asked) : ITicketStore
{
    public static readonly TimeSpan IdleLimit = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan AbsoluteLimit = TimeSpan.FromHours(12);
    public const string StampClaim = "stamp";

    private readonly IDataProtector protector = protection.CreateProtector("UnionPortal.Session.v1");

    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        string key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var session = new Session
        {
            KeyHash = HashOf(key), AccountId = ticket.Principal.AccountId() ?? 0, Stamp = ticket.Principal.FindFirst(StampClaim)?.Value ?? "",
            Ticket = Protect(ticket), Device = DeviceName.Of(http.HttpContext?.Request.Headers.UserAgent.ToString()),
            StartedAt = calendar.Now, SeenAt = calendar.Now, ExpiresAt = calendar.Now + AbsoluteLimit,
        };
        await WithDbAsync(async db =>
        {
            db.Sessions.Add(session);
            return await db.SaveChangesAsync();
        });
        return key;
    }

    public Task RenewAsync(string key, AuthenticationTicket ticket) => WithDbAsync(db => db.InTurnAsync(() =>
        db.Sessions.Where(session => session.KeyHash == HashOf(key)).ExecuteUpdateAsync(set => set
            .SetProperty(session => session.Ticket, Protect(ticket))
            .SetProperty(session => session.SeenAt, calendar.Now)), CancellationToken.None));

    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        string hash = HashOf(key);
        KeptSession? found = http.HttpContext is { } request
            ? await asked.Session(request.RequestServices.GetRequiredService<PortalDb>(), hash) : await WithDbAsync(db => asked.Session(db, hash));
        if (found is null) return null;
        if (found.ExpiresAt > calendar.Now) return Unprotect(found.Ticket);
        await RemoveAsync(key);
        return null;
    }

    public Task RemoveAsync(string key) => WithDbAsync(db => db.InTurnAsync(() =>
        db.Sessions.Where(session => session.KeyHash == HashOf(key)).ExecuteDeleteAsync(), CancellationToken.None));

    internal static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private byte[] Protect(AuthenticationTicket ticket) => protector.Protect(TicketSerializer.Default.Serialize(ticket));

    private AuthenticationTicket? Unprotect(byte[] ticket)
    {
        try
        {
            return TicketSerializer.Default.Deserialize(protector.Unprotect(ticket));
        }
        catch (CryptographicException)
        {
            return null; // The keys were changed: the session ends, the person signs in again.
        }
    }

    private async Task<T> WithDbAsync<T>(Func<PortalDb, Task<T>> work)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<PortalDb>());
    }
}
