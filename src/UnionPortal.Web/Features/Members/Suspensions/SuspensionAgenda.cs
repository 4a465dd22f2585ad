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

/// <summary>A suspension before the meeting that is to consider it (A19): lifted by the meeting, or not yet considered.</summary>
internal sealed class SuspensionAgendaMatter(Member member, Suspension rests, string? path, VotingRule rule, MatterTools tools) : AgendaMatter
{
    public override Organisation About => member.Organisation;

    public override string? Path => path;

    public override VotingRule Rule => rule;

    public override bool StaysOpenWhenLost => true;

    public override string Question => tools.Texts["Matters.Question.MeetingLifts"];

    public override IReadOnlyList<string> WhatFollows => [tools.Texts["Matters.Follows.Lifted"], tools.Texts["Matters.Follows.LiftedLetter"]];

    public override string OtherwiseFollows => tools.Texts["Matters.Follows.NotLifted"];

    public override Task<IReadOnlyList<Objection>> ObjectionsToDecidingAsync(MatterVote vote, CancellationToken ct) =>
        Task.FromResult(SuspensionRules.ObjectionsToLiftingByVote(member, vote.HeldOn, vote.Adopted));

    public override async Task CarryOutAsync(Resolution resolution, MatterVote vote, CancellationToken ct)
    {
        member.Reinstate(resolution.Record, resolution.Record.On);
        tools.Db.Touch(member);
        await tools.Letters.WriteAsync(member, "SuspensionLifted", rests.Ground, path ?? $"/registry/{member.Number}", ct, resolution.Record.Reference, resolution.Record.On);
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
            if (await MatterAsync(member, ct) is { } matter) return matter;
        return null;
    }

    public async Task<IReadOnlyList<AgendaMatter>> WaitingAsync(CancellationToken ct)
    {
        List<AgendaMatter> waiting = [];
        foreach (Member member in await Resting.ToListAsync(ct))
        {
            bool awaitsOpen = member.SuspensionOn(calendar.Today) is { UntilMeeting.HeldOn: null };
            if (!awaitsOpen && await MatterAsync(member, ct) is { } matter) waiting.Add(matter);
        }
        return waiting;
    }

    private async Task<AgendaMatter?> MatterAsync(Member member, CancellationToken ct)
    {
        if (member.SuspensionOn(calendar.Today) is not { } rests) return null;
        var proposal = await db.SuspensionProposals.AsNoTracking()
            .Where(one => one.MemberId == member.Id && one.Decision.Record != null && one.Decision.Record.Id == rests.Decision.Id).Select(one => new { one.Id }).FirstOrDefaultAsync(ct);
        string? path = proposal is null ? null : MatterPaths.Suspension(member, proposal.Id);
        return new SuspensionAgendaMatter(member, rests, path, charter.TermsOn(calendar.Today).RuleFor(AgendaSubject.Suspension), new MatterTools(db, letters, texts));
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
