using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Meetings.Holding;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Preparing;

/// <summary>Calls every member that has not been called yet: a letter to whoever speaks for it, and a line in the register of invitations (A21).</summary>
public sealed class InvitationService(PortalDb db, RoomQuery rooms, PreparingQuery preparing, MeetingLetterService letters, AuditTrail audit, UnionCalendar calendar)
{
    public const string Template = "MeetingInvitation";

    public Task<Outcome?> InviteAsync(int number, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await rooms.FindAsync(number, ct) is not { } room) return null;
        List<Organisation> toCall = await preparing.ToCallAsync(room, ct);
        var objections = InvitationRules.ObjectionsToInviting(room.Meeting, toCall, calendar.Today, room.Terms.Meeting);
        if (objections.Count > 0) return Outcome.Refused(objections);
        int sent = 0;
        foreach (Organisation organisation in toCall) sent += await CallAsync(room.Meeting, organisation, ct);
        audit.Record(actor, Act.KeepMeetings, room.Meeting, new { room.Meeting.Number, Invited = toCall.Count, Letters = sent });
        db.Touch(room.Meeting);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    private async Task<int> CallAsync(GeneralMeeting meeting, Organisation organisation, CancellationToken ct)
    {
        Invitation invitation = meeting.Invite(organisation, calendar.Now);
        foreach (Letter letter in await letters.ToAsync(organisation, Template, meeting, ct)) invitation.Carried(letter.ToAddress, letter.MessageId);
        return invitation.Letters.Count;
    }
}
