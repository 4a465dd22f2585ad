using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Security;

/// <summary>A session of the database with what decides whether it still holds.</summary>
public sealed record KeptSession(byte[] Ticket, DateTime ExpiresAt);

/// <summary>An account with what its person is trusted with on a day; which of it is asked further where it is anything.</summary>
public sealed record MandateFacts(Person? Person, bool HasSecondFactor, bool HasSeat, bool InCouncil, bool InOffice);

/// <summary>An organisation a person speaks for, and what it is in the union.</summary>
public sealed record SpokenFor(int Organisation, bool IsMember, bool IsPartner, bool IsCandidate);

/// <summary>
/// The three questions every request of somebody signed in asks the database, worded once and for all: no answer is kept, so that a right
/// given or taken counts from the next request on.
/// </summary>
public sealed class SignedIn
{
    public Func<PortalDb, string, Task<KeptSession?>> Session { get; } = EF.CompileAsyncQuery((PortalDb db, string hash) =>
        (from session in db.Sessions.AsNoTracking()
         join account in db.Users.AsNoTracking() on session.AccountId equals account.Id
         where session.KeyHash == hash && account.ShutAt == null && account.SecurityStamp == session.Stamp
         select new KeptSession(session.Ticket, session.ExpiresAt)).FirstOrDefault());

    public Func<PortalDb, int, DateOnly, CancellationToken, Task<MandateFacts?>> Mandates { get; } = EF.CompileAsyncQuery((PortalDb db, int accountId, DateOnly today, CancellationToken ct) =>
        db.Users.AsNoTracking().Where(one => one.Id == accountId && one.ShutAt == null).Select(one => new MandateFacts(
            one.Person, one.SecondFactorSince != null,
            db.BoardSeats.Any(seat => seat.PersonId == one.PersonId && seat.From <= today && (seat.Until == null || seat.Until > today)),
            db.CouncilSeats.Any(seat => seat.PersonId == one.PersonId && seat.From <= today && (seat.Until == null || seat.Until > today)),
            db.Appointments.Any(held => held.PersonId == one.PersonId && held.From <= today && (held.Until == null || held.Until > today)))).SingleOrDefault());

    public Func<PortalDb, int, DateOnly, IAsyncEnumerable<SpokenFor>> Organisations { get; } = EF.CompileAsyncQuery((PortalDb db, int personId, DateOnly today) =>
        db.Representatives.Where(one => one.PersonId == personId && one.From <= today && (one.Until == null || one.Until > today))
            .Select(one => one.OrganisationId).Distinct().Select(id => new SpokenFor(
                id,
                db.Members.Any(one => one.OrganisationId == id && one.AdmittedOn <= today && (one.Departure == null || one.Departure.EffectiveOn > today)),
                db.Partners.Any(one => one.OrganisationId == id && one.AcceptedOn <= today && (one.Departure == null || one.Departure.EffectiveOn > today)),
                db.Candidacies.Any(one => one.OrganisationId == id && one.StartedOn <= today
                    && (one.AdmittedOn == null || one.AdmittedOn > today) && (one.Departure == null || one.Departure.EffectiveOn > today)))));
}
