using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Standards;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Valuations.Standards;

/// <summary>Drafts standards and notes their adoption (U10). Null: there is no such standard.</summary>
public sealed class StandardService(PortalDb db, AuditTrail audit, UnionCalendar calendar)
{
    public async Task<int> BeginAsync(StandardForm form, Actor actor, CancellationToken ct)
    {
        var standard = new Standard(form.NameRu!.Trim(), form.NameEn!.Trim(), await SelfAsync(actor, ct), calendar.Today);
        db.Standards.Add(standard);
        audit.Record(actor, Act.KeepStandards, standard, new { standard.Edition });
        await db.SaveChangesAsync(ct);
        return standard.Id;
    }

    public Task<Outcome<int>?> AskAsync(int id, QuestionForm form, Actor actor, CancellationToken ct) => ChangeAsync(id, actor, standard =>
    {
        var objections = StandardRules.ObjectionsToAsking(standard);
        if (objections.Count == 0) standard.Ask(form.ToText());
        return (objections, new { asked = standard.Questions.Count });
    }, ct);

    public Task<Outcome<int>?> StrikeAsync(int id, int place, Actor actor, CancellationToken ct) => ChangeAsync(id, actor, standard =>
    {
        var objections = StandardRules.ObjectionsToChanging(standard);
        if (standard.Questions.SingleOrDefault(one => one.Place == place) is { } question && objections.Count == 0) standard.Strike(question);
        return (objections, new { struck = place });
    }, ct);

    public async Task<Outcome<int>?> AdoptAsync(int id, int recordId, Actor actor, CancellationToken ct) =>
        await db.DecisionRecords.SingleOrDefaultAsync(one => one.Id == recordId, ct) is not { } record ? null : await ChangeAsync(id, actor, standard =>
        {
            var objections = StandardRules.ObjectionsToAdopting(standard, record.Body);
            if (objections.Count == 0) standard.Adopt(record);
            return (objections, new { adopted = record.Id });
        }, ct);

    public Task<Outcome<int>?> NextAsync(int id, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome<int>?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await db.WholeStandards.SingleOrDefaultAsync(one => one.Id == id, ct) is not { } standard) return null;
        bool hasNext = await db.Standards.AnyAsync(one => one.EarlierId == id, ct);
        var objections = StandardRules.ObjectionsToNext(standard, hasNext);
        if (objections.Count > 0) return Outcome.Refused<int>(objections);
        Standard next = standard.Next(hasNext, await SelfAsync(actor, ct), calendar.Today);
        db.Standards.Add(next);
        audit.Record(actor, Act.KeepStandards, next, new { next.Edition });
        await db.SaveChangesAsync(ct);
        return Outcome.Of(next.Id);
    }, ct);

    private Task<Outcome<int>?> ChangeAsync(int id, Actor actor, Func<Standard, (IReadOnlyList<Objection> Objections, object Details)> change, CancellationToken ct) => db.InTurnAsync<Outcome<int>?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await db.WholeStandards.SingleOrDefaultAsync(one => one.Id == id, ct) is not { } standard) return null;
        (IReadOnlyList<Objection> objections, object details) = change(standard);
        if (objections.Count > 0) return Outcome.Refused<int>(objections);
        db.Touch(standard);
        audit.Record(actor, Act.KeepStandards, standard, details);
        await db.SaveChangesAsync(ct);
        return Outcome.Of(id);
    }, ct);

    private Task<Person> SelfAsync(Actor actor, CancellationToken ct) => db.People.SingleAsync(one => one.Id == actor.PersonId, ct);
}
