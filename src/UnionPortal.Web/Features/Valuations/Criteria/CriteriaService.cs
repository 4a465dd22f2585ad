using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Valuations;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Valuations.Criteria;

/// <summary>Drafts sets of criteria and puts them before meetings. Null: there is no such set, or it is not the actor's to change.</summary>
public sealed class CriteriaService(PortalDb db, CriteriaQuery sets, AuditTrail audit, UnionCalendar calendar)
{
    public async Task<Outcome<int>> BeginAsync(CriteriaSetForm form, Actor actor, CancellationToken ct)
    {
        var objections = CriteriaRules.ObjectionsToYears(form.FirstYear!.Value, form.LastYear!.Value);
        if (objections.Count > 0) return Outcome.Refused<int>(objections);
        Person by = await db.People.SingleAsync(one => one.Id == actor.PersonId, ct);
        var set = new CriteriaSet(form.NameRu!.Trim(), form.NameEn!.Trim(), form.FirstYear.Value, form.LastYear.Value, by, calendar.Today);
        db.CriteriaSets.Add(set);
        audit.Record(actor, Act.DraftCriteria, set, new { set.FirstYear, set.LastYear });
        await db.SaveChangesAsync(ct);
        return Outcome.Of(set.Id);
    }

    public Task<Outcome?> DescribeAsync(int id, CriteriaSetForm form, Actor actor, CancellationToken ct) => ChangeAsync(id, actor, set =>
    {
        var objections = CriteriaRules.ObjectionsToYears(form.FirstYear!.Value, form.LastYear!.Value);
        if (objections.Count == 0) set.Describe(form.NameRu!.Trim(), form.NameEn!.Trim(), form.FirstYear.Value, form.LastYear.Value);
        return (objections, new { described = set.Id, set.FirstYear, set.LastYear });
    }, ct);

    public Task<Outcome?> PutAsync(int id, CriterionForm form, Actor actor, CancellationToken ct) => ChangeAsync(id, actor, set =>
    {
        var objections = CriteriaRules.ObjectionsToPutting(set, form.ToText());
        if (objections.Count == 0) set.Put(form.ToText());
        return (objections, new { put = set.Criteria.Count, form.Weight });
    }, ct);

    public Task<Outcome?> RewordAsync(int id, int place, CriterionForm form, Actor actor, CancellationToken ct) => ChangeAsync(id, actor, place, (set, criterion) =>
    {
        var objections = CriteriaRules.ObjectionsToText(form.ToText());
        if (objections.Count == 0) set.Reword(criterion, form.ToText());
        return (objections, new { reworded = place, form.Weight });
    }, ct);

    public Task<Outcome?> StrikeAsync(int id, int place, Actor actor, CancellationToken ct) => ChangeAsync(id, actor, place, (set, criterion) =>
    {
        set.Strike(criterion);
        return ([], new { struck = place });
    }, ct);

    /// <summary>Puts a draft before a question of a meeting in place of the one that stood there; no set takes it back.</summary>
    public Task<Outcome?> ProposeAsync(int number, int itemNumber, int? id, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await sets.ItemAsync(number, itemNumber, ct) is not { } item) return null;
        CriteriaSet? set = id is { } wanted ? await sets.Free(item.Id).SingleOrDefaultAsync(one => one.Id == wanted, ct) : null;
        if (id is not null && set is null) return null;
        List<Objection> objections = [.. set is null ? AgendaRules.ObjectionsToWorkingOn(item.Meeting, item) : CriteriaRules.ObjectionsToProposing(set, item)];
        if (await IsVotedOnAsync(item.Id, ct)) objections.Add(PollRules.Running);
        if (objections.Count > 0) return Outcome.Refused(objections);
        CriteriaSet? before = await db.WholeCriteria.SingleOrDefaultAsync(one => one.ItemId == item.Id, ct);
        if (before is not null && before != set) before.TakeBack();
        set?.PutBefore(item);
        audit.Record(actor, Act.KeepMeetings, item.Meeting, new { Meeting = number, Item = itemNumber, criteria = set?.Id, before = before?.Id });
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    private Task<Outcome?> ChangeAsync(int id, Actor actor, int place, Func<CriteriaSet, Criterion, (IReadOnlyList<Objection>, object)> change, CancellationToken ct) =>
        ChangeAsync(id, actor, set => set.Criteria.SingleOrDefault(one => one.Place == place) is { } criterion ? change(set, criterion) : null, ct);

    /// <summary>While the set is voted on it stands.</summary>
    private Task<Outcome?> ChangeAsync(int id, Actor actor, Func<CriteriaSet, (IReadOnlyList<Objection> Objections, object Details)?> change, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await sets.OwnAsync(id, actor, ct) is not { } set) return null;
        List<Objection> against = [.. CriteriaRules.ObjectionsToChanging(set)];
        if (set.ItemId is { } item && await IsVotedOnAsync(item, ct)) against.Add(PollRules.Running);
        if (against.Count > 0) return Outcome.Refused(against);
        if (change(set) is not { } done) return null;
        if (done.Objections.Count > 0) return Outcome.Refused(done.Objections);
        db.Touch(set);
        audit.Record(actor, Act.DraftCriteria, set, done.Details);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    private Task<bool> IsVotedOnAsync(int item, CancellationToken ct) =>
        db.Polls.AnyAsync(poll => poll.ItemId == item && (poll.State == PollState.Open || poll.State == PollState.Closed), ct);
}
