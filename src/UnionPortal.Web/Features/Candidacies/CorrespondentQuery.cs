using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Candidacies;
using UnionPortal.Web.Data;

namespace UnionPortal.Web.Features.Candidacies;

/// <summary>An address for letters and the language its reader chose.</summary>
public sealed record Correspondent(string Address, string Culture);

/// <summary>Finds whom a letter about an application goes to: people with a confirmed, open account.</summary>
public sealed class CorrespondentQuery(PortalDb db)
{
    public Task<List<Correspondent>> PersonAsync(int personId, CancellationToken ct) => AccountsOf([personId]).ToListAsync(ct);

    /// <summary>Everybody who speaks for the organisation on the day.</summary>
    public async Task<List<Correspondent>> OrganisationAsync(int organisationId, DateOnly today, CancellationToken ct)
    {
        List<int> people = await db.Representatives
            .Where(one => one.OrganisationId == organisationId && one.From <= today && (one.Until == null || one.Until > today))
            .Select(one => one.PersonId).Distinct().ToListAsync(ct);
        return await AccountsOf(people).ToListAsync(ct);
    }

    /// <summary>Those who wrote the application: who began it and who submitted it.</summary>
    public Task<List<Correspondent>> ApplicantsAsync(Application application, CancellationToken ct)
    {
        List<int> people = [application.StartedBy.Id];
        if (application.SubmittedBy is { } submitter) people.Add(submitter.Id);
        return AccountsOf(people).ToListAsync(ct);
    }

    private IQueryable<Correspondent> AccountsOf(List<int> people) => db.Users.AsNoTracking()
        .Where(account => account.PersonId != null && people.Contains(account.PersonId.Value)
            && account.EmailConfirmed && account.ShutAt == null && account.Email != null)
        .OrderBy(account => account.Id).Select(account => new Correspondent(account.Email!, account.Culture));
}
