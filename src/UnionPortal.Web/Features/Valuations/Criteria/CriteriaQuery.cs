using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Valuations.Criteria;

/// <summary>Reads sets of criteria. What is adopted everybody reads, drafts those of the union who may draft (U11).</summary>
public sealed class CriteriaQuery(PortalDb db, UnionCalendar calendar, Texts texts)
{
    public async Task<CriteriaListPage> ListAsync(Actor actor, CancellationToken ct)
    {
        List<CriteriaSet> all = await db.WholeCriteria.AsNoTracking().OrderByDescending(one => one.FirstYear).ThenByDescending(one => one.Id).ToListAsync(ct);
        List<CriteriaSet> adopted = all.FindAll(one => one.Record is not null);
        bool may = actor.May(Act.DraftCriteria);
        int year = calendar.Today.Year - 1;
        return new CriteriaListPage(adopted, may ? all.FindAll(one => one.Record is null) : [], CriteriaRules.InForceFor(adopted, year), year, may);
    }

    /// <summary>A set whom it may be shown to; null looks the same for what is not there.</summary>
    public async Task<CriteriaSet?> FindAsync(int id, Actor actor, CancellationToken ct)
    {
        CriteriaSet? set = await db.WholeCriteria.SingleOrDefaultAsync(one => one.Id == id, ct);
        return set?.Record is not null || actor.May(Act.DraftCriteria) ? set : null;
    }

    /// <summary>A draft its author changes, or the office.</summary>
    public async Task<CriteriaSet?> OwnAsync(int id, Actor actor, CancellationToken ct) =>
        await FindAsync(id, actor, ct) is { } set && IsOwn(set, actor) ? set : null;

    public async Task<CriteriaPage?> PageAsync(int id, Actor actor, IReadOnlyList<Objection> refused, CancellationToken ct) =>
        await FindAsync(id, actor, ct) is { } set
            ? new CriteriaPage(set, actor.May(Act.DraftCriteria) && IsOwn(set, actor) && CriteriaRules.ObjectionsToChanging(set).Count == 0, actor.May(Act.DraftCriteria), refused) : null;

    public async Task<CriteriaItemPage?> ItemPageAsync(int number, int itemNumber, Actor actor, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await ItemAsync(number, itemNumber, ct) is not { } item) return null;
        List<CriteriaSet> open = await Free(item.Id).AsNoTracking().OrderBy(one => one.Id).ToListAsync(ct);
        CriteriaSet? put = open.Find(one => one.ItemId == item.Id);
        return new CriteriaItemPage(number, itemNumber, texts.Language == "en" ? item.TextEn : item.TextRu, put, open.FindAll(one => one.Record is null), actor.May(Act.KeepMeetings),
            AgendaRules.ObjectionsToWorkingOn(item.Meeting, item), refused) { Form = new PutCriteriaForm { Set = put?.Id } };
    }

    /// <summary>The set a question carries, and drafts that wait for none: never put, not reached, or not adopted.</summary>
    public IQueryable<CriteriaSet> Free(int itemId) => db.WholeCriteria.Where(one => one.ItemId == itemId
        || (one.Record == null && (one.ItemId == null || one.Item!.MovedTo != null || one.Item.Resolution != null)));

    public Task<AgendaItem?> ItemAsync(int number, int itemNumber, CancellationToken ct) => db.AgendaItems.Include(one => one.Meeting).Include(one => one.Resolution).Include(one => one.MovedTo)
        .SingleOrDefaultAsync(one => one.Meeting.Number == number && one.Number == itemNumber && one.Subject == AgendaSubject.Criteria, ct);

    private static bool IsOwn(CriteriaSet set, Actor actor) => actor.Is(Role.Office) || set.DraftedById == actor.PersonId;
}
