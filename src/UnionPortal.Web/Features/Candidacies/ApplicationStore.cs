using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Candidacies;

/// <summary>Finds applications with all that belongs to them, and saves them with their audit line.</summary>
public sealed class ApplicationStore(PortalDb db, AuditTrail audit, UnionCalendar calendar)
{
    /// <summary>An application whole and tracked: organisation, recommendations with their members, proposals, judgements.</summary>
    public Task<Application?> FindAsync(int id, CancellationToken ct) => Whole.SingleOrDefaultAsync(one => one.Id == id, ct);

    /// <summary>The same, if the actor may do the act on it; null where not, so that foreign numbers look unused.</summary>
    public async Task<Application?> FindOwnAsync(int id, Actor actor, Act act, CancellationToken ct)
    {
        Application? application = await FindAsync(id, ct);
        return application is not null && actor.MayFor(act, application.OrganisationId) ? application : null;
    }

    /// <summary>The same for reading: whoever speaks for the organisation, whatever became of the application.</summary>
    public async Task<Application?> FindToReadAsync(int id, Actor actor, CancellationToken ct)
    {
        Application? application = await FindAsync(id, ct);
        return application is not null && actor.SpeaksFor(application.OrganisationId) ? application : null;
    }

    /// <summary>Every application of the organisations the actor speaks for, newest first.</summary>
    public Task<List<Application>> OfAsync(Actor actor, CancellationToken ct)
    {
        List<int> own = [.. actor.Organisations.Select(one => one.Id)];
        return Whole.AsNoTrackingWithIdentityResolution().Where(one => own.Contains(one.OrganisationId)).OrderByDescending(one => one.Id).ToListAsync(ct);
    }

    /// <summary>
    /// Saves a change of the application or of what belongs to its organisation; false when somebody else saved in the
    /// same instant, and then nothing is changed.
    /// </summary>
    public async Task<bool> SaveAsync(Application application, Actor actor, Act act, object details, CancellationToken ct)
    {
        audit.Record(actor, act, application, details);
        application.NoteChange(calendar.Today);
        db.Touch(application);
        db.Touch(application.Organisation);
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    /// <summary>Work that runs alone among its kind, in one transaction: drawing a number, looking for a duplicate.</summary>
    public Task<T> AloneAsync<T>(Func<Task<T>> work, CancellationToken ct) => db.AloneAsync(work, ct);

    /// <summary>The next number of the year: <c>2026-0001</c> is followed by <c>2026-0002</c>, whatever became of the first.</summary>
    public async Task<string> NextNumberAsync(int year, CancellationToken ct)
    {
        string prefix = year.ToString(CultureInfo.InvariantCulture) + "-";
        List<string?> given = await db.Applications.Where(one => one.Number != null && one.Number.StartsWith(prefix)).Select(one => one.Number).ToListAsync(ct);
        int last = given.Select(number => int.TryParse(number![prefix.Length..], CultureInfo.InvariantCulture, out int n) ? n : 0).DefaultIfEmpty().Max();
        return prefix + (last + 1).ToString("0000", CultureInfo.InvariantCulture);
    }

    /// <summary>The person behind the actor; null where the account has none.</summary>
    public Task<Person?> PersonAsync(Actor actor, CancellationToken ct) => db.People.SingleOrDefaultAsync(one => one.Id == actor.PersonId, ct);

    private IQueryable<Application> Whole => db.Applications.AsSplitQuery()
        .Include(one => one.Organisation.Names).Include(one => one.Organisation.Founders)
        .Include(one => one.Organisation.Incomes).ThenInclude(income => income.Lines)
        .Include(one => one.Organisation.Documents)
        .Include(one => one.StartedBy).Include(one => one.SubmittedBy)
        .Include(one => one.Recommendations).ThenInclude(one => one.Recommender.Organisation.Names)
        .Include(one => one.Recommendations).ThenInclude(one => one.Recommender.Number)
        .Include(one => one.Recommendations).ThenInclude(one => one.Recommender.Suspensions)
        .Include(one => one.Recommendations).ThenInclude(one => one.Recommender.Departure)
        .Include(one => one.Judgements).ThenInclude(one => one.By)
        .Include(one => one.Questions).ThenInclude(one => one.AskedBy)
        .Include(one => one.Questions).ThenInclude(one => one.AnsweredBy)
        .Include(one => one.Proposals).ThenInclude(one => one.Decision);
}
