using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Members.Matters;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Members.Expulsions;

/// <summary>The appeal of a member that was expelled, before the meeting: granted, its rights come back; turned down, it departs that day (A18).</summary>
internal sealed class AppealAgendaMatter(Expulsion expulsion, CharterTerms terms, PortalDb db, MatterLetterService letters, Texts texts) : AgendaMatter
{
    public override Organisation About => expulsion.Member.Organisation;

    public override string? Path => MatterPaths.Expulsion(expulsion.Member, expulsion.Id);

    public override VotingRule Rule => terms.RuleFor(AgendaSubject.Appeal);

    public override int? WithoutVote => expulsion.Member.Id;

    public override string Question => texts["Matters.Question.GrantAppeal", MatterMemberQuery.NameOf(About, texts.Language)];

    public override IReadOnlyList<string> WhatFollows => [texts["Matters.Follows.AppealGranted"]];

    public override string OtherwiseFollows => texts["Matters.Follows.AppealRefused"];

    public override string SummaryOf(bool adopted, Texts inLanguage) =>
        inLanguage[adopted ? "Matters.Summary.AppealGranted" : "Matters.Summary.AppealRefused", MatterMemberQuery.NameOf(About, inLanguage.Language)];

    public override Task<IReadOnlyList<Objection>> ObjectionsToDecidingAsync(MatterVote vote, CancellationToken ct)
    {
        List<Objection> objections = [];
        if (expulsion.AppealedOn is null) objections.Add(ExpulsionRules.NotAppealed);
        if (expulsion.AppealGranted is not null) objections.Add(ExpulsionRules.Decided);
        return Task.FromResult<IReadOnlyList<Objection>>(objections);
    }

    public override async Task CarryOutAsync(Resolution resolution, MatterVote vote, CancellationToken ct)
    {
        bool adopted = vote.Adopted;
        expulsion.DecideAppeal(resolution.Record, adopted, terms);
        db.Touch(expulsion.Member);
        if (!adopted) await db.EndSeatsAsync(expulsion.Member, ct);
        await letters.WriteAsync(expulsion.Member, adopted ? "AppealGranted" : "AppealRefused", expulsion.Ground, Path!, ct, resolution.Record.Reference, resolution.Record.On);
    }
}

/// <summary>Finds appeals that wait for a meeting.</summary>
public sealed class AppealAgenda(ExpulsionQuery matters, PortalDb db, MatterLetterService letters, Texts texts) : IAgendaMatterSource
{
    public AgendaSubject Subject => AgendaSubject.Appeal;

    public async Task<AgendaMatter?> FindAsync(AgendaItem item, CancellationToken ct) => item.About is { Id: var organisationId }
        && await Open.FirstOrDefaultAsync(one => one.Member.OrganisationId == organisationId, ct) is { } found ? Matter(found) : null;

    /// <summary>All of them: one that stands on an agenda already is not put there twice.</summary>
    public async Task<IReadOnlyList<AgendaMatter>> WaitingAsync(CancellationToken ct)
    {
        List<Expulsion> open = await Open.ToListAsync(ct);
        List<int> listed = await db.AgendaItems.Where(item => item.Subject == AgendaSubject.Appeal && item.Resolution == null && item.Meeting.HeldOn == null && item.About != null)
            .Select(item => item.About!.Id).ToListAsync(ct);
        return [.. open.Where(one => !listed.Contains(one.Member.OrganisationId)).Select(Matter)];
    }

    private IQueryable<Expulsion> Open => matters.Whole.Where(one => one.AppealedOn != null && one.AppealGranted == null);

    private AgendaMatter Matter(Expulsion one) => new AppealAgendaMatter(one, matters.TermsOf(one), db, letters, texts);
}
