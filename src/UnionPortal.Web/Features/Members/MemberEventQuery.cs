using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Standings;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Members;

/// <summary>Every change of standing under a number, newest first, each with the decision it rests on (U1).</summary>
public sealed class MemberEventQuery(PortalDb db, Texts texts)
{
    public async Task<IReadOnlyList<StandingEvent>> OfAsync(int numberId, CancellationToken ct)
    {
        List<StandingEvent> all = [];
        await AddMembershipAsync(all, numberId, ct);
        await AddCandidacyAsync(all, numberId, ct);
        await AddPartnershipAsync(all, numberId, ct);
        var withdrawals = await db.Withdrawals.AsNoTracking().Include(one => one.Record).Where(one => one.NumberId == numberId).ToListAsync(ct);
        foreach (Withdrawal one in withdrawals)
        {
            all.Add(Of(one.ReceivedOn, "NoticeOfLeaving", one.Record, texts["MemberList.Event.LeavesOn", one.EffectiveOn]));
            if (one.RevokedOn is { } revoked) all.Add(Of(revoked, "NoticeRevoked", null, null));
        }
        return [.. all.OrderByDescending(one => one.On)];
    }

    private async Task AddMembershipAsync(List<StandingEvent> all, int numberId, CancellationToken ct)
    {
        Member? member = await db.Members.AsNoTrackingWithIdentityResolution().AsSplitQuery().Include(one => one.AdmittedBy).Include(one => one.Departure!.Record)
            .Include(one => one.Suspensions).ThenInclude(rest => rest.Decision).Include(one => one.Suspensions).ThenInclude(rest => rest.LiftedBy)
            .Include(one => one.Suspensions).ThenInclude(rest => rest.UntilMeeting)
            .SingleOrDefaultAsync(one => EF.Property<int>(one, StandingQuery.NumberId) == numberId, ct);
        if (member is null) return;
        all.Add(Of(member.AdmittedOn, "Admitted", member.AdmittedBy, null));
        foreach (Suspension rest in member.Suspensions)
        {
            string? until = rest.UntilMeeting is { } meeting ? texts["MemberList.Event.UntilMeeting", meeting.ConvenedFor] : null;
            all.Add(Of(rest.From, "Suspended", rest.Decision, until));
            if (rest.LiftedOn is { } lifted) all.Add(Of(lifted, "Reinstated", rest.LiftedBy, null));
        }
        List<DecisionRecord> kept = await db.RefusalsToLift(member.OrganisationId).AsNoTracking().ToListAsync(ct);
        all.AddRange(kept.Where(one => member.StandingOn(one.On) == Standing.Suspended).Select(one => Of(one.On, "SuspensionKept", one, null)));
        AddDeparture(all, member.Departure);
    }

    private async Task AddCandidacyAsync(List<StandingEvent> all, int numberId, CancellationToken ct)
    {
        Candidacy? candidacy = await db.Candidacies.AsNoTrackingWithIdentityResolution().AsSplitQuery().Include(one => one.StartedBy).Include(one => one.Departure!.Record)
            .Include(one => one.Prolongations).ThenInclude(more => more.Decision).SingleOrDefaultAsync(one => EF.Property<int>(one, StandingQuery.NumberId) == numberId, ct);
        if (candidacy is null) return;
        all.Add(Of(candidacy.StartedOn, "CandidacyStarted", candidacy.StartedBy, null));
        foreach (Prolongation more in candidacy.Prolongations) all.Add(Of(more.On, "Prolonged", more.Decision, texts.Plural("MemberList.Event.Months", more.Months)));
        AddDeparture(all, candidacy.Departure);
    }

    private async Task AddPartnershipAsync(List<StandingEvent> all, int numberId, CancellationToken ct)
    {
        var partner = await db.Partners.AsNoTrackingWithIdentityResolution().AsSplitQuery().Include(one => one.AcceptedBy).Include(one => one.Departure!.Record).Include(one => one.Agreements)
            .SingleOrDefaultAsync(one => EF.Property<int>(one, StandingQuery.NumberId) == numberId, ct);
        if (partner is null) return;
        all.Add(Of(partner.AcceptedOn, "PartnerAccepted", partner.AcceptedBy, null));
        foreach (var agreement in partner.Agreements) all.Add(new StandingEvent(agreement.From, texts["MemberList.Event.Agreement"], null, agreement.Reference, null));
        AddDeparture(all, partner.Departure);
    }

    private void AddDeparture(List<StandingEvent> all, Departure? departure)
    {
        if (departure is not null) all.Add(Of(departure.EffectiveOn, "Departed", departure.Record, texts["MemberList.Ground." + departure.Ground]));
    }

    private StandingEvent Of(DateOnly on, string what, DecisionRecord? record, string? more) =>
        new(on, texts["MemberList.Event." + what], record?.Id, record is null ? null : $"{texts["Decisions.Body." + record.Body]}, {record.Reference}, {Dates.Short(record.On)}", more);
}
