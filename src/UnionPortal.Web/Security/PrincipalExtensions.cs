using System.Globalization;
using System.Security.Claims;

namespace UnionPortal.Web.Security;

/// <summary>What the cookie's principal says: only which account it is.</summary>
public static class PrincipalExtensions
{
    public static int? AccountId(this ClaimsPrincipal principal) =>
        int.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out int id) ? id : null;
}
