using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Polls.Nominations;

/// <summary>Puts names on the ballot of an election, notes who accepts to stand, and takes names off (A11, U14).</summary>
public sealed class NominationService(PortalDb db, PollQuery polls, NomineeQuery nominees, Mailer mailer, AuditTrail audit, UnionCalendar calendar)
{
    public const string Template = "Nominated";

    public Task<Outcome?> NominateAsync(int id, NominationForm form, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await polls.FindAsync(id, ct) is not { IsElection: true } poll) return null;
        if (!await MayNominateAsync(actor, ct)) return Outcome.Refused(PollRules.NoVote);
        Outcome<Nominee> found = await nominees.OfAsync(poll, form, ct);
        if (!found.Succeeded) return found;
        (Person person, Organisation? organisation) = found.Value;
        var objections = PollRules.ObjectionsToNominating(poll, person, organisation, form.MeritRu, form.MeritEn);
        if (objections.Count > 0) return Outcome.Refused(objections);
        PollCandidate made = poll.Nominate(person, organisation, Tidy(form.MeritRu), Tidy(form.MeritEn));
        audit.Record(actor, Act.NominateCandidate, poll, new { Candidate = made.Number, Organisation = organisation?.Id });
        await TellAsync(person, poll, ct);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    /// <summary>The office notes an acceptance given in the meeting or on paper.</summary>
    public Task<Outcome?> NoteAcceptanceAsync(int id, int number, Actor actor, CancellationToken ct) => TakeAsync(id, number, Act.KeepPolls, actor, PollRules.ObjectionsToAnswering, one => one.Accept(calendar.Today), ct);

    public Task<Outcome?> TakeOffAsync(int id, int number, Actor actor, CancellationToken ct) => TakeAsync(id, number, Act.KeepPolls, actor, PollRules.ObjectionsToTakingOff, one => one.Withdraw(), ct);

    /// <summary>The person named accepts or declines; a nomination of somebody else is not found.</summary>
    public Task<Outcome?> AnswerAsync(int id, int number, bool accepts, Actor actor, CancellationToken ct) => TakeAsync(id, number, Act.AnswerNomination, actor, PollRules.ObjectionsToAnswering, one =>
    {
        if (accepts) one.Accept(calendar.Today);
        else one.Withdraw();
    }, ct, one => actor.PersonId is { } person && one.PersonId == person);

    private Task<Outcome?> TakeAsync(
        int id, int number, Act act, Actor actor, Func<Poll, PollCandidate, IReadOnlyList<Objection>> rule, Action<PollCandidate> change, CancellationToken ct, Func<PollCandidate, bool>? isFor = null) =>
        db.InTurnAsync<Outcome?>(async () =>
        {
            await db.HoldOthersAsync(ct);
            if (await polls.FindAsync(id, ct) is not { } poll) return null;
            if (poll.Candidates.FirstOrDefault(one => one.Number == number) is not { } candidate || isFor?.Invoke(candidate) == false) return null;
            var objections = rule(poll, candidate);
            if (objections.Count > 0) return Outcome.Refused(objections);
            change(candidate);
            audit.Record(actor, act, poll, new { Candidate = number, candidate.AcceptedOn, candidate.IsWithdrawn });
            await db.SaveChangesAsync(ct);
            return Outcome.Done;
        }, ct);

    /// <summary>The office, or whoever speaks for a member in good standing (A19).</summary>
    private async Task<bool> MayNominateAsync(Actor actor, CancellationToken ct)
    {
        if (actor.May(Act.KeepPolls)) return true;
        List<int> own = [.. actor.Organisations.Where(one => actor.MayFor(Act.NominateCandidate, one.Id)).Select(one => one.Id)];
        return await db.InGoodStandingOn(calendar.Today).AnyAsync(one => own.Contains(one.OrganisationId), ct);
    }

    private async Task TellAsync(Person person, Poll poll, CancellationToken ct)
    {
        var account = await db.Users.AsNoTracking().Where(one => one.PersonId == person.Id && person.Id != 0 && one.Email != null && one.ShutAt == null && one.EmailConfirmed)
            .OrderBy(one => one.Id).Select(one => new { one.Email, one.Culture }).FirstOrDefaultAsync(ct);
        if ((account?.Email ?? person.Email) is not { } to) return;
        string culture = account?.Culture ?? "ru";
        mailer.Enqueue(to, culture, Template, culture == "en" ? poll.Item.TextEn : poll.Item.TextRu, mailer.Link(culture, "/polls/nominations"));
    }

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
