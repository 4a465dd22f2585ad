using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Security;

/// <summary>The actor of the current request, found once per request from the account's mandates as of today.</summary>
public sealed class ActorQuery(IHttpContextAccessor http, MandateQuery mandates, UnionCalendar calendar)
{
    private Actor? known;

    public async Task<Actor> CurrentAsync(CancellationToken ct)
    {
        if (known is not null) return known;
        int? accountId = http.HttpContext?.User.AccountId();
        return known = accountId is null ? Actor.Visitor : await mandates.ActorOfAsync(accountId.Value, calendar.Today, ct);
    }
}
