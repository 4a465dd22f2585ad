using Microsoft.EntityFrameworkCore;
using UnionPortal.Domain.Board;
using UnionPortal.Domain.Charter;
using UnionPortal.Web.Data;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Board.Meetings;

/// <summary>Records that the board met (A20).</summary>
public sealed class BoardMeetingService(PortalDb db, AuditTrail audit, UnionCalendar calendar)
{
    public Task<Outcome> RecordAsync(BoardMeetingForm form, Actor actor, CancellationToken ct) => db.InTurnAsync(async () =>
    {
        await db.HoldOthersAsync(ct);
        string reference = form.Reference!.Trim();
        var objections = BoardRules.ObjectionsToRecording(form.HeldOn!.Value, reference, await db.BoardMeetings.ToListAsync(ct), calendar.Today);
        if (objections.Count > 0) return Outcome.Refused(objections);
        var meeting = new BoardMeeting(form.HeldOn.Value, form.Mode!.Value, reference, form.Subject!.Trim());
        List<BoardDecision> decided = await db.BoardDecisions.Include(one => one.DecidedAt).Where(one => form.Decisions.Contains(one.Id)).ToListAsync(ct);
        var elsewhere = decided.SelectMany(one => BoardRules.ObjectionsToNotingMeeting(one, meeting.HeldOn)).Distinct().ToList();
        if (elsewhere.Count > 0) return Outcome.Refused(elsewhere);
        foreach (BoardDecision one in decided) one.NoteMeeting(meeting);
        db.BoardMeetings.Add(meeting);
        audit.Record(actor, Act.HoldBoardMeeting, meeting, new { meeting.HeldOn, meeting.Mode, meeting.Reference, Decisions = form.Decisions.Count });
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);
}
