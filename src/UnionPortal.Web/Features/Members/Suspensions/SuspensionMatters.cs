using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Features.Members.Matters;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Members.Suspensions;

/// <summary>What the board's suspending and lifting need besides the proposal.</summary>
internal sealed record MatterTools(PortalDb Db, MatterLetterService Letters, Texts Texts);

/// <summary>
/// A suspension before the board. Carried out, the rights rest from that day until a meeting has considered it; the item stands
/// on the agenda of the next one. Recommendations, vote and quorum follow by themselves: they ask for the standing of the day.
/// </summary>
internal sealed class SuspensionMatter(SuspensionProposal proposal, CharterTerms terms, IReadOnlyList<string> consequences, MatterTools tools) : BoardMatter
{
    public override BoardDecision Decision => proposal.Decision;

    public override CharterTerms Terms => terms;

    public override string Title => tools.Texts["Matters.Title.Suspension", MatterMemberQuery.NameOf(proposal.Member.Organisation, tools.Texts.Language)];

    public override string Path => MatterPaths.Suspension(proposal.Member, proposal.Id);

    public override string? Reasons => proposal.Facts;

    public override IReadOnlyList<string> WhatFollows => consequences;

    public override IReadOnlyList<Objection> ObjectionsToClosing(DateOnly today) => SuspensionRules.ObjectionsToClosing(proposal, today);

    public override IReadOnlyList<Objection> ObjectionsToCarryingOut(DateOnly today) => SuspensionRules.ObjectionsToStillSuspending(proposal, terms.Suspension, today);

    public override async Task CarryOutAsync(DateOnly today, CancellationToken ct)
    {
        GeneralMeeting? next = await tools.Db.NextMeetingAsync(ct);
        proposal.CarryOut(next, terms.Suspension, today);
        if (next is not null)
        {
            Agendas.Put(next, AgendaSubject.Suspension, proposal.Member.Organisation, tools.Texts);
            tools.Db.Touch(next);
        }
        tools.Db.Touch(proposal.Member);
        await tools.Letters.WriteAsync(proposal.Member, next is null ? "SuspendedNoMeeting" : "Suspended", proposal.Ground, Path, ct,
            Decision.Record!.Reference, today, next?.Number, next?.ConvenedFor);
    }

    public override Task NotAdoptedAsync(DateOnly today, CancellationToken ct) =>
        tools.Letters.WriteAsync(proposal.Member, "NotSuspended", proposal.Ground, Path, ct);
}

/// <summary>The lifting of a suspension before the board: the rights come back on the day of the decision.</summary>
internal sealed class LiftingMatter(LiftingProposal lifting, CharterTerms terms, MatterTools tools) : BoardMatter
{
    public override BoardDecision Decision => lifting.Decision;

    public override CharterTerms Terms => terms;

    public override string Title => tools.Texts["Matters.Title.Lifting", MatterMemberQuery.NameOf(lifting.Member.Organisation, tools.Texts.Language)];

    public override string Path => MatterPaths.Lifting(lifting.Member, lifting.Id);

    public override string? Reasons => lifting.Reasons;

    public override IReadOnlyList<string> WhatFollows => [tools.Texts["Matters.Follows.Lifted"], tools.Texts["Matters.Follows.LiftedItem"]];

    public override IReadOnlyList<Objection> ObjectionsToCarryingOut(DateOnly today) =>
        lifting.Member.StandingOn(today) == Standing.Suspended ? [] : [SuspensionRules.NotSuspended];

    public override async Task CarryOutAsync(DateOnly today, CancellationToken ct)
    {
        string ground = lifting.Member.SuspensionOn(today)?.Ground ?? "";
        lifting.CarryOut(today);
        tools.Db.Touch(lifting.Member);
        await tools.Letters.WriteAsync(lifting.Member, "SuspensionLifted", ground, Path, ct, Decision.Record!.Reference, today);
    }
}

/// <summary>Finds suspensions and liftings behind votes of the board.</summary>
public sealed class SuspensionMatterSource(
    SuspensionQuery matters, ConsequenceQuery consequences, PortalDb db, MatterLetterService letters, Texts texts, CharterBook charter, UnionCalendar calendar) : IBoardMatterSource
{
    public async Task<BoardMatter?> FindAsync(int decisionId, CancellationToken ct)
    {
        var tools = new MatterTools(db, letters, texts);
        if (await matters.OfDecisionAsync(decisionId, ct) is { } proposal)
            return new SuspensionMatter(proposal, matters.TermsOf(proposal), await consequences.OfSuspensionAsync(proposal.Member, calendar.Today, ct), tools);
        return await matters.LiftingOfDecisionAsync(decisionId, ct) is { } lifting
            ? new LiftingMatter(lifting, charter.TermsOn(lifting.Decision.OpenedOn), tools)
            : null;
    }
}
