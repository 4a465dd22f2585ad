using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Members.Matters;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Members.Suspensions;

/// <summary>
/// A suspension before the meeting that is to consider it (A19): lifted by the meeting, or kept. What was kept comes before the
/// next one, so that no suspension is left without a meeting that may end it.
/// </summary>
/// <param name="at">The meeting on whose agenda it stands; null where it stands on none.</param>
internal sealed class SuspensionAgendaMatter(Member member, Suspension rests, GeneralMeeting? at, string? path, VotingRule rule, MatterTools tools) : AgendaMatter
{
    public override Organisation About => member.Organisation;

    public override string? Path => path;

    public override VotingRule Rule => rule;

    public override string Question => tools.Texts["Matters.Question.MeetingLifts"];

    public override IReadOnlyList<string> WhatFollows => [tools.Texts["Matters.Follows.Lifted"], tools.Texts["Matters.Follows.LiftedLetter"]];

    public override string OtherwiseFollows => tools.Texts["Matters.Follows.NotLifted"];

    public override Task<IReadOnlyList<Objection>> ObjectionsToDecidingAsync(MatterVote vote, CancellationToken ct) =>
        Task.FromResult(SuspensionRules.ObjectionsToConsidering(member, vote.HeldOn));

    public override string SummaryOf(bool adopted, Texts inLanguage) =>
        inLanguage[adopted ? "Matters.Summary.Lifted" : "Matters.Summary.Kept", MatterMemberQuery.NameOf(member.Organisation, inLanguage.Language)];

    public override async Task CarryOutAsync(Resolution resolution, MatterVote vote, CancellationToken ct)
    {
        if (vote.Adopted) member.Reinstate(resolution.Record, resolution.Record.On);
        else await AwaitNextAsync(vote.HeldOn, ct);
        tools.Db.Touch(member);
        await tools.Letters.WriteAsync(member, vote.Adopted ? "SuspensionLifted" : "SuspensionKept", rests.Ground, path ?? $"/registry/{member.Number}", ct,
            resolution.Record.Reference, resolution.Record.On, resolution.For, resolution.Against, resolution.Abstained);
    }

    /// <summary>Onto the agenda of the next meeting if one is convened; else convening one will put it there.</summary>
    private async Task AwaitNextAsync(DateOnly heldOn, CancellationToken ct)
    {
        GeneralMeeting? next = await tools.Db.WholeMeetings.Where(one => one.HeldOn == null && one.ConvenedFor >= heldOn && one != at)
            .OrderBy(one => one.ConvenedFor).ThenBy(one => one.Number).FirstOrDefaultAsync(ct);
        rests.AwaitMeeting(next);
        if (next is null) return;
        Agendas.Put(next, AgendaSubject.Suspension, member.Organisation, tools.Texts);
        tools.Db.Touch(next);
    }

    public override void Await(GeneralMeeting meeting) => rests.AwaitMeeting(meeting);
}

/// <summary>Finds suspensions that wait for a meeting.</summary>
public sealed class SuspensionAgenda(PortalDb db, MatterLetterService letters, Texts texts, CharterBook charter, UnionCalendar calendar) : IAgendaMatterSource
{
    public AgendaSubject Subject => AgendaSubject.Suspension;

    public async Task<AgendaMatter?> FindAsync(AgendaItem item, CancellationToken ct)
    {
        if (item.About is not { Id: var organisationId }) return null;
        List<Member> found = await Resting.Where(one => one.OrganisationId == organisationId).ToListAsync(ct);
        foreach (Member member in found)
            if (await MatterAsync(member, item.Meeting, ct) is { } matter) return matter;
        return null;
    }

    public async Task<IReadOnlyList<AgendaMatter>> WaitingAsync(CancellationToken ct)
    {
        List<AgendaMatter> waiting = [];
        foreach (Member member in await Resting.ToListAsync(ct))
        {
            bool awaitsOpen = member.SuspensionOn(calendar.Today) is { UntilMeeting.HeldOn: null };
            if (!awaitsOpen && await MatterAsync(member, null, ct) is { } matter) waiting.Add(matter);
        }
        return waiting;
    }

    private async Task<AgendaMatter?> MatterAsync(Member member, GeneralMeeting? at, CancellationToken ct)
    {
        if (member.SuspensionOn(calendar.Today) is not { } rests) return null;
        var proposal = await db.SuspensionProposals.AsNoTracking()
            .Where(one => one.MemberId == member.Id && one.Decision.Record != null && one.Decision.Record.Id == rests.Decision.Id).Select(one => new { one.Id }).FirstOrDefaultAsync(ct);
        string? path = proposal is null ? null : MatterPaths.Suspension(member, proposal.Id);
        return new SuspensionAgendaMatter(member, rests, at, path, charter.TermsOn(calendar.Today).RuleFor(AgendaSubject.Suspension), new MatterTools(db, letters, texts));
    }

    /// <summary>
    /// Suspended by the board and still members; one that the meeting has expelled waits for its appeal term or its appeal, not
    /// for the consideration of its suspension.
    /// </summary>
    private IQueryable<Member> Resting
    {
        get
        {
            DateOnly today = calendar.Today;
            return db.Members.AsSplitQuery().Include(one => one.Number).Include(one => one.Organisation.Names).Include(one => one.Departure)
                .Include(one => one.Suspensions).ThenInclude(one => one.Decision)
                .Include(one => one.Suspensions).ThenInclude(one => one.UntilMeeting)
                .Where(one => one.Departure == null)
                .Where(one => one.Suspensions.Any(rest => rest.From <= today && (rest.LiftedOn == null || rest.LiftedOn > today) && rest.Ground != Suspension.PendingAppeal))
                .Where(one => !db.Expulsions.Any(expulsion => expulsion.MemberId == one.Id && expulsion.Adopted == true && expulsion.AppealGranted == null));
        }
    }
}
