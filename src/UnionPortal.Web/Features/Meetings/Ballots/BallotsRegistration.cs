using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>What the secret ballots need beyond what is found by itself.</summary>
public static class BallotsRegistration
{
    public static void AddBallots(this IServiceCollection services)
    {
        services.AddScoped<BallotLetters>();
        services.AddScoped<UrnSteps>();
        services.AddScoped<IVerifiable, PollVerification>();
    }
}
