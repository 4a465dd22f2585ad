using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Reports;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Data.Standings;
using UnionPortal.Web.Features.Reports.Writing;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Reports.Extensions;

/// <summary>A member's time for a year: what it asked for, what was answered, and the form that fits the reader.</summary>
public sealed record ExtensionPage(int Year, int OrganisationId, string Organisation, ReportDuty Duty, DateOnly Today, IReadOnlyList<ReportExtension> All)
{
    public AskExtensionForm Form { get; init; } = new();

    public DecideExtensionForm Decision { get; init; } = new();

    public ReportExtension? Open => All.FirstOrDefault(one => one.IsOpen);

    public bool MayAsk { get; init; }

    public bool MayDecide { get; init; }

    /// <summary>The last day that may be granted.</summary>
    public required DateOnly Latest { get; init; }

    public required int AnswerDays { get; init; }

    public IReadOnlyList<Objection> Against { get; init; } = [];

    public IReadOnlyList<Objection> Objections { get; init; } = [];
}

/// <summary>Reads requests for more time.</summary>
public sealed class ExtensionQuery(PortalDb db, ReportDutyQuery duties, CharterBook charter, UnionCalendar calendar, Texts texts)
{
    public async Task<ExtensionPage?> PageAsync(int year, int organisationId, Actor actor, CancellationToken ct)
    {
        if (!actor.MayFor(Act.ReadReports, organisationId)) return null;
        ReportingPeriod? period = await db.ReportingPeriods.AsNoTracking().SingleOrDefaultAsync(one => one.Year == year, ct);
        Organisation? organisation = await db.Organisations.AsNoTracking().Include(one => one.Names).SingleOrDefaultAsync(one => one.Id == organisationId, ct);
        DateOnly today = calendar.Today;
        ReportLine? line = (await duties.OfManyAsync([organisationId], today, ct))[organisationId].FirstOrDefault(one => one.Duty.Year == year);
        if (period is null || organisation is null || line is null) return null;
        ReportTerms terms = charter.TermsOn(today).Report;
        List<ReportExtension> all = await db.ReportExtensions.AsNoTracking().Include(one => one.AskedBy).Include(one => one.Period)
            .Where(one => one.PeriodId == period.Id && one.OrganisationId == organisationId).OrderByDescending(one => one.Id).ToListAsync(ct);
        return new ExtensionPage(year, organisationId, ReportNames.Of(organisation, texts.Language), line.Duty, today, all)
        {
            Latest = period.DueOn.AddDays(terms.MaxExtensionDays), AnswerDays = terms.ExtensionAnswerDays,
            MayAsk = actor.MayFor(Act.AskForMoreTime, organisationId), MayDecide = actor.May(Act.KeepReportingYears),
            Decision = new DecideExtensionForm { Until = all.FirstOrDefault(one => one.IsOpen)?.WantedUntil },
            Against = ExtensionRules.ObjectionsToAskingAtAll(period, line.Duty, all.Exists(one => one.IsOpen), today),
        };
    }
}
