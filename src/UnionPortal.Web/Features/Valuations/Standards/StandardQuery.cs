using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Standards;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;
using UnionPortal.Web.Shell.Forms;

namespace UnionPortal.Web.Features.Valuations.Standards;

/// <summary>Reads standards: what is adopted everybody, drafts the office (U10).</summary>
public sealed class StandardQuery(PortalDb db, UnionCalendar calendar, Texts texts)
{
    private const int RecordsOffered = 40;

    public async Task<StandardListPage> ListAsync(Actor actor, CancellationToken ct)
    {
        List<Standard> all = await db.WholeStandards.AsNoTracking().OrderBy(one => one.Id).ToListAsync(ct);
        return new StandardListPage(all.FindAll(one => StandardRules.IsInForce(one, NextOf(all, one))), actor.May(Act.KeepStandards) ? all.FindAll(one => one.Record is null) : [],
            await CertifiedAsync(ct), await CertificationsAsync(actor, ct)) { MayKeep = actor.May(Act.KeepStandards) };
    }

    /// <summary>An edition whom it may be shown to; null looks the same for what is not there.</summary>
    public async Task<Standard?> FindAsync(int id, Actor actor, CancellationToken ct)
    {
        Standard? standard = await db.WholeStandards.SingleOrDefaultAsync(one => one.Id == id, ct);
        return standard?.Record is not null || actor.May(Act.KeepStandards) ? standard : null;
    }

    public async Task<StandardPage?> PageAsync(int id, Actor actor, IReadOnlyList<Objection> refused, CancellationToken ct)
    {
        if (await FindAsync(id, actor, ct) is not { } standard) return null;
        bool keeps = actor.May(Act.KeepStandards), hasNext = await db.Standards.AnyAsync(one => one.EarlierId == id, ct);
        bool inForce = await IsInForceAsync(standard, ct), drafts = keeps && standard.Record is null;
        return new StandardPage(standard, inForce, drafts, keeps && standard.Record is not null && !hasNext, drafts ? await RecordsAsync(ct) : [], inForce ? await OwnAsync(actor, ct) : []) { Refused = refused };
    }

    public async Task<bool> IsInForceAsync(Standard standard, CancellationToken ct) =>
        StandardRules.IsInForce(standard, await db.Standards.Include(one => one.Record).SingleOrDefaultAsync(one => one.EarlierId == standard.Id, ct));

    /// <summary>Certificates of present members that hold today, by name.</summary>
    private async Task<IReadOnlyList<CertifiedRow>> CertifiedAsync(CancellationToken ct)
    {
        DateOnly today = calendar.Today;
        List<Certification> held = await db.Certifications.AsNoTracking().Include(one => one.Standard).Include(one => one.Organisation.Names).Where(one => one.Until > today).ToListAsync(ct);
        int[] ids = [.. held.Select(one => one.OrganisationId)];
        Dictionary<int, int> numbers = await db.MembersOn(today).Where(one => EF.Parameter(ids).Contains(one.OrganisationId))
            .Select(one => new { one.OrganisationId, one.Number.Value }).ToDictionaryAsync(one => one.OrganisationId, one => one.Value, ct);
        return [.. held.Where(one => numbers.ContainsKey(one.OrganisationId))
            .Select(one => new CertifiedRow(numbers[one.OrganisationId], one.Organisation.Name(texts.Language), one.Standard, one.Until!.Value)).OrderBy(one => one.Organisation, StringComparer.CurrentCulture)];
    }

    /// <summary>One's own, or for people of the union everything on its way.</summary>
    private async Task<IReadOnlyList<CertificationRow>> CertificationsAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.May(Act.ReadCertifications)) return [];
        bool all = GroupWordsQuery.SeesMembers(actor);
        int[] own = [.. actor.Organisations.Select(one => one.Id)];
        List<Certification> shown = await db.Certifications.AsNoTracking().AsSplitQuery().Include(one => one.Standard).Include(one => one.Organisation.Names).Include(one => one.Assessments)
            .Where(one => EF.Parameter(own).Contains(one.OrganisationId) || (all && one.SubmittedOn != null && one.ConcludedOn == null)).OrderBy(one => one.Id).ToListAsync(ct);
        return shown.ConvertAll(one => new CertificationRow(one.Id, one.Organisation.Name(texts.Language), one.Standard, one.StateOn(calendar.Today), one.Until,
            one.ConcludedOn is null && one.Assessments.Any(assessment => assessment.ReaderId == actor.PersonId && assessment.Stands && !assessment.IsIn)));
    }

    /// <summary>Decisions of the meeting and the board, the latest first.</summary>
    private async Task<IReadOnlyList<Option>> RecordsAsync(CancellationToken ct)
    {
        List<DecisionRecord> records = await db.DecisionRecords.AsNoTracking().Where(one => one.Body == DecidingBody.Board || one.Body == DecidingBody.GeneralMeeting)
            .OrderByDescending(one => one.On).ThenByDescending(one => one.Id).Take(RecordsOffered).ToListAsync(ct);
        return records.ConvertAll(one => new Option(one.Id.ToString(CultureInfo.InvariantCulture), $"{one.Reference} · {(texts.Language == "en" ? one.SummaryEn : one.SummaryRu)}"));
    }

    private async Task<IReadOnlyList<Option>> OwnAsync(Actor actor, CancellationToken ct)
    {
        int[] own = [.. actor.Organisations.Where(one => actor.MayFor(Act.WriteCertification, one.Id)).Select(one => one.Id)];
        List<Domain.Organisations.Organisation> organisations = await db.Organisations.AsNoTracking().Include(one => one.Names).Where(one => EF.Parameter(own).Contains(one.Id)).ToListAsync(ct);
        return organisations.ConvertAll(one => new Option(one.Id.ToString(CultureInfo.InvariantCulture), one.Name(texts.Language)));
    }

    private static Standard? NextOf(List<Standard> all, Standard standard) => all.Find(one => one.EarlierId == standard.Id);
}
