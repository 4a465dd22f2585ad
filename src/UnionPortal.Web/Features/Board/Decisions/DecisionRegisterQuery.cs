using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell.Parts;

namespace UnionPortal.Web.Features.Board.Decisions;

/// <summary>Reads the register of decisions: a page of it, or all that a question leaves, for a file.</summary>
public sealed class DecisionRegisterQuery(DecisionSightQuery sight, EffectQuery effects, VoteCountQuery votes)
{
    private const int PageSize = 50;
    private const int Batch = 500;

    public async Task<DecisionRegisterPage> PageAsync(DecisionFilter filter, int page, Actor actor, HttpRequest request, CancellationToken ct)
    {
        IQueryable<DecisionRecord> seen = await sight.SeenByAsync(actor, ct);
        IQueryable<DecisionRecord> found = Narrow(seen, filter);
        int total = await found.CountAsync(ct);
        Pager pager = Pager.Of(request, page, PageSize, total);
        var records = await Newest(found).Skip((pager.Page - 1) * PageSize).Take(PageSize).ToListAsync(ct);
        var years = await seen.Select(record => record.On.Year).Distinct().OrderByDescending(year => year).ToListAsync(ct);
        return new(await RowsAsync(records, actor, EffectQuery.OnePage, ct), total, filter, KindsFor(actor), years, pager);
    }

    /// <summary>Every decision the question leaves, newest first, read in portions.</summary>
    public async IAsyncEnumerable<DecisionRow> AllAsync(DecisionFilter filter, Actor actor, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        IQueryable<DecisionRecord> found = Newest(Narrow(await sight.SeenByAsync(actor, ct), filter));
        for (int done = 0; ; done += Batch)
        {
            var records = await found.Skip(done).Take(Batch).ToListAsync(ct);
            foreach (DecisionRow row in await RowsAsync(records, actor, int.MaxValue, ct)) yield return row;
            if (records.Count < Batch) yield break;
        }
    }

    private async Task<List<DecisionRow>> RowsAsync(List<DecisionRecord> records, Actor actor, int most, CancellationToken ct)
    {
        List<int> ids = records.ConvertAll(record => record.Id);
        ILookup<int, EffectLine> changed = await effects.OfAsync(ids, actor, most, ct);
        IReadOnlyDictionary<int, VoteLine> counts = await votes.OfAsync(ids, ct);
        return records.ConvertAll(record => new DecisionRow(
            record.Id, record.Body, record.On, record.Reference, record.SummaryRu, record.SummaryEn, counts.GetValueOrDefault(record.Id), [.. changed[record.Id]]));
    }

    private IQueryable<DecisionRecord> Narrow(IQueryable<DecisionRecord> seen, DecisionFilter filter)
    {
        if (filter.Body is { } body) seen = seen.Where(record => record.Body == body);
        if (filter.Year is { } year)
        {
            DateOnly from = new(year, 1, 1), until = new(year + 1, 1, 1);
            seen = seen.Where(record => record.On >= from && record.On < until);
        }

        if (filter.Kind is not null || filter.Number is not null)
        {
            IQueryable<int> about = effects.RecordsWith(filter.Kind, filter.Number);
            seen = seen.Where(record => about.Contains(record.Id));
        }

        foreach (string word in Folding.Fold(filter.Q).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            seen = seen.Where(record => EF.Property<string>(record, "Search").Contains(word));
        return seen;
    }

    private static IQueryable<DecisionRecord> Newest(IQueryable<DecisionRecord> found) => found.OrderByDescending(record => record.On).ThenByDescending(record => record.Id);

    private static IReadOnlyList<EffectKind> KindsFor(Actor actor) =>
        [.. Enum.GetValues<EffectKind>().Where(kind => DecisionSightQuery.SeesAll(actor) || kind is not (EffectKind.Declined or EffectKind.NoticeRevoked))];
}
