using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Standings;

namespace UnionPortal.Web.Features.Members.Book;

/// <summary>Reads the whole register once for the office's list: each table on its own, in one pass, nothing of it tracked.</summary>
public sealed class MemberVolumeQuery(PortalDb db, StandingQuery standings)
{
    internal async Task<MemberVolume> ReadAsync(DateOnly today, CancellationToken ct)
    {
        Dictionary<int, RegisterStanding> others = await OthersAsync(today, ct);
        HashSet<int> notYet = await SetAsync(standings.NumbersNotYet(today), ct);
        HashSet<int> leaving = await SetAsync(standings.NumbersLeaving(today), ct);
        HashSet<int> worse = await SetAsync(db.EligibilityReviews.Where(one => one.Worsened != "" && one.ConcludedOn == null).Select(one => one.OrganisationId), ct);
        HashSet<int> stated = await SetAsync(db.Set<IncomeStatement>().Where(one => one.Year == today.Year - 1).Select(one => EF.Property<int>(one, "OrganisationId")), ct);
        Dictionary<int, int> years = await YearsAsync(ct);
        Dictionary<int, Names> names = await NamesAsync(ct);
        List<MemberFacts> all = [];
        var rows = db.RegistryNumbers.AsNoTracking().Select(one => new { one.Id, one.Value, one.OrganisationId, one.Organisation.RegionKey });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            if (notYet.Contains(row.Id) || !names.TryGetValue(row.OrganisationId, out Names? borne)) continue;
            RegisterStanding standing = others.GetValueOrDefault(row.Id, RegisterStanding.Good);
            bool owes = standing is not (RegisterStanding.Partner or RegisterStanding.Departed);
            all.Add(new MemberFacts(row.Id, row.Value, row.OrganisationId, row.RegionKey, years.TryGetValue(row.Id, out int year) ? year : null, standing, borne.Folded, borne.SortKey)
            {
                IsLeaving = leaving.Contains(row.Id), IsWorse = worse.Contains(row.OrganisationId), LacksFigures = owes && !stated.Contains(row.OrganisationId),
            });
        }
        return new MemberVolume(all);
    }

    /// <summary>What stands under the numbers that are no member in good standing.</summary>
    private async Task<Dictionary<int, RegisterStanding>> OthersAsync(DateOnly today, CancellationToken ct)
    {
        Dictionary<int, RegisterStanding> others = [];
        foreach (RegisterStanding standing in Enum.GetValues<RegisterStanding>())
        {
            if (standing == RegisterStanding.Good) continue;
            foreach (int id in await standings.Numbers(standing, today).ToListAsync(ct)) others[id] = standing;
        }
        return others;
    }

    private async Task<Dictionary<int, int>> YearsAsync(CancellationToken ct)
    {
        Dictionary<int, int> years = [];
        var begun = db.Members.Select(one => new { Id = EF.Property<int>(one, StandingQuery.NumberId), On = one.AdmittedOn })
            .Concat(db.Candidacies.Where(one => one.AdmittedOn == null).Select(one => new { Id = EF.Property<int>(one, StandingQuery.NumberId), On = one.StartedOn }))
            .Concat(db.Partners.Select(one => new { Id = EF.Property<int>(one, StandingQuery.NumberId), On = one.AcceptedOn }));
        await foreach (var one in begun.AsAsyncEnumerable().WithCancellation(ct)) years.TryAdd(one.Id, one.On.Year);
        return years;
    }

    private async Task<Dictionary<int, Names>> NamesAsync(CancellationToken ct)
    {
        Dictionary<int, Names> names = [];
        var borne = db.Set<OrganisationName>().AsNoTracking().OrderBy(name => name.From).ThenBy(name => name.Id)
            .Select(name => new { Of = EF.Property<int>(name, "OrganisationId"), Folded = EF.Property<string>(name, "Folded"), SortKey = EF.Property<string>(name, "SortKey") });
        await foreach (var name in borne.AsAsyncEnumerable().WithCancellation(ct))
            names[name.Of] = new Names(names.TryGetValue(name.Of, out Names? earlier) ? earlier.Folded + '\n' + name.Folded : name.Folded, name.SortKey);
        return names;
    }

    private static async Task<HashSet<int>> SetAsync(IQueryable<int> ids, CancellationToken ct)
    {
        HashSet<int> set = [];
        await foreach (int id in ids.AsAsyncEnumerable().WithCancellation(ct)) set.Add(id);
        return set;
    }

    private sealed record Names(string Folded, string SortKey);
}
