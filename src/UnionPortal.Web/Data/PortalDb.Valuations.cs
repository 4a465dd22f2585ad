using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Valuations;

namespace UnionPortal.Web.Data;

/// <summary>Criteria and valuations as tables.</summary>
public abstract partial class PortalDb
{
    public DbSet<CriteriaSet> CriteriaSets => Set<CriteriaSet>();

    public DbSet<Valuation> Valuations => Set<Valuation>();

    /// <summary>Valuations in want of a reader: of one of the first two, or of a third.</summary>
    public IQueryable<Valuation> ValuationsWanting => Valuations.Where(one => one.ConcludedOn == null
        && (one.Readings.Count(reading => reading.DeclaredOn == null && !reading.IsThird) < ValuationRules.Readers
            || (!one.Readings.Any(reading => reading.DeclaredOn == null && reading.ScoredOn == null) && !one.Readings.Any(reading => reading.DeclaredOn == null && reading.IsThird))));

    /// <summary>Sets with their criteria, who drafted them, and what they rest on.</summary>
    public IQueryable<CriteriaSet> WholeCriteria => CriteriaSets.AsSplitQuery().Include(one => one.Criteria.OrderBy(criterion => criterion.Place))
        .Include(one => one.DraftedBy).Include(one => one.Record).Include(one => one.Item!.Meeting);

    /// <summary>Valuations with criteria, figures, readings and readers; tracked, so that a criterion is one and the same everywhere.</summary>
    public IQueryable<Valuation> WholeValuations => Valuations.AsSplitQuery()
        .Include(one => one.Set.Criteria.OrderBy(criterion => criterion.Place)).Include(one => one.Set.Record)
        .Include(one => one.Computed)
        .Include(one => one.Readings.OrderBy(reading => reading.Id)).ThenInclude(one => one.Reader)
        .Include(one => one.Readings).ThenInclude(one => one.Scores)
        .Include(one => one.AnsweredBy)
        .Include(one => one.Report.Period).Include(one => one.Report.Organisation.Names);
}
