using System.Globalization;
using UnionPortal.Domain.Charter;
using UnionPortal.Domain.Meetings;
using UnionPortal.Domain.Organisations;
using UnionPortal.Web.Data;
using UnionPortal.Web.Data.Records;
using UnionPortal.Web.Features.Meetings.Holding;
using UnionPortal.Web.Jobs;
using UnionPortal.Web.Security;
using UnionPortal.Web.Shell;

namespace UnionPortal.Web.Features.Meetings.Preparing;

/// <summary>Calls every member that has not been called yet: a letter to whoever speaks for it, and a line in the register of invitations (A21).</summary>
public sealed class InvitationService(PortalDb db, RoomQuery rooms, PreparingQuery preparing, Mailer mailer, AuditTrail audit, UnionCalendar calendar, Texts texts)
{
    public const string Template = "MeetingInvitation";

    public Task<Outcome?> InviteAsync(int number, Actor actor, CancellationToken ct) => db.InTurnAsync<Outcome?>(async () =>
    {
        await db.HoldOthersAsync(ct);
        if (await rooms.FindAsync(number, ct) is not { } room) return null;
        List<Organisation> toCall = await preparing.ToCallAsync(room, ct);
        var objections = InvitationRules.ObjectionsToInviting(room.Meeting, toCall, calendar.Today, room.Terms.Meeting);
        if (objections.Count > 0) return Outcome.Refused(objections);
        int letters = 0;
        foreach (Organisation organisation in toCall) letters += await CallAsync(room.Meeting, organisation, ct);
        audit.Record(actor, Act.KeepMeetings, room.Meeting, new { room.Meeting.Number, Invited = toCall.Count, Letters = letters });
        db.Touch(room.Meeting);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }, ct);

    private async Task<int> CallAsync(GeneralMeeting meeting, Organisation organisation, CancellationToken ct)
    {
        Invitation invitation = meeting.Invite(organisation, calendar.Now);
        foreach (var (address, culture) in await db.ReadersForAsync(organisation.Id, calendar.Today, ct))
        {
            bool english = culture == "en";
            string agenda = string.Join('\n', meeting.Agenda.OrderBy(one => one.Number).Select(one => $"{one.Number.ToString(CultureInfo.InvariantCulture)}. {(english ? one.TextEn : one.TextRu)}"));
            string time = calendar.Local(meeting.StartsAt!.Value).ToString("HH:mm", CultureInfo.InvariantCulture);
            Letter letter = mailer.Enqueue(address, culture, Template,
                NamesOf.Organisation(organisation, culture), meeting.ConvenedFor, time, calendar.ZoneAt(meeting.StartsAt.Value, texts.In(culture)), english ? meeting.PlaceEn : meeting.PlaceRu,
                meeting.Link ?? texts.In(culture)["Preparing.NoLink"], agenda, mailer.Link(culture, string.Create(CultureInfo.InvariantCulture, $"/meetings/{meeting.Number}")));
            invitation.Carried(address, letter.MessageId);
        }
        return invitation.Letters.Count;
    }
}
