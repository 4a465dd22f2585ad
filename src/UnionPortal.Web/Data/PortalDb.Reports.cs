using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Reports;

namespace UnionPortal.Web.Data;

/// <summary>Yearly reports as tables.</summary>
public abstract partial class PortalDb
{
    public DbSet<ReportingPeriod> ReportingPeriods => Set<ReportingPeriod>();

    public DbSet<ReportExtension> ReportExtensions => Set<ReportExtension>();

    public DbSet<AnnualReport> AnnualReports => Set<AnnualReport>();

    public DbSet<ReportedPart> ReportedParts => Set<ReportedPart>();

    public DbSet<YearFactor> YearFactors => Set<YearFactor>();

    public DbSet<Adjustment> Adjustments => Set<Adjustment>();

    /// <summary>Reports with every version, its sections and papers, and who did what.</summary>
    public IQueryable<AnnualReport> WholeReports => AnnualReports.AsSplitQuery().Include(one => one.Period).Include(one => one.Organisation.Names).Include(one => one.Parts)
        .Include(one => one.Versions).ThenInclude(one => one.Sections.OrderBy(section => section.Id)).ThenInclude(one => one.ChangedBy)
        .Include(one => one.Versions).ThenInclude(one => one.Files.OrderBy(file => file.Id))
        .Include(one => one.Versions).ThenInclude(one => one.SignedBy)
        .Include(one => one.Versions).ThenInclude(one => one.SubmittedBy);
}
