using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Standards;

namespace UnionPortal.Web.Data;

/// <summary>Standards and certifications as tables.</summary>
public abstract partial class PortalDb
{
    public DbSet<Standard> Standards => Set<Standard>();

    public DbSet<Certification> Certifications => Set<Certification>();

    /// <summary>Standards with their questions, who drafted them, and what they rest on.</summary>
    public IQueryable<Standard> WholeStandards => Standards.AsSplitQuery().Include(one => one.Questions.OrderBy(question => question.Place))
        .Include(one => one.DraftedBy).Include(one => one.Record);

    /// <summary>Certifications with checklist, answers and assessments; tracked, so that a question is one and the same everywhere.</summary>
    public IQueryable<Certification> WholeCertifications => Certifications.AsSplitQuery()
        .Include(one => one.Standard.Questions.OrderBy(question => question.Place)).Include(one => one.Standard.Record)
        .Include(one => one.Organisation.Names).Include(one => one.SubmittedBy).Include(one => one.Answers)
        .Include(one => one.Assessments.OrderBy(assessment => assessment.Id)).ThenInclude(one => one.Reader);
}
