using Microsoft.AspNetCore.Authorization;

namespace UnionPortal.Web.Security;

/// <summary>Names the act an action carries out: exactly one on each action that is not open to everyone.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MayAttribute(Act act) : AuthorizeAttribute(PolicyOf(act))
{
    public Act Act { get; } = act;

    public static string PolicyOf(Act act) => "May:" + act;
}
