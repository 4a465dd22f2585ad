using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Members;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies.Applications.Start;

/// <summary>
/// Begins an application: finds the organisation by its number or makes it, and gives the person the mandate to speak for
/// it, all in one transaction that runs alone, so that nobody begins the same twice.
/// </summary>
public sealed class StartService(PortalDb db, AuditTrail audit, CharterBook charter, UnionCalendar calendar)
{
    /// <summary>The id of the application; that of the open one where the person has begun it before.</summary>
    public Task<Outcome<int>> BeginAsync(StartForm form, Actor actor, CancellationToken ct) => db.AloneAsync(async () =>
    {
        Person? person = actor.PersonId is { } id ? await db.People.SingleOrDefaultAsync(one => one.Id == id, ct) : null;
        if (person is null) return Outcome.Refused<int>(ApplicationObjections.NobodyBehindAccount);
        Organisation? known = await KnownAsync(form, ct);
        if (known is null) return await BeginAsync(NewOrganisation(form), form, person, actor, ct);
        if (actor.SpeaksFor(known.Id) && await OpenOneAsync(known, ct) is { } open) return Outcome.Of(open);
        IReadOnlyList<Objection> objections = await ObjectionsAsync(known, form.Seeking!.Value, person, ct);
        return objections.Count > 0 ? Outcome.Refused<int>(objections) : await BeginAsync(known, form, person, actor, ct);
    }, ct);

    /// <summary>Asks for membership for a candidate or partner that the actor speaks for; what the portal knows of it stands in the application already.</summary>
    public Task<Outcome<int>> BeginForOwnAsync(int organisationId, Actor actor, CancellationToken ct) => db.AloneAsync(async () =>
    {
        Person? person = actor.PersonId is { } id ? await db.People.SingleOrDefaultAsync(one => one.Id == id, ct) : null;
        if (person is null || !actor.SpeaksFor(organisationId)) return Outcome.Refused<int>(ApplicationObjections.NobodyBehindAccount);
        Organisation organisation = await db.Organisations.Include(one => one.Names).SingleAsync(one => one.Id == organisationId, ct);
        if (await OpenOneAsync(organisation, ct) is { } open) return Outcome.Of(open);
        IReadOnlyList<Objection> objections = await ObjectionsAsync(organisation, Seeking.Membership, person, ct);
        if (objections.Count > 0) return Outcome.Refused<int>(objections);
        return await BeginAsync(organisation, new StartForm { Seeking = Seeking.Membership }, person, actor, ct);
    }, ct);

    private async Task<Outcome<int>> BeginAsync(Organisation organisation, StartForm form, Person person, Actor actor, CancellationToken ct)
    {
        if (form.Seeking == Seeking.Partnership && !charter.TermsOn(calendar.Today).Admission.KnowsPartners) return Outcome.Refused<int>(AdmissionRules.NoPartners);
        var application = new Application(organisation, form.Seeking!.Value, person, calendar.Today);
        db.Applications.Add(application);
        if (organisation.Id == 0 || !actor.SpeaksFor(organisation.Id))
            db.Representatives.Add(new Representative(person, organisation, RepresentativeRole.Authorised, null, calendar.Today));
        audit.Record(actor, Act.StartApplication, application, new { scheme = form.Scheme, seeking = form.Seeking.ToString(), knownOrganisation = organisation.Id > 0 });
        await db.SaveChangesAsync(ct);
        return Outcome.Of(application.Id);
    }

    private Organisation NewOrganisation(StartForm form)
    {
        var organisation = new Organisation(new OrganisationName(calendar.Today, form.FullName!.Trim(), null, null), form.Country!.ToUpperInvariant());
        organisation.SetNumber(RegistrationNumber.Of(form.RegisterOf, form.Number!));
        return organisation;
    }

    private Task<Organisation?> KnownAsync(StartForm form, CancellationToken ct)
    {
        string scheme = form.RegisterOf.Code, value = form.RegisterOf.Normalise(form.Number!);
        return db.Organisations.Include(one => one.Names)
            .Where(one => one.Numbers.Any(number => number.Scheme == scheme && number.Value == value))
            .OrderByDescending(one => one.Id).FirstOrDefaultAsync(ct);
    }

    private async Task<int?> OpenOneAsync(Organisation organisation, CancellationToken ct) =>
        (await EarlierAsync(organisation, ct)).Find(one => one.State is ApplicationState.Draft or ApplicationState.Submitted)?.Id;

    private async Task<IReadOnlyList<Objection>> ObjectionsAsync(Organisation organisation, Seeking seeking, Person person, CancellationToken ct)
    {
        int id = organisation.Id;
        DateOnly today = calendar.Today;
        bool isMember = await db.Members.AnyAsync(one => one.OrganisationId == id && (one.Departure == null || one.Departure.EffectiveOn > today), ct);
        bool isCandidate = await db.Candidacies.AnyAsync(one => one.OrganisationId == id && one.AdmittedOn == null && (one.Departure == null || one.Departure.EffectiveOn > today), ct);
        bool isPartner = await db.Partners.AnyAsync(one => one.OrganisationId == id && (one.Departure == null || one.Departure.EffectiveOn > today), ct);
        IReadOnlyList<Objection> objections = ApplicationRules.ObjectionsToBeginning(
            await EarlierAsync(organisation, ct), isMember, charter.TermsOn(today).Admission, today);
        objections = [.. objections, .. ApplicationRules.ObjectionsToSeeking(seeking, isCandidate || isPartner), .. DepartureRules.ObjectionsToReturning(await DeparturesAsync(id, ct), charter.TermsOn(today).Departure, today)];
        if (objections.Count > 0) return objections;
        List<Representative> mandates = await db.Representatives.Include(one => one.Person).Where(one => one.OrganisationId == id).ToListAsync(ct);
        return ApplicationRules.ObjectionsToSpeakingFor(mandates, isCandidate || isPartner, person, today);
    }

    /// <summary>Whatever ended before: what a return is counted from.</summary>
    private async Task<List<Departure>> DeparturesAsync(int id, CancellationToken ct) =>
    [
        .. await db.Members.Where(one => one.OrganisationId == id && one.Departure != null).Select(one => one.Departure!).ToListAsync(ct),
        .. await db.Candidacies.Where(one => one.OrganisationId == id && one.Departure != null).Select(one => one.Departure!).ToListAsync(ct),
        .. await db.Partners.Where(one => one.OrganisationId == id && one.Departure != null).Select(one => one.Departure!).ToListAsync(ct),
    ];

    private Task<List<Application>> EarlierAsync(Organisation organisation, CancellationToken ct) =>
        db.Applications.Where(one => one.OrganisationId == organisation.Id).ToListAsync(ct);
}
