using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Meetings.Polls;

namespace UnionPortal.Web.Features.Meetings.Ballots;

/// <summary>What the secret ballots need beyond what is found by itself.</summary>
public static class BallotsRegistration
{
    public static void AddBallots(this IServiceCollection services)
    {
        services.AddSingleton<UrnSlot>().AddSingleton<VoteTeller>();
        services.AddScoped<BallotLetters>();
        services.AddScoped<UrnSteps>();
        services.AddScoped<IVerifiable, PollVerification>();
    }
}
