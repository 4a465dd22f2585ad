using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Board.Decisions;

/// <summary>Finds what rests on a decision: nothing in the register begins, is suspended or ends without one (U1).</summary>
public sealed class EffectQuery(PortalDb db, Texts texts)
{
    /// <summary>An imported list rests on one record: no more lines than a page bears.</summary>
    private const int Most = 100;

    private sealed record Found(RegistryNumber Number, Organisation Organisation, DateOnly On);

    public async Task<IReadOnlyList<EffectLine>> OfAsync(int recordId, CancellationToken ct)
    {
        List<EffectLine> lines = [];
        async Task AddAsync(string kind, IQueryable<Found> found) => lines.AddRange((await found.Take(Most).ToListAsync(ct)).Select(one => LineOf(kind, one)));

        var members = db.Members.AsNoTracking().Include(one => one.Organisation.Names).Include(one => one.Number);
        var candidacies = db.Candidacies.AsNoTracking().Include(one => one.Organisation.Names).Include(one => one.Number);
        var partners = db.Partners.AsNoTracking().Include(one => one.Organisation.Names).Include(one => one.Number);
        await AddAsync("Admitted", members.Where(one => one.AdmittedBy.Id == recordId).OrderBy(one => one.Number.Value).Select(one => new Found(one.Number, one.Organisation, one.AdmittedOn)));
        await AddAsync("Candidate", candidacies.Where(one => one.StartedBy.Id == recordId).OrderBy(one => one.Number.Value).Select(one => new Found(one.Number, one.Organisation, one.StartedOn)));
        await AddAsync("Partner", partners.Where(one => one.AcceptedBy.Id == recordId).OrderBy(one => one.Number.Value).Select(one => new Found(one.Number, one.Organisation, one.AcceptedOn)));
        await AddAsync("Suspended", members.SelectMany(one => one.Suspensions.Where(rest => rest.Decision.Id == recordId), (one, rest) => new Found(one.Number, one.Organisation, rest.From)));
        await AddAsync("Restored", members.SelectMany(one => one.Suspensions.Where(rest => rest.LiftedBy!.Id == recordId), (one, rest) => new Found(one.Number, one.Organisation, rest.LiftedOn!.Value)));
        await AddAsync("Departed", members.Where(one => one.Departure!.Record.Id == recordId).Select(one => new Found(one.Number, one.Organisation, one.Departure!.EffectiveOn)));
        await AddAsync("Departed", candidacies.Where(one => one.Departure!.Record.Id == recordId).Select(one => new Found(one.Number, one.Organisation, one.Departure!.EffectiveOn)));
        await AddAsync("Departed", partners.Where(one => one.Departure!.Record.Id == recordId).Select(one => new Found(one.Number, one.Organisation, one.Departure!.EffectiveOn)));
        return lines;
    }

    public static string NameOf(Organisation organisation, string language) =>
        (language == "en" ? organisation.Name.English : null) ?? organisation.Name.Short ?? organisation.Name.Full;

    private EffectLine LineOf(string kind, Found one) => new(kind, one.Number.ToString(), NameOf(one.Organisation, texts.Language), one.On);
}
