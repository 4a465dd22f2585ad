using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Valuations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Valuations.Criteria;

/// <summary>Criteria before the meeting: the set, and the words that go with it. Adopted, they are in force for the years the set names (U11).</summary>
internal sealed class CriteriaMatter(AgendaItem item, CriteriaSet? set, IReadOnlyList<UnionText> words, IReadOnlyCollection<int> begun, VotingRule rule, Texts texts) : AgendaMatter
{
    public override string? Path => Invariant($"/meetings/{item.Meeting.Number}/items/{item.Number}/criteria");

    public override VotingRule Rule => rule;

    public override string Question => texts["Criteria.Question"];

    public override IReadOnlyList<string> WhatFollows =>
    [
        .. set is null ? [] : new[] { texts["Criteria.Follows", set.Name(), set.Years()] },
        .. words.Select(draft => texts["Criteria.WordsFollow", draft.Sha256]),
    ];

    public override string OtherwiseFollows => texts["Criteria.Otherwise"];

    public override Task<IReadOnlyList<Objection>> ObjectionsToDecidingAsync(MatterVote vote, CancellationToken ct) =>
        Task.FromResult(CriteriaRules.ObjectionsToDeciding(set, words.Count, vote.Adopted, begun));

    public override Task CarryOutAsync(Resolution resolution, MatterVote vote, CancellationToken ct)
    {
        if (!vote.Adopted) return Task.CompletedTask;
        foreach (UnionText draft in words) draft.Adopt(resolution.Record);
        set?.Adopt(resolution.Record, begun);
        return Task.CompletedTask;
    }
}

/// <summary>Finds what is put before a question on criteria.</summary>
public sealed class CriteriaAgenda(PortalDb db, CharterBook charter, Texts texts) : IAgendaMatterSource
{
    public AgendaSubject Subject => AgendaSubject.Criteria;

    public async Task<AgendaMatter?> FindAsync(AgendaItem item, CancellationToken ct)
    {
        if (item.Resolution is not null) return null;
        CriteriaSet? set = await db.WholeCriteria.SingleOrDefaultAsync(one => one.ItemId == item.Id, ct);
        List<UnionText> words = await db.UnionTexts.Where(text => text.ItemId == item.Id).OrderBy(text => text.Id).ToListAsync(ct);
        List<int> begun = await db.Valuations.Select(one => one.Report.Period.Year).Distinct().ToListAsync(ct);
        return new CriteriaMatter(item, set, words, begun, charter.TermsOn(item.Meeting.ConvenedFor).RuleFor(AgendaSubject.Criteria), texts);
    }
}
