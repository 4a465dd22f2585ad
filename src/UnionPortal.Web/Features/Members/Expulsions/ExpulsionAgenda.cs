using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Features.Members.Matters;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Members.Expulsions;

/// <summary>An expulsion before the meeting: the member has no vote on itself; adopted, everything follows in one transaction (A18).</summary>
internal sealed class ExpulsionAgendaMatter(
    Expulsion expulsion, CharterTerms terms, IReadOnlyList<string> consequences, PortalDb db, MatterLetterService letters, Texts texts) : AgendaMatter
{
    private Member Member => expulsion.Member;

    public override Organisation About => Member.Organisation;

    public override string? Path => MatterPaths.Expulsion(Member, expulsion.Id);

    public override VotingRule Rule => terms.RuleFor(AgendaSubject.Expulsion);

    public override int? WithoutVote => Member.Id;

    public override string? Confirmation => Member.Number.ToString();

    public override string Question => texts["Matters.Question.Expel", MatterMemberQuery.NameOf(About, texts.Language)];

    public override IReadOnlyList<string> WhatFollows => consequences;

    public override string OtherwiseFollows => texts["Matters.Follows.NotExpelled"];

    public override string SummaryOf(bool adopted, Texts inLanguage) =>
        inLanguage[adopted ? "Matters.Summary.Expelled" : "Matters.Summary.NotExpelled", MatterMemberQuery.NameOf(About, inLanguage.Language)];

    public override Task<IReadOnlyList<Objection>> ObjectionsToDecidingAsync(MatterVote vote, CancellationToken ct) =>
        Task.FromResult(ExpulsionRules.ObjectionsToDeciding(expulsion, vote.HeldOn, vote.Count, terms));

    public override async Task CarryOutAsync(Resolution resolution, MatterVote vote, CancellationToken ct)
    {
        bool adopted = vote.Adopted;
        expulsion.Decide(resolution, terms);
        db.Touch(Member);
        string template = !adopted ? "NotExpelled" : expulsion.AppealUntil is null ? "Expelled" : "ExpelledMayAppeal";
        await letters.WriteAsync(Member, template, expulsion.Ground, Path!, ct,
            resolution.Record.Reference, resolution.Record.On, resolution.For, resolution.Against, resolution.Abstained, expulsion.AppealUntil);
        if (adopted) await db.EndSeatsAsync(Member, ct);
    }

    public override void Await(GeneralMeeting meeting) => expulsion.AwaitMeeting(meeting);
}

/// <summary>Finds expulsions that wait for a meeting.</summary>
public sealed class ExpulsionAgenda(ExpulsionQuery matters, ConsequenceQuery consequences, PortalDb db, MatterLetterService letters, Texts texts) : IAgendaMatterSource
{
    public AgendaSubject Subject => AgendaSubject.Expulsion;

    public async Task<AgendaMatter?> FindAsync(AgendaItem item, CancellationToken ct) => item.About is { Id: var organisationId }
        && await Open.FirstOrDefaultAsync(one => one.Member.OrganisationId == organisationId, ct) is { } found ? await MatterAsync(found, ct) : null;

    public async Task<IReadOnlyList<AgendaMatter>> WaitingAsync(CancellationToken ct)
    {
        List<AgendaMatter> waiting = [];
        foreach (Expulsion one in await Open.Where(one => one.Meeting.HeldOn != null).ToListAsync(ct)) waiting.Add(await MatterAsync(one, ct));
        return waiting;
    }

    private IQueryable<Expulsion> Open => matters.Whole.Where(one => one.TakenBackOn == null && one.Adopted == null);

    private async Task<AgendaMatter> MatterAsync(Expulsion one, CancellationToken ct)
    {
        CharterTerms terms = matters.TermsOf(one);
        var follows = await consequences.OfExpulsionAsync(one.Member, one.Meeting.ConvenedFor, terms.Expulsion.AppealDays, ct);
        return new ExpulsionAgendaMatter(one, terms, follows, db, letters, texts);
    }
}
