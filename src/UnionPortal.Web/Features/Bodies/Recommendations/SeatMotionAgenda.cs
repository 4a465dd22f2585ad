using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Charters;
using UnionPortal.Web.Shell;
using static System.FormattableString;

namespace UnionPortal.Web.Features.Bodies.Recommendations;

/// <summary>
/// A recommendation to the board before the meeting (A9, A10). Adopted, it waits for the board with the resolution it rests on; where
/// nobody is named the resolution stands alone, and the office enters the recommendation by hand.
/// </summary>
internal sealed class SeatMotionMatter(AgendaItem item, SeatMotion? motion, VotingRule rule, SeatMotionService motions, Texts texts) : AgendaMatter
{
    public override string? Path => Invariant($"/meetings/{item.Meeting.Number}/items/{item.Number}/person");

    public override VotingRule Rule => rule;

    public override string Question => motion is null ? texts["Bodies.Motion.Unnamed"] : texts[$"Bodies.Title.{SeatMotionRules.QuestionOf(item.Subject)}", motion.Person.NameIn(texts.Language)];

    public override IReadOnlyList<string> WhatFollows => motion is null ? [texts["Bodies.Motion.FollowsByHand"]] : [texts["Bodies.Motion.Follows"], texts["Bodies.Motion.FollowsLetter"]];

    public override string OtherwiseFollows => texts["Bodies.Motion.Otherwise"];

    public override Task<IReadOnlyList<Objection>> ObjectionsToDecidingAsync(MatterVote vote, CancellationToken ct) =>
        motion is null || !vote.Adopted ? Task.FromResult<IReadOnlyList<Objection>>([]) : motions.ObjectionsToAsync(motion, vote.HeldOn, ct);

    public override Task CarryOutAsync(Resolution resolution, MatterVote vote, CancellationToken ct) =>
        motion is null || !vote.Adopted ? Task.CompletedTask : motions.RecommendAsync(motion, resolution.Record, ct);
}

/// <summary>Finds whom a question of recommendation is about.</summary>
public abstract class SeatMotionAgenda(AgendaSubject subject, PortalDb db, SeatMotionService motions, CharterBook charter, Texts texts) : IAgendaMatterSource
{
    public AgendaSubject Subject => subject;

    public async Task<AgendaMatter?> FindAsync(AgendaItem item, CancellationToken ct)
    {
        if (item.Resolution is not null) return null;
        SeatMotion? motion = await db.SeatMotions.Include(one => one.Person).Include(one => one.Organisation.Names).Include(one => one.Seat).SingleOrDefaultAsync(one => one.ItemId == item.Id, ct);
        return new SeatMotionMatter(item, motion, charter.TermsOn(item.Meeting.ConvenedFor).RuleFor(subject), motions, texts);
    }
}

public sealed class CandidateForBoardAgenda(PortalDb db, SeatMotionService motions, CharterBook charter, Texts texts) : SeatMotionAgenda(AgendaSubject.CandidateForBoard, db, motions, charter, texts);

public sealed class RemovalFromBoardAgenda(PortalDb db, SeatMotionService motions, CharterBook charter, Texts texts) : SeatMotionAgenda(AgendaSubject.RemovalFromBoard, db, motions, charter, texts);
