using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Meetings.Ballots;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Polls;

/// <summary>
/// Announces the result of a closed open poll, or of a secret one whose urn was opened. The count becomes the resolution of the meeting by
/// the road every resolution takes, with its effect, in the same transaction. A tie of an election leads to a run-off of the same kind, a
/// second tie to the lot (U14).
/// </summary>
public sealed class PollAnnouncementService(
    PortalDb db, PollQuery polls, PollResultQuery results, SecretOutcomeQuery secrets, ResolutionService resolutions, AuditTrail audit, UnionCalendar calendar)
{
    /// <summary>Answers the poll that comes next: a run-off, or the one that was announced.</summary>
    public Task<Outcome<int>?> AnnounceAsync(int id, AnnouncementForm form, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome<int>?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await polls.FindAsync(id, ct) is not { } poll) return null;
        bool secret = poll.Mode == PollMode.Secret;
        var early = secret ? PollRules.ObjectionsToAnnouncingUrn(poll) : PollRules.ObjectionsToPublishing(poll);
        if (early.Count > 0) return Outcome.Refused<int>(early);
        if (secret && await secrets.RunOffAsync(id, ct) is not null) return Outcome.Refused<int>(PollRules.Running);
        PollOutcome outcome = await OutcomeAsync(poll, ct);
        if (Lacking(outcome) is { } lacking) return Outcome.Refused<int>(lacking);
        return poll.IsElection ? await ElectedAsync(poll, outcome, form, actor, ct) : await DecidedAsync(poll, outcome, form, actor, ct);
    }, ct);

    /// <summary>Puts on record that too few took part: nothing is decided, and the question may be put to the vote again.</summary>
    public Task<Outcome<int>?> LapseAsync(int id, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome<int>?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await polls.FindAsync(id, ct) is not { } poll) return null;
        if (poll.State is not (PollState.Closed or PollState.Published)) return Outcome.Refused<int>(PollRules.NotClosed);
        PollOutcome outcome = await OutcomeAsync(poll, ct);
        var objections = PollRules.ObjectionsToLapsing(poll, outcome.QuorumMet);
        if (objections.Count > 0) return Outcome.Refused<int>(objections);
        poll.Lapse(outcome.QuorumMet);
        VoteCount count = outcome.Questions[0].Result.Count;
        audit.Record(actor, ActFor(poll), poll, new { WithoutQuorum = true, count.Entitled, Present = outcome.PresentAtOpening ?? count.Present });
        await db.SaveChangesAsync(ct);
        return Outcome.Of(poll.Id);
    }, ct);

    private async Task<PollOutcome> OutcomeAsync(Poll poll, CancellationToken ct) =>
        poll.Mode == PollMode.Secret ? await secrets.OfAsync(poll, ct) : await results.OfAsync((await polls.WholeAsync(poll.Id, ct))!, ct);

    private static Objection? Lacking(PollOutcome outcome)
    {
        TallyResult first = outcome.Questions[0].Result;
        return outcome.QuorumMet ? null
            : MeetingRules.QuorumMissing.With(outcome.PresentAtOpening ?? first.Count.Present, first.Count.Entitled, first.Rule.Quorum.Needed(first.Count.Entitled));
    }

    private async Task<Outcome<int>> DecidedAsync(Poll poll, PollOutcome outcome, AnnouncementForm form, Actor actor, CancellationToken ct)
    {
        TallyResult result = outcome.Motion;
        var objections = PollRules.ObjectionsToAnnouncing(result, form.CastingVote);
        if (objections.Count > 0) return Outcome.Refused<int>(objections);
        bool? casting = result.AwaitsChair ? form.CastingVote : null;
        bool adopted = casting ?? result.IsAdopted;
        if (await EnterAsync(poll, result.Count, adopted, form.Number, actor, [], outcome.PresentAtOpening, ct) is { Succeeded: false } refused)
            return Outcome.Refused<int>(refused.Objections);
        if (poll.Mode == PollMode.Secret) poll.Settle([], casting);
        else poll.Publish(casting);
        audit.Record(actor, ActFor(poll), poll, new { Announced = true, Adopted = adopted, CastingVote = casting });
        await db.SaveChangesAsync(ct);
        return Outcome.Of(poll.Id);
    }

    private async Task<Outcome<int>> ElectedAsync(Poll poll, PollOutcome outcome, AnnouncementForm form, Actor actor, CancellationToken ct)
    {
        ElectionOutcome election = outcome.Election!;
        var objections = PollRules.ObjectionsToLot(poll, election, form.Lot);
        if (objections.Count > 0) return Outcome.Refused<int>(objections);
        if (election.Tied.Count > 0 && poll.RunOffOf is null) return await RunOffAsync(poll, election, actor, ct);

        string? seed = election.Tied.Count > 0 ? form.Lot!.Trim() : null;
        List<int> elected = [.. election.Elected, .. seed is null ? [] : ElectionCount.Lot(election.Tied, election.TiedSeats, seed)];
        List<Chosen> chosen = [.. ChosenOf(poll.RunOffOf, one => one.IsElected), .. ChosenOf(poll, one => elected.Contains(one.Number))];
        VoteCount count = outcome.Of(elected.Concat(poll.Questions).First()).Count;
        if (await EnterAsync(poll, count, chosen.Count > 0, form.Number, actor, chosen, outcome.PresentAtOpening, ct) is { Succeeded: false } refused)
            return Outcome.Refused<int>(refused.Objections);
        Elect(poll, elected, seed);
        audit.Record(actor, ActFor(poll), poll, new { Announced = true, Elected = elected, election.OpenSeats, Lot = seed });
        await db.SaveChangesAsync(ct);
        return Outcome.Of(poll.Id);
    }

    private async Task<Outcome<int>> RunOffAsync(Poll poll, ElectionOutcome election, Actor actor, CancellationToken ct)
    {
        DateTime now = calendar.Now, evening = calendar.StartOf(calendar.Today.AddDays(1));
        Elect(poll, election.Elected, null);
        Poll next = poll.RunOff(election, now, evening, calendar.Today);
        db.Polls.Add(next);
        audit.Record(actor, ActFor(poll), poll, new { Announced = true, election.Elected, election.Tied, election.TiedSeats });
        await db.SaveChangesAsync(ct);
        return Outcome.Of(next.Id);
    }

    private static void Elect(Poll poll, IReadOnlyCollection<int> elected, string? seed)
    {
        if (poll.Mode == PollMode.Secret) poll.Settle(elected, lotSeed: seed);
        else poll.PublishElected(elected, seed);
    }

    private static Act ActFor(Poll poll) => poll.Mode == PollMode.Secret ? Act.KeepBallots : Act.KeepPolls;

    private async Task<Outcome?> EnterAsync(
        Poll poll, VoteCount count, bool adopted, string? number, Actor actor, IReadOnlyList<Chosen> elected, int? presentAtOpening, CancellationToken ct) =>
        await resolutions.EnterCountAsync(poll.Item.Meeting.Number, poll.Item.Number, count, adopted, number, actor, ct, elected, presentAtOpening);

    private static IEnumerable<Chosen> ChosenOf(Poll? poll, Func<PollCandidate, bool> isElected) =>
        (poll?.Candidates ?? []).Where(isElected).OrderBy(one => one.Number).Select(one => new Chosen(one.Person, one.Organisation, one.MeritRu, one.MeritEn));
}
