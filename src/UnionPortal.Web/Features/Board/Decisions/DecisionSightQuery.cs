using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Board.Decisions;

/// <summary>
/// Which decisions a reader finds. The board, the office and the council find all; members what is public; whoever speaks for an
/// organisation also what was decided on it. A refusal concerns the applicant only, a departure is public from its day on, an
/// expulsion once it can no longer be appealed, and a notice that was taken back is nobody's business.
/// </summary>
public sealed class DecisionSightQuery(PortalDb db, EffectQuery effects, UnionCalendar calendar)
{
    public static bool SeesAll(Actor actor) => actor.May(Act.ReadVotes);

    public async Task<IQueryable<DecisionRecord>> SeenByAsync(Actor actor, CancellationToken ct)
    {
        IQueryable<DecisionRecord> all = db.DecisionRecords.AsNoTracking();
        if (SeesAll(actor)) return all;
        List<int> own = await effects.RecordsAboutAsync([.. actor.Organisations.Select(one => one.Id)], ct);
        if (!actor.Roles.Any(Acts.Of(Act.ReadDecisions).Any.Contains)) return all.Where(record => own.Contains(record.Id));
        IQueryable<int> hidden = Hidden(calendar.Today);
        return all.Where(record => own.Contains(record.Id) || !hidden.Contains(record.Id));
    }

    private IQueryable<int> Hidden(DateOnly today) => Refusals()
        .Concat(db.Members.Where(one => one.Departure!.PublicFrom > today).Select(one => one.Departure!.Record.Id))
        .Concat(db.Candidacies.Where(one => one.Departure!.PublicFrom > today).Select(one => one.Departure!.Record.Id))
        .Concat(db.Partners.Where(one => one.Departure!.PublicFrom > today).Select(one => one.Departure!.Record.Id))
        .Concat(db.Withdrawals.Where(one => one.RevokedOn != null).Select(one => one.Record.Id))
        .Concat(db.Expulsions
            .Where(one => one.Adopted == true && one.AppealGranted == null && (one.AppealedOn != null || one.AppealUntil >= today))
            .Select(one => one.Resolution!.Record.Id));

    private IQueryable<int> Refusals() => db.Set<AdmissionProposal>()
        .Where(one => one.Outcome == AdmissionOutcome.Declined && one.Decision.Record != null).Select(one => one.Decision.Record!.Id);
}
