using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Letters;

/// <summary>Holds letters back, lets them go, and sends those anew that had been given up. What a letter says nobody changes.</summary>
public sealed class LetterService(PortalDb db, AuditTrail audit, UnionCalendar calendar)
{
    public static readonly Objection ChangedMeanwhile = new("LetterChangedMeanwhile");

    public Task<Outcome?> HoldAsync(int id, Actor actor, CancellationToken ct) =>
        ChangeAsync(id, [LetterState.Waiting], "held", letter => letter.HeldAt = calendar.Now, actor, ct);

    public Task<Outcome?> ReleaseAsync(int id, Actor actor, CancellationToken ct) =>
        ChangeAsync(id, [LetterState.Held], "released", letter => letter.LetGo(calendar.Now), actor, ct);

    /// <summary>One that had been given up, or waits for its next attempt.</summary>
    public Task<Outcome?> SendAgainAsync(int id, Actor actor, CancellationToken ct) =>
        ChangeAsync(id, [LetterState.Failed, LetterState.Waiting], "sent again", letter => letter.LetGo(calendar.Now), actor, ct);

    private Task<Outcome?> ChangeAsync(int id, LetterState[] from, string step, Action<Letter> change, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await db.Letters.SingleOrDefaultAsync(one => one.Id == id, ct) is not { } letter) return null;
        if (!from.Contains(letter.State)) return Outcome.Refused(ChangedMeanwhile);
        change(letter);
        audit.Record(actor, Act.KeepLetters, letter, new { Step = step, letter.Template });
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);
}
