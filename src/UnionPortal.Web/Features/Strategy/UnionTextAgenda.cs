using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Strategy;

/// <summary>Texts before the meeting: adopted, they are in force from that day, and those before stay readable (U13).</summary>
internal sealed class UnionTextMatter(AgendaItem item, IReadOnlyList<UnionText> drafts, VotingRule rule, Texts texts) : AgendaMatter
{
    public override string? Path => Invariant($"/meetings/{item.Meeting.Number}/items/{item.Number}/text");

    public override VotingRule Rule => rule;

    public override string Question => texts["Strategy.Question"];

    public override IReadOnlyList<string> WhatFollows => [.. drafts.Select(draft => texts["Strategy.Follows", texts[$"Strategy.UnionTextKind.{draft.Kind}"], draft.Sha256])];

    public override string OtherwiseFollows => texts["Strategy.Otherwise"];

    public override Task<IReadOnlyList<Objection>> ObjectionsToDecidingAsync(MatterVote vote, CancellationToken ct) =>
        Task.FromResult(UnionTextRules.ObjectionsToDeciding(drafts, vote.Adopted));

    public override Task CarryOutAsync(Resolution resolution, MatterVote vote, CancellationToken ct)
    {
        if (!vote.Adopted) return Task.CompletedTask;
        foreach (UnionText draft in drafts) draft.Adopt(resolution.Record);
        return Task.CompletedTask;
    }
}

/// <summary>Finds the drafts behind a question of strategy.</summary>
public sealed class StrategyAgenda(PortalDb db, CharterBook charter, Texts texts) : IAgendaMatterSource
{
    public AgendaSubject Subject => AgendaSubject.Strategy;

    public async Task<AgendaMatter?> FindAsync(AgendaItem item, CancellationToken ct)
    {
        if (item.Resolution is not null) return null;
        List<UnionText> drafts = await db.UnionTexts.Where(text => text.ItemId == item.Id).OrderBy(text => text.Id).ToListAsync(ct);
        return new UnionTextMatter(item, drafts, charter.TermsOn(item.Meeting.ConvenedFor).RuleFor(Subject), texts);
    }
}
