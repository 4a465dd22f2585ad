using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Board.Decisions;

/// <summary>
/// Where the effects of decisions stand: every table whose rows rest on a record, read the same way. Nothing in the register
/// begins, is suspended or ends without one (U1).
/// </summary>
internal static class EffectSources
{
    public static IReadOnlyList<(EffectKind Kind, IQueryable<EffectFact> Facts)> Of(PortalDb db) =>
    [
        (EffectKind.Admitted, db.Members.Select(one => new EffectFact
        {
            Kind = EffectKind.Admitted, RecordId = one.AdmittedBy.Id, OrganisationId = one.OrganisationId, Number = one.Number.Value, On = one.AdmittedOn,
        })),
        (EffectKind.Candidate, db.Candidacies.Select(one => new EffectFact
        {
            Kind = EffectKind.Candidate, RecordId = one.StartedBy.Id, OrganisationId = one.OrganisationId, Number = one.Number.Value, On = one.StartedOn,
        })),
        (EffectKind.Partner, db.Partners.Select(one => new EffectFact
        {
            Kind = EffectKind.Partner, RecordId = one.AcceptedBy.Id, OrganisationId = one.OrganisationId, Number = one.Number.Value, On = one.AcceptedOn,
        })),
        (EffectKind.Prolonged, db.Candidacies.SelectMany(one => one.Prolongations, (one, more) => new EffectFact
        {
            Kind = EffectKind.Prolonged, RecordId = more.Decision.Id, OrganisationId = one.OrganisationId, Number = one.Number.Value, On = more.On,
        })),
        (EffectKind.Suspended, db.Members.SelectMany(one => one.Suspensions, (one, rest) => new EffectFact
        {
            Kind = EffectKind.Suspended, RecordId = rest.Decision.Id, OrganisationId = one.OrganisationId, Number = one.Number.Value, On = rest.From, Ground = rest.Ground,
        })),
        (EffectKind.Restored, db.Members.SelectMany(one => one.Suspensions.Where(rest => rest.LiftedBy != null), (one, rest) => new EffectFact
        {
            Kind = EffectKind.Restored, RecordId = rest.LiftedBy!.Id, OrganisationId = one.OrganisationId, Number = one.Number.Value, On = rest.LiftedOn!.Value,
        })),
        (EffectKind.SuspensionKept, Kept(db)),
        .. Expulsions(db),
        .. Departures(db),
        .. SeatEffects.Of(db),
        (EffectKind.TextAdopted, db.UnionTexts.Where(one => one.Record != null).Select(one => new EffectFact
        {
            Kind = EffectKind.TextAdopted, RecordId = one.Record!.Id, OrganisationId = 0, Number = null, On = one.Record.On, Text = one.Kind,
        })),
        (EffectKind.CriteriaAdopted, db.CriteriaSets.Where(one => one.Record != null).Select(one => new EffectFact
        {
            Kind = EffectKind.CriteriaAdopted, RecordId = one.Record!.Id, OrganisationId = 0, Number = null, On = one.Record.On, CriteriaRu = one.NameRu, CriteriaEn = one.NameEn,
        })),
        (EffectKind.NoticeRevoked, db.Withdrawals.Where(one => one.RevokedOn != null).Select(one => new EffectFact
        {
            Kind = EffectKind.NoticeRevoked, RecordId = one.Record.Id, OrganisationId = one.Number.OrganisationId, Number = one.Number.Value, On = one.RevokedOn!.Value,
        })),
        (EffectKind.Declined, db.Set<AdmissionProposal>().Where(one => one.Outcome == AdmissionOutcome.Declined && one.Decision.Record != null).Select(one => new EffectFact
        {
            Kind = EffectKind.Declined, RecordId = one.Decision.Record!.Id, OrganisationId = one.Application.OrganisationId, Number = null, On = one.Decision.Record.On,
        })),
    ];

    /// <summary>Refusals of a meeting to give the rights back: lost votes on suspensions that covered the day of the meeting.</summary>
    private static IQueryable<EffectFact> Kept(PortalDb db) =>
        from item in db.AgendaItems
        where item.Subject == AgendaSubject.Suspension && item.About != null && item.Resolution != null && item.Resolution.Adopted == false
        from member in db.Members
        where member.OrganisationId == item.About!.Id && member.Suspensions.Any(rest =>
            rest.From <= item.Resolution!.Record.On && (rest.LiftedOn == null || rest.LiftedOn > item.Resolution!.Record.On))
        select new EffectFact
        {
            Kind = EffectKind.SuspensionKept, RecordId = item.Resolution!.Record.Id, OrganisationId = member.OrganisationId, Number = member.Number.Value,
            On = item.Resolution!.Record.On,
        };

    private static IEnumerable<(EffectKind Kind, IQueryable<EffectFact> Facts)> Expulsions(PortalDb db)
    {
        yield return (EffectKind.Expelled, db.Expulsions.Where(one => one.Adopted == true && one.Resolution != null).Select(one => new EffectFact
        {
            Kind = EffectKind.Expelled, RecordId = one.Resolution!.Record.Id, OrganisationId = one.Member.OrganisationId, Number = one.Member.Number.Value,
            On = one.Resolution.Record.On, Ground = one.Ground, AppealUntil = one.AppealUntil,
        }));
        yield return (EffectKind.AppealGranted, db.Expulsions.Where(one => one.AppealRecord != null && one.AppealGranted == true).Select(one => new EffectFact
        {
            Kind = EffectKind.AppealGranted, RecordId = one.AppealRecord!.Id, OrganisationId = one.Member.OrganisationId, Number = one.Member.Number.Value, On = one.AppealRecord.On,
        }));
        yield return (EffectKind.AppealTurnedDown, db.Expulsions.Where(one => one.AppealRecord != null && one.AppealGranted == false).Select(one => new EffectFact
        {
            Kind = EffectKind.AppealTurnedDown, RecordId = one.AppealRecord!.Id, OrganisationId = one.Member.OrganisationId, Number = one.Member.Number.Value, On = one.AppealRecord.On,
        }));
    }

    private static IEnumerable<(EffectKind Kind, IQueryable<EffectFact> Facts)> Departures(PortalDb db)
    {
        yield return (EffectKind.Departed, db.Members.Where(one => one.Departure != null).Select(one => new EffectFact
        {
            Kind = EffectKind.Departed, RecordId = one.Departure!.Record.Id, OrganisationId = one.OrganisationId, Number = one.Number.Value,
            On = one.Departure.EffectiveOn, Departure = one.Departure.Ground, Successor = one.Departure.Successor == null ? null : one.Departure.Successor.Value,
        }));
        yield return (EffectKind.Departed, db.Candidacies.Where(one => one.Departure != null).Select(one => new EffectFact
        {
            Kind = EffectKind.Departed, RecordId = one.Departure!.Record.Id, OrganisationId = one.OrganisationId, Number = one.Number.Value,
            On = one.Departure.EffectiveOn, Departure = one.Departure.Ground, Successor = one.Departure.Successor == null ? null : one.Departure.Successor.Value,
        }));
        yield return (EffectKind.Departed, db.Partners.Where(one => one.Departure != null).Select(one => new EffectFact
        {
            Kind = EffectKind.Departed, RecordId = one.Departure!.Record.Id, OrganisationId = one.OrganisationId, Number = one.Number.Value,
            On = one.Departure.EffectiveOn, Departure = one.Departure.Ground, Successor = one.Departure.Successor == null ? null : one.Departure.Successor.Value,
        }));
    }
}
