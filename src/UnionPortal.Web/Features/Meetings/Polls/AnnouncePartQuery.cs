using UnionPortal.Domain.Voting;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Polls;

/// <summary>What must be said or thrown before a result is announced, and what will follow; the same for open polls and for urns.</summary>
public sealed class AnnouncePartQuery(MatterFinderQuery matters)
{
    public async Task<AnnouncePart> OfAsync(Poll poll, PollOutcome outcome, AnnouncementForm? form, CancellationToken ct)
    {
        AgendaMatter? matter = await matters.FindAsync(poll.Item, ct);
        bool tied = outcome.Election is { Tied.Count: > 0 };
        bool adopted = outcome.Election is null && (outcome.Motion.IsAdopted || outcome.Motion.AwaitsChair);
        return new(
            !outcome.QuorumMet, outcome.Election is null && outcome.Motion.AwaitsChair, outcome.Election is null && outcome.Motion.AwaitsRevote, tied && poll.RunOffOf is not null, tied && poll.RunOffOf is null,
            adopted ? matter?.Confirmation : null, matter?.WhatFollows ?? [], matter?.OtherwiseFollows, form ?? new AnnouncementForm());
    }
}
