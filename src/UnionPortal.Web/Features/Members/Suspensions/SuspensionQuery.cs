using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Members.Matters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Members.Suspensions;

/// <summary>Reads suspensions that were put to the board: for the board and the office, and for those who speak for the member.</summary>
public sealed class SuspensionQuery(PortalDb db, ConsequenceQuery consequences, CharterBook charter, UnionCalendar calendar, Texts texts)
{
    /// <summary>The matter, tracked; null where it is not there or none of the actor's.</summary>
    public async Task<SuspensionProposal?> FindAsync(int number, int id, Actor actor, CancellationToken ct)
    {
        SuspensionProposal? found = await Whole.SingleOrDefaultAsync(one => one.Id == id && one.Member.Number.Value == number, ct);
        return found is not null && actor.MayFor(Act.ReadMatters, found.Member.OrganisationId) ? found : null;
    }

    public async Task<LiftingProposal?> FindLiftingAsync(int number, int id, Actor actor, CancellationToken ct)
    {
        LiftingProposal? found = await WholeLiftings.SingleOrDefaultAsync(one => one.Id == id && one.Member.Number.Value == number, ct);
        return found is not null && actor.MayFor(Act.ReadMatters, found.Member.OrganisationId) ? found : null;
    }

    public Task<SuspensionProposal?> OfDecisionAsync(int decisionId, CancellationToken ct) => Whole.SingleOrDefaultAsync(one => one.Decision.Id == decisionId, ct);

    public Task<LiftingProposal?> LiftingOfDecisionAsync(int decisionId, CancellationToken ct) => WholeLiftings.SingleOrDefaultAsync(one => one.Decision.Id == decisionId, ct);

    /// <summary>Everything put to the board about a member's suspension so far.</summary>
    public Task<List<SuspensionProposal>> EarlierAsync(Member member, CancellationToken ct) => Whole.Where(one => one.MemberId == member.Id).ToListAsync(ct);

    public Task<List<LiftingProposal>> EarlierLiftingsAsync(Member member, CancellationToken ct) => WholeLiftings.Where(one => one.MemberId == member.Id).ToListAsync(ct);

    public async Task<SuspensionPage> PageAsync(SuspensionProposal proposal, Actor actor, SuspensionAnswerForm? form, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        Member member = proposal.Member;
        bool own = actor.MayFor(Act.AnswerSuspension, member.OrganisationId);
        bool mayAnswer = own && SuspensionRules.ObjectionsToAnswering(proposal, "…", today).Count == 0;
        Suspension? rests = SuspensionOf(proposal);
        List<LiftingProposal> liftings = await EarlierLiftingsAsync(member, ct);
        return new SuspensionPage
        {
            Number = member.Number.Value, Written = member.Number.ToString(), Id = proposal.Id, DecisionId = proposal.Decision.Id, RecordId = proposal.Decision.Record?.Id,
            Organisation = MatterMemberQuery.NameOf(member.Organisation, texts.Language), Ground = GroundWords.Of(proposal.Ground, texts), Facts = proposal.Facts,
            ProposedOn = proposal.ProposedOn, AnswerBy = proposal.AnswerBy, WaitsForAnswer = SuspensionRules.ObjectionsToClosing(proposal, today).Count > 0,
            Answer = proposal.Answer, AnsweredOn = proposal.AnsweredOn, AnsweredBy = proposal.AnsweredBy?.NameIn(texts.Language), Today = today,
            Result = proposal.Decision.Result, IsInForce = rests?.Covers(today) == true,
            Consequences = proposal.Decision.IsOpen ? await consequences.OfSuspensionAsync(member, today, ct) : [],
            MayAnswer = mayAnswer, SeesVote = actor.May(Act.ReadCases) || actor.May(Act.CastBoardVote),
            MayLift = actor.May(Act.ReinstateMember), AgainstLifting = SuspensionRules.ObjectionsToProposingLifting(member, liftings, today),
            Liftings = [.. liftings.Where(one => rests is not null).Select(one => new LiftingLine(one.Id, one.Decision.OpenedOn, one.Decision.Result))],
            Timeline = await TimelineAsync(proposal, rests, ct), Refused = refused,
            Form = form ?? new SuspensionAnswerForm { Answer = proposal.Answer, Version = proposal.Version },
        };
    }

    /// <summary>The terms a matter is decided by: those of the day it was put to the board.</summary>
    public CharterTerms TermsOf(SuspensionProposal proposal) => charter.TermsOn(proposal.ProposedOn);

    private static Suspension? SuspensionOf(SuspensionProposal proposal) =>
        proposal.Decision.Record is { } record ? proposal.Member.Suspensions.FirstOrDefault(one => one.Decision == record) : null;

    private async Task<List<TimelineEvent>> TimelineAsync(SuspensionProposal proposal, Suspension? rests, CancellationToken ct)
    {
        List<DecisionRecord> kept = rests is null ? [] : await db.RefusalsToLift(proposal.Member.OrganisationId).AsNoTracking().Where(one => one.On >= rests.From).ToListAsync(ct);
        List<TimelineEvent> events = [new(proposal.ProposedOn, texts["Matters.Event.Proposed"], GroundWords.Of(proposal.Ground, texts))];
        if (proposal.AnsweredOn is { } answered) events.Add(new(answered, texts["Matters.Event.Answered"], proposal.AnsweredBy?.NameIn(texts.Language)));
        if (proposal.Decision.ClosedOn is { } closed) events.Add(new(closed, texts[$"Matters.Result.{proposal.Decision.Result}"], proposal.Decision.Record?.Reference));
        if (rests is { UntilMeeting: { } meeting }) events.Add(new(meeting.ConvenedFor, texts["Matters.Event.Meeting", meeting.Number]));
        events.AddRange(kept.Where(one => rests!.Covers(one.On)).Select(one => new TimelineEvent(one.On, texts["Matters.Event.Kept"], one.Reference)));
        if (rests is { LiftedOn: { } lifted, LiftedBy: { } by }) events.Add(new(lifted, texts["Matters.Event.Lifted"], by.Reference));
        return [.. events.OrderBy(one => one.On)];
    }

    private IQueryable<SuspensionProposal> Whole => db.SuspensionProposals.AsSplitQuery()
        .Include(one => one.Member.Number).Include(one => one.Member.Organisation.Names).Include(one => one.Member.Departure)
        .Include(one => one.Member.Suspensions).ThenInclude(one => one.Decision)
        .Include(one => one.Member.Suspensions).ThenInclude(one => one.UntilMeeting)
        .Include(one => one.Member.Suspensions).ThenInclude(one => one.LiftedBy)
        .Include(one => one.AnsweredBy).Include(one => one.Decision.Record).Include(one => one.Decision.Votes).ThenInclude(one => one.Seat);

    private IQueryable<LiftingProposal> WholeLiftings => db.LiftingProposals.AsSplitQuery()
        .Include(one => one.Member.Number).Include(one => one.Member.Organisation.Names).Include(one => one.Member.Departure)
        .Include(one => one.Member.Suspensions).ThenInclude(one => one.UntilMeeting)
        .Include(one => one.Decision.Record).Include(one => one.Decision.Votes).ThenInclude(one => one.Seat);
}
