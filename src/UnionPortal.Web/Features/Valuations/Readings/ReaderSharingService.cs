using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Organisations;
using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Valuations.Readings;

/// <summary>Shares out everything of a year that wants a reader, with one letter to each who is asked (U11).</summary>
public sealed class ReaderSharingService(PortalDb db, ReaderQuery readers, ValuationLetterService letters, AuditTrail audit, UnionCalendar calendar)
{
    /// <param name="chosen">Ids of the people among whom is shared; who sits neither on the council nor in the office is passed over.</param>
    /// <returns>How many readings were assigned; null without such a year.</returns>
    public Task<Outcome<int>?> ShareAsync(int year, IReadOnlyCollection<int> chosen, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome<int>?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await db.ReportingPeriods.SingleOrDefaultAsync(one => one.Year == year, ct) is not { } period) return null;
        List<Valuation> wanting = await db.ValuationsWanting.Where(one => one.Report.PeriodId == period.Id).Include(one => one.Readings).ThenInclude(one => one.Reader).Include(one => one.Report).OrderBy(one => one.Id).ToListAsync(ct);
        List<Person> people = [.. (await readers.SeatedAsync(ct)).Where(one => chosen.Contains(one.Id))];
        ReaderTies ties = await readers.TiesAsync([.. wanting.Select(one => one.Report.OrganisationId).Distinct()], people, ct);
        var assigned = ReaderShares.Share(wanting, await readers.LoadAsync(people, ct), (valuation, person) => ties.Of(person, valuation.Report.OrganisationId), calendar.Today);
        if (assigned.Count == 0) return Outcome.Refused<int>(ValuationRules.NobodyFree);
        foreach (Valuation valuation in assigned.Select(one => one.Valuation).Distinct()) db.Touch(valuation);
        foreach (IGrouping<Person, Reading> same in assigned.Select(one => one.Reading).GroupBy(one => one.Reader)) await letters.AskReaderAsync(same.Key, same.Count(), year, ct);
        audit.Record(actor, Act.KeepValuations, period, new { year, readers = people.ConvertAll(one => one.Id), assigned = assigned.Count });
        await db.SaveChangesAsync(ct);
        return Outcome.Of(assigned.Count);
    }, ct);
}
