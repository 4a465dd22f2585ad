using Microsoft.AspNetCore.Authorization;

namespace UnionPortal.Web.Security;

/// <summary>Asks for the right to do an act.</summary>
public sealed record ActRequirement(Act Act) : IAuthorizationRequirement;

/// <summary>Answers from <see cref="Acts"/> and the actor's mandates of today; a refusal is logged without names.</summary>
public sealed class ActAuthorization(ActorQuery actors, ILogger<ActAuthorization> log) : AuthorizationHandler<ActRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, ActRequirement requirement)
    {
        Actor actor = await actors.CurrentAsync(CancellationToken.None);
        if (actor.May(requirement.Act)) context.Succeed(requirement);
        else log.LogWarning("Refused act {Act} to account {AccountId}", requirement.Act, actor.AccountId);
    }
}

/// <summary>One policy for each act, and refusal for every address that names none.</summary>
public static class ActPolicies
{
    public static void Add(AuthorizationOptions options)
    {
        foreach (Act act in Enum.GetValues<Act>())
            options.AddPolicy(MayAttribute.PolicyOf(act), policy => policy.RequireAuthenticatedUser().AddRequirements(new ActRequirement(act)));
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(LeadsNowhere).Build();
    }

    /// <summary>An unknown address may be answered with 404; a known one that nobody opened aloud stays shut.</summary>
    private static bool LeadsNowhere(AuthorizationHandlerContext context) => context.Resource is HttpContext http && http.GetEndpoint() is null;
}
