using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Voting;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Strategy;

/// <summary>Writes drafts of mission, tasks and criteria for a question of the agenda (U11, U13). While the question is voted on the draft stands.</summary>
public sealed class UnionTextService(PortalDb db, AuditTrail audit)
{
    public Task<Outcome?> DraftAsync(int number, int itemNumber, UnionTextForm form, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await ItemAsync(number, itemNumber, ct) is not { } item) return null;
        UnionTextKind kind = form.Kind!.Value;
        List<Objection> objections = [.. UnionTextRules.ObjectionsToDrafting(item, kind)];
        if (await db.Polls.AnyAsync(poll => poll.ItemId == item.Id && (poll.State == PollState.Open || poll.State == PollState.Closed), ct)) objections.Add(PollRules.Running);
        if (objections.Count > 0) return Outcome.Refused(objections);
        string ru = form.TextRu!.Trim(), en = form.TextEn!.Trim();
        UnionText? draft = await db.UnionTexts.SingleOrDefaultAsync(text => text.ItemId == item.Id && text.Kind == kind, ct);
        if (draft is null) db.UnionTexts.Add(draft = new UnionText(item, kind, ru, en));
        else draft.Redraft(ru, en);
        audit.Record(actor, Act.KeepMeetings, draft, new { Meeting = number, Item = itemNumber, kind, draft.Sha256 });
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    public Task<AgendaItem?> ItemAsync(int number, int itemNumber, CancellationToken ct) => db.AgendaItems.Include(one => one.Meeting).Include(one => one.Resolution).Include(one => one.MovedTo)
        .SingleOrDefaultAsync(one => one.Meeting.Number == number && one.Number == itemNumber && one.Subject == AgendaSubject.Strategy, ct);
}
