using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Bodies.Elections;

/// <summary>
/// An election before the general meeting. Whom a vote in the portal elects takes seat or office on the day of the resolution; a count
/// entered by hand names nobody, and seats are then entered by hand too.
/// </summary>
internal abstract class ElectionMatter(VotingRule rule, Texts texts) : AgendaMatter
{
    protected Texts Words => texts;

    public override string? Path => "/bodies";

    public override VotingRule Rule => rule;

    public override string Question => texts["Bodies.Election.Question"];

    public override IReadOnlyList<string> WhatFollows => [texts["Bodies.Election.Follows"], texts["Bodies.Election.FollowsByHand"]];

    public override string OtherwiseFollows => texts["Bodies.Election.Otherwise"];

    public override async Task<IReadOnlyList<Objection>> ObjectionsToDecidingAsync(MatterVote vote, CancellationToken ct) => vote.Elected.Count == 0 ? [] : await ObjectionsToElectedAsync(vote, ct);

    public override async Task CarryOutAsync(Resolution resolution, MatterVote vote, CancellationToken ct)
    {
        foreach (Chosen one in vote.Elected) await SeatAsync(one, resolution.Record, ct);
    }

    protected abstract Task<IReadOnlyList<Objection>> ObjectionsToElectedAsync(MatterVote vote, CancellationToken ct);

    /// <summary>Ends the seat the person holds, if any, and begins the one it was elected to, on the same day.</summary>
    protected abstract Task SeatAsync(Chosen one, DecisionRecord record, CancellationToken ct);

    /// <summary>The record the rules are asked about before there is one.</summary>
    protected static DecisionRecord Foreseen(DateOnly on) => new(DecidingBody.GeneralMeeting, on, "", "", "");
}
