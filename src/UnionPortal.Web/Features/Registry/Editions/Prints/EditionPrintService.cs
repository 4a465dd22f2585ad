using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Registry.Editions.Prints;

/// <summary>
/// Orders the printing of an edition and stops it. An edition has one print in a language: who orders what is under way already joins
/// that order, and what is finished is never printed again.
/// </summary>
public sealed class EditionPrintService(PortalDb db, EditionPrintBell bell, AuditTrail audit, UnionCalendar calendar)
{
    public static readonly Objection Finished = new("EditionPrinted", "U8");
    public static readonly Objection NotUnderWay = new("EditionNotPrinting", "U8");

    /// <summary>Null: there is no such edition or language.</summary>
    public Task<Outcome?> OrderAsync(int number, string language, Actor actor, CancellationToken ct) => ChangeAsync(number, language, print =>
    {
        if (print.IsDone) return Outcome.Refused(Finished.With(number));
        if (print.IsUnderWay) return Outcome.Done;
        (print.State, print.EntriesSet, print.Attempts, print.AccountId, print.OrderedAt, print.FinishedAt) = (EditionPrintState.Queued, 0, 0, actor.AccountId, calendar.Now, null);
        audit.Record(actor, Act.PrintEdition, print, new { number, language, state = "ordered" });
        return Outcome.Done;
    }, ct);

    /// <summary>Whoever prints it learns within a second that it is not wanted any more. Null: there is no such edition or language.</summary>
    public Task<Outcome?> CancelAsync(int number, string language, Actor actor, CancellationToken ct) => ChangeAsync(number, language, print =>
    {
        if (!print.IsUnderWay) return Outcome.Refused(NotUnderWay.With(number));
        (print.State, print.Claim, print.ClaimedUntil, print.FinishedAt) = (EditionPrintState.Cancelled, null, null, calendar.Now);
        audit.Record(actor, Act.PrintEdition, print, new { number, language, state = "cancelled" });
        return Outcome.Done;
    }, ct);

    private async Task<Outcome?> ChangeAsync(int number, string language, Func<EditionPrint, Outcome> change, CancellationToken ct)
    {
        Outcome? outcome = await db.InTurnAsync(async () =>
        {
            await db.HoldOthersAsync(ct);
            EditionPrint? print = await db.EditionPrints.SingleOrDefaultAsync(
                one => one.Language == language && db.RegistryEditions.Any(edition => edition.Id == one.EditionId && edition.Number == number), ct);
            if (print is null) return null;
            Outcome changed = change(print);
            if (changed.Succeeded) await db.SaveChangesAsync(ct);
            return changed;
        }, ct);
        bell.Ring();
        return outcome;
    }
}
