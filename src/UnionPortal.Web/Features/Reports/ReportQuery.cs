using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;

namespace UnionPortal.Web.Features.Reports;

/// <summary>Finds reports for those who may have them; null looks the same for what is not there and what is not theirs.</summary>
public sealed class ReportQuery(PortalDb db)
{
    public async Task<AnnualReport?> FindAsync(int id, Actor actor, Act act, CancellationToken ct)
    {
        AnnualReport? report = await db.WholeReports.SingleOrDefaultAsync(one => one.Id == id, ct);
        return report is not null && actor.MayFor(act, report.OrganisationId) ? report : null;
    }

    /// <summary>Reports with what a submission asks about and sets, read at one go; who last changed a section and its papers are none of it.</summary>
    public Task<Dictionary<int, AnnualReport>> ForSubmissionAsync(int[] ids, CancellationToken ct) => db.AnnualReports.AsSplitQuery()
        .Include(one => one.Period).Include(one => one.Organisation.Names).Include(one => one.Parts)
        .Include(one => one.Versions).ThenInclude(one => one.Sections).Include(one => one.Versions).ThenInclude(one => one.SignedBy)
        .Where(one => EF.Parameter(ids).Contains(one.Id)).ToDictionaryAsync(one => one.Id, ct);

    /// <summary>The submitted report of the year before; null where there is none.</summary>
    public async Task<ReportVersion?> LastYearAsync(int organisationId, int year, CancellationToken ct)
    {
        AnnualReport? before = await db.AnnualReports.AsNoTracking().AsSplitQuery().Include(one => one.Versions).ThenInclude(one => one.Sections)
            .SingleOrDefaultAsync(one => one.OrganisationId == organisationId && one.Period.Year == year - 1 && one.ArrivedOn != null, ct);
        return before?.LastSubmitted;
    }

    /// <summary>Last year's answers of one section; income falls back on what the organisation has stated otherwise.</summary>
    public async Task<ReportAnswers> LastYearAsync(int organisationId, int year, string part, CancellationToken ct)
    {
        ReportAnswers? answers = (await LastYearAsync(organisationId, year, ct))?.AnswersOf(part);
        if (answers is not null || part != ReportCatalogue.Income) return answers ?? ReportAnswers.Empty;
        return await StatedAsync(organisationId, year - 1, ct) ?? ReportAnswers.Empty;
    }

    /// <summary>Income stated for a year outside reports, as answers; null where nothing was.</summary>
    public async Task<ReportAnswers?> StatedAsync(int organisationId, int year, CancellationToken ct)
    {
        IncomeStatement? stated = await db.Set<IncomeStatement>().AsNoTracking().Include(one => one.Lines)
            .SingleOrDefaultAsync(one => one.Year == year && EF.Property<int>(one, "OrganisationId") == organisationId, ct);
        if (stated is null) return null;
        var answers = new ReportAnswers { None = stated.Lines.Count == 0 };
        foreach (IncomeLine line in stated.Lines) answers.Values[line.Source] = ReportAnswers.Written(line.Amount);
        return answers;
    }

    public Task<Person?> PersonAsync(Actor actor, CancellationToken ct) => db.People.SingleOrDefaultAsync(one => one.Id == actor.PersonId, ct);
}
