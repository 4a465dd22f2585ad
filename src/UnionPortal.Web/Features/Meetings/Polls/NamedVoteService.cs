using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Polls;

/// <summary>A vote by name on its way into a poll, from a person who may give it.</summary>
public sealed record NamedCast(int Poll, int Organisation, BallotForm Form, Actor Actor);

/// <summary>The teller of open votes: those that arrive together are entered together, each judged by <see cref="NamedVoteService"/>.</summary>
public sealed class VoteTeller(IServiceScopeFactory scopes) : JointSave<NamedCast, Outcome<string>?>(scopes)
{
    protected override Task<IReadOnlyList<Outcome<string>?>> SaveAsync(IServiceProvider services, IReadOnlyList<NamedCast> acts) =>
        services.GetRequiredService<NamedVoteService>().CastAsync(acts, CancellationToken.None);
}

/// <summary>
/// Enters votes by name. Whether one is in or too late is decided while nobody else saves: a vote is wholly before the close or wholly
/// refused. The same vote sent again changes nothing and is told the same receipt.
/// </summary>
public sealed class NamedVoteService(PortalDb db, PollQuery polls, RollLossQuery losses, CharterBook charter, AuditTrail audit, UnionCalendar calendar)
{
    /// <summary>One answer for each, in their order: null where there is no such poll, else the code of the receipt or why the vote was refused.</summary>
    public Task<IReadOnlyList<Outcome<string>?>> CastAsync(IReadOnlyList<NamedCast> casts, CancellationToken ct) => db.InTurnAsync<IReadOnlyList<Outcome<string>?>>(async () =>
    {
        await db.HoldOthersAsync(ct);
        List<Outcome<string>?> answers = [.. casts.Select(_ => (Outcome<string>?)null)];
        foreach (var ofPoll in casts.Index().GroupBy(one => one.Item.Poll))
        {
            if (await VotingAsync(ofPoll.Key, [.. ofPoll.Select(one => one.Item)], ct) is not { } voting) continue;
            foreach ((int at, NamedCast cast) in ofPoll) answers[at] = Enter(voting, cast);
        }

        await db.SaveChangesAsync(ct);
        return answers;
    }, ct);

    private Outcome<string> Enter(Voting voting, NamedCast cast)
    {
        Poll poll = voting.Poll;
        IReadOnlyDictionary<int, PollChoice> choices = cast.Form.ChoicesFor(poll);
        List<OpenVote> before = VotesOf(poll, cast.Organisation);
        if (VoteReceipt.IsRepeated(before, choices, poll.TextSha256)) return Outcome.Of(VoteReceipt.Of(before)!);
        CastBy by = new(voting.Organisations[cast.Organisation], voting.People[cast.Actor.PersonId!.Value]);
        Channel channel = voting.Sitting.Contains(cast.Organisation) ? Channel.Link : Channel.Absentee;
        List<Objection> objections = [.. ObjectionsTo(poll, by, choices, channel), .. PollRules.ObjectionsToLost(voting.Lost.GetValueOrDefault(cast.Organisation))];
        if (objections.Count > 0) return Outcome.Refused<string>(objections);

        poll.Cast(by, choices, channel, calendar.Now);
        string receipt = VoteReceipt.Of(VotesOf(poll, cast.Organisation))!;
        audit.Record(cast.Actor, Act.CastBallot, poll, new { Organisation = cast.Organisation, Channel = channel, Changed = before.Count > 0, Receipt = receipt });
        return Outcome.Of(receipt);
    }

    private static List<OpenVote> VotesOf(Poll poll, int organisation) => [.. poll.Votes.Where(vote => vote.OrganisationId == organisation)];

    private IReadOnlyList<Objection> ObjectionsTo(Poll poll, CastBy by, IReadOnlyDictionary<int, PollChoice> choices, Channel channel)
    {
        CharterTerms terms = charter.TermsOn(poll.Item.Meeting.ConvenedFor);
        return
        [
            .. PollRules.ObjectionsToCasting(poll, by, choices, channel, calendar.Now), .. PollRules.ObjectionsToChannel(poll, channel, terms.Meeting, calendar.Today),
            .. PollRules.ObjectionsToChanging(poll, by.Organisation, terms.Voting),
        ];
    }

    /// <summary>What the votes of these organisations are judged by, read at one go.</summary>
    private async Task<Voting?> VotingAsync(int id, IReadOnlyList<NamedCast> casts, CancellationToken ct)
    {
        List<int> voters = [.. casts.Select(cast => cast.Organisation).Distinct()], people = [.. casts.Select(cast => cast.Actor.PersonId!.Value).Distinct()];
        if (await polls.ForAsync(id, voters, ct) is not { } poll) return null;
        return new(poll,
            await db.Organisations.Where(one => voters.Contains(one.Id)).ToDictionaryAsync(one => one.Id, ct), await db.People.Where(one => people.Contains(one.Id)).ToDictionaryAsync(one => one.Id, ct),
            await polls.SittingAsync(id, voters, ct), await losses.AmongAsync(voters, ct));
    }

    private sealed record Voting(
        Poll Poll, Dictionary<int, Organisation> Organisations, Dictionary<int, Person> People, IReadOnlySet<int> Sitting, IReadOnlyDictionary<int, RightLost> Lost);
}
